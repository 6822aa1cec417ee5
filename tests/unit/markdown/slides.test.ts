import { describe, expect, test } from 'vitest';
import { written } from './written.ts';

describe('slides', () => {
  test('a heading opens a slide; paragraphs are said, lists are shown', () => {
    expect(written('Before.\n\n## One [#c-one]\n\nFirst. Second.\n\n- a\n- b\n'))
      .toMatchInlineSnapshot(`
      "Opening
        Said
          paragraph
            Cue
              "Before."
      Section id=c-one size=1 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          Said
            paragraph
              Cue
                "First."
              " Second."
          ul
            Item
              "a"
            Item
              "b""
    `);
  });

  test('`---` continues under the same heading, with an address of its own', () => {
    expect(written('## One [#c-one]\n\n- a\n\n---\n\n- b\n')).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=2 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          ul
            Item
              "a"
        Slide id=c-one.2 depth=2 continued=true titleFr=One titleEn=One
          SlideHeading depth=2
            "One"
          ul
            Item
              "b""
    `);
  });

  test('a section of prose with children gives them its prose and its id', () => {
    expect(written('## One [#c-one]\n\nSaid.\n\n### Two [#c-two]\n\n- a\n')).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=1 own=false
        PageOnly
          heading2 id=c-one
            "One"
          Said
            paragraph
              Cue
                "Said."
        Slide id=c-two depth=3 continued=false titleFr=Two titleEn=Two
          heading3 id=c-two
            "Two"
          SlideOnly
            Said
              paragraph
                Cue
                  "Said."
          ul
            Item
              "a""
    `);
  });

  test('a section without slides is for the page; its prose joins the slide before', () => {
    expect(
      written('## One [#c-one]\n\n- a\n\n## Two [#c-two]\n\nSaid.\n', {
        silent: new Set(['c-two']),
      }),
    ).toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=1 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          ul
            Item
              "a"
          SlideOnly
            Said
              paragraph
                Cue
                  "Said."
      Section id=c-two size=0 own=false
        PageOnly
          heading2 id=c-two
            "Two"
          Said
            paragraph
              Cue
                "Said.""
    `);
  });

  test('questions and exercises are slides of their own', () => {
    expect(written('## One [#c-one]\n\n- a\n\n<Question id="q" />\n\n<Exercise id="e" />\n'))
      .toMatchInlineSnapshot(`
      "Opening
      Section id=c-one size=3 own=true
        Slide id=c-one depth=2 continued=false titleFr=One titleEn=One
          heading2 id=c-one
            "One"
          ul
            Item
              "a"
        Question id=q
        Exercise id=e"
    `);
  });

  test('a part begins before its first section', () => {
    expect(written('## One [#c-one]\n\n- a\n', { parts: new Map([['c-one', 'c-part']]) })).toMatch(
      /^Opening\nPart id=c-part\nSection/,
    );
  });

  test('a callout alone after `---` takes the place of the heading', () => {
    const text = written(
      '## One [#c-one]\n\n- a\n\n---\n\n<Callout kind="tip" title="T">\nShown.\n\nSaid.\n</Callout>\n',
    );
    expect(text).toContain('Callout kind=tip title=T alone=true');
    expect(text).not.toContain('SlideHeading');
  });

  test('a slide carries its title in both languages', () => {
    expect(
      written('## One [#c-one]\n\n- a\n', { twinTitles: new Map([['c-one', 'Un']]) }),
    ).toContain('titleFr=Un titleEn=One');
  });

  test('when the first section has no slides, its prose joins the title slide', () => {
    const text = written('## One [#c-one]\n\nSaid.\n\n## Two [#c-two]\n\n- a\n', {
      silent: new Set(['c-one']),
    });
    expect(text).toMatch(/^Opening\n {2}SlideOnly\n {4}Said/);
  });

  test('an image alone in its paragraph is shown: its section has a slide', () => {
    expect(
      written('## One [#c-one]\n\n![alt](a.png "Caption")\n\n### Two [#c-two]\n\n- a\n'),
    ).toContain('Section id=c-one size=2 own=true');
  });

  test('a term alone on a line is said, and makes no slide', () => {
    expect(
      written('## One [#c-one]\n\n<Term id="t">word</Term>\n\n### Two [#c-two]\n\n- a\n'),
    ).toContain('Section id=c-one size=1 own=false');
  });
});
