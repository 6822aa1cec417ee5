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

/** By XMLHttpRequest, which gives a document: no text of ours is ever parsed as mark-up. */
const documentAt = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      if (request.status < 400 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(address));
    request.open('GET', address);
    request.send();
  });
