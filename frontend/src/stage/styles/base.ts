import { css } from 'lit';

/**
 * The frame of the stage. Everything is measured in --u: a hundredth of the height, a little less on screens that are
 * narrow for their height (4:3), so that a line of text is as readable there as on a wide screen.
 */
export const baseStyles = css`
  :host {
    position: fixed; inset: 0; display: block; container-type: size; overflow: hidden;
    background: var(--paper); color: var(--ink); line-height: 1.3; -webkit-font-smoothing: antialiased;
    font-family: 'Inter', 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif;
  }
  .stage {
    --u: min(1cqh, .7cqw);
    box-sizing: border-box; height: 100%; padding: calc(3 * var(--u)) calc(4 * var(--u));
    display: flex; flex-direction: column; gap: calc(2.6 * var(--u)); font-size: calc(2.6 * var(--u));
  }
  .stage.idle { cursor: none; }
  h1, h2, h3, p, ol, ul { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  h1, h2, h3 { line-height: 1.15; text-wrap: balance; letter-spacing: -.012em; }
  .typed { overflow-wrap: anywhere; unicode-bidi: isolate; overflow: hidden; }
  .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines, 2); overflow: hidden; }
  .kicker { color: var(--muted); font-weight: 600; }

  .hall { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 28cqh; gap: calc(4 * var(--u)); }
  .main { min-height: 0; min-width: 0; display: flex; flex-direction: column; gap: calc(2.4 * var(--u)); }
  .main > .fill { flex: 1; min-height: 0; }
  .side { min-height: 0; display: flex; flex-direction: column; justify-content: space-between; gap: calc(2 * var(--u)); }
  .prompt { font-weight: 700; line-height: 1.14; --lines: 3; flex: none; padding-block: .04em; }

  .figure { text-align: center; display: flex; flex-direction: column; gap: calc(.6 * var(--u)); }
  .figure strong {
    font-size: calc(12 * var(--u)); line-height: .95; font-weight: 700; letter-spacing: -.03em; color: var(--brand);
    font-variant-numeric: tabular-nums;
  }
  .figure span { font-size: calc(3 * var(--u)); font-weight: 600; line-height: 1.2; }
  .figure .note { font-size: calc(2.5 * var(--u)); font-weight: 400; color: var(--muted); }
  .empty {
    flex: 1; display: grid; place-content: center; justify-items: center; text-align: center;
    gap: calc(3 * var(--u));
  }
  .empty p { font-size: calc(4 * var(--u)); color: var(--muted); max-width: 22em; text-wrap: balance; }
  .breath { display: flex; gap: calc(1.6 * var(--u)); }
  .breath i {
    inline-size: calc(2 * var(--u)); block-size: calc(2 * var(--u)); border-radius: 50%; background: var(--brand); opacity: .25;
    animation: breath 2.4s ease-in-out infinite;
  }
  .breath i:nth-child(2) { animation-delay: .3s; }
  .breath i:nth-child(3) { animation-delay: .6s; }
  @keyframes breath { 50% { opacity: .9; } }
  @media (prefers-reduced-motion: reduce) { .breath i { animation: none; opacity: .5; } }

  /* A strip along the whole upper edge: seen from every seat, and never over anything. */
  .rehearsal {
    flex: none; margin: calc(-3 * var(--u)) calc(-4 * var(--u)) calc(-1 * var(--u)); padding: calc(.5 * var(--u)) 0;
    text-align: center; font-size: calc(2.2 * var(--u)); line-height: 1.2; font-weight: 700; letter-spacing: .28em;
    background: color-mix(in srgb, var(--tone-4) 16%, var(--paper)); color: var(--ink);
    border-block-end: calc(.3 * var(--u)) dashed var(--tone-4);
  }
  .connection {
    position: absolute; inset-block-end: calc(1 * var(--u)); inset-inline-start: calc(1.4 * var(--u));
    padding: calc(.5 * var(--u)) calc(1.4 * var(--u)); border-radius: 99px; background: var(--card); border: 1px solid var(--line);
    color: var(--accent); font-size: calc(2.2 * var(--u)); font-weight: 600;
  }
`;
