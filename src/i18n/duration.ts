const SPACE = '\u00a0';

/** A length of time as it is read: "45 min", "1 h", "8 h 15" (English: "8 h 15 min"). */
export function duration(minutes: number, language: string): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return [rest, 'min'].join(SPACE);
  if (rest === 0) return [hours, 'h'].join(SPACE);
  const tail = language === 'fr' ? [String(rest).padStart(2, '0')] : [rest, 'min'];
  return [hours, 'h', ...tail].join(SPACE);
}
