import { ask } from '../activity/ask/phone';
import { gather } from '../activity/gather/phone';
import { group } from '../activity/group/phone';
import { show } from '../activity/show/phone';
import { summarise } from '../activity/summarise/phone';
import { vote } from '../activity/vote/phone';
import { html } from 'lit/html.js';
import type { ActivityPart } from '../protocol';
import { late, type Later } from './late';
import type { Panel } from './panel';

type Panels = { [K in ActivityPart['kind']]: Panel<Extract<ActivityPart, { kind: K }>> };

/** One line for each kind of activity. */
const panels: Panels = {
  gather,
  group,
  vote,
  ask,
  show,
  summarise,
  rate: later((all) => all.rate),
  opine: later((all) => all.opine),
  rank: later((all) => all.rank),
  compare: later((all) => all.compare),
  budget: later((all) => all.budget),
  consent: later((all) => all.consent),
  evaluate: later((all) => all.evaluate),
};

/** What few meetings need comes later: for a moment it may not be there. */
function later<A extends ActivityPart>(panel: (all: Later) => Panel<A>): Panel<A> {
  return (activity, ctx) => {
    const all = late();
    return all === undefined ? html`<p class="state">${ctx.words.t('connecting')}</p>` : panel(all)(activity, ctx);
  };
}

/** The panel for an activity; undefined for a kind that a newer server knows and this page does not. */
export function panelFor(activity: ActivityPart): Panel<ActivityPart> | undefined {
  return (panels as Partial<Record<string, Panel<never>>>)[activity.kind] as Panel<ActivityPart> | undefined;
}
