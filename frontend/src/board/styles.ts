import { css } from 'lit';

/** Buttons of the board and of its sheet. */
export const buttonStyles = css`
  :host { font-family: inherit; color: var(--ink); line-height: 1.4; }
  button { font: inherit; color: inherit; cursor: pointer; }
  button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .main, .plain {
    min-height: 44px; padding: .3rem 1rem; border-radius: 10px; border: 1px solid transparent; font-weight: 600; line-height: 1.2;
  }
  .main { background: var(--brand); color: #fff; }
  .main:hover { background: #0b4a3e; }
  .main:disabled { opacity: .6; cursor: default; }
  .plain { background: none; color: var(--brand); }
  .plain:hover { background: var(--brand-soft); }
  .danger { color: #a32020; }
  .danger:hover { background: #fdecea; }
  @media (pointer: fine) { .small { min-height: 32px; padding: .15rem .7rem; font-size: .92rem; } }
`;

export const boardStyles = css`
  :host { display: block; }
  .frame { container: frame / inline-size; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .quiet { margin: 0; padding: .9rem .4rem; color: var(--muted); font-size: .95rem; text-align: center; text-wrap: balance; }
  h3 { margin: 0; font-size: 1rem; min-width: 0; }
  .n { color: var(--muted); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; unicode-bidi: isolate; }

  .columns { display: grid; grid-template-columns: minmax(13.5rem, 15rem) minmax(0, 1fr); gap: .9rem; align-items: start; user-select: none; -webkit-user-select: none; scroll-margin-top: var(--board-top, .5rem); }

  .suggestion {
    display: flex; align-items: center; gap: .4rem 1rem; flex-wrap: wrap; margin-bottom: .9rem; padding: .55rem .9rem;
    background: var(--brand-soft); border-radius: 12px;
  }
  .what { flex: 1 1 16rem; min-width: 0; display: grid; }
  .what q { quotes: '„' '”'; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate; }
  .ways { display: flex; gap: .4rem; flex-wrap: wrap; }

  .loose {
    position: sticky; top: var(--board-top, .5rem); display: flex; flex-direction: column; gap: .5rem; max-height: calc(100dvh - var(--board-top, .5rem) - .5rem); box-sizing: border-box;
    padding: .5rem; border: 1.5px dashed #aab3c2; border-radius: 14px; background: var(--paper);
  }
  .loose-head { flex: none; }
  .loose .head { display: flex; width: 100%; align-items: center; gap: .5rem; text-align: start; min-height: 44px; padding: .2rem .5rem; border: 0; border-radius: 10px; background: none; font-weight: 700; }
  .loose .head .n { margin-inline-start: auto; }
  .chevron { flex: none; width: .5em; height: .5em; border: solid var(--muted); border-width: 0 2px 2px 0; transform: translateY(-.12em) rotate(45deg); }
  [data-folded] .chevron { transform: rotate(-45deg); }
  .search {
    flex: none; font: inherit; box-sizing: border-box; width: 100%; min-height: 44px; padding: 0 .8rem; border: 1px solid #8d97a8; border-radius: 10px;
    background: var(--card); color: var(--ink); text-overflow: ellipsis;
  }
  .search::placeholder { color: var(--muted); opacity: 1; }
  input:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }

  .themes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12.2rem, 100%), 1fr)); gap: .7rem; }
  .none-yet { grid-column: 1 / -1; padding: 2rem 1rem; }
  .theme {
    container: theme / inline-size; min-width: 0; box-sizing: border-box; padding: .45rem .5rem .5rem; border-radius: 14px;
    background: color-mix(in srgb, var(--tone) 8%, var(--card)); border: 1.5px solid color-mix(in srgb, var(--tone) 22%, var(--card));
  }
  .theme header { display: flex; align-items: center; gap: .45rem; min-height: 44px; padding-inline: .25rem 0; }
  .theme header { cursor: grab; touch-action: manipulation; -webkit-touch-callout: none; border-radius: 10px; }
  .theme header .badge { font-size: .92rem; }
  .theme h3 { flex: 1; }
  .name {
    display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; max-width: 100%; min-height: 1.9rem; padding: .2rem .35rem; border: 0;
    border-radius: 8px; background: none; font-weight: 700; line-height: 1.25; text-align: start; overflow-wrap: anywhere; hyphens: auto; unicode-bidi: isolate; cursor: text;
  }
  .name:hover { background: color-mix(in srgb, var(--tone) 12%, var(--card)); }
  .icon { flex: none; width: 44px; min-height: 44px; margin-inline-start: -.35rem; border: 0; border-radius: 10px; background: none; color: var(--muted); font-size: 1.3rem; line-height: 1; }
  .icon:hover, .icon[aria-expanded=true] { background: color-mix(in srgb, var(--tone) 14%, var(--card)); color: var(--ink); }
  .menu { display: flex; flex-wrap: wrap; gap: .15rem; padding: .1rem 0 .4rem; }
  .menu .plain { padding-inline: .7rem; font-size: .95rem; }
  .renaming { flex: 1; min-width: 0; display: grid; gap: .3rem; padding-block: .3rem; }
  .renaming input { font: inherit; font-weight: 600; box-sizing: border-box; width: 100%; min-height: 44px; padding: 0 .6rem; border: 1px solid #8d97a8; border-radius: 8px; background: var(--card); color: var(--ink); }
  .renaming-foot { display: flex; gap: .3rem; flex-wrap: wrap; }
  .theme:has(.renaming) header { align-items: flex-start; }
  .theme:has(.renaming) header > :is(.badge, .n) { margin-top: .7rem; }
  .theme:has(.renaming) header > .icon { display: none; }

  .cards { list-style: none; display: flex; flex-direction: column; gap: .15rem; margin: 0 -1px; padding: 0; overflow-y: auto; scrollbar-width: thin; }
  .loose .cards { flex: 1; min-height: 6rem; }
  .theme .cards { max-height: 19rem; }
  /* with room for the focus ring, because what can't be seen isn't painted */
  li { flex: none; padding: 3px; content-visibility: auto; contain-intrinsic-size: auto 100% auto 3.6rem; border-radius: 10px; }
  .card {
    display: block; box-sizing: border-box; width: 100%; min-height: 44px; padding: .5rem .7rem; text-align: start; background: var(--card);
    border: 1px solid var(--line); border-radius: 10px; cursor: grab; touch-action: manipulation; user-select: none; -webkit-user-select: none;
    -webkit-touch-callout: none; -webkit-tap-highlight-color: transparent;
  }
  .card:hover { border-color: #aab3c2; }
  .card:focus-visible, .like:focus-visible { outline-offset: 0; }
  .words { font-size: .95rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; overflow-wrap: anywhere; unicode-bidi: isolate; line-height: 1.35; }
  .card[aria-pressed=true] { border-color: var(--brand); box-shadow: inset 0 0 0 2px var(--brand); background: var(--brand-soft); }
  .card[aria-pressed=true] .words { -webkit-line-clamp: unset; max-height: 40vh; overflow: auto; }
  .card[aria-pressed=true]::before {
    content: '✓'; float: inline-end; margin-inline-start: .5em; width: 1.35em; height: 1.35em; border-radius: 50%; background: var(--brand); color: #fff;
    font-size: .85rem; line-height: 1.35em; text-align: center; font-weight: 700;
  }
  .lifted { opacity: .35; }
  .gap-line { position: fixed; inset: 0 auto auto 0; z-index: 7; border-radius: 2px; background: var(--brand); pointer-events: none; will-change: transform; }
  .gap-line[hidden] { display: none; }
  .like {
    display: flex; align-items: center; gap: .5rem; box-sizing: border-box; width: 100%; min-height: 44px; padding: .25rem .5rem; border: 0; border-radius: 0 0 10px 10px; background: none;
    color: var(--muted); font-size: .86rem; line-height: 1.25; text-align: start;
  }
  .like:hover { background: var(--brand-soft); }
  .like .badge { font-size: .7rem; }
  .like .clamp { -webkit-line-clamp: 4; min-width: 0; }
  .like b { color: var(--brand); }
  @media (pointer: fine) { .like { min-height: 30px; } }

  .new-theme {
    display: flex; align-items: center; justify-content: center; gap: .6rem; min-height: 60px; padding: .5rem 1rem; border: 2px dashed #aab3c2; border-radius: 14px;
    background: none; color: var(--brand); font-weight: 700;
  }
  .new-theme:hover { background: var(--brand-soft); border-color: var(--brand); }
  .plus { font-size: 1.5rem; line-height: 1; }
  .new-theme .dropping, :host([dragging=cards]) .new-theme .rest { display: none; }
  :host([dragging=cards]) .new-theme .dropping { display: inline; }

  .foot {
    position: sticky; bottom: var(--board-foot, .6rem); z-index: 1; display: flex; align-items: end; justify-content: end; gap: .4rem .6rem; flex-wrap: wrap; margin-top: .9rem;
    pointer-events: none;
  }
  .foot > :not(.hints) { pointer-events: auto; }
  .hints { flex: 1 1 14rem; position: relative; display: flex; min-width: 0; }
  .hints > * { pointer-events: auto; }
  .foot > :not(.hints), .hints > * { box-sizing: border-box; border-radius: 16px; background: var(--card); border: 1px solid var(--line); box-shadow: 0 8px 30px rgb(23 35 58 / 22%); }
  .marked-bar { display: flex; align-items: center; gap: .3rem .4rem; flex-wrap: wrap; max-width: 100%; padding: .4rem .5rem .4rem 1rem; }
  .peek { flex: 1; min-width: 0; margin: 0; padding: .6rem 1rem; max-height: 7.6rem; overflow: hidden; line-height: 1.35; overflow-wrap: anywhere; unicode-bidi: isolate; }
  .hints > .peek { pointer-events: none; }
  .peek:empty { display: none; }
  .zoom { display: flex; padding: .4rem; gap: .1rem; }
  .zoom .plain { padding-inline: .7rem; }
  .zoom .step { width: 44px; padding: 0; font-size: 1.3rem; }
  .steps { display: flex; gap: .3rem; }
  .marked-bar .step { flex: 1; min-width: 44px; padding: 0; font-size: 1.15rem; }
  .foot [aria-disabled=true] { color: var(--muted); opacity: .55; cursor: default; }
  .zoom [aria-pressed=true] { background: var(--brand-soft); box-shadow: inset 0 0 0 1.5px var(--brand); }
  .marked-bar b { margin-inline-end: .4rem; }
  .marked-bar .plain { padding-inline: .7rem; }
  .short { display: none; }
  .done-bar { flex: 1 1 16rem; display: flex; align-items: center; gap: .4rem .6rem; min-width: 0; max-width: 44rem; padding: .4rem .5rem .4rem 1rem; }
  .done-bar .clamp { flex: 1; min-width: 0; line-height: 1.3; }
  .done-bar .close { width: 44px; padding: 0; font-size: 1.3rem; color: var(--muted); }

  .lasso { position: fixed; inset: 0 auto auto 0; z-index: 7; box-sizing: border-box; pointer-events: none; border: 1.5px solid var(--brand); border-radius: 4px; background: color-mix(in srgb, var(--brand) 12%, transparent); }
  .caught .card { border-color: var(--brand); box-shadow: inset 0 0 0 2px var(--brand); background: var(--brand-soft); }

  .ghost {
    position: fixed; inset: 0 auto auto 0; z-index: 9; box-sizing: border-box; padding: .5rem .7rem; border-radius: 10px; background: var(--card); pointer-events: none;
    box-shadow: 0 0 0 2px var(--brand), 0 14px 36px rgb(23 35 58 / 32%); will-change: transform; transform-origin: 20% 0;
  }
  .ghost b {
    position: absolute; inset-block-start: -.7em; inset-inline-end: -.7em; min-width: 1.7em; box-sizing: border-box; padding: 0 .4em; border-radius: 99px; background: var(--brand); color: #fff;
    line-height: 1.7em; text-align: center;
  }
  :host([dragging]) { cursor: grabbing; }
  :host([dragging]) .foot { visibility: hidden; }
  :host([dragging]) .card { cursor: inherit; }
  .theme[data-over] { border-color: var(--tone); box-shadow: 0 0 0 3px var(--tone); background: color-mix(in srgb, var(--tone) 16%, var(--card)); }
  .loose[data-over] { border: 1.5px solid var(--brand); box-shadow: 0 0 0 3px var(--brand); }
  .new-theme[data-over] { border: 2px solid var(--brand); background: var(--brand-soft); box-shadow: 0 0 0 2px var(--brand); }

  .theme-ghost { max-width: min(21rem, 100vw - 2rem); border: 2px solid transparent; }
  .theme-ghost h4 { display: flex; align-items: center; gap: .5rem; margin: 0; font-size: 1rem; line-height: 1.25; overflow-wrap: anywhere; }
  .theme-ghost h4 span:last-child, .theme-ghost p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; overflow-wrap: anywhere; unicode-bidi: isolate; }
  .theme-ghost p { margin: .3rem 0 0; color: var(--muted); font-size: .92rem; line-height: 1.3; }
  .theme-ghost.ready { background: var(--brand); color: #fff; }
  .theme-ghost.ready p { color: inherit; font-weight: 700; }
  .carried { border-style: dashed; border-color: var(--muted); background: var(--paper); }
  :host([dragging=theme]) .theme:not(.carried) header { outline: 2px dashed color-mix(in srgb, var(--tone) 70%, transparent); outline-offset: -1px; cursor: inherit; }
  :host([dragging=theme]) .theme:not(.carried) header[data-over] { outline: 3px solid var(--tone); outline-offset: 1px; background: color-mix(in srgb, var(--tone) 26%, var(--card)); }
  :host([dragging=theme]) :is(.name, .icon) { cursor: inherit; }
  :host([dragging=theme]) .for-cards { display: none; }

  .dock { display: none; }

  @container frame (max-width: 50rem) {
    .marked-bar .long { display: none; }
    .marked-bar .short { display: inline; }
  }
  @container frame (max-width: 44rem) {
    .columns { grid-template-columns: minmax(0, 1fr); }
    .loose { position: static; max-height: none; }
    .loose .cards { max-height: 21rem; }
    .themes { grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
  }
  @container frame (max-width: 26rem) {
    .theme .cards { max-height: 15rem; }
    .marked-bar { width: 100%; padding: .3rem .6rem .6rem; }
    .marked-bar b { flex: 1; padding-inline-start: .4rem; order: -2; }
    .marked-bar .unmark { order: -1; }
    .marked-bar :is(.main, .plain, .steps):not(.unmark) { flex: 1 1 40%; }
    .marked-bar .plain:not(.unmark) { background: var(--brand-soft); padding-inline: .4rem; }
  }
  /* In a narrow column the name gets a line of its own. */
  @container theme (max-width: 14.5rem) {
    .theme header { display: grid; grid-template-columns: auto 1fr auto; gap: 0 .45rem; }
    .theme header h3, .theme header .renaming { grid-area: 2 / 1 / auto / span 3; }
    .theme header .n { justify-self: end; }
    .name { min-height: 2.4rem; }
  }
  :host([dragging][docked]) .dock {
    position: fixed; inset: var(--top) auto var(--bottom) var(--left); width: var(--width); z-index: 8; display: grid; grid-template-columns: repeat(auto-fill, minmax(8.6rem, 1fr)); gap: .3rem;
    max-height: 40dvh; overflow-y: auto; box-sizing: border-box; padding: .6rem; background: var(--paper); border-radius: 14px; box-shadow: 0 0 30px rgb(23 35 58 / 28%);
  }
  :host([docked]) .berth { min-height: 40px; padding: .1rem .4rem; font-size: .86rem; }
  /* A phone, or nearly: the themes stand where the thumb is. */
  @media (max-width: 48rem) {
    :host([dragging]) .dock, :host([dragging][docked]) .dock {
      position: fixed; inset: auto 0 0 0; width: auto; z-index: 8; display: grid; grid-template-columns: 1fr 1fr; gap: .4rem; max-height: 56dvh; overflow-y: auto; box-sizing: border-box;
      padding: .7rem .7rem max(.7rem, env(safe-area-inset-bottom)); background: var(--paper); border-radius: 18px 18px 0 0; box-shadow: 0 -8px 30px rgb(23 35 58 / 25%);
    }
  }
  .berth { display: flex; align-items: center; gap: .5rem; min-height: 46px; padding: .2rem .6rem; border-radius: 12px; background: color-mix(in srgb, var(--tone, var(--muted)) 10%, var(--card)); font-weight: 600; font-size: .92rem; line-height: 1.2; border: 1.5px solid transparent; min-width: 0; }
  .berth[data-over] { border-color: var(--tone, var(--brand)); box-shadow: 0 0 0 2px var(--tone, var(--brand)); }
  .berth .no-badge { width: 1.75em; text-align: center; color: var(--muted); }

  :host([zoom=small]) .columns { grid-template-columns: minmax(10rem, 11rem) minmax(0, 1fr); gap: .6rem; }
  :host([zoom=small]) .themes { grid-template-columns: repeat(auto-fill, minmax(min(8.6rem, 100%), 1fr)); gap: .5rem; }
  :host([zoom=small]) .card { min-height: 30px; padding: .25rem .45rem; border-radius: 7px; }
  :host([zoom=small]) .words { font-size: .8rem; line-height: 1.25; -webkit-line-clamp: 3; }
  :host([zoom=small]) li { padding: 2px; contain-intrinsic-size: auto 100% auto 2.6rem; }
  :host([zoom=small]) .name { font-size: .9rem; }
  :host([zoom=small]) .like { font-size: .76rem; min-height: 30px; padding-block: .1rem; }
  :host([zoom=small]) .like .clamp { -webkit-line-clamp: 2; }

  :host([zoom=large]) .columns { grid-template-columns: minmax(17rem, 19rem) minmax(0, 1fr); }
  :host([zoom=large]) .themes { grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
  :host([zoom=large]) :is(.words, .name) { font-size: 1.25rem; }
  :host([zoom=large]) .like { font-size: 1rem; }
  :host([zoom=large]) .theme .cards { max-height: 30rem; }

  /* The whole board: fit.ts says how high a card is, and how many stand beside each other. */
  :host([zoom=all]) .columns { grid-template-columns: var(--loose) minmax(0, 1fr); gap: .5rem; }
  :host([zoom=all]) .loose { gap: .2rem; padding: .3rem; }
  :host([zoom=all]) .loose .head { padding-inline: .3rem; font-size: .92rem; }
  :host([zoom=all]) .search, :host([zoom=all][bars]) .like, :host([zoom=all]) .empty { display: none; }
  :host([zoom=all]) .theme .n { grid-area: 1 / 3; align-self: end; line-height: 1; }
  :host([zoom=all]) .theme .icon { grid-area: 2 / 3; width: 1.55rem; min-height: 1.55rem; margin: 0; font-size: 1.15rem; }
  /* At the foot, where the words of a card that one looks at come over it. */
  :host([zoom=all]) .suggestion { flex: 1 1 20rem; flex-wrap: nowrap; min-width: 0; margin: 0; padding: .3rem .4rem .3rem .8rem; gap: .6rem; font-size: .92rem; background: var(--brand-soft); }
  :host([zoom=all]) .what { flex: 1 1 8rem; line-height: 1.25; }
  :host([zoom=all]) .what q + q { display: none; }
  :host([zoom=all]) .ways { flex: none; flex-wrap: nowrap; gap: 0; }
  :host([zoom=all]) .ways button { padding-inline: .6rem; }
  :host([zoom=all]) .suggestion ~ .peek { position: absolute; inset: auto 0 0; min-height: 100%; }
  /* What a card is similar to is a sign beside it; its words are told as those of a bar are. */
  :host([zoom=all]) li:has(.like) { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px; }
  :host([zoom=all]) .like { width: auto; min-width: 26px; min-height: 0; height: 100%; padding: 0 2px; border-radius: 5px; justify-content: center; }
  :host([zoom=all]) .like .clamp { display: none; }
  :host([zoom=all]) .like .badge { font-size: .66rem; }
  :host([zoom=all]) .menu { position: absolute; inset: 2.9rem 0 auto; z-index: 2; flex-direction: column; align-items: stretch; padding: .25rem; border-radius: 10px; background: var(--card); border: 1px solid var(--line); box-shadow: 0 8px 30px rgb(23 35 58 / 22%); }
  :host([zoom=all]) .menu .plain { padding-inline: .4rem; font-size: .9rem; }
  :host([zoom=all]) .themes { grid-template-columns: repeat(var(--across), minmax(0, 1fr)); gap: .5rem; }
  :host([zoom=all]) .theme { padding: .25rem; position: relative; }
  :host([zoom=all]) .theme:has(.menu) { z-index: 2; }
  :host([zoom=all]) .theme header { display: grid; grid-template: 1fr 1fr / auto minmax(0, 1fr) auto; gap: 0 .2rem; min-height: 2.9rem; padding: 0; }
  :host([zoom=all]) .theme header .badge { grid-area: 1 / 1 / span 2 / auto; align-self: center; }
  :host([zoom=all]) .theme header :is(h3, .renaming) { grid-area: 1 / 2 / span 2 / auto; align-self: center; }
  :host([zoom=all]) .theme header .badge { font-size: .76rem; }
  :host([zoom=all]) .name { font-size: .82rem; line-height: 1.12; min-height: 0; padding: 0 .1rem; -webkit-line-clamp: 3; }
  :host([zoom=all]) .n { font-size: .86rem; }
  :host([zoom=all]) .theme .n { text-align: center; }
  :host([zoom=all]) .cards { display: grid; grid-template-columns: repeat(var(--lines), minmax(0, 1fr)); grid-auto-rows: var(--line); gap: 0; margin: 0; max-height: none; flex: none; min-height: 0; }
  :host([zoom=all]) .loose .cards { grid-template-columns: repeat(var(--loose-lines), minmax(0, 1fr)); }
  :host([zoom=all]) li { padding: 1px; content-visibility: visible; border-radius: 4px; }
  :host([zoom=all]) .card { height: 100%; min-height: 0; padding: 0 .35rem; border-radius: 5px; overflow: hidden; }
  :host([zoom=all]) :is(.card .words, .card[aria-pressed=true] .words) { display: block; max-height: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: .78rem; line-height: calc(var(--line) - 4px); }
  :host([zoom=all]) .card[aria-pressed=true]::before { display: none; }
  :host([zoom=all][bars]) .card { border-radius: 3px; border: 0; padding: 0; background: color-mix(in srgb, var(--tone, var(--muted)) 55%, var(--card)); }
  :host([zoom=all][bars]) .card .words { opacity: 0; }
  :host([zoom=all]) .card[aria-pressed=true], :host([zoom=all]) .caught .card { background: var(--brand); color: #fff; box-shadow: 0 0 0 1px var(--brand); }
  :host([zoom=all]) .card:focus-visible { outline-offset: 1px; }
  :host([zoom=all]) .new-theme { min-height: 2.6rem; font-size: .88rem; padding: .2rem .4rem; }
  @media (max-width: 48rem) {
    :host([zoom=all]) .what q { display: none; }
    :host([zoom=all]) .what b { flex: 1; min-width: 0; }
  }
  @container frame (max-width: 44rem) {
    :host([zoom]) .columns { grid-template-columns: minmax(0, 1fr); }
  }
`;
