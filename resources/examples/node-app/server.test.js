import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { whyUnreachable } from './database.js';
import { openVisits } from './visits.js';

test('the count goes on after a restart', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const first = openVisits(folder);
  assert.equal(first.next(), 1);
  assert.equal(first.next(), 2);
  assert.equal(openVisits(folder).next(), 3);
});

test('a database that listens is reached', async (context) => {
  const server = createServer().listen(0, '127.0.0.1');
  context.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  assert.equal(await whyUnreachable('127.0.0.1', server.address().port), undefined);
});

test('a database that has stopped is not reached', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.equal(await whyUnreachable('127.0.0.1', port), 'ECONNREFUSED');
});
