/** What is said about options of a line, and about a line that is edited as text. */
export const optionStrings = {
  noCommand: 'Runsheet does not know the options of this line.',
  unknownOption: (name: string, command: string): string =>
    `${command} has no option ${name} where this line could take it.`,
  notThere: (name: string): string => `The line has no ${name} to take out.`,
} as const;
