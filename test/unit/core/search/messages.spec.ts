import { describe, expect, it } from 'vitest';
import { createMessageBook, soundsLikeError } from '../../../../core/search/messages.ts';

const book = createMessageBook();
const messages: Readonly<Record<string, string>> = {
  'error:port': 'driver failed programming external connectivity: port is already allocated',
  'error:low': 'driver failed programming external connectivity: permission denied',
  'error:running': 'You cannot remove a running container',
};
for (const [target, detail] of Object.entries(messages)) {
  book.add(target, { kind: 'error', title: 'Something went wrong', detail, weight: 1 });
}
book.add('commands/ps', { kind: 'card', title: 'port is already allocated', weight: 1 });

const bonus = (text: string, target: string): number => book.bonuses(text).get(target) ?? 0;

describe('the wording of messages', () => {
  it('is known again as soon as it is typed, whatever its letters and signs', () => {
    expect(bonus('Port is alr', 'error:port')).toBeGreaterThanOrEqual(1);
    expect(bonus('“port is: already” ALLOCATED', 'error:port')).toBeGreaterThanOrEqual(1);
    expect(bonus('permission denied', 'error:low')).toBeGreaterThanOrEqual(1);
  });

  it('tells more where only one message has it', () => {
    const text =
      'Error: driver failed programming external connectivity on web: port is already allocated.';
    expect(bonus(text, 'error:port')).toBeGreaterThan(bonus(text, 'error:low'));
    expect(bonus(text, 'error:low')).toBeGreaterThan(0);
  });

  it('is not looked for in a task, in few words, or in what is no message', () => {
    expect(book.bonuses('stop a running container').size).toBe(0);
    expect(book.bonuses('running container').size).toBe(0);
    expect(book.bonuses('allocated').size).toBe(0);
    expect(bonus('port is already allocated', 'commands/ps')).toBe(0);
  });

  it('is told from a task by its words', () => {
    expect(soundsLikeError('manifest unknown')).toBe(true);
    expect(soundsLikeError('exited with code 137')).toBe(true);
    expect(soundsLikeError('delete image')).toBe(false);
    expect(soundsLikeError('knowing containers')).toBe(false);
  });
});
