import { html } from 'lit/html.js';
import { ask } from '../activity/ask/phone';
import { gather } from '../activity/gather/phone';
import { group } from '../activity/group/phone';
import { rate } from '../activity/rate/phone';
import { show } from '../activity/show/phone';
import { summarise } from '../activity/summarise/phone';
import { vote } from '../activity/vote/phone';
import type { ActivityPart } from '../protocol';
import type { Panel } from './panel';

type Panels = { [K in ActivityPart['kind']]: Panel<Extract<ActivityPart, { kind: K }>> };

/** One line for each kind of activity. */
const panels: Panels = {
  gather,
  group,
  vote,
  rate,
  opine: later(async () => (await import('../activity/opine/phone')).opine),
  rank: later(async () => (await import('../activity/rank/phone')).rank),
  ask,
  show,
  summarise,
};

/** How long to wait before the network is tried again. */
const AGAIN = 3000;

/** A panel that few meetings need: it comes over the network with its activity, so that the page stays small. */
export function later<A extends ActivityPart>(load: () => Promise<Panel<A>>): Panel<A> {
  let panel: Panel<A> | undefined;
  let coming = false;
  return (activity, ctx) => {
    if (panel !== undefined) return panel(activity, ctx);
    const look = () => {
      coming = false;
      ctx.dispatch({ t: 'clock' });
    };
    if (!coming) {
      coming = true;
      load().then((loaded) => { panel = loaded; look(); }, () => { setTimeout(look, AGAIN); });
    }
    return html`<p class="quiet">${ctx.words.t('connecting')}</p>`;
  };
}

/** The panel for an activity; undefined for a kind that a newer server knows and this page does not. */
export function panelFor(activity: ActivityPart): Panel<ActivityPart> | undefined {
  return (panels as Partial<Record<string, Panel<never>>>)[activity.kind] as Panel<ActivityPart> | undefined;
}
