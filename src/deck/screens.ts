/** A screen as the Window Management API tells it; lengths are CSS pixels. */
export interface ScreenPlace {
  isInternal: boolean;
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

/** Who is on which screen. */
export interface Placing<Place> {
  trainer: Place;
  room: Place;
}

/**
 * The trainer's screen is the laptop's own; where no screen is, or all are, it is the one that the
 * trainer looks at now. Nothing when there is no second screen.
 */
export function placed<Place extends ScreenPlace>(
  all: readonly Place[],
  current: Place,
): Placing<Place> | undefined {
  const own = all.filter(({ isInternal }) => isInternal);
  const trainer = own.length === 1 ? own[0]! : current;
  const room = all.find((place) => place !== trainer && !place.isInternal) ??
    all.find((place) => place !== trainer); // prettier-ignore
  return room && { trainer, room };
}

/** What `window.open` wants to know to put a window there, as large as the screen lets it. */
export const windowOn = ({ availLeft, availTop, availWidth, availHeight }: ScreenPlace): string =>
  `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
