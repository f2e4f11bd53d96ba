import type { Command } from '../protocol';
import type { Item } from './outbox';

/** Commands of one lane replace each other's effect, so their order matters. Null: order does not matter. */
export function laneOf(cmd: Command): string | null {
  switch (cmd.kind) {
    case 'join':
    case 'sector':
      return 'me';
    case 'profile':
      return 'profile';
    case 'vote.cast':
      return `vote/${String(cmd.activity)}`;
    case 'rate.rate':
      return `rate/${String(cmd.activity)}/${String(cmd.choice)}/${cmd.scale}`;
    case 'rank.order':
      return `rank/${String(cmd.activity)}`;
    case 'compare.prefer':
      return `compare/${String(cmd.activity)}/${String(Math.min(cmd.one, cmd.other))}/${String(Math.max(cmd.one, cmd.other))}`;
    case 'budget.choose':
    case 'budget.give':
      return `budget/${String(cmd.activity)}`;
    case 'consent.show':
    case 'consent.abstain':
      return `consent/${String(cmd.activity)}`;
    case 'opine.say':
      return `opine/${String(cmd.activity)}/${String(cmd.statement)}`;
    case 'evaluate.rate':
      return `evaluate/${String(cmd.activity)}/q/${cmd.question}`;
    case 'evaluate.write':
      return `evaluate/${String(cmd.activity)}/f/${cmd.field}`;
    case 'ask.support':
      return `support/${String(cmd.activity)}/${String(cmd.question)}`;
    case 'gather.support':
      return `support/${String(cmd.activity)}/${String(cmd.contribution)}`;
    case 'show.mark':
      return `mark/${String(cmd.activity)}/${String(cmd.card)}`;
    case 'gather.edit':
    case 'gather.withdraw':
      return `mine/${String(cmd.activity)}/${String(cmd.contribution)}`;
    case 'ask.edit':
    case 'ask.withdraw':
      return `mine/${String(cmd.activity)}/${String(cmd.question)}`;
    case 'ask.ask':
    case 'gather.say':
      return null;
  }
}

/** Whether both wish for exactly the same. */
export function isRepeat(one: Command, other: Command): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The newest command that this one would repeat or replace. Going back to an older ballot is not a repeat. */
export function newestLike(items: readonly Item[], cmd: Command): Item | undefined {
  const lane = laneOf(cmd);
  const like = items.filter((item) => (lane === null ? isRepeat(item.cmd, cmd) : laneOf(item.cmd) === lane));
  return like[like.length - 1];
}
