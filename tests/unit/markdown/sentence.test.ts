import { expect, test } from 'vitest';
import { cutFirstSentence } from '../../../src/markdown/sentence.ts';
import { plainText, type Node } from '../../../src/markdown/tree.ts';

const text = (value: string): Node => ({ type: 'text', value });
const code = (value: string): Node => ({ type: 'inlineCode', value });
const strong = (value: string): Node => ({ type: 'strong', children: [text(value)] });
const read = (nodes: Node[]): string => nodes.map(plainText).join('');

test.each<[Node[], string, string]>([
  [[text('One. Two.')], 'One.', ' Two.'],
  [[text('Only one')], 'Only one', ''],
  [[text('Only one.')], 'Only one.', ''],
  [[text('Is it? Yes.')], 'Is it?', ' Yes.'],
  [[text('Version 29.5 is out. Good.')], 'Version 29.5 is out.', ' Good.'],
  [[code('a.b c'), text(' is one. Two.')], 'a.b c is one.', ' Two.'],
  [[text('Run '), code('x. y'), text(' first. Then.')], 'Run x. y first.', ' Then.'],
  [[strong('Bold.'), text(' Rest.')], 'Bold.', ' Rest.'],
  [[text('Il dit « oui. » Puis non.')], 'Il dit « oui. »', ' Puis non.'],
])('cuts after the first sentence', (content, first, rest) => {
  const cut = cutFirstSentence(content);
  expect([read(cut.first), read(cut.rest)]).toEqual([first, rest]);
});

test('nothing is lost', () => {
  const content = [text('A '), strong('b. c'), text('. D.')];
  const { first, rest } = cutFirstSentence(content);
  expect(read([...first, ...rest])).toBe(read(content));
});
