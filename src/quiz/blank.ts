/** Whether a response answers nothing, whatever the kind: no value, nothing in it, white space. */
export function isBlank(response: unknown): boolean {
  if (response === null || response === undefined) return true;
  if (typeof response === 'string') return response.trim() === '';
  return typeof response === 'object' && Object.keys(response).length === 0;
}
