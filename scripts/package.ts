import { dirname } from 'node:path';
import { type PackagingOptions, packageApp } from './package/builder.ts';
import { fusesOf, setFuses, wantedFuses } from './package/fuses.ts';
import { probeRun, probeWindow } from './package/probe.ts';
import { prepareApp, withDisplay } from './setup/app.mjs';
import { runMain, SetupProblem } from './setup/say.mjs';

/**
 * `npm run package`: packages the app into a folder for this system and proves that the package
 * works. `npm run package -- --release`: makes the files to hand out.
 */
async function main(): Promise<number> {
  const [option, ...others] = process.argv.slice(2);
  if (others.length > 0 || (option !== undefined && option !== '--release')) {
    throw new SetupProblem('npm run package takes no arguments, or --release.');
  }
  const runtime = await prepareApp();
  const release = option === '--release';
  if (release && runtime.kind === 'fallback') {
    throw new SetupProblem(
      'A release is never made from the fallback runtime. Have Electron downloaded (see ' +
        'ELECTRON_MIRROR) or set ELECTRON_OVERRIDE_DIST_PATH, then try again.',
    );
  }
  const from = { electronDist: runtime.dist, electronVersion: runtime.version };
  if (release) {
    await packageApp({ ...from, release, inspectable: false });
    console.log('The files to hand out are in dist/.');
    return 0;
  }
  return withDisplay((display) => packageAndProve(from, display));
}

async function packageAndProve(
  from: Pick<PackagingOptions, 'electronDist' | 'electronVersion'>,
  display: NodeJS.ProcessEnv,
): Promise<number> {
  const { executable, absentFuses } = await packageApp({
    ...from,
    release: false,
    inspectable: true,
  });
  if (absentFuses.length > 0) {
    console.log(`Electron ${from.electronVersion} has no fuse ${absentFuses.join(', ')}.`);
  }
  await probeRun(executable, display);
  console.log('The package opened its window and ran a command in its terminal.');
  // From here on it is what would be shipped: only this fuse was still open, for the probe.
  const last = { EnableNodeCliInspectArguments: false };
  await setFuses(executable, last, process.platform === 'darwin');
  await confirmFuses(executable);
  await probeWindow(executable, display);
  console.log('With its last fuse set it opened its window again.');
  console.log(`The package is in ${dirname(executable)}`);
  return 0;
}

async function confirmFuses(executable: string): Promise<void> {
  const present = await fusesOf(executable);
  for (const [name, wanted] of Object.entries(wantedFuses(process.platform))) {
    const found = [...present].find(([fuse]) => fuse === name)?.[1];
    if (found !== undefined && found !== wanted) {
      throw new Error(`The fuse ${name} is ${found}, and should be ${wanted}.`);
    }
  }
}

await runMain(main);
// A part of electron-builder ends the process with 0 once there is nothing left to do, whatever the
// exit code was set to.
process.exit();
