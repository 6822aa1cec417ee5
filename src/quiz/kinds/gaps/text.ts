import type { Locale, Words } from '../../../i18n/locales.ts';
import { richText, type Part } from '../../../ui/rich-text.ts';

/** A stretch of the text, or the gap that stands there with the signs that end its line. */
export type Piece = { gap: string; after?: string } | { gap?: undefined; text: string };

/** Pieces that stand together: code, strong or plain. */
export interface Stretch {
  kind: Part['kind'];
  strong: boolean;
  pieces: Piece[];
}

const GAP = /⟦([^⟧]*)⟧/u;

/** Whether a text is a block of code: it has several lines, or is wholly in backticks. */
export const isCode = (text: string): boolean =>
  text.trimEnd().includes('\n') || /^`[^`]+`$/.test(text);

/** A block of code, without the backticks around it. */
export const codePieces = (text: string): Piece[] =>
  piecesOf(
    text
      .replace(/^`([^]+)`$/, '$1')
      .replace(/^\n+/, '')
      .trimEnd(),
  );

/** A sentence, typeset. */
export const stretches = (text: Words, locale: Locale): Stretch[] =>
  richText(text, locale).flatMap(({ strong, parts }) =>
    parts.map((part) => ({
      kind: part.kind,
      strong,
      pieces: glued(piecesOf(part.kind === 'code' ? part.text : part.text.replaceAll("'⟦", '’⟦'))),
    })),
  );

/** The gaps' ids as they follow each other in one language. */
export const gapsIn = (text: string): string[] =>
  piecesOf(text).flatMap(({ gap }) => (gap === undefined ? [] : [gap]));

/** A line may end behind a gap, never between it and these. */
const CLOSING = /^[\u00A0\u202F]?[.,;:!?)»”]+/u;

function glued(pieces: readonly Piece[]): Piece[] {
  const closing = (piece: Piece | undefined): string =>
    piece && piece.gap === undefined ? (CLOSING.exec(piece.text)?.[0] ?? '') : '';
  return pieces.flatMap((piece, place): Piece[] => {
    if (piece.gap !== undefined) {
      const after = closing(pieces[place + 1]);
      return [after === '' ? piece : { gap: piece.gap, after }];
    }
    const isBehind = pieces[place - 1]?.gap !== undefined;
    const text = isBehind ? piece.text.slice(closing(piece).length) : piece.text;
    return text === '' ? [] : [{ text }];
  });
}

/** Every other piece is a gap. */
const piecesOf = (text: string): Piece[] =>
  text
    .split(GAP)
    .map((piece, place) => (place % 2 === 1 ? { gap: piece } : { text: piece }))
    .filter(({ text: words }: { text?: string }) => words !== '');
