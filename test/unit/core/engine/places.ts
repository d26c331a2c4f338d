import type { Place } from '../../../../core/engine/cause.ts';
import { parseEndpoint } from '../../../../core/engine/endpoint.ts';
import { providerOf } from '../../../../core/engine/provider.ts';
import type { Platform } from '../../../../core/system/path.ts';

/** A place as the app would make it from an address. */
export function placeAt(address: string, platform: Platform = 'linux', context = 'default'): Place {
  const endpoint = parseEndpoint(address);
  return {
    context,
    address,
    platform,
    provider: providerOf(address, context, platform),
    ...(endpoint.ok && { endpoint: endpoint.value }),
  };
}
