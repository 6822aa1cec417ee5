import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LITERAL_DOLLAR, wordsOf } from '../../../src/quiz/kinds/command/words.ts';

const texts = (line: string) => {
  const words = wordsOf(line);
  return typeof words === 'string' ? words : words.map(({ text }) => text);
};

const operators = (line: string) => {
  const words = wordsOf(line);
  return typeof words === 'string'
    ? words
    : words.filter(({ isOperator }) => isOperator).map(({ text }) => text);
};

describe('a line is split into words as a POSIX shell does', () => {
  it.each<[string, string[] | string]>([
    ['docker ps', ['docker', 'ps']],
    ['  docker \t ps  ', ['docker', 'ps']],
    ['', []],
    ["echo 'a b'", ['echo', 'a b']],
    ["echo ''", ['echo', '']],
    ['echo "a b"c\'d e\'f', ['echo', 'a bcd ef']],
    ["echo 'a\\b'", ['echo', 'a\\b']],
    ['echo a\\ b', ['echo', 'a b']],
    ['echo "a\\"b"', ['echo', 'a"b']],
    ['echo "a\\nb"', ['echo', 'a\\nb']],
    ['echo "\\\\ \\`"', ['echo', '\\ `']],
    ["echo \\'", ['echo', "'"]],
    ['docker run \\\n  nginx', ['docker', 'run', 'nginx']],
    ['docker run\\\nnginx', ['docker', 'run', 'nginx']],
    ['docker rm $(docker ps -aq)', ['docker', 'rm', '$(docker ps -aq)']],
    ['docker rm "$(docker ps -aq)"', ['docker', 'rm', '$(docker ps -aq)']],
    ['docker rm `docker ps -aq`', ['docker', 'rm', '`docker ps -aq`']],
    ['echo $((1 + 2))x', ['echo', '$((1 + 2))x']],
    ['echo "$(echo "a b")"', ['echo', '$(echo "a b")']],
    ['echo $(a', ['echo', '$(a']],
    ['echo `a', ['echo', '`a']],
    ['echo "a', 'quote'],
    ["echo 'a", 'quote'],
    ['echo "a\\', 'quote'],
    ['echo a\\', 'backslash'],
  ])('%s', (line, expected) => expect(texts(line)).toEqual(expected));

  it.each<[string, string[]]>([
    ['a|b', ['|']],
    ['a || b && c', ['||', '&&']],
    ['a; b & c', [';', '&']],
    ['a > f', ['>']],
    ['a>>f <g', ['>>', '<']],
    ['a 2>f', ['2>']],
    ['a 2>&1 | b', ['2>&1', '|']],
    ['a2>f', ['>']],
    ['a \'|\' \\| "&&"', []],
    ['a $(b | c; d)', []],
  ])('%s has the operators %j', (line, expected) => expect(operators(line)).toEqual(expected));

  it('keeps a dollar that stands for itself apart from one that does not', () => {
    expect(texts('$HOME "$HOME"')).toEqual(['$HOME', '$HOME']);
    expect(texts(`'$HOME' \\$HOME "\\$HOME"`)).toEqual(
      Array.from({ length: 3 }, () => `${LITERAL_DOLLAR}HOME`),
    );
  });

  it('remembers how each word was written', () => {
    const words = wordsOf(`-e 'A=b c' "$X"|wc`);
    expect(typeof words === 'string' ? [] : words.map(({ typed }) => typed)).toEqual([
      '-e',
      "'A=b c'",
      '"$X"',
      '|',
      'wc',
    ]);
  });
});

describe('whatever is typed', () => {
  it('is split, or told unfinished, and never thrown on', () => {
    const signs = fc.constantFrom(...'ab \'"\\$`()|&;<>2-=\n');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (line) => {
        const words = wordsOf(line.join(''));
        if (typeof words === 'string') return ['quote', 'backslash'].includes(words);
        return words.every(({ typed }) => typed !== '');
      }),
    );
  });

  it('comes back as it was when each word is quoted', () => {
    const word = fc.string().filter((text) => !text.includes('$') && !text.includes('\uE024'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (expected) => {
        const single = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
        const double = (text: string) => `"${text.replaceAll(/["\\`]/g, '\\$&')}"`;
        expect(texts(expected.map(single).join(' '))).toEqual(expected);
        // A backslash before a line break is a space, even in double quotes.
        if (!expected.some((text) => text.includes('\n')))
          expect(texts(expected.map(double).join('\t'))).toEqual(expected);
      }),
    );
  });
});
