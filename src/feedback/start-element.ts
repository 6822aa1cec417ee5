const buttonOf = (target: EventTarget | null): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-report]');

/** Hears the buttons that open a report; its code comes with the first press. */
export function startReports(): void {
  let quoted = '';
  // The press itself may clear what was selected.
  document.addEventListener('pointerdown', ({ target }) => {
    if (buttonOf(target)) quoted = String(getSelection());
  });
  document.addEventListener('click', ({ target }) => {
    const button = buttonOf(target);
    if (button) void toggle(button, quoted || String(getSelection()));
    quoted = '';
  });
}

async function toggle(button: HTMLElement, quoted: string): Promise<void> {
  const failed = document.querySelector<HTMLElement>('[data-report-failed]')!;
  failed.hidden = true;
  try {
    const { toggleReport } = await import('./report-element.ts');
    await toggleReport(button, quoted);
  } catch {
    button.parentElement!.after(failed); // the network has gone: the next press asks again
    failed.hidden = false;
  }
}
