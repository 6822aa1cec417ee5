import { fileBytes, parseSessionFile, type Refusal, type SessionFile } from './file.ts';
import { drawPicture } from './draw-logo-element.ts';
import { resolveSession } from './resolve.ts';
import type { SessionChapter } from './course.ts';
import { parseSession } from './session.ts';
import { at, listSentences } from './words-element.ts';

/** A session out of a file: its search, and its logo drawn anew. */
export interface TakenSession {
  search: string;
  logo: Blob | undefined;
}

/** What the page knows of its course and says of a session. */
export interface FileDesk {
  course: readonly SessionChapter[];
  /** Chapters, minutes and title of a session, in sentences. */
  describe(search: string): string[];
  /** What a session lacks, in sentences. */
  lacking(search: string): string[];
  take(session: TakenSession): void;
}

/** Looks at a file without changing anything; it is taken when the trainer says so. */
export function startFile(place: HTMLElement, desk: FileDesk): void {
  let looked: TakenSession | undefined;
  const input = place.querySelector<HTMLInputElement>('input')!;
  const look = at(place, 'file-look');
  const end = (said: string) => {
    look.hidden = true;
    looked = undefined;
    input.value = '';
    say(place, said);
  };
  const take = () => {
    const file = input.files?.[0];
    if (!file) return;
    void read(file, desk).then((found) => {
      if (typeof found === 'string') {
        end(found);
        return;
      }
      looked = found;
      say(place, '');
      showLook(place, found, desk);
    });
  };
  input.addEventListener('change', take);
  take(); // one that was chosen before this came
  at(place, 'file-leave').addEventListener('click', () => {
    end('left');
    input.focus();
  });
  at(place, 'file-use').addEventListener('click', () => {
    if (looked) desk.take(looked);
    end('used');
    input.focus();
  });
}

async function read(file: File, desk: FileDesk): Promise<TakenSession | Refusal> {
  if (file.size > fileBytes) return 'large';
  const found = parseSessionFile(await file.text().catch(() => ''));
  if (typeof found === 'string') return found;
  const { chapters } = resolveSession(parseSession(found.search).session.show, desk.course);
  return chapters.length === 0 ? 'empty' : withLogo(found);
}

async function withLogo({ search, logo }: SessionFile): Promise<TakenSession | Refusal> {
  try {
    return { search, logo: logo && (await drawPicture(logo)) } as TakenSession;
  } catch {
    return 'logo';
  }
}

function showLook(place: HTMLElement, { search, logo }: TakenSession, desk: FileDesk): void {
  const { withLogo: having = '', withoutLogo = '' } = place.dataset;
  listSentences(at(place, 'file-holds'), [...desk.describe(search), logo ? having : withoutLogo]);
  listSentences(at(place, 'file-sentences'), desk.lacking(search));
  const look = at(place, 'file-look');
  look.hidden = false;
  look.querySelector('h3')!.focus();
}

const say = (place: HTMLElement, name: string): void => {
  at(place, 'file-said').textContent = place.dataset[name] ?? '';
};
