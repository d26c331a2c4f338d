/** Folders of keys and passwords, by their own names. */
const names = new Set([
  '.ssh',
  '.gnupg',
  '.aws',
  '.azure',
  '.kube',
  '.docker',
  '.password-store',
  '.pki',
  'keychains',
  'keyrings',
  'gcloud',
]);

/** Places of the system that hold secrets, or a file for every process. */
const places = /^(?:\/proc|\/sys|(?:\/var)?\/run\/secrets|\/etc\/ssl\/private)(?:\/|$)/;

/**
 * Whether a folder is none to look into for completion: its names alone would tell too much.
 *
 * `path` is the real one, with links followed.
 */
export function isSecretFolder(path: string): boolean {
  const plain = path.replaceAll('\\', '/').toLowerCase();
  return places.test(plain) || plain.split('/').some((part) => names.has(part));
}
