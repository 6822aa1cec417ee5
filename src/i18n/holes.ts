/** Puts values into the `{holes}` of a prepared text; one without a value stays, to be seen. */
export const fillHoles = (
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
