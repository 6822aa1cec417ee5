import sheet from '../styles/rest.css?url';

let loading: Promise<void> | undefined;

/**
 * The style sheet of breaks comes with the first one: an imported one would be in each first view.
 * A sheet that cannot be had is no reason to do without the break.
 */
export function styleRests(): Promise<void> {
  loading ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    for (const type of ['load', 'error']) link.addEventListener(type, () => done());
    document.head.append(link);
  });
  return loading;
}
