import styles from '../styles/section-tools.css?url';
import { addStyleSheet } from '../ui/style-sheet-element.ts';
import {
  reportAddress,
  reportText,
  reportTitle,
  type ReportFacts,
  type ReportWords,
} from './report.ts';

/** Open reports by their buttons; what was written stays when one is closed. */
const reports = new Map<HTMLElement, HTMLElement>();

/**
 * Opens a report below its button, or closes it. Throws when the page brings no slip, or its style
 * sheet does not come.
 * @param quoted what is selected on the page
 */
export async function toggleReport(button: HTMLElement, quoted: string): Promise<void> {
  await addStyleSheet(styles);
  const box = reports.get(button) ?? makeReport(button, quoted);
  reports.set(button, box);
  if (box.isConnected) {
    box.remove();
    button.focus();
  } else {
    button.parentElement!.after(box);
    openAtStart(box.querySelector('textarea')!);
  }
  button.setAttribute('aria-expanded', String(box.isConnected));
}

/** The reader writes in the empty line below the first. */
function openAtStart(field: HTMLTextAreaElement): void {
  const line = field.value.indexOf('\n') + 1;
  field.focus();
  field.setSelectionRange(line, line);
}

function makeReport(button: HTMLElement, quoted: string): HTMLElement {
  const slip = document.querySelector<HTMLTemplateElement>('template[data-report-slip]')!;
  const words = slip.dataset as unknown as ReportWords & { target?: string };
  const box = slip.content.querySelector('.report')!.cloneNode(true) as HTMLElement;
  const facts = factsOf(button, quoted);
  const field = box.querySelector('textarea')!;
  const label = box.querySelector('label')!;
  field.id = `${facts.id}--report-text`;
  label.htmlFor = field.id;
  field.value = reportText(words, facts);
  box.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) void toggleReport(button, '');
  });
  box.querySelector('[data-report-copy]')!.addEventListener('click', () => void copy(box, field));
  if (words.target !== undefined) startLink(box, field, words.target, reportTitle(words, facts));
  return box;
}

function factsOf(button: HTMLElement, quoted: string): ReportFacts {
  const id = button.dataset['report']!;
  const address = new URL(location.href);
  address.search = '';
  address.hash = id;
  const name = button.dataset['name'] ?? document.getElementById(id)!.textContent;
  return { id, quoted, name: name.replace(/\s+/g, ' ').trim(), page: address.href };
}

/** The link leads where the text as it stands is filled in. */
function startLink(
  box: HTMLElement,
  field: HTMLTextAreaElement,
  target: string,
  title: string,
): void {
  const link = box.querySelector<HTMLAnchorElement>('[data-report-send]')!;
  const aim = (): void => {
    link.href = reportAddress(target, title, field.value);
  };
  if (!target.startsWith('mailto:')) link.target = '_blank';
  field.addEventListener('input', aim);
  aim();
}

/** Without a clipboard (plain http) the text is selected, and the reader copies it. */
async function copy(box: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const { copied, selected } = status.dataset;
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = copied!;
  } catch {
    field.focus();
    field.select();
    status.textContent = selected!;
  }
}
