/** Sentences about options, written once for all the commands that share them. */
export interface WordBlock {
  /** Commands by name. */
  readonly commands: readonly string[];
  /** One sentence for each option, by its long name. */
  readonly options: Readonly<Record<string, string>>;
}

/** The sentences about commands, by name. */
export type CommandWords = Readonly<Record<string, string>>;
