const added = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page once it is wanted: Astro puts one that a module imports into the page
 * itself, and the first view would wait for it. Rejects when it does not come; asked again, it is
 * tried again.
 */
export function addStyleSheet(address: string): Promise<void> {
  const adding = added.get(address) ?? add(address);
  added.set(address, adding);
  adding.catch(() => added.delete(address));
  return adding;
}

const add = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(address));
    };
    document.head.append(link);
  });
