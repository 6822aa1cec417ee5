import { describe, expect, it } from 'vitest';
import { dockerfile } from '../../../../src/check/examples/dockerfile.ts';
import { rulesOf } from './file.ts';

const rules = (...lines: string[]): string[] =>
  rulesOf(dockerfile, 'Dockerfile', ['FROM debian:13-slim', ...lines]);

const install = 'RUN apt-get update && apt-get install -y git';

describe('an update of the package index', () => {
  it.each([
    [install],
    ['RUN <<END', 'apt-get update', 'apt-get install -y git', 'END'],
    ['RUN set -eux; apt-get update; \\', '    apt-get -y upgrade'],
    ['RUN ["sh", "-c", "apt-get update && apt-get install -y git"]'],
    ['RUN echo apt-get update'],
  ])('is followed by its use: %s', (...lines) => expect(rules(...lines)).toEqual([]));

  it.each([
    ['RUN apt-get update -qq'],
    ['RUN <<END', 'apt update', 'END'],
    ['RUN ["apt-get", "update"]'],
  ])('stands alone: %s', (...lines) => expect(rules(...lines)).toEqual(['AptUpdateAlone']));
});

describe('a clean-up', () => {
  it.each([
    [`${install} && rm -rf /var/lib/apt/lists/*`],
    [install, 'RUN rm /etc/nginx/conf.d/default.conf'],
    [install, 'RUN git clone https://example.com/a && rm -rf a/.git'],
    ['RUN rm -rf /usr/share/doc'],
  ])('makes the image smaller: %s', (...lines) => expect(rules(...lines)).toEqual([]));

  it.each([
    [install, 'RUN apt-get clean && rm -rf /var/lib/apt/lists/*'],
    ['RUN curl -o /tmp/boat.tgz https://example.com/boat.tgz', 'RUN rm /tmp/boat.tgz'],
    ['RUN apk add gcc', 'RUN apk del gcc'],
  ])('comes a layer too late: %s', (...lines) => expect(rules(...lines)).toEqual(['CleanUpLater']));
});

describe('a secret that is copied', () => {
  it.each([
    ['COPY .npmrc package.json ./', 'RUN npm ci && rm .npmrc'],
    ['WORKDIR /srv', 'COPY .env .', 'RUN make && rm -f /srv/.env'],
    ['COPY id_ed25519 /root/.ssh/', 'RUN git fetch; rm -rf ~/.ssh'],
  ])('stays in its layer: %s', (...lines) => expect(rules(...lines)).toEqual(['SecretInLayer']));

  it.each([
    ['COPY boat.tgz /tmp/', 'RUN tar -xf /tmp/boat.tgz && rm /tmp/boat.tgz'],
    ['COPY --from=alpine:3.23 /etc/key.pem /tmp/', 'RUN rm /tmp/key.pem'],
    ['COPY ca.pem /etc/ssl/'],
    ['COPY monkey.txt /tmp/', 'RUN rm /tmp/monkey.txt'],
  ])('is something else: %s', (...lines) => expect(rules(...lines)).toEqual([]));
});
