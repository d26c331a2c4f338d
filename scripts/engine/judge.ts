import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JudgedRun, readJudgedRun } from './judged-run.ts';
import { failed, type Outcome } from './outcome.ts';
import { type RecordedRequest, startRecordingServer } from './recording-server.ts';
import { runTool, type ToolResult } from './run-tool.ts';

/** What the CLI did with an argv, and what it asked the engine for. */
export interface RecordedCall extends ToolResult {
  /** Without the ping that each call begins with. */
  readonly requests: readonly RecordedRequest[];
}

/** Asks the unpacked CLI what command lines mean. */
export interface Judge {
  /** The working folder of every call: relative paths in a line are below it. */
  readonly folder: string;
  /** The environment of every call, without what belongs to the judge itself. */
  readonly env: Readonly<Record<string, string>>;
  /** What a `docker run` or `docker create` asks for; a failure holds the CLI's own words. */
  judgeRun(argv: readonly string[]): Promise<Outcome<JudgedRun>>;
  /** Everything that any docker command asks for. `argv` begins with `docker`. */
  recordRequests(argv: readonly string[]): Promise<RecordedCall>;
  close(): Promise<void>;
}

export interface JudgeOptions {
  /** The path of the CLI that judges. */
  readonly docker: string;
  /** Added to the fixed environment, for lines such as `-e NAME`. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Opens a judge: a recording server, an empty working folder and a fixed environment.
 *
 * The working folder is named anew each time but is the same for all calls of one judge, and calls
 * may run side by side: each has its own address at the server.
 */
export async function openJudge(options: JudgeOptions): Promise<Judge> {
  const server = await startRecordingServer();
  const root = await mkdtemp(join(tmpdir(), 'runsheet-judge-'));
  const folder = join(root, 'work');
  const home = join(root, 'home');
  await mkdir(folder);
  await mkdir(home);
  const fixed = { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', TERM: 'dumb' };
  const env = { ...fixed, ...options.env };

  // The CLI lives some milliseconds; collecting its garbage would be a fifth of them.
  const own = { DOCKER_CONFIG: join(home, '.docker'), GOGC: 'off' };

  const recordRequests = async (argv: readonly string[]): Promise<RecordedCall> => {
    const recording = server.record();
    const result = await runTool(options.docker, argv.slice(1), {
      cwd: folder,
      env: { ...env, ...own, DOCKER_HOST: recording.host },
      timeout: 20_000,
    });
    recording.end();
    return { ...result, requests: recording.requests };
  };

  const judgeRun = async (argv: readonly string[]): Promise<Outcome<JudgedRun>> => {
    const detached = await recordRequests(withDetach(argv));
    const call = isAttachConflict(detached) ? await recordRequests(argv) : detached;
    const create = call.requests.find((one) => one.path === '/containers/create');
    if (create === undefined || create.body === undefined) {
      return failed(`The CLI refused the line (exit code ${call.exitCode}).`, call.stderr);
    }
    return { ok: true, value: readJudgedRun(create.body, create.query['name']?.[0]) };
  };

  const close = async (): Promise<void> => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  };
  return { folder, env, judgeRun, recordRequests, close };
}

/**
 * Adds `--detach` to a `run`, so that `-t` needs no terminal and nothing is waited for.
 *
 * It changes only the Attach… fields of the request.
 */
export function withDetach(argv: readonly string[]): readonly string[] {
  const at = argv.indexOf('run');
  return at < 1 ? argv : [...argv.slice(0, at + 1), '--detach', ...argv.slice(at + 1)];
}

function isAttachConflict(call: RecordedCall): boolean {
  return call.requests.length === 0 && /--attach and --detach/.test(call.stderr);
}
