import type { Platform } from '../system/path.ts';

/** Who provides an engine, as far as its address tells; decides how it is started. */
export type Provider =
  | 'docker-desktop'
  | 'colima'
  | 'orbstack'
  | 'rancher-desktop'
  | 'podman'
  | 'rootless'
  | 'system'
  | 'remote'
  | 'unknown';

/** Marks in a socket's path, or in a context's name, by which a provider is known. */
const marks: readonly (readonly [RegExp, Provider])[] = [
  [/[/\\]\.?colima[/\\]/i, 'colima'],
  [/[/\\]\.orbstack[/\\]/i, 'orbstack'],
  [/[/\\]\.rd[/\\]/i, 'rancher-desktop'],
  [/podman/i, 'podman'],
  [/[/\\]\.docker[/\\](run|desktop)[/\\]|dockerDesktop/i, 'docker-desktop'],
  [/\/run\/user\/\d+\/docker\.sock$/, 'rootless'],
];

const contexts: Readonly<Record<string, Provider>> = {
  'desktop-linux': 'docker-desktop',
  'desktop-windows': 'docker-desktop',
  colima: 'colima',
  orbstack: 'orbstack',
  'rancher-desktop': 'rancher-desktop',
  podman: 'podman',
  rootless: 'rootless',
};

/**
 * Tells the provider by the shape of the endpoint and the context's name.
 *
 * macOS and Windows have no engine of their own: there the usual address belongs to whatever
 * desktop product took it, which on Windows is Docker Desktop and on macOS can be any.
 */
export function providerOf(endpoint: string, context: string, platform: Platform): Provider {
  if (/^(tcp|https?|ssh):/i.test(endpoint)) return 'remote';
  const marked = marks.find(([mark]) => mark.test(endpoint))?.[1];
  const named = Object.hasOwn(contexts, context) ? contexts[context] : undefined;
  if (marked ?? named) return marked ?? named ?? 'unknown';
  if (context.startsWith('colima-')) return 'colima';
  if (/^npipe:.*[/\\]docker_engine/i.test(endpoint)) return 'docker-desktop';
  if (/^unix:\/\/(\/var)?\/run\/docker\.sock$/.test(endpoint)) {
    return platform === 'linux' ? 'system' : 'unknown';
  }
  return 'unknown';
}
