import { parse as parseToml, TomlError } from 'smol-toml';
import { LineCounter, parseAllDocuments, parseDocument } from 'yaml';
import type { CodeFile } from '../course.ts';
import type { Checker, Finding } from './checker.ts';

/** YAML, of one document or several, that parses. */
export const yaml: Checker = {
  name: 'YAML',
  reads: ({ name }) => /\.ya?ml$/.test(name),
  check: (files) => files.flatMap(parsedAsYaml),
};

export function parsedAsYaml(file: CodeFile): Finding[] {
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
  reads: ({ name }) => name.endsWith('.json'),
  check: (files) => files.flatMap(parsedAsJson),
};

/** Node says that a text is no JSON and YAML's JSON schema says where. */
function parsedAsJson(file: CodeFile): Finding[] {
  try {
    JSON.parse(file.text);
    return [];
  } catch (error) {
    const counter = new LineCounter();
    const options = { lineCounter: counter, prettyErrors: false, schema: 'json' } as const;
    const [fault] = parseDocument(file.text, options).errors;
    const { line, col } = counter.linePos(fault?.pos[0] ?? 0);
    const message = fault?.message ?? (error as Error).message;
    return [{ file, line, column: Math.max(col, 1), rule: 'json-syntax', message }];
  }
}

export const toml: Checker = {
  name: 'TOML',
  reads: ({ name }) => name.endsWith('.toml'),
  check: (files) => files.flatMap(parsedAsToml),
};

/** The parser's message goes on with a drawing of the place; its first line says what is wrong. */
function parsedAsToml(file: CodeFile): Finding[] {
  try {
    parseToml(file.text);
    return [];
  } catch (error) {
    const { line, column, message } = error as TomlError;
    const [what = ''] = message.replace('Invalid TOML document: ', '').split('\n');
    return [{ file, line, column, rule: 'toml-syntax', message: what }];
  }
}
