import { containerStrings as strings } from '../../strings/effect-containers.ts';
import { exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { changes, grants, type Part, surrenders, when } from './parts.ts';

/** The options that let a container share a part of this machine with `host`. */
const shared = ['pid', 'ipc', 'uts', 'userns', 'cgroupns'] as const;

/** What a container may do beyond what containers usually may. */
export function rightParts(asked: Asked): readonly Part[] {
  return [
    ...when(asked.on('--privileged'), surrenders(strings.privileged, reasons.privileged)),
    ...when(asked.on('--use-api-socket'), surrenders(strings.engineAndLogins, reasons.apiSocket)),
    ...shared.flatMap((kind) => sharedPart(kind, asked.last(`--${kind}`) ?? '')),
    ...capabilities(asked),
    ...asked
      .values('--device')
      .map((device) => grants(strings.device(hostSide(device)), reasons.device(hostSide(device)))),
    ...asked
      .values('--device-cgroup-rule')
      .map((rule) => grants(strings.deviceRule(rule), reasons.deviceRule)),
    ...asked
      .values('--security-opt')
      .filter((option) => /[=:](?:unconfined|disable)$/.test(option))
      .map((option) => grants(strings.unconfined(option), reasons.unconfined(option))),
    ...when(asked.last('--gpus') !== undefined, changes(strings.gpus)),
  ];
}

function sharedPart(kind: (typeof shared)[number], value: string): readonly Part[] {
  if (value === 'host') return [grants(strings.shares[kind], reasons.shares[kind])];
  const [, other] = /^container:(.+)$/.exec(value) ?? [];
  return other === undefined ? [] : [changes(strings.sharesWith(kind, other))];
}

/** Each capability beyond the usual ones; `ALL` is nearly what `--privileged` is. */
export function capabilities(asked: Asked): readonly Part[] {
  return asked
    .values('--cap-add')
    .flatMap((value) => value.split(','))
    .filter((name) => name !== '')
    .map((name) => {
      const hands = wholeRights.test(name) ? surrenders : grants;
      return hands(strings.capability(name), reasons.capability(name));
    });
}

/** Rights with which root in the container is soon root of the machine. */
const wholeRights = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|DAC_READ_SEARCH)$/i;

/** `/dev/snd:/dev/snd:rwm` and `vendor.com/class=name` name what is handed over first. */
function hostSide(device: string): string {
  return device.split(':')[0] ?? device;
}
