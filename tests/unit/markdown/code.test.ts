import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { codePlugin, tokensByLine } from '../../../src/markdown/code-plugin.ts';

const roles = async (code: string, language: string): Promise<string[]> => {
  const lines = await tokensByLine(code, language);
  return lines.flat().flatMap(({ text, role }) => (role ? [`${role.slice(3)} ${text}`] : []));
};

describe('colours by role', () => {
  test('a command line', async () => {
    expect(await roles('docker run --rm -p 80:80 "$IMAGE" # go', 'bash')).toEqual([
      'command docker',
      'flag --rm',
      'flag -p',
      'string "',
      'variable $IMAGE',
      'string "',
      'comment # go',
    ]);
  });

  test('a manifest', async () => {
    expect(await roles('replicas: 3\nname: "web" # c', 'yaml')).toEqual([
      'key replicas',
      'number 3',
      'key name',
      'string "web"',
      'comment # c',
    ]);
  });

  test('an unknown language is refused with the ones there are', async () => {
    await expect(tokensByLine('x', 'cobol')).rejects.toThrow(/Unknown code language "cobol".*bash/);
  });
});

const compiled = async (source: string): Promise<string> => {
  const { code } = await mdxToJs(source, { hastPlugins: [codePlugin] });
  return code;
};

describe('lines', () => {
  test('a line keeps its indentation and is a component of the view', async () => {
    const code = await compiled('```yaml\na:\n  b: 1\n```\n');
    expect(code).toContain('number: "2"');
    expect(code).toContain('"  "');
  });

  test('a comment of a script is no prompt', async () => {
    expect(await compiled('```bash\n# first\nls\n```\n')).not.toContain('tk-prompt');
  });

  test('a prompt is marked, so that it is not copied', async () => {
    expect(await compiled('```console\n$ docker ps\n```\n')).toContain('className: "tk-prompt"');
  });

  test('the meta says which lines the slide shows and when they are highlighted', async () => {
    const code = await compiled('```yaml {"lines":"2","steps":"2|1-2"}\na: 1\nb: 2\n```\n');
    expect(code).toMatch(/number: "1",\s+shown: "false",\s+steps: "2"/);
    expect(code).toMatch(/number: "2",\s+shown: "true",\s+steps: "1 2"/);
  });
});
