import { sizeInWords } from './sizes.ts';

/** What main says about shells, links, saved output and the system's own terminal. */
export const toolStrings = {
  shell: {
    missing: (file: string) =>
      `The shell ${file} is not there or is not a program. Choose another in the settings.`,
    none: 'No shell was found. Name one in the settings.',
    askTitle: 'Open a shell?',
    askDetail: (file: string) =>
      `${file}\n\nThe request came without a click or key press that Runsheet saw. Open it only if you asked for it.`,
    askOpen: 'Open',
    notOpened: 'The shell was not opened.',
    closeTitle: (title: string) => `Close ${title}?`,
    closeDetail: (running: readonly string[]) =>
      running.length === 0
        ? 'Something may still run in it. Closing ends that too.'
        : `Still running in it: ${running.join(', ')}. Closing ends that too.`,
    close: 'Close',
    keep: 'Keep open',
    notClosed: 'The shell stays open.',
  },
  link: {
    title: 'Open this address in your browser?',
    detail: (url: string) => `${url}\n\nA program printed it. Open it only if you trust it.`,
    open: 'Open',
    copy: 'Copy the address',
    cancel: 'Cancel',
    refused: 'Only http and https addresses can be opened from a terminal.',
    notOpened: 'The address was not opened.',
  },
  save: {
    title: 'Save what this run printed',
    button: 'Save',
    text: 'Text',
    all: 'All files',
    fileName: (title: string) => `${title}.txt`,
    beginningLost: (kept: number, total: number) =>
      `[Runsheet kept the last ${sizeInWords(kept)} of ${sizeInWords(total)}: the beginning is missing.]`,
    failed: (file: string, reason: string) =>
      `The output could not be saved to ${file}: ${reason}. Choose another place.`,
  },
  own: {
    askTitle: 'Open your own terminal?',
    askDetail:
      'The request came without a click or key press that Runsheet saw. Open it only if you asked for it.',
    askOpen: 'Open',
    notOpened: 'The terminal was not opened.',
    none: 'No terminal program was found. Install one, or name it in the variable TERMINAL. The line was copied.',
    failed: (program: string, reason: string) =>
      `${program} could not be started: ${reason}. The line was copied.`,
  },
  paste: {
    refused: 'Press Paste once more: the request came without a click or key press.',
  },
} as const;
