/** Letters count from 10, leaving out the multiples of 11 (ISO 6346:2022, annex A). */
const letterValue = (letter: string): number => {
  const index = letter.charCodeAt(0) - 65;
  const value = 10 + index + Math.floor((index + 9) / 10);
  return value;
};

/** The check digit of a container code of four letters and six digits (ISO 6346). */
export function checkDigit(code: string): number {
  const signs = [...code.replaceAll(' ', '')];
  const sum = signs.reduce((total, sign, place) => {
    const value = /\d/.test(sign) ? Number(sign) : letterValue(sign);
    return total + value * 2 ** place;
  }, 0);
  return (sum % 11) % 10;
}

/** What is painted on a chapter: QUAI, its number, its minutes, and a real check digit. */
export function plate(chapterNumber: number, minutes: number): { code: string; digit: number } {
  const code = `QUAI ${pad(chapterNumber)} ${pad(minutes)}`;
  return { code, digit: checkDigit(code) };
}

const pad = (value: number): string => String(value).padStart(3, '0');
