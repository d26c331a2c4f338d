/** How soon the end of npm is noticed. */
const lookEveryMs = 500;

/**
 * Ends this process, as by SIGTERM, when the npm that started it is gone. npm hands a signal only
 * to the shell between itself and us, which dies of it and tells nobody: without this, a killed
 * `npm start` would leave its window open, and a killed `npm test` its engine up.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {void}
 */
export function endWithNpm(env = process.env) {
  // Windows does not give orphans another parent, so there is nothing to notice.
  if (!env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, lookEveryMs);
  timer.unref();
}
