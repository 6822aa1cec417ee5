import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/* Scripts are not type-checked; a name that its module no longer exports would show only when one is run. */
const notExported = [2305, 2307, 2459, 2614, 2724];

it('what scripts import is exported', () => {
  // Starlight's project has packages of its own, which are not installed here.
  const files = globSync('scripts/**/*.mjs', { exclude: ['scripts/bench/starlight/**'] });
  expect(files.length).toBeGreaterThan(40);
  const program = ts.createProgram(files, {
    allowJs: true,
    checkJs: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    types: ['node'],
  });
  const missing = files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .filter(({ code }) => notExported.includes(code))
      .map(({ messageText, start = 0 }) => {
        const { line } = program.getSourceFile(file)!.getLineAndCharacterOfPosition(start);
        return `${relative('.', file)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      }),
  );
  expect(missing).toEqual([]);
}, 60_000);

it('a part of the bench that does not exist is named, with those that do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bench.mjs', 'biuld'], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^Nothing here is called biuld: build, growth, .*thousand\.\n$/);
  expect(status).toBe(1);
});
