import { number } from '../../../oracle/questions.ts';
import { blank, invalid, right, vectors, wrong } from './vector.ts';

const thousands = number(12_000);
const tolerant = number(2.5, 0.5);
const unit = number(256, 0, ['Mio', 'MiB']);
const negative = number(-17);
const huge = number(268_435_456);
const fraction = number(0.1, 0.2);
const gauge = number(66.67, 0.01, '%');

export const numberVectors = [
  ...vectors(
    thousands,
    ['digits in one run', '12000', right],
    ['white space around', ' 12000\n', right],
    ['a space between groups', '12 000', right],
    ['a no-break space', '12\u{A0}000', right],
    ['a narrow no-break space', '12\u{202F}000', right],
    ['a plus', '+12000', right],
    ['zeros behind the mark', '12000,00', right],
    ['a group mark and a decimal mark', '12 000.0', right],
    ['a comma is a decimal mark', '12,000', wrong], // twelve
    ['a point is a decimal mark', '12.000', wrong], // twelve
    ['zeros in front', '0012000', right],
    ['one off where nothing is tolerated', '12001', wrong],
    ['a group of two', '12 00', invalid],
    ['a first group of four', '1200 000', invalid],
    ['two spaces between groups', '12  000', invalid],
    ['an apostrophe between groups', "12'000", invalid],
    ['two marks', '12,000.0', invalid],
    ['no digit behind the mark', '12000.', invalid],
    ['an exponent', '1.2e4', invalid],
    ['a hexadecimal number', '0x2ee0', invalid],
    ['a word', 'twelve', invalid],
    ['a unit where the question has none', '12000 MiB', invalid],
    ['a space behind the sign', '- 12000', invalid],
    ['a number that is not typed', 12_000, invalid],
    ['a list', ['12000'], invalid],
    ['an empty text', '', blank],
    ['white space alone', '\u{202F}', blank],
    ['null', null, blank],
  ),
  ...vectors(
    tolerant,
    ['the value with a comma', '2,5', right],
    ['the value with a point', '2.5', right],
    ['the upper end', '3', right], // |3 − 2.5| = 0.5
    ['the lower end', '2,0', right],
    ['past the upper end', '3.01', wrong],
    ['past the lower end', '1,99', wrong],
    ['within the slack of a billionth', '3.000000001', right], // slack 1e-9 · 2.5
    ['beyond the slack', '3.00000001', wrong],
    ['no digit before the mark', '.5', invalid],
    ['no digit before the comma', ',5', invalid],
    ['two signs', '--2.5', invalid],
  ),
  ...vectors(
    unit,
    ['without the unit', '256', right],
    ['the unit in French', '256 Mio', right],
    ['the unit in English', '256 MiB', right],
    ['the unit without a space', '256MiB', right],
    ['the unit behind a narrow space', '256\u{202F}Mio', right],
    ['a wrong number of the right unit', '255 MiB', wrong],
    ['another unit', '256 MB', invalid],
    ['the unit in lower case', '256 mib', invalid],
    ['the unit alone', 'MiB', invalid],
    ['the unit twice', '256 MiB MiB', invalid],
    ['a decimal mark left open', '256, MiB', invalid],
  ),
  ...vectors(
    negative,
    ['a hyphen', '-17', right],
    ['a minus', '\u{2212}17', right],
    ['the sign left out', '17', wrong],
    ['a dash is no minus', '\u{2013}17', invalid],
  ),
  ...vectors(
    huge,
    ['three groups', '268 435 456', right],
    ['groups parted differently', '268\u{A0}435\u{202F}456', right],
    ['one group run on', '268 435456', invalid],
    ['relative slack', '268435456.2', right], // 1e-9 · 268435456 ≈ 0.268
    ['beyond the relative slack', '268435456.3', wrong],
  ),
  ...vectors(
    fraction,
    ['an end that binary misses', '0.3', right], // 0.3 − 0.1 is 0.19999…
    ['the other end', '-0,1', right],
    ['minus nought', '-0', right],
    ['beyond an end', '0.31', wrong],
  ),
  ...vectors(
    gauge,
    ['a rounded share', '66,67 %', right],
    ['rounded the other way', '66.66%', right], // off by 0.01
    ['rounded to a whole', '67 %', wrong],
  ),
];
