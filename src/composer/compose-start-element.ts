import { ComposePage } from './compose-element.ts';

void new ComposePage(document.querySelector<HTMLFormElement>('form.compose')!).start();
