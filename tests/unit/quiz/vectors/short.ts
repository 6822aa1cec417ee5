import { short } from '../../../oracle/questions.ts';
import { blank, invalid, right, vectors, wrong } from './vector.ts';

const question = short(['namespace', ['espace de noms', 'name space']], ['cgroup', 'name*']);
const stars = short(['docker * --rm *', 'a\\*b'], []);
const everything = short(['*']);
const accents = short(['Éphémère'], [], ['accents']);
const both = short(['Éphémère'], [], ['case', 'accents']);
const exact = short(['PodSpec'], [], []);
const signs = short(['(a|b)+', '$&', 'x\\y', 'c*?']);

export const shortVectors = [
  ...vectors(
    question,
    ['the answer', 'namespace', right],
    ['capitals', 'NameSpace', right],
    ['white space around', ' \tnamespace\n', right],
    ['in French', 'espace de noms', right],
    ['in English', 'name space', right],
    ['two spaces for one', 'espace  de \u{A0} noms', right],
    ['a foreseen miss', 'cgroup', wrong],
    ['an answer that a miss would match too', 'Namespace', right], // answers stand first
    ['a miss by a wildcard', 'names', wrong],
    ['nothing foreseen', 'container', wrong],
    ['more than the answer', 'namespaces', wrong],
    ['words run together', 'espacedenoms', wrong],
    ['an empty text', '', blank],
    ['white space alone', ' \u{A0}\u{202F}\n', blank],
    ['null', null, blank],
    ['an empty object', {}, blank],
    ['a list', ['namespace'], invalid],
    ['a number', 5, invalid],
    ['true', true, invalid],
  ),
  ...vectors(
    stars,
    ['a star for one word', 'docker run --rm alpine', right],
    ['a star for several words', 'docker run -it --rm alpine sh', right],
    ['a star for nothing, its spaces kept', 'docker --rm alpine', wrong],
    ['nothing behind the last space', 'docker run --rm', wrong],
    ['a star that means itself', 'a*b', right],
    ['a star that means itself and no other sign', 'axb', wrong],
  ),
  ...vectors(everything, ['a star alone', 'whatever you like', right], ['nothing', ' ', blank]),
  ...vectors(
    accents,
    ['accents left out', 'Ephemere', right],
    ['accents composed of two signs', 'E\u{301}phe\u{301}me\u{300}re', right],
    ['the case still counts', 'ephemere', wrong],
  ),
  ...vectors(
    short(['Éphémère']),
    ['accents count unless they are folded', 'Ephemere', wrong],
    ['case does not', 'éphémère', right],
  ),
  ...vectors(
    short(['web*server']),
    ['a star in the middle', 'web and proxy server', right],
    ['nothing for the star', 'webserver', right],
    ['more behind the end', 'web server two', wrong],
    ['more before the beginning', 'my web server', wrong],
  ),
  ...vectors(
    short(["l'hôte"]),
    ['the apostrophe of a phone', 'l’hôte', right],
    ['the modifier letter', 'lʼhôte', right],
    ['no apostrophe', 'lhôte', wrong],
  ),
  ...vectors(short(['"web"']), ['curly quotation marks', '“web”', right], ['none', 'web', wrong]),
  ...vectors(both, ['neither accents nor case', 'EPHEMERE', right]),
  ...vectors(
    exact,
    ['the case as it must be', 'PodSpec', right],
    ['another case where it counts', 'podspec', wrong],
  ),
  ...vectors(
    signs,
    ['signs of a regular expression', '(a|b)+', right],
    ['not what the expression would match', 'aab', wrong],
    ['signs of a replacement', '$&', right],
    ['a backslash that escapes nothing', 'x\\y', right],
    ['a star before a question mark', 'cat?', right],
    ['no question mark', 'cat', wrong],
  ),
];
