import type { CodeFile } from '../course.ts';
import { suggestion } from '../suggest.ts';
import type { Checker, Finding } from './checker.ts';

/** What each sort of unit has beside [Unit] and [Install] (systemd.unit(5) and podman-systemd.unit(5)). */
const sections: Record<string, string[]> = {
  service: ['Service'],
  socket: ['Socket'],
  timer: ['Timer'],
  mount: ['Mount'],
  automount: ['Automount'],
  path: ['Path'],
  swap: ['Swap'],
  slice: ['Slice'],
  scope: ['Scope'],
  target: [],
  ...quadlet(['Container', 'Volume', 'Network', 'Pod', 'Kube', 'Image', 'Build', 'Artifact']),
};

function quadlet(names: string[]): Record<string, string[]> {
  return Object.fromEntries(
    names.map((name) => [name.toLowerCase(), [name, 'Quadlet', 'Service']]),
  );
}

const sortOf = (name: string): string | undefined =>
  /\.(\w+)(?:\.d\/[^/]+\.conf)?$/.exec(name)?.[1];

/** Units of systemd and of Quadlet: lines that are a section, a key with a value, or a remark. */
export const units: Checker = {
  name: 'unit',
  reads: ({ name }) => Object.hasOwn(sections, sortOf(name) ?? ''),
  check: (files) => files.flatMap(judged),
};

function judged(file: CodeFile): Finding[] {
  const known = ['Unit', 'Install', ...sections[sortOf(file.name) ?? '']!];
  const found: Finding[] = [];
  let section: string | undefined;
  for (const { line, text } of logicalLines(file.text)) {
    const [, name] = /^\[([^[\]]+)\]$/.exec(text) ?? [];
    const message = name !== undefined ? unknownSection(name, known) : unreadable(text, section);
    if (message !== undefined) {
      const rule = name !== undefined ? 'unit-section' : 'unit-syntax';
      found.push({ file, line, column: 1, rule, message });
    }
    section = name ?? section;
  }
  return found;
}

/** A backslash at the end goes on; remarks between do not break it. */
function logicalLines(text: string): { line: number; text: string }[] {
  const lines: { line: number; text: string }[] = [];
  let goesOn = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (/^[#;]/.test(line) || (line === '' && !goesOn)) continue;
    if (!goesOn) lines.push({ line: index + 1, text: line });
    goesOn = line.endsWith('\\');
  }
  return lines;
}

const unknownSection = (name: string, known: string[]): string | undefined =>
  known.includes(name) || name.startsWith('X-')
    ? undefined
    : `[${name}] is no section of such a unit. ${suggestion(name, known)}`;

function unreadable(text: string, section: string | undefined): string | undefined {
  if (!/^[A-Za-z][\w-]*\s*=/.test(text))
    return 'A line is a [Section], `Key=value`, or a remark with `#`.';
  return section === undefined ? 'A key stands before the first [Section].' : undefined;
}
