import { LogView } from './log-view-element.ts';

/** `<progress-report>`: around all that is counted from the log. */
export class ProgressReport extends LogView {
  static define(): void {
    customElements.define('progress-report', this);
  }

  protected async bring(): Promise<() => void> {
    const { showReport } = await import('./show-report-element.ts');
    return showReport(this);
  }
}
