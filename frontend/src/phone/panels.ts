import { ask } from '../activity/ask/phone';
import { gather } from '../activity/gather/phone';
import { group } from '../activity/group/phone';
import { show } from '../activity/show/phone';
import { summarise } from '../activity/summarise/phone';
import { vote } from '../activity/vote/phone';
import { html } from 'lit/html.js';
import type { ActivityPart } from '../protocol';
import { late } from './late';
import type { Ctx, Panel } from './panel';

type Panels = { [K in ActivityPart['kind']]: Panel<Extract<ActivityPart, { kind: K }>> };

/** One line for each kind of activity. */
const panels: Panels = {
  gather,
  group,
  vote,
  ask,
  show,
  summarise,
  rate: (activity, ctx) => late()?.rate(activity, ctx) ?? coming(ctx),
  opine: (activity, ctx) => late()?.opine(activity, ctx) ?? coming(ctx),
  rank: (activity, ctx) => late()?.rank(activity, ctx) ?? coming(ctx),
  evaluate: (activity, ctx) => late()?.evaluate(activity, ctx) ?? coming(ctx),
};

/** What few meetings need comes later: for a moment it may not be there. */
function coming({ words: { t } }: Ctx) {
  return html`<p class="state">${t('connecting')}</p>`;
}

/** The panel for an activity; undefined for a kind that a newer server knows and this page does not. */
export function panelFor(activity: ActivityPart): Panel<ActivityPart> | undefined {
  return (panels as Partial<Record<string, Panel<never>>>)[activity.kind] as Panel<ActivityPart> | undefined;
}
