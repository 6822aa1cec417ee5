/** Puts values into the `{holes}` of a prepared text; one without a value stays, to be seen. */
export const fillHoles = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
