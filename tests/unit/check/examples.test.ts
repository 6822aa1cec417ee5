import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../../src/check/examples/checkers.ts';
import { json, toml, yaml } from '../../../src/check/examples/data.ts';
import { withBash } from '../../../src/check/examples/shell.ts';
import { file } from './examples/file.ts';

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
    const readers = {
      'limits.sh': 'shell',
      'pod.yaml': 'YAML',
      'compose.yml': 'Compose',
      'daemon.json': 'JSON',
      Dockerfile: 'Dockerfile',
      'web.container': 'unit',
      'api.py': 'Python',
      'config.toml': 'TOML',
      'main.go': undefined,
    };
    for (const [name, reader] of Object.entries(readers)) {
      expect([name, checkerOf(file(name, ''))?.name]).toEqual([name, reader]);
    }
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

  it('are TOML with values', () => {
    expect(toml.check([file('a.toml', '[a]\nb = 1\n')])).toEqual([]);
    const found = toml.check([file('a.toml', '[a]\nb = \n')]);
    expect(found.map(({ line, message }) => [line, message])).toEqual([[2, 'invalid value']]);
  });
});
