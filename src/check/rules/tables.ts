import { plainText, type Node } from '../../markdown/tree.ts';
import type { Course } from '../course.ts';
import { limits } from '../../markdown/limits.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { itemsOf } from '../../markdown/nodes.ts';
import { placeOf } from '../source/node.ts';
import { shownBlocks } from '../../markdown/slides.ts';
import { countWords, spoken } from '../../markdown/words.ts';
import { allTexts } from './all.ts';

/** Tables on slides: columns, rows, header and cells. */
export const tables = (course: Course): Problem[] =>
  allTexts(course).flatMap(({ file, nodes }) =>
    shownBlocks(nodes)
      .filter(({ type }) => type === 'table')
      .flatMap((table) => judged(table, file)),
  );

function judged(table: Node, file: string): Problem[] {
  const [header, ...body] = itemsOf(table);
  const place = placeOf(file, table);
  const columns = itemsOf(header ?? table);
  return [
    ...tooMany('table-columns', columns.length, limits.tableColumns, place),
    ...tooMany('table-rows', body.length, limits.tableRows, place),
    ...columns
      .filter((cell) => countWords(itemsOf(cell)) === 0 && spoken(itemsOf(cell)).trim() === '')
      .map((cell) => problem('table-header', placeOf(file, cell))),
    ...ragged(body, columns.length, file),
    ...wrapping(columns, body, place),
  ];
}

const tooMany = (
  rule: 'table-columns' | 'table-rows',
  count: number,
  limit: number,
  place: Place,
): Problem[] => (count > limit ? [problem(rule, place, { count, limit })] : []);

const ragged = (body: Node[], columns: number, file: string): Problem[] =>
  body
    .filter((row) => itemsOf(row).length !== columns)
    .map((row) =>
      problem('table-cells', placeOf(file, row), { count: itemsOf(row).length, columns }),
    );

/** An estimate by signs; the test in a browser measures. */
function wrapping(columns: Node[], body: Node[], place: Place): Problem[] {
  const { tableRowsWrapped: limit, tableRows, tableSigns } = limits;
  const widths = columns.map((cell, index) =>
    Math.max(...[cell, ...body.flatMap((row) => itemsOf(row)[index] ?? [])].map(signs)),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (body.length <= limit || body.length > tableRows || total <= tableSigns) return [];
  return [problem('table-wrap', place, { count: body.length, signs: total, limit })];
}

const signs = (cell: Node): number => [...plainText(cell)].length;
