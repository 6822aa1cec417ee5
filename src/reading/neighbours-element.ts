import { keptTrack } from '../ui/track-choice.ts';

/**
 * `<chapter-neighbours>`: the chapters before and after. A reader who follows a track is led along
 * it: its links stand in a template of its name. A chapter beside the track keeps the course's.
 */
export class ChapterNeighbours extends HTMLElement {
  static define(): void {
    customElements.define('chapter-neighbours', this);
  }

  connectedCallback(): void {
    const track = keptTrack();
    const template = [...this.querySelectorAll('template')].find(
      ({ dataset }) => dataset['track'] === track,
    );
    if (template) this.replaceChildren(template.content.cloneNode(true));
  }
}
