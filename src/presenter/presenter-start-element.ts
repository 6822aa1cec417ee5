import { aimAtPart, askedPart, keepPart, keepPartOfPlan } from '../deck/part-element.ts';
import { startPresenter } from './desk-element.ts';

const { content } = document.querySelector<HTMLTemplateElement>('.slides-of-chapter')!;
const part = askedPart(content);
if (part) {
  keepPart(content, part);
  aimAtPart(document, part);
  keepPartOfPlan(document, content);
}
startPresenter(document.querySelector<HTMLElement>('.desk')!, content);
