const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => references[sign]!);

/** An element of XML; its content is text, to be escaped, or elements made here. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Markup[] = [],
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = typeof content === 'string' ? escaped(content) : content.map(({ xml }) => xml).join('\n'); // prettier-ignore
  return { xml: `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` };
}

/** What is escaped already. */
export interface Markup {
  xml: string;
}

export const xmlDocument = ({ xml }: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
