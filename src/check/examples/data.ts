import { LineCounter, parseAllDocuments } from 'yaml';
import type { CodeFile } from '../course.ts';
import type { Checker, Finding } from './checker.ts';

/** YAML, of one document or several, that parses. */
export const yaml: Checker = {
  name: 'YAML',
  reads: (name) => /\.ya?ml$/.test(name),
  check: (files) => files.flatMap(parsedAsYaml),
};

function parsedAsYaml(file: CodeFile): Finding[] {
  const counter = new LineCounter();
  const documents = parseAllDocuments(file.text, { lineCounter: counter, prettyErrors: false });
  return [...documents].flatMap(({ errors }) =>
    errors.map(({ message, pos }) => {
      const { line, col } = counter.linePos(pos[0]);
      return { file, line, column: col, rule: 'yaml-syntax', message };
    }),
  );
}

export const json: Checker = {
  name: 'JSON',
  reads: (name) => name.endsWith('.json'),
  check: (files) => files.flatMap(parsedAsJson),
};

function parsedAsJson(file: CodeFile): Finding[] {
  try {
    JSON.parse(file.text);
    return [];
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', column = '1'] = /line (\d+) column (\d+)/.exec(message) ?? [];
    const said = message.replace(/ in JSON at position.*| \(line.*|, "?\.{3}[\s\S]*/, '');
    return [
      { file, line: Number(line), column: Number(column), rule: 'json-syntax', message: said },
    ];
  }
}
