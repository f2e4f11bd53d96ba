/**
 * Puts the text on the clipboard; tells whether that worked. The modern way exists only behind https, and a laptop
 * that serves a room without internet has none: there the old way, by selecting, still works.
 */
export async function copied(text: string): Promise<boolean> {
  const modern = (navigator as { clipboard?: Clipboard }).clipboard;
  if (modern !== undefined) {
    try {
      await modern.writeText(text);
      return true;
    } catch { /* Not allowed here: the old way may be. */ }
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without https
  const worked = document.execCommand('copy');
  field.remove();
  return worked;
}
