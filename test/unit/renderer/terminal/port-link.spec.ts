import { Terminal } from '@xterm/xterm';
import { describe, expect, it } from 'vitest';
import type { FromSession, ToSession } from '../../../../core/terminal/model.ts';
import { linkPort, type PagePort, type Screen } from '../../../../renderer/terminal/port-link.ts';

interface FakePort extends PagePort {
  readonly sent: readonly ToSession[];
  readonly closed: () => boolean;
  readonly deliver: (message: FromSession) => void;
}

function createPort(): FakePort {
  const sent: ToSession[] = [];
  let closed = false;
  const port: FakePort = {
    sent,
    closed: () => closed,
    onmessage: null,
    postMessage: (message) => sent.push(message),
    close: () => {
      closed = true;
    },
    deliver: (data) => port.onmessage?.({ data } as MessageEvent),
  };
  return port;
}

/** A screen that parses only when it is told to. */
function createScreen() {
  const parsed: (() => void)[] = [];
  let type: (text: string) => void = () => undefined;
  const screen: Screen = {
    write: (_data, done) => parsed.push(done ?? (() => undefined)),
    onData: (listener) => {
      type = listener;
      return {
        dispose: () => {
          type = () => undefined;
        },
      };
    },
  };
  return { screen, parseNext: () => parsed.shift()?.(), type: (text: string) => type(text) };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a terminal joined to its session', () => {
  it('says whether a view shows it', () => {
    const port = createPort();
    const link = linkPort(createScreen().screen, port, () => undefined);
    link.show(false);
    link.show(true);
    expect(port.sent).toEqual([
      { type: 'shown', shown: false },
      { type: 'shown', shown: true },
    ]);
  });

  it('gives credit only for what it has parsed', () => {
    const port = createPort();
    const { screen, parseNext } = createScreen();
    linkPort(screen, port, () => undefined);
    port.deliver({ type: 'data', bytes: bytes('abc'), replay: false });
    port.deliver({ type: 'data', bytes: bytes('de'), replay: false });
    expect(port.sent).toEqual([]);
    parseNext();
    expect(port.sent).toEqual([{ type: 'ack', bytes: 3 }]);
    parseNext();
    expect(port.sent).toEqual([
      { type: 'ack', bytes: 3 },
      { type: 'ack', bytes: 2 },
    ]);
  });

  it('sends what is typed, but nothing while it is shown again what was printed', () => {
    const port = createPort();
    const { screen, parseNext, type } = createScreen();
    linkPort(screen, port, () => undefined);
    port.deliver({ type: 'data', bytes: bytes('old'), replay: true });
    port.deliver({ type: 'data', bytes: bytes('new'), replay: false });
    type('answer');
    parseNext();
    type('typed');
    expect(port.sent).toEqual([
      { type: 'ack', bytes: 3 },
      { type: 'input', text: 'typed' },
    ]);
  });

  it('tells its size', () => {
    const port = createPort();
    linkPort(createScreen().screen, port, () => undefined).resize(100, 30);
    expect(port.sent).toEqual([{ type: 'resize', cols: 100, rows: 30 }]);
  });

  it('is over only after everything before was parsed', () => {
    const port = createPort();
    const { screen, parseNext } = createScreen();
    let over = false;
    linkPort(screen, port, () => {
      over = true;
    });
    port.deliver({ type: 'data', bytes: bytes('last'), replay: false });
    port.deliver({ type: 'end' });
    parseNext();
    expect(over).toBe(false);
    parseNext();
    expect(over).toBe(true);
  });

  it('hears and says nothing more once it is closed', () => {
    const port = createPort();
    const { screen, type } = createScreen();
    linkPort(screen, port, () => undefined).close();
    type('lost');
    port.deliver({ type: 'data', bytes: bytes('lost'), replay: false });
    expect(port.sent).toEqual([]);
    expect(port.closed()).toBe(true);
  });
});

describe('a real terminal', () => {
  const questions = '\x1b[c\x1b[6n\x1b[5n\x1b]10;?\x07';

  async function show(messages: readonly FromSession[]): Promise<readonly ToSession[]> {
    const terminal = new Terminal();
    const port = createPort();
    await new Promise<void>((resolve) => {
      linkPort(terminal, port, resolve);
      for (const message of messages) port.deliver(message);
      port.deliver({ type: 'end' });
    });
    terminal.dispose();
    return port.sent.filter(({ type }) => type === 'input');
  }

  it('answers a program’s questions', async () => {
    const sent = await show([{ type: 'data', bytes: bytes(questions), replay: false }]);
    expect(sent.length).toBeGreaterThanOrEqual(3);
  });

  it('does not answer them again when they are only shown again', async () => {
    expect(
      await show([
        { type: 'data', bytes: bytes(`one${questions}`), replay: true },
        { type: 'data', bytes: bytes(`two${questions}`), replay: true },
        { type: 'data', bytes: bytes('live'), replay: false },
      ]),
    ).toEqual([]);
  });

  it('answers the live ones that follow', async () => {
    const sent = await show([
      { type: 'data', bytes: bytes(questions), replay: true },
      { type: 'data', bytes: bytes('\x1b[6n'), replay: false },
    ]);
    expect(sent).toEqual([{ type: 'input', text: '\x1b[1;1R' }]);
  });
});
