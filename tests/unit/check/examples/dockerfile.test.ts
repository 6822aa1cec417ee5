import { describe, expect, it } from 'vitest';
import { dockerfile } from '../../../../src/check/examples/dockerfile.ts';
import { rulesOf } from './file.ts';

const rules = (...lines: string[]): string[] => rulesOf(dockerfile, 'Dockerfile', lines);
const alpine = 'FROM alpine:3.23';

describe('a Dockerfile', () => {
  it.each(['Dockerfile', 'Dockerfile.go', 'web/api.Dockerfile', 'Containerfile'])(
    'is known by its name: %s',
    (name) => expect(dockerfile.reads({ name, file: name, path: name, text: '' })).toBe(true),
  );

  it('may use what BuildKit has learnt since the validator was written', () => {
    const lines = [
      'ADD --unpack=true --checksum=sha256:0 https://example.com/a.tgz /a/',
      'COPY --exclude=*.md --parents a b /b/',
      'RUN --device=vendor.com/gpu true',
      'HEALTHCHECK --start-interval=1s CMD true',
    ];
    expect(rules(alpine, ...lines)).toEqual([]);
  });

  it('may turn a check off, as for BuildKit', () => {
    expect(rules('# check=skip=JSONArgsRecommended;error=true', alpine, 'CMD sail')).toEqual([]);
    expect(rules('# check=skip=all', alpine, 'CMD sail', 'COPY a')).toEqual(['dockerfile-syntax']);
  });
});

describe('a shell form', () => {
  it('is meant when the file chooses the shell, in this stage or in the one it begins with', () => {
    const shell = 'SHELL ["/bin/bash", "-c"]';
    expect(rules(`${alpine} AS base`, shell, 'FROM base', 'CMD sail')).toEqual([]);
    expect(rules(alpine, 'CMD sail', shell)).toEqual(['JSONArgsRecommended']);
  });
});

describe('a relative WORKDIR', () => {
  it('is one only before the first absolute one', () => {
    expect(rules(`${alpine} AS base`, 'WORKDIR /a', 'FROM base', 'WORKDIR b')).toEqual([]);
    expect(rules(alpine, 'WORKDIR a', 'WORKDIR b')).toEqual(['WorkdirRelativePath']);
  });
});

describe('a variable', () => {
  const undefinedAfter = (...lines: string[]): boolean => rules(...lines).includes('UndefinedVar');

  it.each([
    ['may come from the base image', [alpine, 'COPY a $GOPATH/b']],
    ['is declared by ARG without a value', [alpine, 'ARG V', 'COPY a-$V /a']],
    ['is inherited by a later stage', [`${alpine} AS a`, 'ENV V=1', 'FROM a', 'COPY a-$V /a']],
    ['is none between single quotes', ['FROM scratch', "LABEL a='$V'"]],
    ['is none after a backslash', ['FROM scratch', 'LABEL a=\\$V']],
    ['is left to the shell in RUN', ['FROM scratch', 'RUN echo $V']],
  ])('%s', (_, lines) => expect(undefinedAfter(...lines)).toBe(false));

  it.each([
    ['of nobody, on scratch', ['FROM scratch', 'COPY a-$V /a']],
    ['with a default at hand', ['FROM scratch', 'COPY a-${V:-1} /a']],
    ['of the same instruction', [alpine, 'ENV A=1 B=$A']],
    ['of another stage', [`${alpine} AS a`, 'ENV V=1', alpine, 'COPY a-$V /a']],
    ['of the platform, without its ARG', [alpine, 'COPY a-$TARGETARCH /a']],
    ['with letters changed over', [alpine, 'ENV PATH=$PAHT:/a']],
  ])('is undefined: one %s', (_, lines) => expect(undefinedAfter(...lines)).toBe(true));
});

describe('a secret in a variable', () => {
  it('is told by the words of its name', () => {
    const faulty = (name: string): boolean => rules(alpine, `ENV ${name}=a`).length > 0;
    expect(['API_KEY', 'db_password', 'AUTH', 'TOKEN'].filter((name) => !faulty(name))).toEqual([]);
    const harmless = ['KEYBOARD', 'PASSWORD_FILE', 'PUBLIC_KEY', 'TOKEN_VERSION', 'AUTHOR'];
    expect(harmless.filter(faulty)).toEqual([]);
  });
});

describe('the tag of a base image', () => {
  it.each([
    ['FROM alpine@sha256:0123456789012345678901234567890123456789012345678901234567890123'],
    ['FROM localhost:5000/boat:1'],
    ['FROM scratch'],
    ['ARG V=3.23', 'FROM alpine:$V'],
    [`${alpine} AS build`, 'FROM build'],
    ['FROM alpine:3.23 AS build_amd64', 'FROM build_${TARGETARCH}'],
  ])('stays: %s', (...lines) => expect(rules(...lines)).toEqual([]));

  it.each([
    ['FROM localhost:5000/boat'],
    ['FROM alpine:latest'],
    ['ARG V=latest', 'FROM alpine:$V'],
  ])('moves: %s', (...lines) => expect(rules(...lines)).toEqual(['MovingTag']));
});
