/**
 * How low a page can go: its neutral Markdown as one HTML file with a short style sheet in it. No
 * script, no navigation but the next page, no search, no questions to answer.
 */
import { markdownToHtml } from 'satteri';

/** Enough to read by; the last rules stand for src/styles/figures.css. */
const sheet =
  'body{max-width:44rem;margin:auto;padding:1rem;font:1rem/1.5 sans-serif}' +
  'pre{overflow-x:auto;background:#eee;padding:.5rem}td,th{border:1px solid;padding:.25rem}' +
  '.fig{width:100%;font:15px sans-serif}.fig.tall{display:none}' +
  '@media(width<37rem){.fig.wide{display:none}.fig.tall{display:block}}' +
  '.fig [class^=f-]:not(text){fill:#fff;stroke:#222}.fig text{fill:#222}';

/** @param {{ title: string, markdown: string }} page @param {string} [next] address */
export function floorPage({ title, markdown }, lang, next) {
  const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false } });
  const body = html.replace(/<p><a id="([\w-]+)"><\/a><\/p>\s*<(h[23])>/g, '<$2 id="$1">');
  const onward = next === undefined ? '' : `<p><a href="${next}">→</a></p>`;
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
    `<title>${title}</title><style>${sheet}</style></head>` +
    `<body><h1>${title}</h1>\n${body}${onward}</body></html>`
  );
}
