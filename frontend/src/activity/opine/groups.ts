import { css, html, nothing, type TemplateResult } from 'lit';
import { letter } from '../../letter';
import type { AlikePart, AlikeGroup, AlikeSays, Stance } from '../../protocol';
import '../../stage/fit-box';
import { tie } from '../../stage/i18n/plural';
import type { Words } from '../../stage/i18n/words';
import { badge, tone } from '../../stage/palette';
import { count, isRaw, list, oneOf, text, type Raw } from '../../stage/read';

const SIZES = [3.2, 2.9, 2.6, 2.4, 2.2, 2];
/** What all groups share comes first, and leaves room for what sets them apart. */
const MOST_SHARED = 2;
/** How many statements of each find room in letters that the last row reads; where there are three, on a narrow wall one less. */
const MOST_TYPICAL: Record<number, number> = { 2: 3 };
const FEW_TYPICAL = 2;
const SIGN: Partial<Record<Stance, string>> = { agree: '✓', disagree: '✗' };

/** The part `alike`; nothing if there is none. */
export function readAlike(raw: unknown): AlikePart | null {
  if (!isRaw(raw)) return null;
  const percent = (value: unknown) => (typeof value === 'number' ? Math.min(100, count(value)) : null);
  const says = (one: Raw): AlikeSays => ({
    id: count(one['id']), label: text(one['label']), stance: oneOf<'agree' | 'disagree'>(one['stance'], ['agree', 'disagree']),
    share: percent(one['share']), others: percent(one['others']),
  });
  return {
    activity: count(raw['activity']), state: oneOf<AlikePart['state']>(raw['state'], ['too-few', 'none', 'found']),
    people: count(raw['people']), needed: count(raw['needed']), statements: count(raw['statements']),
    statementsNeeded: count(raw['statementsNeeded']), answers: count(raw['answers']),
    groups: list(raw['groups'], (group): AlikeGroup => ({ people: count(group['people']), typical: list(group['typical'], says) })),
    shared: list(raw['shared'], (one) => ({ id: count(one['id']), label: text(one['label']), least: percent(one['least']) })),
  };
}

/** What every group agrees with, and below it each group with what is typical of it; or in one sentence why there are none. */
export function opinionGroups(alike: AlikePart, words: Words): TemplateResult {
  const own = words.alike;
  if (alike.state !== 'found') return html`
    <p class="view-name">${words.views.groups}</p>
    <p class="alike-none">${alike.state === 'none' ? own.none : own.tooFew(alike.people, alike.needed, alike.statements, alike.statementsNeeded, alike.answers)}</p>`;
  const most = MOST_TYPICAL[alike.groups.length] ?? FEW_TYPICAL;
  return html`
    <p class="view-name">${words.views.groups}</p>
    <narada-fit class="fill" .of=${alike} .sizes=${SIZES}><div class="alike">
      <section class="shared">
        <h2>${own.shared}</h2>
        ${alike.shared.length === 0 ? html`<p>${own.sharedNone}</p>` : html`<ul>${alike.shared.slice(0, MOST_SHARED).map(({ label, least }) => html`
          <li><b aria-hidden="true">✓</b><span class="typed clamp" dir="auto">${tie(label)}</span>${least === null ? nothing : html`<small>${own.least(least)}</small>`}</li>`)}</ul>`}
      </section>
      <div class="camps" style="--camps: ${alike.groups.length}">${alike.groups.map((group, i) => camp(group, i, most, words))}</div>
    </div></narada-fit>
    <p class="hint alike-hint"><span>${own.means}</span> <span>${own.placed(alike.people)}</span></p>`;
}

function camp({ people, typical }: AlikeGroup, index: number, most: number, words: Words): TemplateResult {
  const own = words.alike;
  const shown = typical.slice(0, most);
  const last = most > FEW_TYPICAL && shown.length === most ? shown[most - 1] : undefined;
  const said = (stance: AlikeSays['stance'], title: string) => {
    const some = shown.filter((one) => one.stance === stance);
    const spare = some.every((one) => one === last) ? 'spare' : '';
    return some.length === 0 ? nothing : html`
      <h3 class=${spare}>${title}</h3>
      <ul class=${spare}>${some.map((one) => ({ ...one, spare: one === last ? 'spare' : '' })).map(({ label, share, others, ...one }) => html`
        <li class="${stance} ${one.spare}"><b aria-hidden="true">${SIGN[stance]}</b><span class="typed clamp" dir="auto">${tie(label)}</span>
          ${share === null || others === null ? nothing : html`<small>${own.shares(share, others)}</small>`}</li>`)}</ul>`;
  };
  return html`
    <section class="camp" style=${tone(index)}>
      <h2>${badge(index)} ${own.group(letter(index))} <small>${words.people(people)}</small></h2>
      ${shown.length === 0 ? html`<p>${own.nothing}</p>` : nothing}
      ${said('agree', own.agrees)}${said('disagree', own.disagrees)}
    </section>`;
}

export const opinionGroupStyles = css`
  .alike { display: grid; gap: .9em; align-content: start; }
  .alike h2 { margin: 0; font-size: 1.08em; line-height: 1.2; display: flex; align-items: center; gap: .45em; flex-wrap: wrap; }
  .alike ul.spare { margin: 0; }
  .alike h2 small { font-size: .82em; font-weight: 500; color: var(--muted); }
  .alike h3 { margin: .45em 0 0; font-size: max(.74em, 2 * var(--u)); line-height: 1.2; font-weight: 600; color: var(--muted); }
  .alike ul { display: grid; gap: .4em; margin: .3em 0 0; padding: 0; list-style: none; }
  .alike li { display: grid; grid-template-columns: 1.1em minmax(0, 1fr); gap: 0 .45em; line-height: 1.2; font-weight: 600; align-items: baseline; }
  .alike li span { --lines: 3; }
  .alike li b { color: var(--brand); }
  .alike li.disagree b { color: var(--accent); }
  .alike li small { grid-column: 2; font-size: max(.72em, 2 * var(--u)); font-weight: 450; color: var(--muted); }
  .shared { padding: .6em .8em; border-radius: .5em; background: var(--brand-soft); }
  .camps { display: grid; grid-template-columns: repeat(var(--camps), minmax(0, 1fr)); gap: .8em; align-items: start; }
  .camp { padding: .6em .8em; border-radius: .5em; background: var(--card); border: 1px solid var(--line); border-block-start: .3em solid var(--tone); }
  .alike-hint { line-height: 1.3; font-size: calc(2.1 * var(--u)); }
  @media (max-aspect-ratio: 3/2) { .alike .spare { display: none; } .alike { gap: .6em; } }
  .alike-none { margin: auto 0; font-size: calc(3.6 * var(--u)); line-height: 1.3; max-inline-size: 26em; }
`;
