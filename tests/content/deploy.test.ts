import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { deployFiles, deployProblems } from '../../src/check/deploy.ts';
import { checkerOf } from '../../src/check/examples/checkers.ts';
import { forPeople } from '../../src/check/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the deployment of the course', () => {
  it('follows what the course teaches', () => {
    expect(deployProblems(root).map(forPeople)).toEqual([]);
  });

  it('is judged file by file: a Dockerfile, a Compose file, manifests, workflows', () => {
    const judges = new Set(deployFiles(root).map((file) => checkerOf(file)?.name));
    expect([...judges]).toEqual(expect.arrayContaining(['Dockerfile', 'Compose', 'Kubernetes']));
    const dockerfile = deployFiles(root).find(({ name }) => name === 'deploy/Dockerfile')!;
    const moving = { ...dockerfile, text: dockerfile.text.replace(/^FROM nginx:\S+/m, 'FROM nginx:latest') }; // prettier-ignore
    expect(checkerOf(moving)!.check([moving]).length).toBeGreaterThan(0);
  });

  it.each([
    ['deploy/Dockerfile', 'build-ship-run/code/Dockerfile.site'],
    ['deploy/kubernetes/base/deployment.yaml', 'kubernetes/code/site-deployment.yaml'],
    ['deploy/kubernetes/openshift/route.yaml', 'openshift/code/site-route.yaml'],
  ])('%s is the file that the chapters show', (file, shown) => {
    expect(read(`content/chapters/${shown}`)).toBe(read(file));
  });

  it('runs nginx without root, on a read-only disk, wherever it runs', () => {
    expect(read('deploy/Dockerfile')).toMatch(/^USER \d+$/m);
    expect(read('deploy/compose.yaml')).toContain('read_only: true');
    const deployment = read('deploy/kubernetes/base/deployment.yaml');
    expect(deployment).toContain('readOnlyRootFilesystem: true');
    expect(deployment).not.toContain('runAsUser'); // OpenShift's restricted-v2 chooses one
  });

  it('names every image and every action by a version', () => {
    const named = deployFiles(root).flatMap(({ file, text }) =>
      [...text.matchAll(/^\s*(?:- )?(?:FROM|uses:) +(\S+)/gm)].map(([, name]) => `${file} ${name!}`),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !/[:@]v?\d/.test(name))).toEqual([]);
  });
});
