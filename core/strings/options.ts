import type { ValueMeaning } from '../cli/grammar.ts';
import type { TextRefusal } from '../command/text/refusal.ts';
import { assertNever } from '../result.ts';

/** What a value looks like, in a field that is empty. */
const like: Readonly<Partial<Record<ValueMeaning, string>>> = {
  'port-mapping': '8080:80',
  'volume-mapping': 'my-data:/data',
  mount: 'type=bind,source=/a,target=/b',
  env: 'NAME=value',
  label: 'key=value',
  filter: 'name=web',
  bytes: '512m',
  duration: '30s',
  address: '10.0.0.2',
  user: '1000:1000',
  platform: 'linux/amd64',
  device: '/dev/snd',
  template: '{{.Names}}',
};

/** What is said about options of a line, and about a line that is edited as text. */
export const optionStrings = {
  options: 'Options',
  title: (command: string): string => (command === '' ? 'Options' : `Options of ${command}`),
  search: 'Search options',
  searchHint: (count: number): string => `Name or words, among ${count}`,
  close: 'Close the options',
  loading: 'Loading the options…',
  notLoaded: 'The options could not be loaded. Try it once more.',
  nothing: (words: string): string => `No option has “${words}” in its name or description.`,
  inLine: 'In the line',
  common: 'Often used',
  others: 'All others',
  all: 'All options',
  found: (command: string): string => `Found for ${command}`,
  ofGroup: (group: string): string => `Before the command, after ${group}`,
  noText: 'Not described here.',
  usual: (value: string): string => `Without it: ${value}.`,
  onUnlessOff: 'It is on unless it is switched off here.',
  add: 'Add another',
  addNamed: (name: string): string => `Add another ${name}`,
  removeNamed: (name: string, label: string | undefined): string =>
    label === undefined ? `Take this ${name} out` : `Take ${name} (${label}) out`,
  valueOf: (name: string, label: string): string => `Value of ${name} (${label})`,
  fillInLine: 'Go to its blanks',
  takeAsIs: 'Take it as it is',
  like,

  noCommand: 'Runsheet does not know the options of this line.',
  unknownOption: (name: string, command: string): string =>
    `${command} has no option ${name} where this line could take it.`,
  notThere: (name: string): string => `The line has no ${name} to take out.`,

  editAsText: 'Edit as text',
  backToForm: 'Back to the form',
  text: 'The line as text',
  textLine: 'Line as text',
  held: 'The form follows: its blanks and options hold what is written here.',
  problems: 'What to look at in this text',
  optionsStuck: 'The options are in the form: go back to it first.',
  refusal: (refusal: TextRefusal): string => {
    const stays = 'It stays text, and Run runs it as it is.';
    switch (refusal.why) {
      case 'broken':
        return `Something in this text is not closed, or is a typographic sign. ${stays}`;
      case 'shell':
        return `The form holds one command, and this text has more than that. ${stays}`;
      case 'expansion':
        return `A shell fills something in here, which the form would take as it is written. ${stays}`;
      case 'command':
        return `This is another command than the form is for. ${stays}`;
      case 'option':
        return `The form does not know ${refusal.name} in this place. ${stays}`;
      case 'twice':
        return `${refusal.name} counts once, and stands here more than once. ${stays}`;
      case 'words':
        return `The words after the options are not those that the form has blanks for. ${stays}`;
      case 'differs':
        return `“${refusal.label}” stands in several places, and they differ. ${stays}`;
      case 'secret':
        return `“${refusal.label}” is a secret, and a secret is never text: write {{${refusal.label}}} here and fill it in in the form.`;
      case 'order':
        return `The form would write this in another order, which means something else. ${stays}`;
      default:
        return assertNever(refusal);
    }
  },
} as const;
