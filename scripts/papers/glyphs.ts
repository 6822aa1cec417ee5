/** What the glyphs of a font stand for: its ToUnicode map (PDF 32000-1, 9.10.3). */
export interface GlyphTexts {
  /** Bytes of a code: one for a simple font, two for a composite one. */
  width: number;
  texts: Map<number, string>;
}

const hex = /<([0-9a-f]+)>/gi;
const codesIn = (line: string): string[] => [...line.matchAll(hex)].map(([, digits]) => digits!);

const textOf = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** The last sign of a range counts on. */
const later = (text: string, by: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

export function glyphTexts(map: string): GlyphTexts {
  const texts = new Map<number, string>();
  for (const [, block] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    const codes = codesIn(block!);
    for (let at = 0; at + 1 < codes.length; at += 2)
      texts.set(parseInt(codes[at]!, 16), textOf(codes[at + 1]!));
  }
  for (const [, block] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const line of block!.split('\n')) {
      const [first, last, ...targets] = codesIn(line);
      if (first === undefined || last === undefined || targets.length === 0) continue;
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      for (let code = from; code <= to; code++)
        texts.set(
          code,
          line.includes('[')
            ? textOf(targets[code - from] ?? '')
            : later(textOf(targets[0]!), code - from),
        );
    }
  }
  const [space] = codesIn(/begincodespacerange([\s\S]*?)endcodespacerange/.exec(map)?.[1] ?? '');
  return { width: (space ?? '0000').length / 2, texts };
}
