/** The dialog that asks before a command that removes nothing. */
export const confirmStrings = {
  title: 'Run this?',
  line: 'What runs',
  cancel: 'Cancel',
  run: 'Run',
} as const;
