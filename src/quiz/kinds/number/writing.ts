/** A number as a language writes it, all its decimals, and its unit after a no-break space. */
export const writtenNumber = (value: number, language: string, unit?: string): string => {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
  return unit === undefined ? number : `${number}\u00a0${unit}`;
};
