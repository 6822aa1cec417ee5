import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoomVote } from '../../../src/trainer/records.ts';
import { csvColumnNames, csvName, votesCsv } from '../../../src/trainer/votes-csv.ts';
import { gainOf, mostChosenWrong, parseRoomVote, sessionsOf } from '../../../src/trainer/votes.ts';
import { isOfToday, newSession, parseSession } from '../../../src/trainer/room-session.ts';

const vote = (some: Partial<RoomVote> = {}): RoomVote => ({
  id: '2026-11-23T08:30:00.000Z.kernel',
  at: 10,
  deck: 'containers',
  session: '2026-11-23T08:30:00.000Z',
  group: '',
  chapter: 'containers',
  question: 'kernel',
  lang: 'fr',
  stem: 'Quel noyau ?',
  choices: [
    { text: 'celui de l’hôte', right: true },
    { text: 'celui de l’image', right: false },
    { text: 'aucun', right: false },
  ],
  phase: 'compare',
  shown: false,
  hands: [[4, 5, 1], [9, 1, 0]],
  ...some,
}); // prettier-ignore

const words = { columns: csvColumnNames, right: 'oui', wrong: 'non' };

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a session', () => {
  test('gathers what was voted, the latest first, without what nobody voted', () => {
    const sessions = sessionsOf([
      vote({ question: 'b', at: 20 }),
      vote({ question: 'a', at: 10 }),
      vote({ question: 'unvoted', hands: [[0, 0, 0], [0, 0, 0]] }),
      vote({ session: '2026-11-24T08:00:00.000Z', group: 'Lundi' }),
    ]); // prettier-ignore
    expect(sessions.map(({ group, votes }) => [group, votes.map((one) => one.question)])).toEqual([
      ['Lundi', ['kernel']],
      ['', ['a', 'b']],
    ]);
  });

  test('has a gain over questions voted twice, that have a right choice', () => {
    const session = (...votes: RoomVote[]) => sessionsOf(votes)[0]!;
    expect(gainOf(session(vote()))).toBe(50);
    const once = vote({ question: 'once', hands: [[1, 0, 0], [0, 0, 0]] }); // prettier-ignore
    expect(gainOf(session(once))).toBeUndefined();
    const sure = vote({ question: 'sure', choices: [{ text: 'a' }, { text: 'b' }], hands: [[1, 0], [0, 1]] }); // prettier-ignore
    expect(gainOf(session(sure))).toBeUndefined();
    const worse = vote({ question: 'worse', hands: [[1, 0, 0], [0, 1, 0]] }); // prettier-ignore
    expect(gainOf(session(vote(), once, worse, sure))).toBe(-25);
  });

  test('names the wrong choice that most took when they last voted', () => {
    const first = vote({ question: 'first', hands: [[4, 6, 0], [0, 0, 0]] }); // prettier-ignore
    const { choice, share, vote: where } = mostChosenWrong(sessionsOf([vote(), first])[0]!)!;
    expect([where.question, choice.text, share]).toEqual(['first', 'celui de l’image', 0.6]);
    const all = vote({ hands: [[0, 3, 0], [9, 0, 0]] }); // prettier-ignore
    expect(mostChosenWrong(sessionsOf([all])[0]!)).toBeUndefined();
  });

  test('goes on for a day, and is read strictly', () => {
    const now = new Date(2026, 10, 23, 12).getTime();
    const session = newSession(now, 'Lundi');
    expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    expect(isOfToday(session, now + 3_600_000)).toBe(true);
    expect(isOfToday(session, now + 86_400_000)).toBe(false);
    for (const value of [null, {}, { session: 'x', group: '' }, { ...session, group: 7 }])
      expect(parseSession(value)).toBeUndefined();
  });

  test('a record that is not ours is left alone', () => {
    expect(parseRoomVote(vote())).toEqual(vote());
    expect(parseRoomVote(vote({ until: 5 }))).toBeDefined();
    const broken: unknown[] = [
      undefined, 'x', { ...vote(), session: 'x' }, { ...vote(), lang: 'de' }, { ...vote(), at: 'x' },
      { ...vote(), phase: 'x' }, { ...vote(), shown: 1 }, { ...vote(), hands: [[1, 2, 3]] },
      { ...vote(), hands: [[1, 2], [1, 2]] }, { ...vote(), hands: [[1, 2, -3], [1, 2, 3]] },
      { ...vote(), choices: [] }, { ...vote(), choices: [{ text: 1 }] }, { ...vote(), stem: 4 },
    ]; // prettier-ignore
    for (const value of broken) expect(parseRoomVote(value)).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => void parseRoomVote(value)));
  });
});

describe('the CSV', () => {
  test('has one row per session, question, round and choice', () => {
    const text = votesCsv(sessionsOf([vote({ group: 'Équipe 2' })]), words);
    expect(text.startsWith('\u{feff}session,group,')).toBe(true);
    const [head, ...rows] = readCsv(text.slice(1));
    expect(head).toEqual([...csvColumnNames]);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual([
      '2026-11-23T08:30:00.000Z', 'Équipe 2', 'containers', 'containers', 'kernel', 'fr',
      'Quel noyau ?', '1', 'celui de l’hôte', 'oui', '4', '10', '0.400',
    ]); // prettier-ignore
    expect(rows[5]!.slice(7)).toEqual(['2', 'aucun', 'non', '0', '10', '0.000']);
  });

  test('keeps every text as it was, but runs none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const sessions = sessionsOf([vote({ stem: text })]);
        const cell = readCsv(votesCsv(sessions, words).slice(1))[1]![6]!;
        expect(cell === text || cell === `'${text}`).toBe(true);
        expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  test.each(['=1+1', '+1', '-n 5', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\n-1', '＝1'])(
    'an apostrophe stands before %j',
    (text) => {
      const cell = readCsv(votesCsv(sessionsOf([vote({ stem: text })]), words).slice(1))[1]![6];
      expect(cell).toBe(`'${text}`);
    },
  );

  test('is named by its day', () => {
    expect(csvName('2026-11-23T08:30:00.000Z')).toBe('quai-votes-2026-11-23.csv');
  });
});
