import {
  csvFields,
  type MountSpec,
  readMountSpec,
  readVolumeSpec,
} from '../../cli/line/mount-specs.ts';
import { containerStrings as strings } from '../../strings/effect-containers.ts';
import { exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { changes, grants, type Part, safe, surrenders } from './parts.ts';

/** The volumes and folders that a container gets. */
export function mountParts(asked: Asked): readonly Part[] {
  return [
    ...asked.values('--volume').flatMap((value) => mountPart(readVolumeSpec(value))),
    ...asked.values('--mount').flatMap((value) => longMount(value)),
    ...asked
      .values('--volumes-from')
      .map((from) => changes(strings.volumesOf(from.split(':')[0] ?? ''))),
  ];
}

/** `--mount`; a volume may be a folder of this machine under another name. */
export function longMount(value: string): readonly Part[] {
  const device = csvFields(value)
    .map((field) => /^volume-opt=device=([/~\\].*)$/i.exec(field)?.[1])
    .find((found) => found !== undefined);
  const mount = readMountSpec(value);
  if (mount && device !== undefined) return mountPart({ ...mount, kind: 'bind', source: device });
  return mountPart(mount);
}

function mountPart(mount: MountSpec | undefined): readonly Part[] {
  if (!mount || mount.kind === 'tmpfs' || mount.kind === 'other') return [];
  const { kind, source, target, readOnly } = mount;
  if (source === '') return [changes(strings.anonymousVolume(target))];
  if (kind === 'volume' && !/[\\/]/.test(source)) return [changes(strings.usesVolume(source))];
  return [folderPart(source, readOnly)];
}

/** The ends of engines' sockets; a mount that is only read can be written to all the same. */
const sockets = /(?:^|[\\/])(?:docker|podman|containerd|crio)\.sock(?:\.raw)?$|docker_engine$/;

/** A folder of this machine: what it holds decides what it means to hand it over. */
function folderPart(source: string, readOnly: boolean): Part {
  if (sockets.test(source)) return surrenders(strings.engineSocket, reasons.engineSocket);
  const plain = source.replace(/(?<=.)[\\/]+$/, '').toLowerCase();
  if (root.test(plain)) {
    return readOnly
      ? grants(strings.readsMachine, reasons.readsMachine)
      : surrenders(strings.wholeMachine, reasons.wholeMachine);
  }
  if (socketFolder.test(plain))
    return surrenders(strings.socketFolder(source), reasons.socketFolder);
  if (systemFolder.test(plain) && !readOnly) {
    return grants(strings.changesSystem(source), reasons.changesSystem(source));
  }
  if (secretFolder.test(plain)) return grants(strings.readsSecrets(source), reasons.readsSecrets);
  return readOnly ? safe(strings.reads(source)) : changes(strings.mounts(source));
}

/** The whole machine, or a whole drive of it: `C:\`, `/c` as Git Bash writes it. */
const root = /^(?:[\\/]+|[a-z]:[\\/]?|\/{1,2}[a-z]|\/host_mnt(?:\/[a-z])?)$/;
const socketFolder = /^(?:\/var)?\/run$/;
const systemFolder =
  /^\/(?:bin|boot|dev|etc|lib|lib64|opt|proc|root|sbin|sys|usr|var|var\/lib|var\/lib\/docker|home|users)$|^[a-z]:[\\/](?:windows|users|program files)$/;
const secretFolder = /(?:^|[\\/])\.(?:ssh|aws|gnupg|kube|docker)$|^\/(?:etc|root)$/;
