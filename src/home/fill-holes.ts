/** Puts values into the `{holes}` of a template that the page brought; an unknown one is empty. */
export const fillHoles = (
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string => template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
