import { describe, expect, it } from 'vitest';
import { elementsOf, idOf, passagesIn } from '../../../src/search/passages.ts';

const passages = (html: string) =>
  passagesIn(
    elementsOf(`<main>${html}</main>`, ({ tagName }) => tagName === 'main')[0]!,
    (one) => /^h[23]$/.test(one.tagName) && idOf(one) !== '',
  );

describe('passagesIn', () => {
  it('cuts at the headings, and keeps their titles apart', () => {
    const [before, first, second] = passages(
      '<p>Avant</p><h2 id="a">Un</h2><p>Le <code>docker</code>.</p><h3 id="b">Deux</h3><p>Et</p>',
    );
    expect(before).toMatchObject({ id: '', text: 'Avant' });
    expect(first).toEqual({ id: 'a', title: 'Un', text: 'Le docker.', codes: ['docker'] });
    expect(second).toMatchObject({ id: 'b', title: 'Deux', text: 'Et' });
  });

  it('takes code by lines as they are typed, and joins one that goes on', () => {
    const code = '<span class="tk-prompt">$ </span>docker run \\\n  -p 80:80\n}\nls';
    expect(
      passages(
        `<figure class="src command"><figcaption>Commande</figcaption><pre>${code}</pre></figure>`,
      )[0],
    ).toMatchObject({ text: '', codes: ['docker run -p 80:80', 'ls'] });
  });

  it('leaves out furniture, questions, hints and solutions', () =>
    expect(
      passages(
        '<button>x</button><nav>x</nav><quiz-question>x</quiz-question><svg><text>x</text></svg>' +
          '<details class="fold hint">x</details><details class="solution">x</details>' +
          '<span class="term"><button><span>noyau</span></button><span class="slip">x</span></span>',
      )[0]?.text,
    ).toBe('noyau'));
});
