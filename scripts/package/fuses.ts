import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses';

type FuseName = keyof typeof FuseV1Options;

/**
 * What the packaged executable may do beyond being this app: nothing that would let another program
 * run its own code under the app's name and signature.
 */
export function wantedFuses(
  platform: NodeJS.Platform,
): Readonly<Partial<Record<FuseName, boolean>>> {
  return {
    // node-pty on Windows lists a console's processes with a child that is Electron as a mere Node.
    RunAsNode: platform === 'win32',
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    // Linux has no place where the hash of the archive could be kept safe.
    EnableEmbeddedAsarIntegrityValidation: platform !== 'linux',
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  };
}

/** The fuses that this executable has, by name. Older Electrons lack some of today's. */
export async function fusesOf(executable: string): Promise<Map<FuseName, boolean>> {
  const wire: object = await getCurrentFuseWire(executable);
  const states = new Map<FuseName, boolean>();
  for (const [index, state] of Object.entries(wire)) {
    const name = FuseV1Options[Number(index)];
    if (name && isFuseName(name)) states.set(name, state === FuseState.ENABLE);
  }
  return states;
}

/**
 * Sets fuses, leaving out by name those that this executable does not have.
 *
 * @param resetSignature on macOS, when nothing signs the app afterwards
 * @returns the names left out
 */
export async function setFuses(
  executable: string,
  wanted: Readonly<Partial<Record<FuseName, boolean>>>,
  resetSignature: boolean,
): Promise<FuseName[]> {
  const present = await fusesOf(executable);
  const entries = Object.entries(wanted).filter(
    (entry): entry is [FuseName, boolean] => isFuseName(entry[0]) && entry[1] !== undefined,
  );
  const able = entries.filter(([name]) => present.has(name));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: resetSignature,
    ...Object.fromEntries(able.map(([name, value]) => [FuseV1Options[name], value])),
  });
  return entries.filter(([name]) => !present.has(name)).map(([name]) => name);
}

function isFuseName(name: string): name is FuseName {
  return name in FuseV1Options && Number.isNaN(Number(name));
}
