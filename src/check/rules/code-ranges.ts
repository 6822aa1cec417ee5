import { lineNumbers, stepLines } from '../../markdown/lines.ts';
import { attribute, type Node } from '../../markdown/tree.ts';
import { problem, type Place, type Problem } from '../problem.ts';

/** An attribute of `<Code>` that names lines, each part as one range or several. */
interface Ranges {
  name: 'lines' | 'steps';
  value: string;
  parts: string[];
}

/** `lines` and each step name lines that are there and, for steps, on the slide. */
export function codeRanges(node: Node, last: number, place: Place): Problem[] {
  const lines = attribute(node, 'lines');
  const steps = attribute(node, 'steps');
  const all: Ranges[] = [
    ...(lines === undefined ? [] : [{ name: 'lines' as const, value: lines, parts: [lines] }]),
    ...(steps === undefined
      ? []
      : [{ name: 'steps' as const, value: steps, parts: steps.split('|') }]),
  ];
  const found = all.flatMap((ranges) => malformed(ranges, place) ?? beyond(ranges, last, place));
  return found.length > 0 ? found : hidden(lines, steps, place);
}

const RANGES = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;

const EXAMPLES = { lines: 'lines="1-10"', steps: 'steps="1|3-4|6"' };

function malformed({ name, value, parts }: Ranges, place: Place): Problem[] | undefined {
  if (parts.every((part) => RANGES.test(part) && lineNumbers(part).length > 0)) return undefined;
  const wrong = 'does not name lines';
  const instead = `Write it like \`${EXAMPLES[name]}\`.`;
  return [problem('code-range', place, { attribute: name, value, wrong, instead })];
}

function beyond({ name, value, parts }: Ranges, last: number, place: Place): Problem[] {
  const line = parts.flatMap(lineNumbers).find((number) => number < 1 || number > last);
  if (line === undefined) return [];
  const wrong = `names line ${line}, and the file has ${last}`;
  const instead = 'Lines count from 1, over the whole file.';
  return [problem('code-range', place, { attribute: name, value, wrong, instead })];
}

function hidden(lines: string | undefined, steps: string | undefined, place: Place): Problem[] {
  if (lines === undefined || steps === undefined) return [];
  const shown = lineNumbers(lines);
  const line = stepLines(steps)
    .flat()
    .find((number) => !shown.includes(number));
  if (line === undefined) return [];
  const wrong = `names line ${line}, which \`lines\` leaves out`;
  const instead = 'Steps count lines of the whole file: correct them, or show more lines.';
  return [problem('code-range', place, { attribute: 'steps', value: steps, wrong, instead })];
}
