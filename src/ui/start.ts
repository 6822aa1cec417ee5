import { registerWorker } from '../offline/start.ts';
import { startSearch } from '../search/start-element.ts';
import { LanguageSwitch } from './language-switch-element.ts';
import { SchemeSwitch } from './scheme-switch-element.ts';

LanguageSwitch.define();
SchemeSwitch.define();
startSearch();
if (import.meta.env.PROD) registerWorker(import.meta.env.BASE_URL);
