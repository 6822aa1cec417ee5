/**
 * Whether an event sends a question's answer, as it would in a form: "Check" is pressed, or Return in an
 * input (HTML, "Implicit submission"). A question is no `<form>`, since Chromium lays out every
 * form of a page for its autofill, and with it each section that is far from view.
 */
export function sends(event: Event): boolean {
  const target = event.target as Element;
  if (event.type === 'click') return target.closest('[data-check]') !== null;
  const { key, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && !isComposing && target.matches('quiz-question input');
}
