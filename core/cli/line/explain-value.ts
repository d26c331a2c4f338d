import { lineStrings as strings } from '../../strings/cli.ts';
import { unmask } from './mask.ts';
import { type MountSpec, readMountSpec, readVolumeSpec } from './mount-specs.ts';
import type { OptionUse } from './parse-model.ts';
import { type PublishedPorts, rangeText, readPortSpec } from './port-specs.ts';
import { maskedUse } from './run-facts.ts';

/** What an option's value means, read as far as Docker divides it. */
export function explainValue(use: OptionUse): string {
  const { option, value } = use;
  const masked = maskedUse(use);
  switch (option?.meaning) {
    case 'port-mapping': {
      const read = readPortSpec(masked);
      return read.ok ? portSentence(read.ports) : strings.values.badPort;
    }
    case 'volume-mapping':
      return mountSentence(readVolumeSpec(masked));
    case 'mount':
      return mountSentence(readMountSpec(masked));
    case 'env':
      return envSentence(option.name, value);
    case 'image':
      return strings.values.image(value);
    case 'network':
      return strings.values.network(value);
    case undefined:
      return strings.values.unknown;
    default:
      return strings.values.plain(option?.meaning ?? 'text', value);
  }
}

function portSentence({ address, host, container, protocol }: PublishedPorts): string {
  const outside = host === undefined ? '' : rangeText(host);
  const parts = { address, host: outside, container: rangeText(container), protocol };
  return unmask(strings.values.port(parts));
}

function mountSentence(mount: MountSpec | undefined): string {
  if (!mount) return strings.values.badMount;
  const { kind, source, target, readOnly } = mount;
  return unmask(strings.values.mount(kind, source, target, readOnly));
}

function envSentence(name: string, value: string): string {
  const equals = value.indexOf('=');
  if (name !== '--env' && name !== '--build-arg') return strings.values.plain('env', value);
  if (equals < 0) return strings.values.envFromHere(value);
  return strings.values.env(value.slice(0, equals), value.slice(equals + 1));
}
