/**
 * A page of the site, by XMLHttpRequest, which gives a document: no text of ours is ever parsed as
 * mark-up.
 * @throws when it does not come, as when the network has gone before it was stored
 */
export const documentAt = (address: string): Promise<Document> =>
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
