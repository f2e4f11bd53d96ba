import { html, nothing } from 'lit/html.js';
import type { Passage } from '../handover';
import { late } from '../late';
import type { View } from '../page';
import { me } from '../parts';
import { profile } from './profile';
import { sectorButtons } from './sector';

/** All about oneself: the sector, what one tells besides, and the way to another phone. */
export function picker(view: View) {
  const { state, words: { t }, acts } = view;
  const close = () => { acts.dispatch({ t: 'ui', change: { picking: false, passage: null } }); };
  return html`
    <section class="stack picker" aria-labelledby="picker">
      <h2 id="picker">${t('sector.title')}</h2>
      ${sectorButtons(view, me(state)?.sector ?? null, (sector) => {
        if (sector !== me(state)?.sector) acts.send({ kind: 'sector', sector });
        close();
      })}
      <button type="button" class="link" @click=${close}>${t('sector.keep')}</button>
    </section>
    ${profile(view, close)}
    <section class="stack picker" aria-labelledby="handover">
      <h2 id="handover">${t('handover.title')}</h2>
      ${state.ui.passage === null ? html`
        <button type="button" class="primary" @click=${acts.handOver}>${t('handover.show')}</button>
        ${state.ui.hint === null ? nothing : html`<p class="error" role="alert">${state.ui.hint}</p>`}`
        : way(state.ui.passage, view)}
    </section>
    ${late()?.myData(view)}`;
}

function way({ url, qr, minutes }: Passage, { words: { t, n } }: View) {
  return html`
    <p role="status">${t('handover.how')} ${n('n.works', minutes)}</p>
    <svg class="qr" viewBox=${`-4 -4 ${String(qr.size + 8)} ${String(qr.size + 8)}`} role="img" aria-label=${t('handover.qr')}>
      <path d=${qr.path}></path></svg>
    <p class="quiet address">${url.replace(/^https?:\/\//, '')}</p>
    <p class="quiet">${t('handover.warning')}</p>`;
}
