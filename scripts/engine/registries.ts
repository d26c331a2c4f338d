import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { daemonEnvironment, registrySettings } from './daemon-settings.ts';
import { answers } from './engine-http.ts';
import { freePort } from './free-port.ts';
import { failed, type Outcome } from './outcome.ts';
import { isRunning, type StartedProcess, startDaemon, stopProcess } from './processes.ts';
import { lastLines, needTool } from './run-tool.ts';

/** A registry that answers on loopback. */
export interface RunningRegistry {
  readonly address: string;
  readonly process: StartedProcess;
}

export interface RegistryOptions {
  readonly role: string;
  /** The folder of the unpacked set that the registry's program is in. */
  readonly set: string;
  /** Holds the configuration and the log. */
  readonly runFolder: string;
  readonly storage: string;
  readonly readOnly: boolean;
  readonly htpasswd?: string;
}

/** Starts a registry on a free loopback port; tries again when the port was taken meanwhile. */
export async function startRegistry(options: RegistryOptions): Promise<Outcome<RunningRegistry>> {
  await mkdir(options.storage, { recursive: true });
  const log = join(options.runFolder, `${options.role}.log`);
  for (let tries = 0; tries < 3; tries += 1) {
    const address = `127.0.0.1:${await freePort()}`;
    const file = join(options.runFolder, `${options.role}.yml`);
    await writeFile(file, registrySettings({ ...options, address }));
    const started = await startDaemon({
      role: options.role,
      file: join(options.set, 'bin/docker-registry'),
      args: ['serve', file],
      env: daemonEnvironment(options.set, options.runFolder),
      log,
    });
    if (!started.ok) {
      return started;
    }
    if (await answers({ address }, '/v2/', 10_000, () => isRunning(started.value))) {
      return { ok: true, value: { address, process: started.value } };
    }
    await stopProcess(started.value, 1_000);
  }
  return failed(`The ${options.role} registry does not answer.`, lastLines(log));
}

/** Who may use the private registry: a password made anew for each `up`. */
export interface RegistryLogin {
  readonly user: string;
  readonly password: string;
  readonly htpasswd: string;
}

/**
 * Makes the private registry's login and its htpasswd file.
 *
 * The registry takes only bcrypt; perl's `crypt` has it on every Debian and Ubuntu, where perl is
 * part of the base system. The password goes in by standard input, not into the process list.
 */
export async function makeRegistryLogin(runFolder: string): Promise<Outcome<RegistryLogin>> {
  const user = 'runsheet';
  const password = randomBytes(12).toString('hex');
  const salt = `$2b$05$${randomBytes(16).toString('hex').slice(0, 21)}u`;
  const script = 'chomp(my $p = <STDIN>); print crypt($p, $ARGV[0]);';
  const hash = await needTool('hash a password', 'perl', ['-e', script, salt], {
    stdin: `${password}\n`,
  });
  if (!hash.ok) {
    return hash;
  }
  if (!hash.value.startsWith('$2b$05$')) {
    return failed("This system's perl cannot make bcrypt hashes.");
  }
  const htpasswd = join(runFolder, 'htpasswd');
  // Amazon's registries know every user as AWS; the cards that log in there are tried here.
  const lines = [user, 'AWS'].map((name) => `${name}:${hash.value}\n`);
  await writeFile(htpasswd, lines.join(''), { mode: 0o600 });
  return { ok: true, value: { user, password, htpasswd } };
}
