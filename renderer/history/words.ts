import type { HistoryEntry } from '../../core/history/model.ts';
import { changesSentence } from '../../core/strings/after-run.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import { spanInWords } from '../../core/strings/window.ts';
import { interruptedCode } from '../command/shown-state.ts';
import type { IconName } from '../ui/Icon.tsx';

interface PastWords {
  readonly tone: 'ok' | 'bad' | 'calm';
  readonly icon: IconName;
  readonly words: string;
}

/** How a run of before ended, in a sign and a few words. */
export function pastWords(entry: HistoryEntry, running: boolean): PastWords {
  const { state, exitCode = 0, at, endedAt, changes = [] } = entry;
  if (running) return { tone: 'calm', icon: 'prompt', words: strings.running };
  const took = endedAt === undefined ? [] : [strings.took(spanInWords(endedAt - at))];
  const did = changesSentence(changes)?.replaceAll('`', '').replace(/\.$/, '');
  const say = (word: string): string => [word, ...took, ...(did ? [did] : [])].join(' · ');
  switch (state) {
    case undefined:
      return { tone: 'calm', icon: 'info', words: say(strings.unknown) };
    case 'failed':
      return { tone: 'bad', icon: 'warning', words: strings.failed };
    case 'killed':
      return { tone: 'calm', icon: 'stop', words: say(strings.killed) };
    case 'exited':
      if (exitCode === 0) return { tone: 'ok', icon: 'check', words: say(strings.ok) };
      return exitCode === interruptedCode
        ? { tone: 'calm', icon: 'stop', words: say(strings.exit(exitCode)) }
        : { tone: 'bad', icon: 'cross', words: say(strings.exit(exitCode)) };
  }
}

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

export function timeInWords(at: number): string {
  return time.format(at);
}

/** `Today`, `Yesterday`, or the date. */
export function dayInWords(day: number, now = Date.now()): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  if (day === today) return strings.today;
  return day === new Date(today - 1).setHours(0, 0, 0, 0) ? strings.yesterday : date.format(day);
}
