import type { CSSResultGroup, nothing, TemplateResult } from 'lit';
import type { Raw } from './read';
import type { Scene } from './scene';

/** What an activity shows: its main area, and the few figures beside it above the door. */
export type Picture = { main: TemplateResult; side: TemplateResult | typeof nothing };

/** How one kind of activity is shown on the stage. */
export type StageKind = { draw: (raw: Raw, scene: Scene) => Picture; styles: CSSResultGroup };

/** Makes the stage of a kind from a careful reader of its part and a function that draws what was read. */
export function stageKind<A>(kind: {
  read: (raw: Raw) => A; draw: (activity: A, scene: Scene) => Picture; styles: CSSResultGroup;
}): StageKind {
  return { draw: (raw, scene) => kind.draw(kind.read(raw), scene), styles: kind.styles };
}
