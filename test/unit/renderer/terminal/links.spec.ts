import { createRequire } from 'node:module';
import type { Terminal } from '@xterm/xterm';
import { describe, expect, it } from 'vitest';
import { listAddresses } from '../../../../renderer/terminal/addresses.ts';

const headless = createRequire(import.meta.url)(
  '@xterm/headless',
) as typeof import('@xterm/headless');

/** The addresses in what a terminal of that width shows. */
async function addressesIn(output: string, cols = 40): Promise<readonly string[]> {
  const terminal = new headless.Terminal({ cols, rows: 5, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  return listAddresses(terminal as unknown as Terminal);
}

describe('the addresses in the output', () => {
  it('are listed once each, the newest first', async () => {
    const output = 'at http://a.b:80/x and https://c.d\r\nlater http://e.f, http://a.b:80/x.\r\n';
    expect(await addressesIn(output)).toEqual(['http://a.b:80/x', 'http://e.f', 'https://c.d']);
  });

  it('are whole where the edge of the window broke them', async () => {
    const long = `https://docs.example/${'path/'.repeat(20)}end`;
    expect(await addressesIn(`see ${long} there\r\n`, 20)).toEqual([long]);
  });

  it('end before what is not theirs', async () => {
    expect(await addressesIn('(http://a.b/c?d=e#f). <http://g.h> "http://i.j"')).toEqual([
      'http://i.j',
      'http://g.h',
      'http://a.b/c?d=e#f',
    ]);
  });

  it('are no more than can be listed, and none where there are none', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `http://a.b/${at}`).join('\r\n');
    const found = await addressesIn(many);
    expect(found).toHaveLength(30);
    expect(found[0]).toBe('http://a.b/49');
    expect(await addressesIn('nothing\r\nhttp:// file:///etc/passwd')).toEqual([]);
  });
});
