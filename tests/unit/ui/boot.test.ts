import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { preferences } from '../../../src/progress/preferences.ts';
import { bootScript } from '../../../src/ui/boot.ts';

/** Runs the boot script on an empty page with these values kept. */
function boot(kept: Record<string, string>): Record<string, string> {
  const dataset: Record<string, string> = {};
  const localStorage = { getItem: (key: string) => kept[key] ?? null };
  runInNewContext(bootScript, { document: { documentElement: { dataset } }, localStorage });
  return dataset;
}

describe('the boot script', () => {
  it('is at most 400 bytes', () => {
    expect(Buffer.byteLength(bootScript)).toBeLessThanOrEqual(400);
  });

  it('follows the system when nothing is kept', () => {
    expect(boot({})).toEqual({ scheme: 'system' });
  });

  it.each(preferences.scheme.values)('sets the kept scheme %s', (scheme) => {
    expect(boot({ [preferences.scheme.key]: scheme })).toEqual({ scheme });
  });

  it.each(preferences.text.values)('sets the kept text size %s', (text) => {
    expect(boot({ [preferences.text.key]: text })).toEqual({ scheme: 'system', text });
  });

  it.each(preferences.spacing.values)('sets the kept spacing %s', (spacing) => {
    expect(boot({ [preferences.spacing.key]: spacing })).toEqual({ scheme: 'system', spacing });
  });

  it('says which track is followed', () => {
    expect(boot({ 'quai-track': 'docker' })).toEqual({ scheme: 'system', track: 'docker' });
  });

  it('ignores what it does not know', () => {
    const kept = {
      [preferences.scheme.key]: 'darkest',
      [preferences.text.key]: '1150',
      [preferences.spacing.key]: 'x',
    };
    expect(boot(kept)).toEqual({ scheme: 'system' });
  });

  it('goes on where storage is refused', () => {
    const dataset = {};
    const page = { documentElement: { dataset } };
    const refused = {
      document: page,
      get localStorage(): never {
        throw new Error('refused');
      },
    };
    runInNewContext(bootScript, refused);
    expect(dataset).toEqual({ scheme: 'system' });
  });
});
