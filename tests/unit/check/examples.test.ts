import { describe, expect, it } from 'vitest';
import { json, yaml } from '../../../src/check/examples/data.ts';
import { shell, withBash } from '../../../src/check/examples/shell.ts';

const file = (name: string, text: string) => ({ name, file: name, path: `/nowhere/${name}`, text });

describe('a script, where shellcheck is not installed', () => {
  it('is parsed by bash', () => {
    const script = file('loop.sh', 'for i in 1 2; do\n  echo "$i"\n');
    expect(withBash(script).map(({ line, rule }) => [line, rule])).toEqual([[3, 'bash-syntax']]);
  });

  it('passes when it parses', () => {
    expect(withBash(file('echo.sh', 'echo $1\n'))).toEqual([]);
  });
});

describe('example files', () => {
  it('go to a checker by their name', () => {
    const names = ['limits.sh', 'pod.yaml', 'stack.yml', 'daemon.json', 'Dockerfile'];
    const readers = names.map((name) => [shell, yaml, json].find(({ reads }) => reads(name))?.name);
    expect(readers).toEqual(['shell', 'YAML', 'YAML', 'JSON', undefined]);
  });

  it('may be YAML of several documents', () => {
    expect(yaml.check([file('two.yaml', 'a: 1\n---\nb: 2\n')])).toEqual([]);
  });

  it('are found faulty in any of them', () => {
    const found = yaml.check([file('two.yaml', 'a: 1\n---\nb: [2\n')]);
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([[4, 'yaml-syntax']]);
  });

  it('are JSON to the letter: a comma at the end is a fault', () => {
    expect(json.check([file('a.json', '{ "a": 1, }\n')]).map(({ rule }) => rule)).toEqual([
      'json-syntax',
    ]);
  });
});
