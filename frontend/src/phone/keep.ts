import { copied } from './clipboard';

/** Saves this part of the page as a file that opens without a network. */
export function save(part: HTMLElement, title: string, name: string): void {
  const body = part.outerHTML.replace(/<!--.*?-->/gs, '');
  const style = 'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}';
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style>${body}`;
  saveFile(page, name);
}

export function saveFile(page: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  link.download = name;
  link.click();
  // Later: some browsers begin to read only after the click.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}

/** Hands the text on: by the phone's own way of sharing, or else by the clipboard, and then tells so. */
export async function share(title: string, text: string): Promise<'shared' | 'copied' | 'neither'> {
  const sharing = navigator as { share?: Navigator['share'] };
  if (sharing.share !== undefined) {
    try {
      await navigator.share({ title, text });
      return 'shared';
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return 'neither'; // Somebody thought better of it.
    }
  }
  return await copied(text) ? 'copied' : 'neither';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
