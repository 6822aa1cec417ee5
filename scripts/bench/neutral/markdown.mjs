/** What authors write, as Markdown that any tool reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../../../src/i18n/typography.ts';
import { languageOf } from '../../../src/markdown/lines.ts';
import { exerciseText } from './exercises.mjs';
import { questionText } from './questions.mjs';

const fences = /^( *```[\s\S]*?^ *```)/m;
/** Inline code, tags and the targets of links: signs that are not words. */
const notWords = /`[^`\n]+`|<[^>\n]*>|\]\([^)\n]*\)/g;
const hidden = '\uE000';

/** Typesets the words of a stretch of Markdown as the site does, and nothing else of it. */
export function words(text, lang) {
  const kept = [];
  const bare = text.replace(notWords, (found) => {
    kept.push(found);
    return found.startsWith('`') ? `\`${hidden}\`` : hidden;
  });
  return typeset(bare, lang).replace(/`\uE000`|\uE000/g, () => kept.shift());
}

export const fenced = (code, language) =>
  `\`\`\`${language === 'plain' ? 'text' : language}\n${code.trimEnd()}\n\`\`\``;

/** A file of the chapter's code/, under its name. */
export function fileText(file, chapter) {
  const code = readFileSync(join(chapter.folder, 'code', file), 'utf8');
  return `\`${file.replace(/^broken\//, '')}\`\n\n${fenced(code, languageOf(file))}`;
}

/** A stretch of a chapter without the site's components. */
export function plainMarkdown(source, { chapter, lang, figure, addresses }) {
  const shown = source.replace(/<(Notes|SlideOnly)>[\s\S]*?<\/\1>/g, '');
  const set = shown
    .split(fences)
    .map((stretch, place) => (place % 2 === 1 ? stretch : prose(stretch, lang, addresses)))
    .join('');
  const find = (entries, id) => entries.find((entry) => entry.id === id);
  return set
    .replace(/<Callout [^>]*title="([^"]*)">([\s\S]*?)<\/Callout>/g, (_, title, text) =>
      quoted(`**${title}**\n\n${text.trim()}`),
    )
    .replace(/<Code file="([^"]*)"[^>]*>/g, (_, file) => fileText(file, chapter))
    .replace(/<Figure is="([^"]*)" \/>/g, (_, name) => figure(name))
    .replace(/<Question id="([^"]*)" \/>/g, (_, id) =>
      questionText(find(chapter.questions, id), chapter, lang),
    )
    .replace(/<Exercise id="([^"]*)" \/>/g, (_, id) =>
      exerciseText(find(chapter.exercises, id), lang),
    )
    .replace(/<\/?(?:Code|Shown|PageOnly)>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const prose = (text, lang, addresses) =>
  words(text, lang)
    .replace(/^---$/gm, '')
    .replace(/^(#{2,3} .*?) *\[#([\w-]+)\]\s*$/gm, '<a id="$2"></a>\n\n$1\n')
    .replace(/<Term id="([^"]*)">(.*?)<\/Term>/g, '[$2](#term-$1)')
    .replace(/\]\(#(?!term-)([\w-]+)\)/g, (_, id) => `](${addresses.get(id) ?? `#${id}`})`);

const quoted = (text) => text.replace(/^/gm, '> ');

/** The terms that a text links to, each with its definition once. */
export function definitions({ glossary }, text, lang) {
  const ids = new Set([...text.matchAll(/\]\(#term-([\w-]+)\)/g)].map(([, id]) => id));
  if (ids.size === 0) return '';
  const entries = glossary.filter(({ id }) => ids.has(id));
  const lines = entries.map(({ id, name, definition }) => {
    const title = words(name[lang] ?? name, lang);
    return `- <a id="term-${id}"></a>**${title}** ${words(definition[lang] ?? definition, lang)}`;
  });
  return `\n\n${lines.join('\n')}\n`;
}
