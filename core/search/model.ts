/** What can be found. The window shows a mark for each; their names are in the strings. */
export const searchKinds = [
  'chapter',
  'section',
  'playbook',
  'card',
  'command',
  'option',
  'mistake',
  'error',
  'action',
  'history',
  'container',
  'image',
  'network',
  'volume',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** The kinds that change while the app runs; all others are known when it is built. */
export type LiveKind = 'history' | 'container' | 'image' | 'network' | 'volume';

/**
 * One thing that can be found, with its words by how much they tell.
 *
 * `target` is unique and is what the window can open: `images` (a chapter), `images#clear-up`,
 * `commands/rmi`, `cli:docker run`, `cli:docker run --publish`, `mistake:<code>`, `error:<code>`,
 * `action:<id>`, `history:<id>`, `container:<name>` and the like for the other objects of the engine.
 */
export interface SearchDocument {
  readonly target: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** A second line for the list: the command's text, the option's sentence. */
  readonly detail?: string;
  /**
   * The names under which a command or an option is typed, each a whole line without `docker`:
   * `rmi`, `image rm`, `run --publish`, `run -p`; for a chapter its id and its keywords. The first
   * is the one people use.
   */
  readonly names?: readonly string[];
  /** Words that stand for it: `compose up` for a card that runs `docker compose up -d`. */
  readonly words?: string;
  /** Where it stands, to be shown too: `Commands › Clear up`. */
  readonly place?: string;
  /** The line that a card runs, each blank by its label. */
  readonly line?: string;
  /** Its prose. */
  readonly text?: string;
  /** What it runs removes something: it stands back unless removing was asked for. */
  readonly removes?: true;
  /** How likely it is meant when words alone do not decide; 1 where nothing is known. */
  readonly weight: number;
}

/** Letters of a detail; a line of the list has room for fewer, marks beyond are not looked for. */
export const mostDetailShown = 140;

/** One line of the list, best first. Scores compare within one answer only. */
export interface SearchResult {
  readonly target: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly score: number;
  readonly detail?: string;
  /** Where it stands: `Commands › Clear up`. */
  readonly place?: string;
  /** What was found in the title and in the detail, to be marked; in order, without overlaps. */
  readonly marks: readonly Mark[];
  readonly detailMarks: readonly Mark[];
}

/** From one UTF-16 unit of a text up to, not including, another. */
export type Mark = readonly [start: number, end: number];
