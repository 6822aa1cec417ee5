import { expect, test } from 'playwright/test';
import { movements } from '../support/conditions.ts';
import { measureLayout } from '../support/layout.ts';
import { walk } from '../support/walk.ts';

/** That the measures find what they are for, and nothing else: one planted fault of each kind. */
test.use({ viewport: { width: 600, height: 400 }, reducedMotion: 'reduce' });

const frame = (style: string, body: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
   <style>body { margin: 8px; font: 16px/24px sans-serif } ${style}</style><body>${body}`;

/** Style, what stands in the page, and the fault that is told first. */
const planted: Record<string, [style: string, body: string, fault: RegExp]> = {
  'a page that scrolls across': [
    '',
    '<div style="width: 700px">a</div>',
    /^sideways: .* 108 pixels/,
  ],
  'a text to the right of the window': [
    'body { overflow-x: clip }',
    '<p style="margin-left: 580px; white-space: nowrap">beyond the window</p>',
    /^outside: "beyond the window" in p, from 588/,
  ],
  'a text to the left of the window': [
    '',
    '<p style="margin-left: -80px">beyond the window</p>',
    /^outside: "beyond the window" in p, from -72/,
  ],
  'a text above the page': ['', '<p style="margin-top: -60px">beyond</p>', /above the page$/],
  'a text below a page that does not scroll': [
    'html { overflow: hidden }',
    '<p style="margin-top: 500px">beyond</p>',
    /^outside: "beyond" in p, below/,
  ],
  'a text cut across': [
    '',
    '<div style="width: 60px; overflow: hidden; white-space: nowrap">longer than its place</div>',
    /^cut: "longer than its place" in div/,
  ],
  'a text cut at its foot': [
    '',
    '<div class="low" style="height: 30px; overflow: clip"><p>one</p><p>two</p></div>',
    /^cut: "two" in p, .* by div\.low/,
  ],
  'an ellipsis': [
    '',
    '<p style="width: 60px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">longer than its place</p>',
    /^cut: /,
  ],
  'a label that leaves its drawing': [
    '',
    '<svg width="60" height="30"><text x="10" y="20">longer than its drawing</text></svg>',
    /^cut: .* in text/,
  ],
  'a field lower than its letters': [
    'input { height: 12px; font: inherit }',
    '<input aria-label="a">',
    /^low: input/,
  ],
  'a control under something else': [
    '.over { position: absolute; inset: 0 auto auto 0; width: 200px; height: 60px }',
    '<button>Press</button><div class="over"></div>',
    /^covered: "Press" in button by div\.over/,
  ],
  'a text on another': [
    '',
    '<div>the first line</div><div style="margin-top: -18px">the second line</div>',
    /^meets: "the first line" in div lies on "the second line" in div/,
  ],
};

for (const [what, [style, body, fault]] of Object.entries(planted)) {
  test(`finds ${what}`, async ({ page }) => {
    await page.setContent(frame(style, body));
    expect((await page.evaluate(measureLayout)).faults.join('\n')).toMatch(fault);
  });
}

test('lets be what only looks like a fault', async ({ page }) => {
  await page.setContent(
    frame(
      `.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
       .skip { position: absolute; left: -99rem } .bar { position: sticky; top: 0; background: #fff }`,
      `<a class="skip" href="#a">Skip</a><div class="bar">A bar that stays</div>
       <p class="sr">for a screen reader alone</p>
       <div style="overflow-x: auto; width: 100px; white-space: nowrap"><a href="#b">a table wider than its place</a></div>
       <details><summary>More</summary><p style="margin-left: -900px">closed</p></details>
       <div style="position: relative"><div style="overflow: hidden; height: 24px"><p style="position: absolute">one<br>two</p></div></div><p style="height: 60px"></p>
       <label><input type="checkbox" style="opacity: 0"> a choice</label>
       <p style="visibility: hidden; margin-left: -900px">away</p>${'<p>line</p>'.repeat(30)}
       <p>a long sentence <a href="#c">with a link that is broken over the end of the line</a> and goes on and on</p>`,
    ),
  );
  const { faults, texts, controls } = await page.evaluate(measureLayout);
  expect(faults).toEqual([]);
  expect(texts).toBeGreaterThan(35);
  expect(controls).toBe(4);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('tells what moves', async ({ page }) => {
  await page.setContent(
    frame(
      `@keyframes turn { to { rotate: 1turn } } .turn { animation: turn 1s } .slow { transition: color 1s }
       .soft { scroll-behavior: smooth }`,
      '<p class="turn">a</p><p class="slow">b</p><p class="soft">c</p><p>d</p>',
    ),
  );
  expect(await page.evaluate(movements)).toEqual([
    'moves: p.turn, turn',
    'moves: p.slow, a transition',
    'moves: p.soft, its scrolling',
  ]);
});

const links =
  '<p><a href="#a">first</a></p><p><a href="#b">second</a></p><p><a href="#c">third</a></p>';
const obstacles: Record<string, [style: string, body: string, fault: RegExp]> = {
  'a focus that is not seen': ['a { outline: none }', links, /^unseen: a "first"/],
  'a link that Tab passes over': [
    '',
    `${links}<a href="#d" onfocus="this.nextElementSibling.focus()">passed</a><button>next</button>`,
    /missed: a "passed"/,
  ],
  'an order that is not that of the page': [
    '',
    `${links}<a href="#d" tabindex="1">early</a>`,
    /backwards: a "first" after a "early"/,
  ],
  'a trap': [
    '',
    `${links}<button onkeydown="event.preventDefault()">held</button>`,
    /trap: .*"held"/,
  ],
  'a stop behind a bar': [
    '.bar { position: fixed; inset: auto 0 0; height: 200px; background: #fff }',
    `<div style="height: 300px"></div>${links}<div class="bar">bar</div>`,
    /hidden: a "first" by div\.bar/,
  ],
  'targets too near each other': [
    'button { width: 16px; height: 16px; padding: 0; border: 0; margin: 0 }',
    '<button>a</button><button>b</button>',
    /small: button "a", 16 by 16 pixels, beside button "b"/,
  ],
};

for (const [what, [style, body, fault]] of Object.entries(obstacles)) {
  test(`the walk meets ${what}`, async ({ page }) => {
    await page.setContent(frame(style, body));
    expect((await walk(page)).faults.join('\n')).toMatch(fault);
  });
}

test('the walk goes well through what is well', async ({ page }) => {
  const sets = ['one', 'two'].map((set) =>
    ['a', 'b'].map((at) => `<label><input type="radio" name="${set}" value="${at}"> ${at}</label>`),
  );
  await page.setContent(
    frame(
      '.quiet { outline: none } .quiet:focus-visible { box-shadow: 0 0 0 3px red }',
      `${links}<p><button class="quiet">a button</button></p><form>${sets.flat().join(' ')}</form>
       <p>a sentence with a <a href="#s">c</a> in it</p><div inert><button>asleep</button></div>
       <details><summary>More</summary><button>closed</button></details><button disabled>off</button><input type="date" aria-label="day">
       <div tabindex="-1">not a stop</div><p style="height: 900px"></p><a href="#z">last</a>`,
    ),
  );
  expect(await walk(page)).toEqual({ stops: 10, faults: [] });
});
