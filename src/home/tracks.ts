import type { CourseData } from '../course/schema/course.ts';

type Track = CourseData['tracks'][number];

interface Readable {
  id: string;
  minutes: number;
  sections: readonly { id: string; minutes: number }[];
}

export interface UsefulTrack<Chapter> {
  track: Track;
  chapters: Chapter[];
  minutes: number;
}

/**
 * Tracks worth showing: all that they name can be read, and they are not simply everything that
 * can be read.
 */
export function usefulTracks<Chapter extends Readable>(
  tracks: readonly Track[],
  readable: readonly Chapter[],
): UsefulTrack<Chapter>[] {
  return tracks
    .filter((track) => isReadable(track, readable))
    .map((track) => summed(track, readable))
    .filter(({ minutes }) => minutes > 0 && minutes < sum(readable));
}

const isReadable = (track: Track, readable: readonly Readable[]): boolean =>
  track.chapters.every((id) => readable.some((chapter) => chapter.id === id)) &&
  track.sections.every((id) => readable.some((chapter) => sectionOf(chapter, id)));

function summed<Chapter extends Readable>(
  track: Track,
  readable: readonly Chapter[],
): UsefulTrack<Chapter> {
  const whole = readable.filter(({ id }) => track.chapters.includes(id));
  const others = readable.filter((chapter) => !whole.includes(chapter));
  const parts = others.flatMap(({ sections }) =>
    sections.filter(({ id }) => track.sections.includes(id)),
  );
  const chapters = readable.filter(
    (chapter) => whole.includes(chapter) || chapter.sections.some((part) => parts.includes(part)),
  );
  return { track, chapters, minutes: sum(whole) + sum(parts) };
}

const sectionOf = ({ sections }: Readable, id: string) =>
  sections.find((section) => section.id === id);

const sum = (timed: readonly { minutes: number }[]): number =>
  timed.reduce((total, { minutes }) => total + minutes, 0);
