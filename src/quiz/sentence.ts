/** Fills the `{holes}` of a sentence that the page brought; numbers are written as its language does. */
export const sentence = (
  template: string | undefined,
  language: string,
  values: Record<string, number>,
): string =>
  (template ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : numberIn(language).format(value);
  });

const numberIn = (language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
