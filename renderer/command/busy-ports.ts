import { useEffect, useState } from 'react';
import type { BlankUse } from '../../core/blanks/use.ts';
import type { Placeholder } from '../../core/command/model.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { api, ask } from '../api.ts';
import type { BlankHelp } from './load-blank-help.ts';

const none: ReadonlySet<number> = new Set();

/** How many ports from the default on are looked at before some are offered as free. */
const looked = 12;

/** Of the ports that could be offered, those that another program of this machine has. */
export function useBusyPorts(
  placeholder: Placeholder,
  use: BlankUse | undefined,
  help: BlankHelp | undefined,
  objects: EngineObjects | undefined,
): ReadonlySet<number> {
  const [busy, setBusy] = useState(none);
  const protocol = use?.type === 'host-port' && use.protocol !== 'other' ? use.protocol : undefined;
  useEffect(() => {
    if (protocol === undefined || help === undefined) {
      return undefined;
    }
    let current = true;
    const { portHolders, freePorts, usualHostPorts } = help.core;
    const held = new Set(portHolders(objects ?? { containers: [] }, protocol).keys());
    const near = freePorts(Number(placeholder.default) || 3000, held, looked);
    const ports = [...new Set([...near, ...usualHostPorts.filter((port) => !held.has(port))])];
    void ask(api().ports.check({ ports, protocol, address: '' })).then((answer) => {
      if (current && answer.ok) {
        setBusy(new Set(ports.filter((_, at) => answer.value[at] === 'used')));
      }
    });
    return () => {
      current = false;
    };
  }, [protocol, help, objects, placeholder.default]);
  return protocol === undefined ? none : busy;
}
