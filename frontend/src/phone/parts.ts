import type {
  ActivityPart, AgendaPart, AgreedPart, AsksPart, MePart, OutsidePart, PlacePart, ToldPart, WorkshopPart,
} from '../protocol';
import type { State } from './state';

/** The known parts of a room by their names. What the server has not sent is undefined. */
export const workshop = (state: State) => state.parts['workshop'] as WorkshopPart | undefined;
export const agenda = (state: State) => (state.parts['agenda'] ?? []) as AgendaPart;
export const place = (state: State) => state.parts['place'] as PlacePart | undefined;
export const outside = (state: State) => state.parts['outside'] as OutsidePart | undefined;
export const first = (state: State) => state.parts['activity'] as ActivityPart | undefined;
export const activity = (state: State) => outside(state)?.more[state.ui.turn - 1] ?? first(state);
export const result = (state: State) => state.parts['result'] as { activity: number } | undefined;
export const agreed = (state: State) => state.parts['agreed'] as AgreedPart | undefined;
export const asks = (state: State) => state.parts['asks'] as AsksPart | undefined;
export const told = (state: State) => state.own['told'] as ToldPart | undefined;
export const me = (state: State) => state.own['me'] as MePart | undefined;
export const own = (state: State, id: number) => state.own[`a/${String(id)}`];
