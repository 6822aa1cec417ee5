/** A new id: a random UUID, also where the page has no secure context (plain http). */
export function newId(): string {
  if (typeof crypto !== 'undefined' && 'randomUUID' in crypto) return crypto.randomUUID();
  const hex = [...randomBytes()].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('');
}

function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  if (typeof crypto !== 'undefined') return crypto.getRandomValues(bytes);
  return bytes.map(() => Math.floor(Math.random() * 256));
}
