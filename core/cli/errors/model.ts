/** How a message is known, and which commands help; its words are in `core/strings/errors`. */
export interface ErrorRule {
  /** The message as the CLI or the engine prints it today. */
  readonly example: string;
  /**
   * Texts in small letters, one of which is in every form of the message.
   *
   * They are looked for before any pattern, so that a long output costs next to nothing.
   */
  readonly signs: readonly string[];
  /** The forms of the message over the years; named groups are what they tell. */
  readonly patterns: readonly RegExp[];
  /**
   * Commands that help, as lines in the grammar of sheets.
   *
   * ` = $port` in a blank becomes what the group `port` found, or goes where it found nothing.
   */
  readonly helps: readonly string[];
  /** Errors that say the same more closely: where one of them is in the same line, this is not. */
  readonly unless?: readonly string[];
}

export type ErrorRules<Code extends string> = Readonly<Record<Code, ErrorRule>>;

/** What is said of an error. */
export interface ErrorWords {
  readonly title: string;
  /** What it means, in one to three sentences. */
  readonly means: string;
  /** The likely causes, the likeliest first. */
  readonly causes: readonly string[];
  /** What each of the commands that help does, in their order. */
  readonly helps: readonly string[];
}

/** A command that helps, ready to be a card. */
export interface ErrorHelp {
  readonly title: string;
  /** In the grammar of sheets. */
  readonly source: string;
}

/** An error message, explained. */
export interface ErrorExplanation {
  readonly code: string;
  readonly title: string;
  readonly means: string;
  readonly causes: readonly string[];
  readonly helps: readonly ErrorHelp[];
  /** The line that it was found in; of an explanation without a text, an example. */
  readonly message: string;
  /** What the message names: a port, a container, an image. */
  readonly found: Readonly<Record<string, string>>;
  /** Where it is in the text, in UTF-16 units; absent without a text. */
  readonly start?: number;
  readonly end?: number;
}
