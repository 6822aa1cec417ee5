import { documentAt } from '../ui/document-at-element.ts';

/**
 * The questions of a chapter's bank, by id: forms, hints and answers as the build made them. A new
 * set each time, ready to be put into this page.
 * @param address of the bank's page, in the language wanted
 * @throws when it does not come, as when the network has gone before it was stored
 */
export async function questionsAt(address: string): Promise<Map<string, HTMLElement>> {
  const bank = await documentAt(address);
  const questions = [...bank.querySelectorAll<HTMLElement>('quiz-question')];
  return new Map(questions.map((question) => [question.id, document.adoptNode(question)]));
}
