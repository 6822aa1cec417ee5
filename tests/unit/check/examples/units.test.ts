import { describe, expect, it } from 'vitest';
import { butane } from '../../../../src/check/examples/butane.ts';
import { units } from '../../../../src/check/examples/units.ts';
import { file, rulesOf } from './file.ts';

describe('a unit', () => {
  it('is known by its end, a drop-in by its folder', () => {
    const names = ['a.service', 'a.container', 'docker.service.d/proxy.conf', 'a.conf', 'service'];
    expect(names.map((name) => units.reads(file(name, '')))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('may go on after a backslash, with remarks between', () => {
    const lines = [
      '# A boat',
      '[Service]',
      'ExecStart=/bin/boat \\',
      '; so far',
      '  --north \\',
      '',
      'User=me',
    ];
    expect(rulesOf(units, 'a.service', lines)).toEqual([]);
  });

  it('has its own sections, and any that begins with X-', () => {
    const lines = ['[X-Harbour]', 'A=1', '[Service]', 'Restart=always', '[Install]', 'WantedBy=a'];
    expect(rulesOf(units, 'a.container', lines)).toEqual([]);
    expect(rulesOf(units, 'a.timer', lines)).toEqual(['unit-section']);
  });

  it('has no key before its first section', () => {
    expect(rulesOf(units, 'a.service', ['User=me'])).toEqual(['unit-syntax']);
  });
});

describe('a Butane file', () => {
  const rules = (...lines: string[]): string[] => rulesOf(butane, 'a.bu', lines);

  it('says its variant and its version', () => {
    expect(rules('variant: fcos', 'version: 1.6.0')).toEqual([]);
    expect(rules('version: 1.6.0')).toEqual(['butane-variant']);
    expect(rules('variant: fcos')).toEqual(['butane-version']);
    expect(rules('variant: [')).toEqual(['yaml-syntax']);
  });

  it('is known by its name or its first field', () => {
    expect(butane.reads(file('host.yaml', 'variant: fcos\n'))).toBe(true);
    expect(butane.reads(file('butane.yaml', ''))).toBe(true);
    expect(butane.reads(file('pod.yaml', 'kind: Pod\n'))).toBe(false);
  });
});
