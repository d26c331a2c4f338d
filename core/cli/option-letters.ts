import type { OptionType } from './grammar.ts';

/** How the type of an option is written in the grammar for reading lines. */
export const optionLetters: Readonly<Record<OptionType, string>> = {
  switch: 's',
  string: 't',
  number: 'n',
  list: 'l',
  map: 'm',
  bytes: 'b',
  duration: 'd',
};
