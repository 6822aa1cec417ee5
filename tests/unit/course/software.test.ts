import { describe, expect, it } from 'vitest';
import { softwareIn, softwareName } from '../../../src/course/software.ts';
import { courseSchema } from '../../../src/course/schema/course.ts';

const ids = ['kubernetes', 'docker', 'compose', 'openshift', 'unheard-of'];

describe('softwareIn', () => {
  it.each([
    ['You type `kubectl get pods`.', ['kubernetes']],
    ['Docker Compose reads compose.yaml.', ['compose']],
    ['`docker compose up`, then `docker ps`', ['docker', 'compose']],
    ['Elle se compose de pods; to compose a deck.', []],
    ['Docker Hub and Docker, Inc.', ['docker']],
    ['`oc get route`', ['openshift']],
    ['An unheard-of thing.', ['unheard-of']],
    ['A protocol.', []],
  ])('finds in "%s" what it speaks of', (text, found) => {
    expect(softwareIn(text, ids)).toEqual(found);
  });

  it('names it as its makers do', () => {
    expect(softwareName('docker')).toBe('Docker Engine');
    expect(softwareName('unheard-of')).toBe('unheard-of');
  });
});

describe('where reports go', () => {
  const { feedback } = courseSchema.shape;
  it.each([
    'https://forge.example/course/issues/new?title={title}&body={body}',
    'http://forge.intranet/new?description={body}',
    'mailto:course@example.org?subject={title}&body={body}',
    undefined,
  ])('may be %s', (target) => expect(feedback.safeParse(target).success).toBe(true));

  it.each([
    'https://forge.example/new', 'javascript:alert({body})', 'forge.example/{body}', 'mailto:{body}', 'https://{body}/', 'https://a b/{body}',
  ])('may not be %s', (target) => expect(feedback.safeParse(target).success).toBe(false)); // prettier-ignore
});
