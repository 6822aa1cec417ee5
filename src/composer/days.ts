import type { Choice } from './session.ts';

interface DayBlock {
  minutes: number;
  chapter?: string | undefined;
}

interface DealtChapter {
  id: string;
  sections: readonly { id: string; minutes: number; part?: string }[];
}

/**
 * What a track teaches on each of its days. Its plan names chapters and minutes, not sections: a
 * chapter that several blocks teach is cut where the minutes say, at the nearest beginning of a part
 * where it has parts enough, else of a section.
 */
export function daysOf(
  days: readonly { blocks: readonly DayBlock[] }[],
  chapters: readonly DealtChapter[],
): Choice[][] {
  const dealt = new Map(chapters.map((chapter) => [chapter.id, deal(chapter, days)]));
  return days.map(({ blocks }, day) => {
    const ids = [...new Set(blocks.flatMap(({ chapter }) => chapter ?? []))];
    return ids.flatMap((chapter) => {
      const own = dealt.get(chapter)?.filter((one) => one.day === day) ?? [];
      const whole = own.length === dealt.get(chapter)?.length;
      if (own.length === 0) return [];
      return [{ chapter, sections: whole ? [] : own.map(({ id }) => id) }];
    });
  });
}

/** The sections of a chapter, each with its day. */
function deal(
  { id, sections }: DealtChapter,
  days: readonly { blocks: readonly DayBlock[] }[],
): { id: string; day: number }[] {
  const blocks = days.flatMap(({ blocks: own }, day) =>
    own.filter(({ chapter }) => chapter === id).map(({ minutes }) => ({ minutes, day })),
  );
  const cuts = cutsOf(sections, blocks);
  return sections.map((section, index) => {
    const block = cuts.filter((cut) => cut <= index).length;
    return { id: section.id, day: blocks[block]?.day ?? 0 };
  });
}

/** Before which sections each block but the first begins. */
function cutsOf(
  sections: DealtChapter['sections'],
  blocks: readonly { minutes: number }[],
): number[] {
  const starts = sections.map((_, index) => index).slice(1);
  const parts = starts.filter((index) => sections[index]!.part !== sections[index - 1]!.part);
  const places = parts.length >= blocks.length - 1 ? parts : starts;
  const scale = minutes(sections) / Math.max(1, minutes(blocks));
  return blocks.slice(1).map((_, index) => {
    const wanted = minutes(blocks.slice(0, index + 1)) * scale;
    const off = (place: number) => Math.abs(minutes(sections.slice(0, place)) - wanted);
    return places.toSorted((a, b) => off(a) - off(b))[0] ?? sections.length;
  });
}

const minutes = (timed: readonly { minutes: number }[]): number =>
  timed.reduce((total, one) => total + one.minutes, 0);
