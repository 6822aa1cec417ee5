import { describe, expect, it } from 'vitest';
import { compose } from '../../../../src/check/examples/compose.ts';
import { file, rulesOf } from './file.ts';

const service = (...lines: string[]): string[] => [
  'services:',
  '  boat:',
  '    image: alpine:3.23',
  ...lines.map((line) => `    ${line}`),
];
const rules = (...lines: string[]): string[] => rulesOf(compose, 'compose.yaml', service(...lines));
const said = (...lines: string[]): string[] =>
  compose
    .check([file('compose.yaml', service(...lines).join('\n'))])
    .map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a Compose file', () => {
  it('is known by its name or by its services', () => {
    const reads = (name: string, text = ''): boolean => compose.reads(file(name, text));
    expect(reads('compose.yaml') && reads('web/docker-compose.prod.yml')).toBe(true);
    expect(reads('shop.yaml', 'name: shop\nservices:\n  web: {}\n')).toBe(true);
    expect(reads('ci.yaml', 'services:\n  - docker:dind\n')).toBe(false);
    expect(reads('pod.yaml', 'spec:\n  services: 1\n')).toBe(false);
  });

  it('may take fields over, and extend itself', () => {
    const text = 'x-base: &base\n  image: alpine:3.23\nservices:\n  boat:\n    <<: *base\n';
    expect(compose.check([file('compose.yaml', text)])).toEqual([]);
  });

  it('names what it does not define', () => {
    expect(rules('network_mode: service:lock')).toEqual(['undefined-service']);
    expect(rules('volumes: [{ type: volume, source: hold, target: /a }]')).toEqual([
      'undefined-volume',
    ]);
  });

  it.each([
    ['a path', 'volumes: ["./a:/a", "/b:/b", "~/c:/c", "/d"]'],
    ['the default network', 'networks: { default: { aliases: [ship] } }'],
    ['a bind mount', 'volumes: [{ type: bind, source: hold, target: /a }]'],
  ])('names %s, which nobody defines', (_, line) => expect(rules(line)).toEqual([]));

  it('may leave to what it includes what it names', () => {
    const text = ['include: [lock.yaml]', ...service('networks: [river]')];
    expect(rulesOf(compose, 'compose.yaml', text)).toEqual([]);
  });
});

describe('a file on top of another', () => {
  const base = file('compose.yaml', service().concat('volumes:', '  hold: {}').join('\n'));

  it('is read with what the other defines', () => {
    const text = 'services:\n  boat:\n    volumes: ["hold:/hold"]\n    ports: !reset []\n';
    expect(compose.check([base, file('compose.override.yaml', text)])).toEqual([]);
  });
});

describe('what the schema has against a file', () => {
  it('is said of the form that was meant', () => {
    expect(said('ports: [{ target: 80, publishd: 8080 }]')).toEqual([
      '4:27 `publishd` is no field of `services.boat.ports.0`. Did you mean `published`?',
    ]);
    expect(said('depends_on: { boat: { condition: healthy } }')).toEqual([
      '4:38 `services.boat.depends_on.boat.condition` must be one of `service_started`, `service_healthy`, `service_completed_successfully`.',
    ]);
  });

  it('is said of all forms where none was', () => {
    expect(said('command: { a: b }')).toEqual([
      '4:14 `services.boat.command` must be empty or a text or a list.',
    ]);
  });
});

describe('a stack', () => {
  const stack = (...lines: string[]): string[] =>
    rulesOf(compose, 'stack.yaml', ['version: "3.13"', ...service(...lines)]);

  it('follows the older format, which Swarm still reads', () => {
    expect(stack('deploy: { replicas: 2 }', 'depends_on: [boat]')).toEqual([]);
    expect(stack('depends_on: { boat: { condition: service_started } }')).toEqual([
      'stack-refused',
    ]);
  });
});
