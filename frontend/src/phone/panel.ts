import type { TemplateResult } from 'lit/html.js';
import type { ActivityPart, Command, MePart, Parts } from '../protocol';
import type { Words } from './i18n';
import type { Item } from './outbox';
import type { Action, Drafts, Ui } from './state';

/** All that the panel of an activity may know and do. */
export type Ctx = {
  words: Words;
  me: MePart | undefined;
  /** What the server holds of mine in this activity. */
  own: unknown;
  /** What I have done since, in order, that the server has not answered or not yet sent back. */
  pending: readonly Item[];
  /** All public parts: a kind may have some of its own. */
  parts: Parts;
  /** The revealed result of this activity, in the shape of its kind. */
  result: unknown;
  drafts: Drafts;
  online: boolean;
  ui: Ui;
  /** These items of an activity in the order of this phone: balanced over those who join, and another one in every workshop. */
  order: <T extends { id: number }>(items: readonly T[], activity: number) => T[];
  dispatch: (action: Action) => void;
  send: (cmd: Command) => void;
};

/** The phone's part of one kind of activity: a plain function of what is known. */
export type Panel<A extends ActivityPart> = (activity: A, ctx: Ctx) => TemplateResult;

/** The state of a command in words. */
export function progress(item: Item, ctx: Pick<Ctx, 'words' | 'online'>): string {
  const { t } = ctx.words;
  if (item.phase === 'saved') return t('saved');
  return ctx.online ? t('sending') : t('waiting');
}
