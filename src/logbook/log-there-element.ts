/**
 * As progress/known.ts has it for a chapter's page: a module of both pages would be a file of its
 * own, and one request more on the first visit to a chapter.
 */
export async function mayHaveLog(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === 'quai');
  } catch {
    return true;
  }
}
