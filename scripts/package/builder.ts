import { join } from 'node:path';
import { type AfterPackContext, build, Platform } from 'electron-builder';
import { root } from '../setup/paths.mjs';
import { SetupProblem } from '../setup/say.mjs';
import { setFuses, wantedFuses } from './fuses.ts';

/** What was packaged. */
export interface Packaged {
  /** The program inside the unpacked package. */
  readonly executable: string;
  /** Wanted fuses that the runtime does not have. */
  readonly absentFuses: readonly string[];
}

/** How to package. */
export interface PackagingOptions {
  /** The unpacked Electron runtime, with nobody's application in it. */
  readonly electronDist: string;
  readonly electronVersion: string;
  /** Make the files to hand out, as electron-builder.yml names them, not only the folder. */
  readonly release: boolean;
  /** Leave the fuse open by which a test can attach to the main process. */
  readonly inspectable: boolean;
}

/** Packages the built app for this system. */
export async function packageApp(options: PackagingOptions): Promise<Packaged> {
  if (process.env['USE_HARD_LINKS'] === 'true') {
    throw new SetupProblem(
      'Unset USE_HARD_LINKS: with it the runtime in the cache gets the fuses.',
    );
  }
  let packaged: Packaged | undefined;
  const platform = Platform.current();
  await build({
    projectDir: root,
    targets: platform.createTarget(options.release ? null : 'dir'),
    publish: 'never',
    config: {
      electronDist: options.electronDist,
      electronVersion: options.electronVersion,
      afterPack: async (context) => {
        const executable = executableIn(context);
        const inspect = options.inspectable ? { EnableNodeCliInspectArguments: true } : {};
        const wanted = { ...wantedFuses(process.platform), ...inspect };
        const absentFuses = await setFuses(executable, wanted, process.platform === 'darwin');
        packaged = { executable, absentFuses };
      },
    },
  });
  if (!packaged) throw new Error('electron-builder ended without having packed anything.');
  return packaged;
}

function executableIn({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') {
    return join(appOutDir, `${name}.app`, 'Contents', 'MacOS', name);
  }
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`);
  return join(appOutDir, packager.config.linux?.executableName ?? name);
}
