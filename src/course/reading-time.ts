/** Words a minute of a technical text read on a screen, rounded down from Brysbaert (2019): 238. */
const WORDS_A_MINUTE = 200;

/** Minutes to read a chapter's source: its words, without code blocks, components and ids. */
export function readingMinutes(source: string): number {
  const text = source
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(/<Notes>[\s\S]*?<\/Notes>|<SlideOnly>[\s\S]*?<\/SlideOnly>/g, ' ')
    .replace(/<[^>]*>|\[#[^\]]*\]|\]\([^)]*\)|[|#*`-]/g, ' ');
  return Math.max(1, Math.round((text.match(/\S*[\p{L}\d]\S*/gu) ?? []).length / WORDS_A_MINUTE));
}
