import { html, nothing } from 'lit/html.js';
import type { View } from '../page';
import { progress } from '../panel';
import { asks, told } from '../parts';

/** What one may tell of oneself, asked once and never in the way; later it is found where the sector is changed. */
export function profileOnce(view: View) {
  const { state, words } = view;
  const pending = state.outbox.find(({ cmd }) => cmd.kind === 'profile');
  if (pending !== undefined) {
    return html`<p class="quiet centred" role="status">${progress(pending, { words, online: state.link === 'open' })}</p>`;
  }
  return told(state) === undefined ? profile(view, () => undefined) : nothing;
}

export function profile({ state, words: { t }, acts }: View, then: () => void) {
  const questions = asks(state);
  if (questions === undefined) return nothing;
  const before = told(state);
  const tell = (role: string, municipality: string) => {
    acts.send({ kind: 'profile', role, municipality });
    then();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const answer = (name: string) => given.get(name) as string | null ?? '';
    tell(answer('role'), answer('municipality'));
  };
  return html`
    <form class="stack picker" aria-labelledby="profile" @submit=${submit}>
      <h2 id="profile">${t('profile.title')}</h2>
      ${choice('role', t('profile.role'), questions.roles, before?.role)}
      ${choice('municipality', t('profile.municipality'), questions.municipalities, before?.municipality)}
      <p class="quiet">${t('profile.help')}</p>
      <button class="primary">${t('profile.tell')}</button>
      <button type="button" class="link" @click=${() => { tell('', ''); }}>${t('profile.skip')}</button>
    </form>`;

  function choice(name: string, label: string, answers: readonly string[], now = '') {
    return answers.length === 0 ? nothing : html`
      <label class="stack"><span class="label">${label}</span>
        <select name=${name}>
          <option value="">${t('profile.none')}</option>
          ${answers.map((one) => html`<option ?selected=${one === now}>${one}</option>`)}
        </select>
      </label>`;
  }
}
