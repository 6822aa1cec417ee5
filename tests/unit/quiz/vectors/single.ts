import { single } from '../../../oracle/questions.ts';
import { blank, invalid, right, vectors, wrong } from './vector.ts';

const question = single('yes', 'no', 'perhaps');

export const singleVectors = [
  ...vectors(
    question,
    ['the right choice', ['yes'], right],
    ['a wrong choice', ['no'], wrong],
    ['the other wrong choice', ['perhaps'], wrong],
    ['nothing ticked', [], blank],
    ['null', null, blank],
    ['an empty object', {}, blank],
    ['an empty text', '', blank],
    ['white space', ' \n', blank],
    ['a choice that does not exist', ['never'], invalid],
    ['two choices', ['yes', 'no'], invalid],
    ['the right choice twice', ['yes', 'yes'], invalid],
    ['an id without its list', 'yes', invalid],
    ['the place of a choice', [0], invalid],
    ['an id and something else', ['yes', null], invalid],
    ['an object', { yes: true }, invalid],
    ['an id in capitals', ['Yes'], invalid],
    ['an id with a space', ['yes '], invalid],
    ['an empty id', [''], invalid],
    ['what every object has', ['toString'], invalid],
  ),
  ...vectors(single('constructor', 'a'), ['an id that objects have too', ['constructor'], right]),
];
