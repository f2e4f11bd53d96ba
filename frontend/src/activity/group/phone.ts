import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupPart } from '../../protocol';
import type { Panel } from '../../phone/panel';

/** Grouping happens on the projector; the phone shows how the themes grow. */
export const group: Panel<GroupPart> = (activity, { words: { t, n } }) => html`
  <p class="state">${t('group.title')}…</p>
  <p class="quiet">${t('group.text')}</p>
  ${activity.themes.length === 0 ? html`<p>${t('group.empty')}</p>` : html`
    <ul class="themes">
      ${repeat(activity.themes, ({ id }) => id, (theme) => html`
        <li><span class="name">${theme.name}</span><span class="count">${n('n.statements', theme.count ?? 0)}</span></li>`)}
    </ul>`}
  ${activity.loose > 0 ? html`<p class="quiet">${n('n.loose', activity.loose)}</p>` : nothing}`;
