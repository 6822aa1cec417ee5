import { gaps } from '../../../oracle/questions.ts';
import { blank, invalid, partial, right, vectors, wrong } from './vector.ts';

const typed = gaps({
  kernel: { answers: [['noyau', 'kernel']] },
  file: { answers: ['memory.max', 'Memory Max'] },
  'host-name': { answers: [['Hôte', 'host']] },
});

const chosen = gaps({
  what: { answers: ['cgroup'], choices: ['namespace', 'cgroup'] },
  how: { answers: ['CPU'] },
});

const exact = gaps({ key: { answers: ['apiVersion'], fold: [] } });
const bare = gaps({ place: { answers: ['À côté'], fold: ['case', 'accents'] } });
const bareExact = gaps({ place: { answers: ['À côté'], fold: ['accents'] } });

export const gapsVectors = [
  ...vectors(
    typed,
    ['all, in French', { kernel: 'noyau', file: 'memory.max', 'host-name': 'Hôte' }, right],
    ['all, in English', { kernel: 'kernel', file: 'memory.max', 'host-name': 'host' }, right],
    ['both languages', { file: 'memory max', kernel: 'noyau', 'host-name': 'host' }, right],
    ['capitals', { kernel: 'KERNEL', file: 'MEMORY.MAX', 'host-name': 'HÔTE' }, right],
    ['white space', { kernel: ' kernel\n', file: 'memory \t max', 'host-name': 'host' }, right],
    ['a narrow space in it', { file: 'Memory\u{202F}Max' }, partial(1 / 3)],
    ['an accent composed of two signs', { 'host-name': 'ho\u{302}te' }, partial(1 / 3)],
    ['an accent left out', { 'host-name': 'hote' }, wrong],
    ['a point is no wildcard', { file: 'memory-max' }, wrong],
    ['a star is no wildcard', { kernel: '*', file: 'memory*' }, wrong],
    ['two of three', { kernel: 'kernel', file: 'cpu.max', 'host-name': 'host' }, partial(2 / 3)],
    ['one left blank', { kernel: 'kernel', file: ' ', 'host-name': 'host' }, partial(2 / 3)],
    ['one missing, one null', { kernel: 'kernel', file: null }, partial(1 / 3)],
    ['an answer in the wrong gap', { kernel: 'memory.max', file: 'kernel' }, wrong],
    ['nothing', {}, blank],
    ['all white space', { kernel: '', file: ' \t', 'host-name': null }, blank],
    ['null', null, blank],
    ['an unknown gap', { kernel: 'kernel', gap: 'x' }, invalid],
    ['an unknown gap left blank', { gap: '' }, invalid],
    ['a number', { kernel: 'kernel', file: 5 }, invalid],
    ['a list in a gap', { kernel: ['kernel'] }, invalid],
    ['a list', ['kernel'], invalid],
    ['a text', 'kernel', invalid],
  ),
  ...vectors(
    chosen,
    ['the right choice and a typed answer', { what: 'cgroup', how: 'cpu' }, right],
    ['the wrong choice', { what: 'namespace', how: 'cpu' }, partial(1 / 2)],
    ['a choice alone', { what: 'cgroup' }, partial(1 / 2)],
    ['no choice of the gap', { what: 'cpu' }, invalid],
    ['a choice in capitals', { what: 'CGROUP' }, invalid],
    ['a choice not taken', { what: '', how: 'memory' }, wrong],
  ),
  ...vectors(
    exact,
    ['the case as it must be', { key: 'apiVersion' }, right],
    ['another case where it counts', { key: 'apiversion' }, wrong],
    ['white space where case counts', { key: ' apiVersion ' }, right],
  ),
  ...vectors(
    bare,
    ['accents and case left out', { place: 'a cote' }, right],
    ['more accents than wanted', { place: 'à cötè' }, right],
    ['a letter left out', { place: 'a cot' }, wrong],
  ),
  ...vectors(
    bareExact,
    ['accents left out, case kept', { place: 'A cote' }, right],
    ['accents left out, case not kept', { place: 'a cote' }, wrong],
  ),
];
