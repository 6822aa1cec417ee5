import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRevealMarkup } from '../../../src/deck/markup.ts';

const reveal = dirname(dirname(createRequire(import.meta.url).resolve('reveal.js')));
const controls = readFileSync(join(reveal, 'js/controllers/controls.js'), 'utf8');
const [, buttons = ''] = /innerHTML =\s*`([^`]+)`/.exec(controls) ?? [];

describe('the mark-up that a deck lets a script write', () => {
  it('is what the source of Reveal writes', () => {
    expect(buttons).toContain('navigate-left');
    expect(isRevealMarkup(buttons.replace(/\$\{[^}]+\}/g, 'previous slide'))).toBe(true);
  });

  it.each(['', 'null', '12', '<span>3</span>', '<button class="resume-button">Resume</button>'])(
    'is %j',
    (text) => expect(isRevealMarkup(text)).toBe(true),
  );

  it.each([
    '<script>a()</script>',
    '<img src="x">',
    '<button onclick="a()">',
    '<a href="javascript:a()">',
    '<div style="color:red">',
    '<div class="a"onclick="a()">',
    '<div class="a" id="b">',
    '<div class="<script>">',
    '<svg><a>',
    '<div',
    'a > b',
    '<div class=a>',
    "<div class='a'>",
    '<iframe></iframe>',
    '<!-- --><p>',
  ])('is not %j', (text) => expect(isRevealMarkup(text)).toBe(false));
});
