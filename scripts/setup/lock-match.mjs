/**
 * Whether what npm says it installed (its own `node_modules/.package-lock.json`) is what the lock
 * asks for: somebody's own `npm ci` or `npm install PACKAGE` needs no second one.
 *
 * @param {string} lock
 * @param {string | undefined} installed
 * @returns {boolean}
 */
export function matchesLock(lock, installed) {
  if (installed === undefined) return false;
  const present = JSON.parse(installed).packages ?? {};
  return Object.entries(JSON.parse(lock).packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return wanted.optional === true && !isForThisSystem(wanted);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Whether an optional package is meant for this system. One that names no system came with another
 * optional package and goes where that one goes.
 *
 * @param {{os?: Names, cpu?: Names, libc?: Names}} wanted
 */
function isForThisSystem({ os, cpu, libc }) {
  if (!os && !cpu) return false;
  return (
    accepts(os, process.platform) &&
    accepts(cpu, process.arch) &&
    (libc === undefined || accepts(libc, libcHere()))
  );
}

/** @returns {string} as packages call the C library of this Linux */
function libcHere() {
  const { header } = /** @type {{header: object}} */ (process.report.getReport());
  return 'glibcVersionRuntime' in header ? 'glibc' : 'musl';
}

/**
 * @typedef {string | string[]} Names what a package runs on: one name or several, or with a leading
 *   `!` what it does not run on
 * @param {Names | undefined} names
 * @param {string} name
 */
function accepts(names, name) {
  const list = names === undefined ? [] : [names].flat();
  if (list.includes(`!${name}`)) return false;
  return list.includes(name) || list.every((entry) => entry.startsWith('!'));
}
