/**
 * A new command id. Not crypto.randomUUID: a laptop that serves a room without internet has no https, and browsers
 * hide that function there.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
