/** Why a choice is offered, which decides under which heading it stands. */
export type ChoiceGroup =
  /** In the state that the command is for, or simply all there are. */
  | 'fitting'
  | 'others'
  /** Not taken by anything. */
  | 'free'
  | 'taken'
  /** What people usually write here. */
  | 'usual'
  /** What was run with before. */
  | 'before'
  /** Names in a folder. */
  | 'files';

/** Something that can be taken into a blank. */
export interface Choice {
  readonly value: string;
  /** What helps to know it: state, size, age. May be empty. */
  readonly detail: string;
  readonly group: ChoiceGroup;
  /** Where in the value its own name is; registry and tag around it are drawn softer. */
  readonly name?: { readonly start: number; readonly end: number };
  /** Taking it is not the end: the list goes on inside it. */
  readonly opens?: true;
}

/** A choice that answers what was typed. */
export interface FoundChoice extends Choice {
  /** Offsets of the letters that were typed. */
  readonly marks: readonly number[];
}
