import { execFileSync } from 'node:child_process';

/** What git knows of the content. Everything is empty where there is no repository, as in an image. */
export interface History {
  /** Path below content/ → when it was last committed (ISO 8601); undefined where git cannot tell. */
  commits: ReadonlyMap<string, string | undefined>;
  /** Path of a chapter.yaml → the days in `checked`, the latest first. */
  checked: ReadonlyMap<string, readonly string[]>;
}

const nothing: History = { commits: new Map(), checked: new Map() };

/** Asks git about a folder; never throws. */
export function historyOf(folder: string): History {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const log = git('log', '--format=%x01%P%x02%cI', '--name-only', '--relative', '--', '.');
    const isShallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
    const edited = git('diff', '--name-only', '--relative', 'HEAD', '--', '.');
    const added = git('ls-files', '--others', '--exclude-standard', '--', '.');
    const days = git('log', '--format=', '-p', '-U0', '-G^checked:', '--relative', '--', '*chapter.yaml'); // prettier-ignore
    return {
      commits: lastCommits(log, { isShallow, changed: linesOf(edited + added) }),
      checked: checkedDays(days),
    };
  } catch {
    return nothing;
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

/**
 * Reads `git log --format=%x01%P%x02%cI --name-only`. A shallow clone begins with a commit that seems to
 * add every file, and has no parents: its date says nothing of them. Nor does a date of what is changed
 * and not committed.
 */
export function lastCommits(
  log: string,
  { isShallow, changed }: { isShallow: boolean; changed: readonly string[] },
): Map<string, string | undefined> {
  const dates = new Map<string, string | undefined>(changed.map((file) => [file, undefined]));
  for (const commit of log.split('\x01').slice(1)) {
    const [head = '', ...files] = linesOf(commit);
    const [parents, date] = head.split('\x02');
    const known = isShallow && parents === '' ? undefined : date;
    for (const file of files) if (!dates.has(file)) dates.set(file, known);
  }
  return dates;
}

/** Reads a log of patches for the days that `checked` has had in each file. */
export function checkedDays(log: string): Map<string, string[]> {
  const days = new Map<string, Set<string>>();
  let file = '';
  for (const line of log.split('\n')) {
    file = /^\+\+\+ b\/(.*)/.exec(line)?.[1] ?? file;
    const day = /^\+checked: *(\d{4}-\d{2}-\d{2})/.exec(line)?.[1];
    if (day !== undefined) days.set(file, (days.get(file) ?? new Set()).add(day));
  }
  return new Map([...days].map(([path, set]) => [path, [...set].sort().reverse()]));
}

/** When the last of some files was committed; undefined if that is not known of each. */
export function latest(
  { commits }: History,
  chosen: (file: string) => boolean,
): string | undefined {
  const dates = [...commits].filter(([file]) => chosen(file)).map(([, date]) => date);
  return dates.includes(undefined)
    ? undefined
    : (dates as string[]).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
