/**
 * Sends a visit to an id that stands on another page of the chapter on to that page: the chapter was one
 * page before, or the section was in another part. The page says which in `data-moved`: addresses of
 * pages, each with its ids.
 */
export function startMoved(): void {
  const moved = document.querySelector<HTMLElement>('[data-moved]')?.dataset['moved'];
  if (moved === undefined) return;
  const pages = Object.entries(JSON.parse(moved) as Record<string, string>);
  const follow = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '' || document.getElementById(id)) return;
    const page = pages.find(([, ids]) => ids.split(' ').includes(id));
    if (page) location.replace(page[0] + location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}
