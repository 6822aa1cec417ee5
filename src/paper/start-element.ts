import { askedPaper } from './asked.ts';
import { layOut } from './page-element.ts';

/** Lays the page out as the paper that its address asks for; says whether it asks for one. */
export async function startPaper(): Promise<boolean> {
  const paper = askedPaper(location.search);
  if (paper === undefined) return false;
  await layOut(paper);
  return true;
}
