/* global base, files, missingOf, sizes, storeAll */

/*
 * A reader's copy has one language until the other is wanted: because it is asked for, because one of
 * its pages is opened, or because the edition before had it. Its home page is stored first, and is the
 * mark of a language that is wanted.
 */
const languages = Object.keys(files).filter((part) => part !== 'shared');
const homeOf = (language) => `${base}${language}/`;
const languageAt = (path) => languages.find((language) => path.startsWith(homeOf(language)));

/** Addresses of what a language needs, its home first; of what all pages share, without one. */
const addressesOf = (language) => {
  const own = (files[language] ?? []).map(([address]) => address);
  const home = language ? [homeOf(language)] : [];
  return [...new Set([...home, ...files.shared.map(([address]) => address), ...own])];
};

const isWanted = (language) => caches.match(homeOf(language), { ignoreSearch: true }).then(Boolean);

const pages = () => self.clients.matchAll({ includeUncontrolled: true, type: 'window' });

/** All that the first copy, or the next edition's, must have. */
async function install() {
  const open = (await pages()).map(({ url }) => languageAt(new URL(url).pathname));
  const wanted = await Promise.all(
    languages.map(async (language) => open.includes(language) || isWanted(language)),
  );
  const parts = [...languages.filter((_, index) => wanted[index]), undefined];
  await storeAll(new Set(parts.flatMap(addressesOf)));
}

/** Once at a time for a language; what is there is not fetched again. */
const coming = new Map();
function keep(language) {
  const come = async () => storeAll(await missingOf(addressesOf(language)));
  if (!coming.has(language)) {
    coming.set(
      language,
      come().finally(() => coming.delete(language)),
    );
  }
  return coming.get(language);
}

/** Looked at since this worker was started: a disk that is full is not asked at each page. */
const seen = new Set();

/** A page was opened: its language is stored, and what a browser cleared away comes back. */
async function visited(path) {
  const language = languageAt(path);
  const isSparing = navigator.connection?.saveData && language && !(await isWanted(language));
  if (seen.has(language) || isSparing) return;
  seen.add(language);
  await keep(language).catch(() => undefined);
}

/** Of each language: its own bytes, its files with what all pages share, and which of them are missing. */
const copies = () =>
  Promise.all(
    languages.map(async (language) => ({
      language,
      bytes: sizes[language].kept,
      sent: sizes[language].sent,
      files: addressesOf(language).length,
      isWanted: await isWanted(language),
      isComing: coming.has(language),
      missing: await missingOf(addressesOf(language)),
    })),
  );
