import { registerWorker } from '../offline/start.ts';
import { LanguageSwitch } from './language-switch-element.ts';
import { startOpener } from './opener-element.ts';
import { SchemeSwitch } from './scheme-switch-element.ts';

LanguageSwitch.define();
SchemeSwitch.define();
startOpener('ease', async () => (await import('./ease-element.ts')).openEase);
const search = startOpener(
  'search',
  async () => (await import('../search/dialog-element.ts')).openSearch,
);
if (new URLSearchParams(location.search).has('search')) search?.();
if (import.meta.env.PROD) registerWorker(import.meta.env.BASE_URL);
