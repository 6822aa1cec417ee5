const SPACE = '\u00a0';

/** A length of time as it is read: "45 min", "1 h", "8 h 15" (English: "8 h 15 min"). */
export function planned(minutes: number, lang: string): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${SPACE}min`;
  if (rest === 0) return `${hours}${SPACE}h`;
  const tail = lang === 'fr' ? `${rest}`.padStart(2, '0') : `${rest}${SPACE}min`;
  return `${hours}${SPACE}h${SPACE}${tail}`;
}
