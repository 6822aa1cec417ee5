/** Fills the `{holes}` of a sentence that the page brought; numbers are written as its language does. */
export const sentence = (
  template: string | undefined,
  language: string,
  values: Record<string, number | string>,
): string =>
  (template ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numberIn(language).format(value) : (value ?? hole);
  });

const numberIn = (language: string) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
