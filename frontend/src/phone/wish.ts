import { html, nothing } from 'lit/html.js';

/** A large button that says whether I wish for something, as long as it is open; after that only what I wished for. `of`: the id of the words it belongs to. */
export function wish(open: boolean, on: boolean, of: string, label: string, tap: () => void) {
  return open ? html`
    <button type="button" class="too" aria-pressed=${on ? 'true' : 'false'} aria-describedby=${of} @click=${tap}>
      <span class="mark" aria-hidden="true">${on ? '✓' : '+'}</span><span>${label}</span></button>`
    : on ? html`<p class="ok"><span aria-hidden="true">✓ </span>${label}</p>` : nothing;
}
