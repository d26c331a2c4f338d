import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/app.ts';

/** A namespace with one way out, which leads nowhere and counts; names are asked for there too. */
const namespace = [
  'set -e',
  'mount --bind "$1" /etc/resolv.conf',
  'ip link set lo up',
  'ip link add out0 type veth peer name nowhere0',
  'echo 1 > /proc/sys/net/ipv6/conf/out0/disable_ipv6',
  'echo 1 > /proc/sys/net/ipv6/conf/nowhere0/disable_ipv6',
  'ip link set nowhere0 up',
  'ip link set out0 up',
  'ip addr add 192.0.2.2/24 dev out0',
  'ip route add default via 192.0.2.1',
  'shift',
  'exec "$@"',
].join('\n');

test('the app itself sends nothing to the network', () => {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  // biome-ignore lint/suspicious/noSkippedTests: only a machine that cannot make a namespace skips it, counted
  test.skip(!root, 'needs Linux and root, for a network namespace');
  const names = join(mkdtempSync(join(tmpdir(), 'runsheet-names-')), 'resolv.conf');
  writeFileSync(names, 'nameserver 192.0.2.53\n');
  const probe = fileURLToPath(new URL('support/no-network-probe.ts', import.meta.url));
  const output = execFileSync(
    'unshare',
    ['--net', '--mount', 'sh', '-c', namespace, 'sh', names, process.execPath, probe],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const found = JSON.parse(output) as { chapters: number; sent: number; control: number };
  expect(found.chapters).toBeGreaterThan(0);
  expect(found.sent).toBe(0);
  expect(found.control).toBeGreaterThan(0);
});
