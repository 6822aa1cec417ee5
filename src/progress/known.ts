/**
 * Whether this browser may have a log: asked without opening it, so that a first visit brings no
 * code that would only find nothing. Where the browser does not say, it may.
 */
export async function mayHaveLog(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === 'quai');
  } catch {
    return true;
  }
}
