import { describe, expect, it } from 'vitest';
import { neighboursOn, partialTracks, readableTracks } from '../../../src/library/tracks.ts';

const title = { fr: 'Parcours', en: 'Track' };
const track = (id: string, chapters: string[], sections: string[] = []) => ({
  id,
  title,
  chapters,
  sections,
  days: [],
});
const chapter = (id: string) => ({
  id,
  minutes: 30,
  sections: [
    { id: `${id}-one`, minutes: 10 },
    { id: `${id}-two`, minutes: 20 },
  ],
});
const [cloud, hosts] = [chapter('cloud'), chapter('hosts')];

const usefulTracks = (
  tracks: Parameters<typeof readableTracks>[0],
  readable: ReturnType<typeof chapter>[],
) => partialTracks(readableTracks(tracks, readable), readable);

describe('tracks that are a part of the course', () => {
  it('leaves out what is not written yet, and what is simply everything', () => {
    const tracks = [track('all', ['cloud', 'hosts']), track('later', ['cloud', 'openshift'])];
    expect(usefulTracks(tracks, [cloud, hosts])).toEqual([]);
  });

  it('has none while there is one chapter', () => {
    expect(usefulTracks([track('only', ['cloud'])], [cloud])).toEqual([]);
  });

  it('counts chapters whole, and of the others the sections it names', () => {
    const [found] = usefulTracks([track('mixed', ['hosts'], ['cloud-one'])], [cloud, hosts]);
    expect(found).toMatchObject({ chapters: [cloud, hosts], minutes: 40 });
  });

  it('leaves out a track with a section that is not written yet', () => {
    expect(usefulTracks([track('part', [], ['cloud-three'])], [cloud, hosts])).toEqual([]);
  });
});

describe('a track', () => {
  const all = ['cloud', 'hosts', 'production'].map(chapter);
  const [found] = readableTracks([track('ends', ['cloud', 'production'])], all);

  it('leads from one of its chapters to the next', () => {
    expect(neighboursOn(found!, 'cloud')).toEqual({ previous: undefined, next: all[2] });
    expect(neighboursOn(found!, 'production')).toEqual({ previous: all[0], next: undefined });
  });

  it('says nothing of a chapter that it passes by', () => {
    expect(neighboursOn(found!, 'hosts')).toBeUndefined();
  });
});
