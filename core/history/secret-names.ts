/** Words that say of a value that nobody else should read it, wherever they stand in a name. */
const anywhere =
  /pass(?:word|wd|phrase)|requirepass|masterauth|secret|token|credential|api[-_. ]?key|access[-_. ]?key|private[-_. ]?key/i;

/** Shorter ones, which are parts of harmless words: only as the last part of a name. */
const last = /(?:^|[-_. ])(?:pass|pw|pwd|pat|auth|key|pin)$/i;

/** Names that end like a secret's and hold none: a folder, a file that holds it, a switch. */
const harmless = /^(?:old)?pwd$|_file$|[-_]stdin$|^--?(?:secret|authentication)$/i;

/**
 * Whether a name (a variable, an option, a blank's label) says that its value is a secret.
 *
 * It errs towards secret: a value that is forgotten is typed again, one that is kept may leak.
 */
export function isSecretName(name: string): boolean {
  return !harmless.test(name) && (anywhere.test(name) || last.test(name));
}
