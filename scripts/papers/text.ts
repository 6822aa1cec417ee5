import type { GlyphTexts } from './glyphs.ts';

/** A string, a name, or an operator of a content stream; numbers tell nothing here. */
const token = /<([0-9a-fA-F\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|\/([^\s/<>[\]()]+)|([A-Za-z'"*]+)/g;

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const bytesOfLiteral = (literal: string): number[] =>
  [
    ...literal.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, what: string) => {
      if (/^[0-7]/.test(what)) return String.fromCharCode(parseInt(what, 8));
      return /\n$/.test(what) && what !== 'n' ? '' : (escapes[what] ?? what);
    }),
  ].map((sign) => sign.charCodeAt(0));

const bytesOfHex = (digits: string): number[] =>
  (digits.replace(/\s/g, '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));

function decode(bytes: readonly number[], font: GlyphTexts | undefined): string {
  if (font === undefined) return '';
  let text = '';
  for (let at = 0; at + font.width <= bytes.length; at += font.width) {
    const code = bytes.slice(at, at + font.width).reduce((sum, byte) => sum * 256 + byte, 0);
    text += font.texts.get(code) ?? '';
  }
  return text;
}

/**
 * The texts that a content stream shows, in its order (PDF 32000-1, 9.4.3). A font without a map to
 * Unicode shows nothing that could be selected.
 * @param form what a named form that is drawn shows itself
 */
export function shownTexts(
  source: string,
  fonts: ReadonlyMap<string, GlyphTexts>,
  form: (name: string) => string,
): string {
  let [text, name, pending] = ['', '', ''];
  let font: GlyphTexts | undefined;
  for (const [, digits, literal, named, operator] of source.matchAll(token)) {
    if (digits !== undefined) pending += decode(bytesOfHex(digits), font);
    else if (literal !== undefined) pending += decode(bytesOfLiteral(literal), font);
    else if (named !== undefined) name = named;
    else {
      if (operator === 'Tf') font = fonts.get(name);
      else if (operator === 'Do') text += `${form(name)}\n`;
      else if (/^(?:Tj|TJ|'|")$/.test(operator!)) text += pending;
      else if (operator === 'ET') text += '\n';
      pending = '';
    }
  }
  return text;
}
