import type { CourseData } from '../course/schema/course.ts';

type Track = CourseData['tracks'][number];

interface Readable {
  id: string;
  minutes: number;
  sections: readonly { id: string; minutes: number }[];
}

/** A track with the chapters that it goes through, in their order. */
export interface ReadableTrack<Chapter> {
  track: Track;
  chapters: Chapter[];
  minutes: number;
}

/** Tracks of which all that they name can be read. */
export const readableTracks = <Chapter extends Readable>(
  tracks: readonly Track[],
  readable: readonly Chapter[],
): ReadableTrack<Chapter>[] =>
  tracks
    .filter((track) => isReadable(track, readable))
    .map((track) => summed(track, readable))
    .filter(({ minutes }) => minutes > 0);

/** Those among them that are a part of the course: a way through it that one can follow. */
export const partialTracks = <Chapter extends Readable>(
  tracks: readonly ReadableTrack<Chapter>[],
  readable: readonly Chapter[],
): ReadableTrack<Chapter>[] => tracks.filter(({ minutes }) => minutes < sum(readable));

/** The chapters before and after one, on a track. */
export function neighboursOn<Chapter extends { id: string }>(
  { chapters }: ReadableTrack<Chapter>,
  id: string,
): { previous: Chapter | undefined; next: Chapter | undefined } | undefined {
  const index = chapters.findIndex((chapter) => chapter.id === id);
  return index < 0 ? undefined : { previous: chapters[index - 1], next: chapters[index + 1] };
}

const isReadable = (track: Track, readable: readonly Readable[]): boolean =>
  track.chapters.every((id) => readable.some((chapter) => chapter.id === id)) &&
  track.sections.every((id) => readable.some((chapter) => sectionOf(chapter, id)));

function summed<Chapter extends Readable>(
  track: Track,
  readable: readonly Chapter[],
): ReadableTrack<Chapter> {
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
