import { describe, expect, it } from 'vitest';
import { tableOf, type Program } from '../../../src/quiz/kinds/command/options.ts';
import { parse } from '../../../src/quiz/kinds/command/parse.ts';
import { docker } from '../../../src/quiz/kinds/command/programs/docker.ts';
import { kubectl } from '../../../src/quiz/kinds/command/programs/kubectl.ts';
import { linux } from '../../../src/quiz/kinds/command/programs/linux.ts';

describe('a list of options', () => {
  it('names each by its first long name, and says where its value stands', () => {
    const table = tableOf('p/publish= d/detach rm dry-run? m/mount* network/net= v/v= x');
    expect(Object.fromEntries(table)).toEqual({
      '-p': { name: '--publish', value: 'required' },
      '--publish': { name: '--publish', value: 'required' },
      '-d': { name: '--detach', value: 'none' },
      '--detach': { name: '--detach', value: 'none' },
      '--rm': { name: '--rm', value: 'none' },
      '--dry-run': { name: '--dry-run', value: 'attached' },
      '-m': { name: '--mount', value: 'attached' },
      '--mount': { name: '--mount', value: 'attached' },
      '--network': { name: '--network', value: 'required' },
      '--net': { name: '--network', value: 'required' },
      '-v': { name: '--v', value: 'required' },
      '--v': { name: '--v', value: 'required' },
      '-x': { name: '-x', value: 'none' },
    });
  });
});

describe.each<[string, Program]>([
  ['docker', docker],
  ['kubectl', kubectl],
  ...Object.entries(linux),
])('the table of %s', (_, program) => {
  const grammars = [program, ...Object.values(program.commands)];

  it('gives each letter one meaning', () => {
    for (const { options } of grammars) {
      const names = options.split(/\s+/).filter(Boolean);
      const letters = names.filter((name) => /^\w(\/|=|$)/.test(name)).map((name) => name[0]);
      expect(new Set(letters).size, options).toBe(letters.length);
      for (const name of names) expect(name).toMatch(/^\w[\w-]*(\/[\w-]+)*[=?*]?$/);
    }
  });

  it('leads every other name to a subcommand of as many words, or of one', () => {
    for (const [name, same] of Object.entries(program.same ?? {})) {
      expect(Object.keys(program.commands)).toContain(same);
      expect([1, name.split(' ').length]).toContain(same.split(' ').length);
    }
  });
});

/** What a line says: program words, options with their values, operands. */
function reading(line: string): [string, string[], string[]] {
  const command = parse(line);
  if (typeof command === 'string') throw new Error(command);
  const { program, options, operands } = command.commands[0]!;
  return [
    program.map(({ text }) => text).join(' '),
    options.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    operands.map(({ text }) => text),
  ];
}

describe('options are read with the table of their command', () => {
  it.each<[string, ReturnType<typeof reading>]>([
    ['docker ps -aq', ['docker ps', ['--all', '--quiet'], []]],
    ['docker container ls -a', ['docker ps', ['--all'], []]],
    ['docker image ls', ['docker images', [], []]],
    ['docker image rm -f a b', ['docker rmi', ['--force'], ['a', 'b']]],
    ['docker buildx build -t x .', ['docker build', ['--tag=x'], ['.']]],
    ['docker run -p80:80 x', ['docker run', ['--publish=80:80'], ['x']]],
    ['docker run -p=80:80 x', ['docker run', ['--publish=80:80'], ['x']]],
    ['docker run -dp 80:80 x', ['docker run', ['--detach', '--publish=80:80'], ['x']]],
    [
      'docker run -itdp80:80 x',
      ['docker run', ['--interactive', '--tty', '--detach', '--publish=80:80'], ['x']],
    ],
    ['docker run --rm=true --init=false x', ['docker run', ['--rm', '--init=false'], ['x']]],
    ['docker run -d=true x', ['docker run', ['--detach'], ['x']]],
    ['docker run --net host x', ['docker run', ['--network=host'], ['x']]],
    ['docker run -p', ['docker run', ['--publish'], []]],
    ['docker run x -d --rm', ['docker run', [], ['x', '-d', '--rm']]],
    ['docker run --rm -- x -- y', ['docker run', ['--rm'], ['x', '--', 'y']]],
    ['docker -c far ps', ['docker ps', ['--context=far'], []]],
    ['docker logs web -f', ['docker logs', ['--follow'], ['web']]],
    ['docker network create -d bridge n', ['docker network create', ['--driver=bridge'], ['n']]],
    ['docker network', ['docker network', [], []]],
    ['docker network sing n', ['docker network', [], ['sing', 'n']]],
    ['docker load -i -', ['docker load', ['--input=-'], []]],
    ['docker import - x', ['docker import', [], ['-', 'x']]],
    [
      'docker compose -f a.yaml logs -f',
      ['docker compose logs', ['--file=a.yaml', '--follow'], []],
    ],
    ['docker ps -xa', ['docker ps', ['-xa'], []]],
    ['docker ps --sort=size --wide', ['docker ps', ['--sort=size', '--wide'], []]],
    [
      'kubectl -n dev get pods -owide',
      ['kubectl get', ['--namespace=dev', '--output=wide'], ['pods']],
    ],
    [
      'kubectl create deploy web --image=x -r 2',
      ['kubectl create deployment', ['--image=x', '--replicas=2'], ['web']],
    ],
    [
      'kubectl apply -f a.yaml --dry-run=server',
      ['kubectl apply', ['--filename=a.yaml', '--dry-run=server'], []],
    ],
    [
      'kubectl delete pod x --cascade orphan',
      ['kubectl delete', ['--cascade'], ['pod', 'x', 'orphan']],
    ],
    [
      'kubectl exec web -it -- sh -c ls',
      ['kubectl exec', ['--stdin', '--tty'], ['web', 'sh', '-c', 'ls']],
    ],
    ['kubectl logs -f web -c app', ['kubectl logs', ['--follow', '--container=app'], ['web']]],
    [
      'unshare -Urm --mount-proc=/p sh -c x',
      ['unshare', ['--user', '--map-root-user', '--mount', '--mount-proc=/p'], ['sh', '-c', 'x']],
    ],
    [
      'nsenter -t 1 -m/proc/1/ns/mnt -u sh',
      ['nsenter', ['--target=1', '--mount=/proc/1/ns/mnt', '--uts'], ['sh']],
    ],
    ['sudo -u root docker ps -a', ['sudo docker ps', ['sudo --user=root', '--all'], []]],
    ['sudo -- nohup ls -x', ['sudo nohup ls', ['-x'], []]],
    ['sudo -i', ['sudo', ['--login'], []]],
    ['env -i A=b sh -c x', ['env', ['--ignore-environment'], ['A=b', 'sh', '-c', 'x']]],
    ['ls -la --color=auto -- -x', ['ls', ['-la', '--color=auto'], ['-x']]],
    ['$ docker ps', ['docker ps', [], []]],
    ['# docker ps', ['docker ps', [], []]],
  ])('%s', (line, expected) => expect(reading(line)).toEqual(expected));

  it('takes no program for one that every object has', () => {
    expect(reading('constructor -x')).toEqual(['constructor', ['-x'], []]);
  });
});
