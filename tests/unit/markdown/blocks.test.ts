import { describe, expect, test } from 'vitest';
import { written } from './written.ts';

describe('blocks', () => {
  test('a loose list is stepped, each item with its note', () => {
    expect(
      written(
        '## One [#c-one]\n\n- **Lead** rest.\n\n  Note one. More.\n\n- **Next** rest.\n\n  Note two.\n',
      ),
    ).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=1 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          ul class=leads stepped
            Item step=1
              Lead
                "Lead"
              " rest."
              Said step=1
                paragraph
                  Cue
                    "Note one."
                  " More."
            Item step=2
              Lead
                "Next"
              " rest."
              Said step=2
                paragraph
                  Cue
                    "Note two.""
    `);
  });

  test('an example holds its whole file; captions are steps', () => {
    expect(
      written(
        '## One [#c-one]\n\n<Code file="a.sh" lines="1-2" steps="1|2">\n\n1. First `x`.\n2. Second.\n\n   Said.\n\n</Code>\n',
      ),
    ).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=1 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          Example file=a.sh language=bash steps=2 count=2
            code "one\\ntwo\\nthree"
            Captions
              Caption step=1
                "First "
                code "x"
                "."
              Caption step=2
                "Second."
                Said step=2
                  paragraph
                    Cue
                      "Said.""
    `);
  });

  test('a table is named by its heading and sized by its rows', () => {
    const rows = (count: number) => Array.from({ length: count }, () => '| 1 | 2 |').join('\n');
    const table = (count: number) =>
      written(`## One [#c-one]\n\n| a | b |\n|---|---|\n${rows(count)}\n`);
    expect(table(4)).toContain('Table label=One rows=4 columns=2 size=large');
    expect(table(5)).toContain('Table label=One rows=5 columns=2 size=small');
  });

  test.each([
    ['bash', 'command'],
    ['text', 'output'],
  ])('a %s block is a %s', (language, kind) => {
    expect(written(`## One [#c-one]\n\n\`\`\`${language}\nls\n\`\`\`\n`)).toContain(
      `Commands language=${language} kind=${kind}`,
    );
  });

  test('links become references; those that are shown go to the notes too', () => {
    expect(written('## One [#c-one]\n\nSee [two](#c-two).\n\n- a [site](https://example.org)\n'))
      .toMatchInlineSnapshot(`
        "Opening
        Section id=c-one size=1 own=true
          Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
            heading2 id=c-one
              "One"
            Said
              paragraph
                Cue
                  "See "
                  Reference to=c-two place=said
                    "two"
                  "."
            ul
              Item
                "a "
                Outside href=https://example.org place=shown
                  "site"
            Links
              Outside href=https://example.org place=said
                "site""
      `);
  });

  test('an inline component alone on a line is still a paragraph', () => {
    expect(written('## One [#c-one]\n\n- a\n\n<Term id="t">word</Term>\n')).toContain(
      'Said\n      paragraph\n        Cue\n          Term id=t instance=1',
    );
  });

  test('a term and the sign after it stay on one line', () => {
    expect(
      written(
        '## One [#c-one]\n\nA <Term id="t">word</Term>, then <Term id="t">two</Term>.\n\n- a\n',
      ),
    ).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=1 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          Said
            paragraph
              Cue
                "A "
                span class=held
                  Term id=t instance=1
                    "word"
                  ","
                " then "
                span class=held
                  Term id=t instance=2
                    "two"
                  "."
          ul
            Item
              "a""
    `);
  });

  test('so do the quotation marks around it', () => {
    const text = written('## Un [#c-one]\n\nMot «\u00a0<Term id="t">a</Term>\u00a0» là.\n\n- a\n');
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.slice(lines.indexOf('span class=held')).slice(0, 5)).toEqual([
      'span class=held',
      '"«\u00a0"',
      'Term id=t instance=1',
      '"a"',
      '"\u00a0»"',
    ]);
  });

  test('English words that French keeps are marked, but not inside a term', () => {
    const text = written('## Un [#c-one]\n\nLe cgroup, <Term id="cgroup">cgroup</Term>.\n\n- a\n', {
      locale: 'fr',
      englishWords: ['cgroup'],
    });
    expect(text.match(/span lang=en/g)).toHaveLength(1);
  });
});
