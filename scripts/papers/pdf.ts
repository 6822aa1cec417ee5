/** Reads what a paper must have out of its PDF, and takes out what would differ next time. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';
import { glyphTexts, type GlyphTexts } from './glyphs.ts';
import { shownTexts } from './text.ts';

export interface ReadPdf {
  pages: number;
  title: string;
  language: string;
  /** Whether it says that it is tagged, and has a tree of tags. */
  tagged: boolean;
  /** How many bookmarks it has, on all levels. */
  bookmarks: number;
  /** The page (from 1) on which each named place stands. */
  places: Map<string, number>;
  /** The addresses that its links lead to. */
  links: string[];
  /** What can be selected on a page (from 1). */
  textOf: (page: number) => string;
}

/** @throws {Error} when the bytes are no PDF */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  const marked = mark?.lookupMaybe(PDFName.of('Marked'), PDFBool)?.asBoolean() ?? false;
  return {
    pages: document.getPageCount(),
    title: document.getTitle() ?? '',
    language: textIn(catalog.lookup(PDFName.of('Lang'))),
    tagged: marked && catalog.has(PDFName.of('StructTreeRoot')),
    bookmarks: countBookmarks(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)),
    places: placesIn(document),
    links: document.getPages().flatMap(linksOf),
    textOf: (page) => textOf(document.getPage(page - 1)),
  };
}

/** The same paper with these dates and our name, packed: two runs give the same bytes. */
export async function finishPdf(bytes: Uint8Array, date: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator('Quai');
  return document.save({ useObjectStreams: true });
}

const textIn = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

function countBookmarks(node: PDFDict | undefined): number {
  let count = 0;
  let child = node?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (child) {
    count += 1 + countBookmarks(child);
    child = child.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return count;
}

/** Chromium names a place for each link inside the document: a dictionary, or a tree of names. */
function placesIn(document: PDFDocument): Map<string, number> {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = new Map<string, number>();
  const add = (name: string, target: PDFObject | undefined): void => {
    const [page] = target instanceof PDFArray ? target.asArray() : [];
    const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
    if (number !== undefined) places.set(decodeURIComponent(name), number);
  };
  const flat = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name] of flat?.entries() ?? []) add(name.decodeText(), flat?.lookup(name));
  const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  walkNames(names?.lookupMaybe(PDFName.of('Dests'), PDFDict), add);
  return places;
}

function walkNames(
  node: PDFDict | undefined,
  add: (name: string, target: PDFObject | undefined) => void,
): void {
  const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let at = 0; at < (kids?.size() ?? 0); at++) walkNames(kids!.lookup(at, PDFDict), add);
  const names = node?.lookupMaybe(PDFName.of('Names'), PDFArray);
  for (let at = 0; at + 1 < (names?.size() ?? 0); at += 2)
    add(textIn(names!.lookup(at)), names!.lookup(at + 1));
}

function linksOf({ node }: PDFPage): string[] {
  const annotations = node.Annots();
  return Array.from({ length: annotations?.size() ?? 0 }, (_, at) => {
    const action = annotations!.lookup(at, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict);
    return textIn(action?.lookup(PDFName.of('URI')));
  }).filter((address) => address !== '');
}

/** A page's own text and that of the forms that it draws. */
function textOf({ node }: PDFPage): string {
  const contents = node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  const resources = node.Resources();
  return streams
    .map((one) => (one instanceof PDFRef ? node.context.lookup(one) : one))
    .map((stream) => textOfStream(stream, resources))
    .join('\n');
}

function textOfStream(stream: PDFObject | undefined, resources: PDFDict | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const fonts = fontsOf(resources?.lookupMaybe(PDFName.of('Font'), PDFDict));
  const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  return shownTexts(source, fonts, (name) => {
    const form = forms?.lookup(PDFName.of(name));
    if (!(form instanceof PDFRawStream)) return '';
    return textOfStream(form, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
  });
}

function fontsOf(fonts: PDFDict | undefined): Map<string, GlyphTexts> {
  const found = new Map<string, GlyphTexts>();
  for (const [name] of fonts?.entries() ?? []) {
    const stream = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    if (!(stream instanceof PDFRawStream)) continue;
    const map = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    found.set(name.decodeText(), glyphTexts(map));
  }
  return found;
}
