/**
 * Runs inside a network namespace whose only way out is an interface that leads nowhere and counts packets.
 *
 * Starts the app, reads every chapter, runs a command, lets it be idle, and prints as JSON how many
 * packets tried to leave; then sends one packet of its own, to show that the count counts.
 */
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { appLaunch } from '../../../scripts/setup/app.mjs';
import { ensureElectron } from '../../../scripts/setup/electron-runtime.mjs';

/** The tenth number after an interface's name is how many packets it sent. */
function sent(): number {
  const line = readFileSync('/proc/net/dev', 'utf8').match(/^\s*out0:(.*)$/m)?.[1];
  return Number(line?.trim().split(/\s+/)[9]);
}

const userData = mkdtempSync(join(tmpdir(), 'runsheet-no-network-'));
const before = sent();
const runtime = await ensureElectron();
const app = await _electron.launch(
  appLaunch(runtime, [`--user-data-dir=${userData}`], {
    ...process.env,
    TERM: 'xterm-256color',
    DOCKER_HOST: 'unix:///nowhere/docker.sock',
  }),
);
const page = await app.firstWindow();
await page.waitForSelector('html[data-app-state="ready"]');
const links = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
const chapters = await links.count();
for (let index = 0; index < chapters; index += 1) await links.nth(index).click();
// Chromium's own services (dictionary, component updates, variations) start some seconds after it.
await page.waitForFunction((start) => performance.now() - start > 8000, 0);
const byApp = sent() - before;
await app.close();
rmSync(userData, { recursive: true, force: true });

const socket = createSocket('udp4');
await new Promise((resolve) => socket.send('x', 9, '192.0.2.9', resolve));
socket.close();
process.stdout.write(JSON.stringify({ chapters, sent: byApp, control: sent() - before - byApp }));
