import { describe, expect, it } from 'vitest';
import { likeness, readLine } from '../../../src/search/line.ts';
import { plainWords, readQuery } from '../../../src/search/query.ts';

const programs = new Set(['docker', 'kubectl']);
const like = (line: string, typed: string) => likeness(readLine(line), readQuery(typed, programs));

describe('likeness', () => {
  it.each([
    ['docker run -p 8080:80 nginx', 'docker run -p', 0.95],
    ['docker run -p 8080:80 nginx', 'docker run -p 8080:80 nginx', 1],
    ['docker run -d --name api -p 80:80 IMAGE', 'docker run -p', 0.75],
    ['sudo docker run -p 80:80 IMAGE', 'docker run -p', 0.85],
    ['--pids-limit 100', '--pids-limit', 0.95],
    ['docker run --pids-limit 100 IMAGE', '--pids-limit', 0.85],
    ['- path: /etc/docker/daemon.json', '/etc/docker/daemon.json', 0.85],
    ['dockerd --config-file /etc/docker/daemon.json', 'daemon.json', 0.85],
    ['FROM scratch', 'from SCRATCH', 1],
    ['readinessProbe:', 'readinessprobe', 0.95],
    ['kubectl get pods -o wide', 'kubectl get', 0.95],
    ['nginx run docker', 'docker run', 0.5],
  ])('of "%s" to "%s" is %d', (line, typed, expected) => expect(like(line, typed)).toBe(expected));

  it('finds an option under its other spelling, below the one that was typed', () => {
    const other = like('docker run --publish 80:80 nginx', 'docker run -p');
    expect(other).toBeGreaterThan(0.5);
    expect(other).toBeLessThan(like('docker run -d -p 80:80 nginx', 'docker run -p'));
  });

  it.each([
    ['docker run -P nginx', '-p'],
    ['docker run -p 80:80 nginx', 'docker run -P'],
    ['docker run --pids-limit 5', '-p'],
    ['docker pull -quiet', '-q u'],
    ['docker run nginx', 'podman'],
    ['imposer', 'pose'],
    ['docker run nginx', ''],
  ])('of "%s" to "%s" is none', (line, typed) => expect(like(line, typed)).toBe(0));
});

describe('readQuery', () => {
  it('leaves out the prompt that was copied with a command', () =>
    expect(readQuery('  $ docker   ps ', programs).typed).toBe('docker ps'));
  it.each(['-p', '/etc', 'daemon.json', 'readinessProbe', 'docker run', '$HOME', 'a=b'])(
    'takes "%s" for code',
    (typed) => expect(readQuery(typed, programs).isCode).toBe(true),
  );
  it.each(['volume', 'arrêter un conteneur', 'docker', 'Réseau', "l'hôte"])(
    'takes "%s" for words',
    (typed) => expect(readQuery(typed, programs).isCode).toBe(false),
  );
  it('cuts what is pasted', () =>
    expect(readQuery('x'.repeat(5000), programs).typed).toHaveLength(200));
  it('asks Pagefind for words alone', () => {
    const words = (typed: string) => plainWords(readQuery(typed, programs));
    expect(words('docker run -p --publish "nginx"')).toEqual(['docker', 'run', 'nginx']);
    expect(words('-p')).toEqual([]);
    expect(words('Réseau, à')).toEqual(['reseau']);
    expect(words('arrêter un conteneur')).toEqual(['arreter', 'conteneur']);
    expect(words('docker ps')).toEqual(['docker', 'ps']);
    expect(words('go ps')).toEqual(['go', 'ps']);
  });
});
