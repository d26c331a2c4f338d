import { describe, expect, it } from 'vitest';
import { readDelivery } from '../../../../renderer/terminal/ports.ts';

const self = { name: 'the window' };
const page = { self, origin: 'app://runsheet' };
const port = {} as MessagePort;
const delivery = {
  data: { type: 'terminal.port', session: 'run-1' },
  origin: 'app://runsheet',
  source: self as unknown,
  ports: [port],
};

describe('a message that brings a port', () => {
  it('is taken when the window itself sent it', () => {
    expect(readDelivery(delivery, page)).toEqual({ session: 'run-1', port });
  });

  it.each([
    ['another window', { source: {} }],
    ['no window', { source: null }],
    ['another origin', { origin: 'https://example.org' }],
    ['no origin', { origin: 'null' }],
  ])('is not taken from %s', (_from, part) => {
    expect(readDelivery({ ...delivery, ...part }, page)).toBeUndefined();
  });

  it.each([
    ['without a port', { ports: [] }],
    ['of another kind', { data: { type: 'other', session: 'run-1' } }],
    ['without a session', { data: { type: 'terminal.port' } }],
    ['that is only text', { data: 'terminal.port' }],
    ['that is nothing', { data: null }],
  ])('is not one %s', (_what, part) => {
    expect(readDelivery({ ...delivery, ...part }, page)).toBeUndefined();
  });
});
