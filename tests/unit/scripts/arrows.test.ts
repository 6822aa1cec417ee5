import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { verdict } from '../../../scripts/lint/arrows.mjs';

describe('an import that is not allowed', () => {
  it.each([
    [
      'i18n/strings.ts',
      '../course/routes.ts',
      'i18n/ stands on the ground and imports nothing of ours',
    ],
    ['markdown/views.ts', '../i18n/locales.ts', 'markdown/ stands on the ground'],
    ['progress/fold.ts', '../i18n/locales.ts', 'progress/ stands on the ground'],
    [
      'course/routes.ts',
      '../progress/fold.ts',
      'course/ must not import progress/. Arrows point down only',
    ],
    ['figures/figure.ts', '../ui/icons.ts', 'figures/ must not import ui/.'],
    ['ui/Header.astro', '../quiz/mark.ts', 'ui/ must not import quiz/.'],
    ['ui/Header.astro', '../reading/Tabs.astro', 'ui/ must not import reading/.'],
    ['library/library.ts', '../ui/icons.ts', 'library/ must not import ui/.'],
    ['library/library.ts', '../quiz/question.ts', 'write `import type`'],
    ['quiz/Bank.astro', '../library/library.ts', 'let the view that asks library/ pass them in'],
    ['quiz/kinds/single/mark.ts', '../../../deck/pace.ts', 'quiz/ must not import deck/.'],
    ['reading/Face.astro', '../deck/Slide.astro', 'The page and the deck do not know each other'],
    ['deck/Slide.astro', '../reading/Face.astro', 'The page and the deck do not know each other'],
    ['deck/Slide.astro', '../pages/index.astro', 'Nobody imports pages'],
    ['reading/Face.astro', '../offline/start.ts', 'ui/ registers it on every page'],
    ['library/library.ts', '../check/problem.ts', 'check/ judges content in a command'],
    ['pages/index.astro', '../content.config.ts', 'Nobody imports content.config.ts'],
    ['cellar/a.ts', '../i18n/locales.ts', 'not in the table of rooms'],
  ])('%s → %s', (path, specifier, sentence) => {
    expect(verdict(path, specifier, false)).toContain(sentence);
  });

  it.each([
    [
      'deck/place.ts',
      './slides-element.ts',
      'A pure file must not import one that runs in the browser',
    ],
    ['deck/place.ts', './Slide.astro', 'A pure file must not import an .astro file'],
    ['deck/slides-element.ts', './Slide.astro', 'A browser file must not import an .astro file'],
    ['deck/place.ts', 'astro:content', 'astro:content exists only while the site is built'],
    ['deck/slides-element.ts', 'astro:content', 'exists only while the site is built'],
    ['quiz/mark.ts', 'node:fs', 'node:fs does not exist in a browser'],
    ['quiz/mark.ts', 'astro/zod', 'Only schema files'],
    ['quiz/Question.astro', 'astro/zod', 'Only schema files'],
    ['quiz/question-element.ts', './question.ts', 'A schema would bring zod to the browser'],
    [
      'quiz/question-element.ts',
      '../markdown/vocabulary.ts',
      'exists only while the site is built',
    ],
    ['ui/Header.astro/1_client.ts', '../library/library.ts', 'exists only while the site is built'],
    ['ui/Header.astro/1_client.ts', '../reading/x-element.ts', 'ui/ must not import reading/.'],
  ])('%s → %s, in the layers of a room', (path, specifier, sentence) => {
    expect(verdict(path, specifier, false)).toContain(sentence);
  });
});

describe('an import that is allowed', () => {
  it.each([
    ['course/plate.ts', '../i18n/locales.ts'],
    ['deck/Slide.astro', '../library/library.ts'],
    ['deck/slides-element.ts', './place.ts'],
    ['deck/Slide.astro', './slides-element.ts'],
    ['deck/components.ts', './Slide.astro'],
    ['library/library.ts', 'astro:content'],
    ['course/schema/text.ts', 'astro/zod'],
    ['content.config.ts', './quiz/question.ts'],
    ['pages/[lang]/index.astro', '../../reading/ReadingPage.astro'],
    ['ui/Document.astro', '../styles/base.css'],
    ['deck/slides-element.ts', 'reveal.js'],
  ])('%s → %s', (path, specifier) => {
    expect(verdict(path, specifier, false)).toBeUndefined();
  });

  it('is one of types alone, where the rule is about what runs', () => {
    expect(verdict('library/library.ts', '../quiz/question.ts', true)).toBeUndefined();
    expect(verdict('quiz/question-element.ts', './question.ts', true)).toBeUndefined();
  });
});

describe('the linter', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'quai/arrows' });
  const messages = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath: `${root}src/${filePath}` });
    return result!.messages.map(({ message }) => message);
  };

  it.each([
    ['an import', 'import Face from "../reading/Face.astro"; console.log(Face);'],
    ['an import()', 'await import("../reading/tabs-element.ts");'],
    ['an export', 'export * from "../reading/tabs-element.ts";'],
  ])('sees %s in an Astro file', async (_, code) => {
    expect(await messages('deck/Slide.astro', `---\n${code}\n---\n<p></p>`)).toEqual([
      expect.stringContaining('The page and the deck do not know each other'),
    ]);
  });

  it('sees a <script> of an Astro file', async () => {
    const code = '<p></p>\n<script>\n  import "../library/library.ts";\n</script>\n';
    expect(await messages('ui/Header.astro', code)).toEqual([
      expect.stringContaining('exists only while the site is built'),
    ]);
  });
});
