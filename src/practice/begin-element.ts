/**
 * Brings the code of a page that reads the log, once there is one: a first visit has nothing to show
 * but the way to begin, which the page holds, and brings no code that would only find that out.
 */
export async function beginWith(root: HTMLElement, bring: () => Promise<unknown>): Promise<void> {
  if (await mayHaveLog()) {
    await bring().catch(() => giveUp(root));
    return;
  }
  showOnly(root, 'new');
  // Another tab may begin the log.
  const again = (): void => void beginWith(root, bring);
  document.addEventListener('visibilitychange', again, { once: true });
}

/** The code did not come, as when the network has gone: the page's button asks for it again. */
function giveUp(root: HTMLElement): void {
  showOnly(root, 'unavailable');
  root.querySelector('[data-again]')!.addEventListener('click', () => location.reload());
}

/** As view-element.ts does it, which comes later. */
function showOnly(root: HTMLElement, name: string): void {
  for (const view of root.querySelectorAll<HTMLElement>('[data-view]'))
    view.hidden = view.dataset['view'] !== name;
}

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
