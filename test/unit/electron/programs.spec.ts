import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import { createPrograms } from '../../../electron/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'runsheet-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const docker = join(folder, 'docker');
writeFileSync(docker, '#!/bin/sh\n');
chmodSync(docker, 0o755);

function programsWith(part: Partial<Settings>, env: Readonly<Record<string, string>> = {}) {
  return createPrograms({
    settings: () => ({ ...defaultSettings, ...part }),
    environment: async () => ({ env: { PATH: '/bin', ...env } }),
    platform: 'linux',
  });
}

describe('the programs of the settings', () => {
  it('take docker from PATH while none is chosen', async () => {
    const programs = programsWith({});
    expect(await programs.find('docker', { PATH: folder })).toBe(docker);
    expect((await programs.environment()).env['PATH']).toBe('/bin');
    expect(programs.whyMissing('docker')).toBeUndefined();
  });

  it('take the chosen docker, for a line and for a shell that looks it up itself', async () => {
    const programs = programsWith({ dockerPath: docker });
    expect(await programs.find('docker', { PATH: '/bin' })).toBe(docker);
    expect((await programs.environment()).env['PATH']).toBe(`${folder}:/bin`);
    expect(await programs.find('sh', { PATH: '/bin' })).toBe('/bin/sh');
  });

  it('leave PATH as it is when the chosen program is called otherwise', async () => {
    const programs = programsWith({ dockerPath: '/opt/podman/bin/podman' });
    expect((await programs.environment()).env['PATH']).toBe('/bin');
  });

  it('say why a chosen docker is missing', async () => {
    const programs = programsWith({ dockerPath: '/gone/docker' });
    expect(await programs.find('docker', { PATH: folder })).toBeUndefined();
    expect(programs.whyMissing('docker')).toContain('/gone/docker');
    expect(programs.whyMissing('sh')).toBeUndefined();
  });

  it('find the user’s shell, or one that every system has', async () => {
    expect(await programsWith({}, { SHELL: '/bin/sh' }).usualShell()).toBe('/bin/sh');
    const usual = await programsWith({}, { SHELL: '/gone/fish' }).usualShell();
    expect(usual).toMatch(/^\/.*sh$/);
  });
});
