import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareWindow, windowEnvironment, withDisplay } from './setup/app.mjs';
import { root } from './setup/paths.mjs';
import { run } from './setup/processes.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { runMain } from './setup/say.mjs';

/**
 * Draws resources/icons/icon.png from icon.svg, after the drawing was changed: `node
 * scripts/run.mjs scripts/draw-icon.ts`. Electron is the one program here that can draw.
 */

/** Pixels; the largest size that a system asks of an icon. */
const size = 1024;

const program = `'use strict';
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const [svg, png] = process.argv.slice(-2);
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: ${size}, height: ${size}, show: false, frame: false, transparent: true,
    webPreferences: { offscreen: true, sandbox: true },
  });
  const source = 'data:image/svg+xml;base64,' + readFileSync(svg).toString('base64');
  const page = '<body style="margin:0"><img style="display:block;width:100%" src="' + source + '">';
  const painted = new Promise((resolve) => {
    window.webContents.on('paint', (_event, _dirty, image) => {
      if (image.toBitmap().some((byte) => byte !== 0)) resolve(image);
    });
  });
  await window.loadURL('data:text/html,' + encodeURIComponent(page));
  const image = await painted;
  writeFileSync(png, image.toPNG());
  console.log('Drew ' + png, image.getSize());
  app.quit();
});
`;

async function main(): Promise<number> {
  const runtime = await prepareWindow();
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-icon-'));
  try {
    const description = { name: 'draw-icon', version: '0.0.0', main: 'main.cjs' };
    await writeFile(join(folder, 'package.json'), JSON.stringify(description));
    await writeFile(join(folder, 'main.cjs'), program);
    const icons = join(root, 'resources', 'icons');
    const files = [join(icons, 'icon.svg'), join(icons, 'icon.png')];
    return await withDisplay((display) =>
      run(runtime.executable, [...sandboxArguments(), folder, ...files], {
        env: windowEnvironment({ ...process.env, ...display }),
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runMain(main);
