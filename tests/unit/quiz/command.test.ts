import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandKey } from '../../../src/quiz/kinds/command/key.ts';
import { differenceOf, markCommand, missOf } from '../../../src/quiz/kinds/command/mark.ts';
import { told } from '../../../src/quiz/kinds/command/told.ts';
import { keyOf, mark, questionSchema } from '../../../src/quiz/question.ts';
import { sound, written } from './questions.ts';

const RIGHT = { state: 'right', fraction: 1 };
const WRONG = { state: 'wrong', fraction: 0 };
const BLANK = { state: 'unmarked', reason: 'blank' };
const INVALID = { state: 'unmarked', reason: 'invalid' };

const asked = (command: string, ...accept: string[]) => ({ command, accept });

describe('a command is right when it does the same', () => {
  it.each([
    ['docker run -d -p 8080:80 nginx', 'docker container run --publish=8080:80 --detach nginx'],
    ['docker run -d -p 8080:80 nginx', '$ docker run -dp 8080:80 nginx'],
    ['docker run -e A=1 -e B=2 x', 'docker run --env B=2 -eA=1 x'],
    ['docker run --rm -it x sh', 'docker run -it --rm=true x sh'],
    ["docker run x sh -c 'echo hi'", 'docker run x sh -c "echo hi"'],
    ['docker ps -aq | wc -l', 'docker container ls -a -q|wc -l'],
    ['docker rm -f $(docker ps -aq)', 'docker rm "$(docker ps -aq)" --force'],
    ['docker stop -t 5 web', 'docker stop --time=5 web'],
    ['kubectl get pods -n dev', 'kubectl --namespace=dev get pods'],
    ['kubectl drain a --ignore-daemonsets', 'kubectl drain --ignore-daemonsets=true a'],
    ['kubectl auth can-i get pods -n dev', 'kubectl -n=dev auth can-i get pods'],
    ['kubectl exec -it web -- sh', 'kubectl exec web -ti -- sh'],
    ['echo $HOME', 'echo "$HOME"'],
    ['tar -c -f x', 'tar -f -c x'],
  ])('%s = %s', (command, line) => {
    expect(markCommand(asked(command), line)).toEqual(RIGHT);
    expect(markCommand(asked(line), command)).toEqual(RIGHT);
  });
});

describe('and wrong when it does not', () => {
  it.each([
    ['docker run -d -p 8080:80 nginx', 'docker run -d -p 80:8080 nginx'],
    ['docker run -d nginx', 'docker run nginx -d'],
    ['docker run -e A=1 x', 'docker run -e A=1 -e A=1 x'],
    ['docker cp a b', 'docker cp b a'],
    ['docker ps', 'docker images'],
    ['docker ps', 'podman ps'],
    ['docker ps -a', 'docker ps -A'],
    ['docker run x sh -c ls', 'docker run x sh ls -c'],
    ['docker ps && docker images', 'docker ps ; docker images'],
    ['docker ps | wc -l', 'wc -l | docker ps'],
    ['echo $HOME', "echo '$HOME'"],
    ['docker inspect web', 'docker container inspect web'],
    ['nsenter -t 1 -m -u sh', 'nsenter -t 1 -mu sh'],
    ['docker ps', 'docker ps;'],
  ])('%s ≠ %s', (command, line) => {
    expect(markCommand(asked(command), line)).toEqual(WRONG);
    expect(markCommand(asked(line), command)).toEqual(WRONG);
  });
});

describe('what is no command', () => {
  it.each([[null], [undefined], [''], ['  \t'], [[]], [{}]])('%j is blank', (response) => {
    expect(markCommand(asked('docker ps'), response)).toEqual(BLANK);
  });

  it.each([[7], [true], [['docker ps']], [{ 0: 'x' }], ['docker "ps'], ["it's"], ['docker ps \\']])(
    '%j is invalid',
    (response) => {
      expect(markCommand(asked('docker ps'), response)).toEqual(INVALID);
      expect(missOf({ misses: ['docker ps'] }, response)).toBe(-1);
      expect(differenceOf(asked('docker ps'), response)).toEqual({ missing: [], superfluous: [] });
    },
  );
});

describe('an answer is told what it lacks and what it has too much of', () => {
  it.each<[string, string, string[], string[]]>([
    ['docker run --rm -d nginx', 'docker run -d nginx', ['--rm'], []],
    ['docker run nginx', 'docker run --detach nginx', [], ['--detach']],
    [
      'docker run -p 8080:80 x',
      'docker run --publish=80:8080 x',
      ['-p 8080:80'],
      ['--publish=80:8080'],
    ],
    ['docker run -it x', 'docker run -i x', ['-t'], []],
    ['docker run -dp 80:80 x', 'docker run -d x', ['-p 80:80'], []],
    ['docker run -dp80:80 x', 'docker run -d x', ['-p80:80'], []],
    ["docker run -e 'A=b c' x", 'docker run x', ["-e 'A=b c'"], []],
    ['docker run nginx:1.29', 'docker run nginx', ['nginx:1.29'], ['nginx']],
    ['docker stop web', 'docker container kill web', ['stop'], ['container kill']],
    ['docker ps -q | wc -l', 'docker ps', ['-q', '|', 'wc', '-l'], []],
    ['docker cp a b', 'docker cp b a', ['a'], ['a']],
    ['docker ps', 'docker container ls', [], []],
  ])('%s, answered %s', (command, line, missing, superfluous) => {
    expect(differenceOf(asked(command), line)).toEqual({ missing, superfluous });
  });

  it('against the accepted command that differs least, the first among equals', () => {
    const question = asked('docker run -d x', 'docker start x', 'docker run --rm x');
    expect(differenceOf(question, 'docker start y')).toEqual({
      missing: ['x'],
      superfluous: ['y'],
    });
    expect(differenceOf(question, 'docker run x')).toEqual({ missing: ['-d'], superfluous: [] });
  });

  it('and what is only out of place', () => {
    const question = asked('docker run -d -p 80:80 --rm x');
    expect(told(differenceOf(question, 'docker run x -d -p 80:80 --init'))).toEqual({
      missing: ['--rm'],
      superfluous: ['--init'],
      misplaced: ['-d', '-p 80:80'],
    });
  });
});

describe('a question', () => {
  const question = questionSchema.parse(written('command', sound['command']!));

  it('gives the browser commands, no words', () => {
    expect(keyOf(question)).toEqual({
      id: 'port',
      version: 1,
      kind: 'command',
      command: 'docker run -d -p 8080:80 nginx',
      accept: ['docker container run -d -p 8080:80 nginx'],
      misses: ['docker run -d -p 80:8080 nginx'],
    });
  });

  it('is marked by its kind, and its misses are known in any spelling', () => {
    expect(mark(question, 'docker run -p 8080:80 -d nginx')).toEqual(RIGHT);
    const key = question.kind === 'command' ? commandKey(question) : undefined;
    expect(missOf(key!, 'docker run --publish 80:8080 --detach nginx')).toBe(0);
    expect(missOf(key!, 'docker run nginx')).toBe(-1);
  });

  const problems = (fields: string) =>
    questionSchema
      .safeParse(written('command', `${sound['command']}${fields}`))
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it.each([
    ['\ncommand: docker run "nginx', 'command: a quote is not closed'],
    ["\naccept: ['docker ps \\']", 'accept.0: it ends with a backslash'],
    [
      '\nmisses: [{ command: docker run -dp 8080:80 nginx, why: { fr: x, en: x } }]',
      'misses.0.command: Question "port": `docker run -dp 8080:80 nginx` counts as right',
    ],
  ])('is refused when its author wrote%s', (fields, message) => {
    expect(problems(fields)).toEqual([expect.stringContaining(message)]);
  });
});

/** Options of `docker run`, each in every spelling; the first is the author's. */
const spellings = [
  ['-d', '--detach', '--detach=true'],
  ['--rm', '--rm=true'],
  ['-i', '--interactive'],
  ['-t', '--tty'],
  ['-p 8080:80', '-p8080:80', '-p=8080:80', '--publish 8080:80', '--publish=8080:80'],
  ['-e A=1', '--env=A=1', "-e 'A=1'"],
  ['--name web', '--name=web', '--name "web"'],
];

const lines = fc
  .subarray(spellings)
  .chain((chosen) =>
    fc.record({
      command: fc.constant(['docker run', ...chosen.map(([first]) => first!), 'nginx sh -c "x y"']),
      words: fc
        .shuffledSubarray(chosen, { minLength: chosen.length })
        .chain((all) => fc.tuple(...all.map((one) => fc.constantFrom(...one)))),
      run: fc.constantFrom('docker run', 'docker container run', '$ docker  run'),
    }),
  )
  .map(({ command, words, run }) => ({
    command: command.join(' '),
    line: [run, ...words, "nginx sh -c 'x y'"].join(' '),
  }));

describe('whatever the options', () => {
  it('their spelling and order do not matter', () => {
    fc.assert(
      fc.property(lines, ({ command, line }) => {
        expect(markCommand(asked(command), line)).toEqual(RIGHT);
        expect(differenceOf(asked(command), line)).toEqual({ missing: [], superfluous: [] });
      }),
    );
  });

  it('there is a difference to tell exactly when the answer is wrong', () => {
    const signs = fc.constantFrom(
      'docker',
      'run',
      'ps',
      '-a',
      '-it',
      '--rm',
      'x',
      '|',
      '--',
      '-p',
      "'$A'",
    );
    const anyLine = fc.array(signs, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(anyLine, anyLine, (command, line) => {
        const { missing, superfluous } = differenceOf(asked(command), line);
        const isRight = markCommand(asked(command), line).state === 'right';
        expect(missing.length + superfluous.length === 0).toBe(isRight);
        expect(markCommand(asked(command), command)).toEqual(RIGHT);
      }),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (response) => {
        const { state } = markCommand(asked('docker ps -a'), response);
        return ['right', 'wrong', 'unmarked'].includes(state);
      }),
    );
  });
});
