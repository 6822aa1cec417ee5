import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionKey } from '../../../src/composer/key.ts';
import {
  extras, formatSession, isDay, longest, noSession, parseSession, textLimits, tidyText, type Session,
} from '../../../src/composer/session.ts'; // prettier-ignore

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const id = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const text = (limit: number) =>
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((one) => tidyText(one, limit));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Sections are unique over the course, as the check of the content has it. */
const show = fc
  .tuple(
    fc.uniqueArray(id, { maxLength: 12 }),
    fc.uniqueArray(id, { maxLength: 60 }),
    fc.array(fc.nat(5)),
  )
  .map(([chapters, names, sizes]) => {
    const all = names
      .entries()
      .map(([n, name]) => (n % 3 === 0 ? `${chapters[0] ?? 'x'}-${name}` : name));
    const pool = [...new Set(all)];
    return chapters.map((chapter, n) => ({ chapter, sections: pool.splice(0, sizes[n] ?? 0) }));
  });

const session: fc.Arbitrary<Session> = fc.record({
  show,
  title: text(textLimits.title),
  company: text(textLimits.company),
  trainer: text(textLimits.trainer),
  date: fc.oneof(fc.constant(''), day),
  without: fc.subarray([...extras]),
  length: fc.nat(longest),
});

describe('the address of a session', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(session, (one) => {
        expect(parseSession(formatSession(one))).toEqual({ session: one, faults: [] });
      }),
    );
  });

  it('is canonical: reading and writing again changes nothing more', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const once = formatSession(parseSession(search).session);
        expect(formatSession(parseSession(once).session)).toBe(once);
      }),
    );
  });

  it('is never refused, whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'show=',
        '&',
        ',',
        '.',
        '~',
        '%',
        '%ff',
        '%E0%A4%A',
        'date=',
        'title=<b>',
        'cloud',
        '\ud800',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { session: read } = parseSession(pieces.join(''));
        expect(formatSession(read)).not.toMatch(/[<>"\s]/);
        expect(read.title).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });

  it('is readable', () => {
    const one = {
      ...noSession,
      show: [
        { chapter: 'cloud', sections: [] },
        { chapter: 'concepts', sections: ['concepts-image', 'elsewhere'] },
      ],
      title: "L'été & co",
      date: '2026-12-01',
      without: ['questions' as const],
      length: 180,
    };
    expect(formatSession(one)).toBe(
      "?show=cloud,concepts.image.~elsewhere&title=L'%C3%A9t%C3%A9+%26+co&date=2026-12-01&without=questions&length=180",
    );
  });

  it('names a chapter once, and all of it wins', () => {
    const shown = (value: string) => parseSession(`show=${value}`).session.show;
    expect(shown('a,b.x,a.y,b.x.z')).toEqual([
      { chapter: 'a', sections: [] },
      { chapter: 'b', sections: ['b-x', 'b-z'] },
    ]);
    expect(shown('b.x,b')).toEqual([{ chapter: 'b', sections: [] }]);
  });

  it('says what it did not take', () => {
    const { session: read, faults } = parseSession(
      `?show=cloud,<b>,a.B&title=${'x'.repeat(500)}&date=2026-02-30`,
    );
    expect(read.show).toEqual([{ chapter: 'cloud', sections: [] }]);
    expect(read.title).toHaveLength(textLimits.title);
    expect(faults).toEqual([
      { kind: 'unreadable', what: '<b>' },
      { kind: 'unreadable', what: 'a-B' },
      { kind: 'cut', what: 'title' },
      { kind: 'date', what: '2026-02-30' },
    ]);
  });

  it('stops at thousands of ids, and says so', () => {
    const many = Array.from({ length: 5000 }, (_, n) => `c${n}`).join(',');
    const { session: read, faults } = parseSession(`show=${many}`);
    expect(read.show).toHaveLength(50);
    expect(faults.map(({ kind }) => kind)).toContain('many');
  });
});

describe('isDay', () => {
  it.each(['2026-12-01', '2024-02-29'])('takes %s', (value) => expect(isDay(value)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '01/12/2026', '2026-12-1', 'tomorrow', ''])(
    'does not take "%s"',
    (value) => expect(isDay(value)).toBe(false),
  );
});

describe('the key of a session', () => {
  it('is short, and fit for a channel', () => {
    fc.assert(
      fc.property(session, (one) => {
        expect(sessionKey(one)).toMatch(/^session-[a-z0-9]{1,13}$/);
      }),
    );
  });

  it('does not depend on the length aimed at, and does on everything shown', () => {
    const one = { ...noSession, show: [{ chapter: 'cloud', sections: [] }] };
    expect(sessionKey({ ...one, length: 90 })).toBe(sessionKey(one));
    expect(sessionKey({ ...one, title: 'T' })).not.toBe(sessionKey(one));
    expect(sessionKey({ ...one, without: ['questions'] })).not.toBe(sessionKey(one));
    expect(sessionKey(one)).toBe('session-g2jrw2phfo1b');
  });
});
