import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** The faces of the site that pictures are lettered in. */
export type FaceName = 'stencil' | 'head';

export interface Lettering {
  /** Pixels from the left of the picture to the first sign. */
  x: number;
  /** Pixels from the top of the picture to the line that the signs stand on. */
  y: number;
  /** Pixels of the em. */
  size: number;
  face: FaceName;
}

const faces = new Map<FaceName, Font>();

/** The same files that readers get; a program that draws SVG would look for faces of the machine. */
function faceOf(name: FaceName): Font {
  let face = faces.get(name);
  if (face === undefined) {
    const font = create(readFileSync(join('src/styles/fonts', `quai-${name}.woff2`)));
    if (font.isCollection) throw new Error(`quai-${name}.woff2 holds several faces.`);
    face = font;
    faces.set(name, face);
  }
  return face;
}

/** Spaces that break no line are drawn as any other. */
const glyphsOf = (face: Font, text: string) =>
  face.glyphsForString(text.replace(/[\u00a0\u202f]/g, ' '));

/** Pixels that a text takes on one line. */
export function widthOf(text: string, size: number, name: FaceName): number {
  const face = faceOf(name);
  const units = glyphsOf(face, text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return (units * size) / face.unitsPerEm;
}

/** A text as the outlines of its signs: path data of an SVG. */
export function outlined(text: string, { x, y, size, face: name }: Lettering): string {
  const face = faceOf(name);
  const scale = size / face.unitsPerEm;
  let pen = x;
  return glyphsOf(face, text)
    .map((glyph) => {
      const data = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
      pen += glyph.advanceWidth * scale;
      return data;
    })
    .join('');
}

/**
 * A text on as few lines as its width needs. Words are not broken: one that is too long stands out.
 * @param width pixels
 */
export function linesOf(text: string, width: number, size: number, face: FaceName): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, face) > width) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}
