import type { MadePaper } from '../../src/paper/papers.ts';

export interface TimedPaper extends MadePaper {
  seconds: number;
}

const line = ({ chapter, lang, kind, pages, bytes, seconds }: TimedPaper): string =>
  [
    chapter.padEnd(16),
    lang.padEnd(3),
    kind.padEnd(10),
    String(pages).padStart(5),
    Math.ceil(bytes / 1000)
      .toString()
      .padStart(7),
    seconds.toFixed(1).padStart(7),
  ].join(' ');

/** A line as soon as a paper is made; `heading` says what the columns are. */
export const paperLine = line;
export const heading = 'chapter          lang paper    pages      kB seconds';

export function totals(papers: readonly TimedPaper[], seconds: number): string {
  const sum = (count: (paper: TimedPaper) => number): number =>
    papers.reduce((total, paper) => total + count(paper), 0);
  const megabytes = (sum(({ bytes }) => bytes) / 1e6).toFixed(1);
  return `${papers.length} papers, ${sum(({ pages }) => pages)} pages, ${megabytes} MB, ${seconds.toFixed(0)} s`;
}
