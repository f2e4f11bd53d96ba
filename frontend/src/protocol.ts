/** Every message between a phone and the server, as docs/protocol.md tells it, and the parts that stage and phone show. */

export type Sector = 'ngo' | 'jst' | 'residents' | 'business' | 'other';
export const SECTORS: readonly Sector[] = ['ngo', 'jst', 'residents', 'business', 'other'];

export type Say = { pl: string; en: string; uk: string };
export type Parts = Record<string, unknown>;

export type Command =
  | { kind: 'join'; sector: Sector; slip?: string }
  | { kind: 'sector'; sector: Sector }
  | { kind: 'profile'; role: string; municipality: string }
  | { kind: 'gather.say'; activity: number; text: string }
  | { kind: 'gather.edit'; activity: number; contribution: number; text: string }
  | { kind: 'gather.support'; activity: number; contribution: number; wanted: boolean }
  | { kind: 'gather.withdraw'; activity: number; contribution: number }
  | { kind: 'ask.ask'; activity: number; text: string }
  | { kind: 'ask.edit'; activity: number; question: number; text: string }
  | { kind: 'ask.withdraw'; activity: number; question: number }
  | { kind: 'ask.support'; activity: number; question: number; wanted: boolean }
  | { kind: 'vote.cast'; activity: number; points: Record<string, number> }
  | { kind: 'show.mark'; activity: number; card: number; wanted: boolean }
  | { kind: 'rate.rate'; activity: number; choice: number; scale: Scale; value: number }
  | { kind: 'opine.say'; activity: number; statement: number; stance: Stance | null }
  | { kind: 'rank.order'; activity: number; order: number[] }
  | { kind: 'compare.prefer'; activity: number; one: number; other: number; preferred: number | null }
  | { kind: 'consent.show'; activity: number; fingers: number | null; reason: string }
  | { kind: 'consent.abstain'; activity: number }
  | { kind: 'budget.choose'; activity: number; projects: number[] }
  | { kind: 'budget.give'; activity: number; points: Record<string, number> }
  | { kind: 'evaluate.rate'; activity: number; question: string; value: number }
  | { kind: 'evaluate.write'; activity: number; field: string; text: string };

export type ToServer =
  | { t: 'hello'; code: string; token?: string; epoch?: string; v?: number; entry?: number }
  | { t: 'do'; code?: string; token?: string; id: string; cmd: Command }
  | { t: 'ping' };

export type Welcome = {
  t: 'welcome'; proto: number; epoch: string; v: number; now: number;
  full: boolean; parts: Parts; entry: number; own: Parts; stranger: boolean;
};
export type Update = { t: 'update'; from: number; v: number; parts: Parts };
export type Own = { t: 'own'; entry: number; parts: Parts };
export type Done = { t: 'done'; id: string; entry: number; token?: string };
export type Refused = { t: 'refused'; id: string | null; code: string; say: Say };
export type Unsaved = { t: 'unsaved'; id: string };
export type Pong = { t: 'pong'; now: number };
export type ToClient = Welcome | Update | Own | Done | Refused | Unsaved | Pong;

export type Phase = 'draft' | 'live' | 'closed';
export type Status = 'ready' | 'open' | 'closed';

export type WorkshopPart = {
  title: string; county: string; date: string; start: string; end: string; venue: string; phase: Phase;
  /** Only there when it is one. */
  rehearsal?: true;
  /** Only there where people may put cards on the table. */
  network?: true;
  /** Only there where whoever joins needs a personal code from a slip of paper. */
  slips?: true;
  /** Over for good: nobody is known any more, and nothing is taken. */
  sealed?: true;
};
export type AgendaPart = { id: number; title: string; start: string; minutes: number }[];
/** Before or after the meeting: so long the activity is open, and besides it these are. */
export type OutsidePart = { until: number; more: ActivityPart[] };
export type PlacePart = { block: number; activity: number | null; endsAt: number | null; pausedLeft: number | null; timer?: number | null };

type Common = { id: number; prompt: string; status: Status };
export type Noun = 'need' | 'idea' | 'question' | 'word';
export type GatherPart = Common & { kind: 'gather'; noun: Noun; limit: number; count: number; pinned?: ContributionPart; phrases?: number };
/** `order`, on the stage alone: its contributions as they stand, if not as they came. */
export type Theme = { id: number; name: string; count?: number; order?: readonly number[] };
export type GroupPart = Common & { kind: 'group'; themes: Theme[]; loose: number };
export type Choice = { id: number; label: string };
export type VotePart = Common & {
  kind: 'vote'; method: 'dots' | 'approval'; dots?: number; perChoice: number;
  choices: Choice[]; revealed: boolean;
  /** Where some of the choices are chosen. */
  places?: PlacesPart;
  /** Only these may vote; everybody if absent. */
  sectors?: Sector[];
  openCounts?: boolean;
  /** While people vote with open counts. */
  running?: RunningPart;
  /** Only on the stage. */
  voted?: number; joined?: number; onPaper?: number; view?: ResultView;
};
/** At most so many; `rule`: the proportional one; `decides`: empty if both ways are only shown. */
export type PlacesPart = { most: number; rule: Chosen['rule']; decides: Way | '' };
export type Scale = 'importance' | 'feasibility';
/** Empty where the usual words are used. */
export type ScaleName = { name: string; low: string; high: string };
export type ScaleNames = Partial<Record<Scale, ScaleName>>;
export const SCALES: readonly Scale[] = ['importance', 'feasibility'];
export type RatePart = Common & {
  kind: 'rate'; scales: Scale[]; names?: ScaleNames; choices: Choice[]; revealed: boolean; first?: AskedFirst; answered?: number; joined?: number;
  onPaper?: number;
  /** Only on the stage: whether it shows how the choices stand while people rate. */
  openResults?: boolean;
};
export type Stance = 'agree' | 'disagree' | 'pass';
export const STANCES: readonly Stance[] = ['agree', 'disagree', 'pass'];
/** By sector, what its phones ask about first, because few of it have answered it. */
export type AskedFirst = Partial<Record<Sector, number[]>>;
export type OpinePart = Common & { kind: 'opine'; choices: Choice[]; revealed: boolean; first?: AskedFirst; answered?: number; joined?: number; onPaper?: number; view?: ResultView };
export type RankPart = Common & { kind: 'rank'; choices: Choice[]; revealed: boolean; answered?: number; joined?: number; onPaper?: number };
export type ComparePart = Common & { kind: 'compare'; choices: Choice[]; revealed: boolean; answered?: number; joined?: number; onPaper?: number };
/** `limit`: characters of a reason; `quorum`: so many people must show a hand. */
export type ConsentPart = Common & {
  kind: 'consent'; proposal: string; quorum: number; limit: number; revealed: boolean; answered?: number; joined?: number; onPaper?: number;
};
/** `cost` in zł. */
export type Project = Choice & { cost: number };
export type Way = 'proportional' | 'plain';
/** `budget` in zł; `decides`: which way of counting; `points`: absent where one marks what one approves of. */
export type BudgetPart = Common & {
  kind: 'budget'; budget: number; decides: Way; points?: { all: number; each: number }; projects: Project[]; revealed: boolean; answered?: number; joined?: number; onPaper?: number;
};
/** A question or a field of an evaluation. */
export type Asked = { id: string; text: string };
export type EvaluatePart = Common & { kind: 'evaluate'; questions: Asked[]; fields: Asked[]; limit: number; revealed: boolean };
export type RunningPart = { voters: number; onPaper: number; votes: Record<string, number> };
export type AskPart = Common & { kind: 'ask'; limit: number; count: number; current?: number };
/** In the part `q/{id}`; how many want to know it is in `s/{id}`, what was answered in writing in `w/{id}`. */
export type QuestionPart = { id: number; text: string; answered: boolean };
export type Link = { label: string; url: string };
/** A practice or a source of funding. */
export type CardPart = { id: number; type: 'practice' | 'source'; title: string; text?: string; where?: string; url?: string };
/** With `limit` there is a question box: then it has all that the part of a queue has. On the stage `m/{id}` counts the marks of a card. */
export type ShowPart = Common & { kind: 'show'; text: string; links: Link[]; cards?: CardPart[] } & Partial<Pick<AskPart, 'limit' | 'count' | 'current'>>;
export type Decision = { id: number; text: string };
export type ActionItem = { id: number; text: string; who: string; until: string | null };
export type SummarisePart = Common & { kind: 'summarise'; summary: string; decisions: Decision[]; actions: ActionItem[] };
export type ActivityPart = GatherPart | GroupPart | VotePart | RatePart | OpinePart | RankPart | ComparePart | ConsentPart | BudgetPart | EvaluatePart | AskPart | ShowPart | SummarisePart;

export type SectorGroupPart = { sectors: Sector[] };
export type SectorGroup = SectorGroupPart & { voters: number };
/** What the stage shows of a result: see the table of the stage in docs/protocol.md. */
export const RESULT_VIEWS = ['result', 'balanced', 'agreement', 'divide', 'groups', 'places'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];
/** `by`: of each group; null where a group is told only together with others. Rows of one `band` are too close to call. `supporters`: people, where votes may be several of one person. */
export type ResultRow = { id: number; label: string; votes: number; supporters?: number; by: (number | null)[]; band: number };
export const VERDICTS = [
  'no-clear-majority', 'too-few', 'supported-by-all', 'rejected-by-all', 'sectors-differ', 'divided-inside', 'supported-overall', 'rejected-overall',
] as const;
export type Verdict = (typeof VERDICTS)[number];
/** In a hundred; null where it may not be told: `share`: each person weighs the same, `balanced`: each sector does. */
export type Measures = { verdict: Verdict; share: number | null; balanced: number | null; common: number | null; divide: number | null };
/** How far the groups agree on a choice: how many in a hundred of each group's voters support it. */
export type AgreementRow = Measures & { id: number; support: (number | null)[] };
export type ResultPart = {
  activity: number; voters: number; onPaper: number; few: boolean; groups: SectorGroup[]; rows: ResultRow[]; agreement: AgreementRow[];
  /** Only where some were to be chosen. */
  places?: number | null; chosen?: Chosen | null;
};
/** `spread`: how many gave 1 to 5; `by`: the mean of each group, or nothing if that may not be told. */
export type Rating = { n: number; mean: number | null; spread: number[]; by: (number | null)[]; verdict?: Verdict };
export type RaterGroup = SectorGroupPart & { raters: number };
export type RatedRow = { id: number; label: string; ratings: Partial<Record<Scale, Rating>> };
/** The part `result` of a rating. In all of these `onPaper`: those of the people who answered on sheets. */
export type RateResultPart = {
  kind: 'rate'; activity: number; raters: number; onPaper?: number; few?: boolean; scales: Scale[]; groups: RaterGroup[]; rows: RatedRow[];
};
export type Stances = Record<Stance, number>;
/** `by`: each group, null where it is told only together with others; nothing if none may be told. `seldom`: the groups of which fewer than half answered. */
export type OpinedRow = Stances & Measures & { id: number; label: string; by: (Stances | null)[]; band: number; seldom?: number[] };
export type PeopleGroup = SectorGroupPart & { people: number };
/** The part `result` of statements. */
export type OpineResultPart = { kind: 'opine'; activity: number; people: number; onPaper?: number; few: boolean; groups: PeopleGroup[]; rows: OpinedRow[] };
/** What a group of opinion says more often than others; in a hundred of it, and of everybody else; null where that may not be told. */
export type AlikeSays = { id: number; label: string; stance: 'agree' | 'disagree'; share: number | null; others: number | null };
export type AlikeGroup = { people: number; typical: AlikeSays[] };
/** Who answers alike, on the stage alone: nobody is told their group. */
export type AlikePart = {
  activity: number; state: 'found' | 'none' | 'too-few'; people: number; needed: number; statements: number; statementsNeeded: number; answers: number;
  groups: AlikeGroup[]; shared: { id: number; label: string; least: number | null }[];
};
/** `place`: equal places are a tie; `byPoints`: the place by points, `byPairs`: by Ranked Pairs; `first`: who put it first, `by`: of each group. */
export type RankedRow = { id: number; label: string; place: number; byPoints: number; byPairs?: number; points: number; first: number; by: (number | null)[] };
/** The part `result` of a ranking. */
export type RankResultPart = { kind: 'rank'; activity: number; people: number; onPaper?: number; groups: PeopleGroup[]; rows: RankedRow[] };
/**
 * `chance`: how many times of a hundred it would be preferred to an average one, from `low` to `high`; its place is from `best` to
 * `worst`. All of these are null where it was compared too seldom.
 */
export type ComparedRow = {
  id: number; label: string; compared: number; chance: number | null; low: number | null; high: number | null; best: number | null;
  worst: number | null; band: number;
};
/** The part `result` of comparisons in pairs. */
export type CompareResultPart = {
  kind: 'compare'; activity: number; people: number; onPaper?: number; few: boolean; comparisons: number; undecided: number; groups: PeopleGroup[]; rows: ComparedRow[];
};
/** `shown`: how many people show 0 to 5 fingers. */
export type Hands = { shown: number[]; abstained: number };
export type ConsentVerdict = 'consent' | 'concerns' | 'blocked' | 'too-few';
/** The part `result` of a proposal; `by`: each group, or nothing if that may not be told. */
export type ConsentResultPart = Hands & {
  kind: 'consent'; activity: number; proposal: string; quorum: number; people: number; onPaper: number; verdict: ConsentVerdict;
  groups: PeopleGroup[]; by: Hands[];
};
export type Fate = 'both' | 'proportional' | 'leftover' | 'plain' | 'neither' | 'too-dear' | 'nobody';
/** What was chosen in two ways, by the numbers of choices; `rule`: the proportional one. Served: how many people have something they support. */
export type Chosen = {
  rule: 'equal-shares' | 'phragmen' | 'equal-sectors'; decides: Way | ''; seed: string; proportional: number[]; plain: number[];
  proportionalServed: number; plainServed: number; fates: Record<string, Fate>;
  ties: { way: Way; equal: number[]; taken: number; by: 'common-ground' | 'approvals' | 'lot' }[];
};
/** The part `result` of a budget; left: of the budget, in zł. */
export type BudgetResultPart = {
  kind: 'budget'; activity: number; people: number; onPaper: number; budget: number; chosen: Chosen; proportionalLeft: number; plainLeft: number;
  groups: PeopleGroup[]; rows: (Project & { votes: number; points?: number | null; by: number[] })[];
};
/** The part `result` of an evaluation; `mean` is null and `spread` empty where fewer than five have rated. */
export type EvaluateResultPart = {
  kind: 'evaluate'; activity: number; people: number; onPaper?: number;
  rows: { id: number; label: string; n: number; mean: number | null; spread: number[] }[];
};
/** What was revealed; `onPaper`: those of the people who have no phone. */
export type AgreedResult = { title: string; people: number; onPaper: number } & (
  | { kind: 'vote'; rows: { label: string; votes: number; chosen?: boolean }[] }
  | { kind: 'rate'; rows: { label: string; means: Partial<Record<Scale, number | null>>; names?: ScaleNames }[] }
  | { kind: 'opine'; rows: (Stances & { label: string })[] }
  | { kind: 'rank'; rows: { label: string; place: number }[] }
  | { kind: 'compare'; rows: { label: string; best: number | null; worst: number | null }[] }
  | { kind: 'budget'; rows: { label: string; cost: number }[] }
  | { kind: 'consent'; rows: { label: string; verdict: ConsentVerdict; blocks: number }[] }
);
export type AgreedPart = {
  summary: string; decisions: string[]; actions: { text: string; who: string; until: string | null }[]; results: AgreedResult[];
};

/** What one may tell of oneself: the answers to choose from; none: not asked. */
export type AsksPart = { roles: string[]; municipalities: string[] };
export type ToldPart = { role: string; municipality: string };
export type MePart = { participant: number; sector: Sector };
/** `supported`, `mergedInto`: numbers of what others said, there only if there are any. */
export type GatherOwn = { said: { id: number; text: string }[]; waiting?: number[]; supported?: number[]; mergedInto?: number[] };
export type AskOwn = { asked: { id: number; text: string }[]; supported: number[]; waiting?: number[]; answers?: Record<string, string> };
export type ShowOwn = AskOwn & { marked: number[] };
export type VoteOwn = { points: Record<string, number> };
export type RateOwn = { ratings: Record<string, Partial<Record<Scale, number>>> };
export type RankOwn = { order: number[] };
/** `preferred`: 0 if it is hard to say; null as long as there is no answer. */
export type Pair = { one: number; other: number; preferred: number | null };
/** All pairs that one is asked, in their order. */
export type CompareOwn = { pairs: Pair[] };
/** One of the two. */
export type BudgetOwn = { projects?: number[]; points?: Record<string, number> };
export type ConsentOwn = { fingers: number | null; abstains: boolean; reason: string };
export type OpineOwn = { stances: Record<string, Stance> };

export type EvaluateOwn = { ratings: Record<string, number>; texts: Record<string, string> };

/** Only on the stage. */
export type DoorPart = { code: string; url: string; qr: { size: number; path: string } };
export type ScreenPart = { dark: boolean };
export type PresencePart = { connected: number; joined: number };
export type ContributionPart = { id: number; text: string; theme: number | null; similar: number };
/** What a gathering of words has on the stage instead of contributions. */
export type CloudPart = { words: { id: number; text: string; count: number }[]; more: number };
