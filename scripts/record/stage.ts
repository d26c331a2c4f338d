import { spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecondBench } from '../../test/helpers/engine/second-bench.ts';

/** What a command wrote, both streams in the order in which they came. */
export interface Printed {
  readonly exitCode: number;
  /** True when it would not have ended by itself and was interrupted, as by Ctrl-C. */
  readonly interrupted: boolean;
  readonly lines: readonly string[];
}

export interface StageCommand {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `example:<name>`; absent means the home folder. */
  readonly cwd?: string;
  readonly stdin?: string;
  /** It may not end by itself: interrupt it when it has gone quiet. */
  readonly endless: boolean;
}

/** An engine that nobody else uses, and a home folder with a copy of the examples. */
export interface Stage {
  run(command: StageCommand): Promise<Printed>;
  close(): Promise<void>;
}

/** A pull or a program's start is never as quiet as this for so long, in milliseconds. */
const quietFor = 6_000;
const longest = 180_000;

/**
 * Brings up an engine for one recording, in a network of its own, and removes it with all it holds.
 *
 * So names and ports are free as on a reader's machine, commands that remove everything unused
 * remove nothing of anyone's, and lists show what the chapter made.
 */
export async function openStage(examples: string): Promise<Stage> {
  const bench = makeSecondBench('record');
  const close = (): Promise<void> => bench.remove();
  try {
    const engine = await bench.up();
    const folder = mkdtempSync(join(tmpdir(), 'runsheet-record-'));
    const home = join(folder, 'home');
    mkdirSync(home);
    cpSync(examples, join(home, 'examples'), { recursive: true });
    const env = {
      PATH: `${engine.cliFolder}:/usr/local/bin:/usr/bin:/bin`,
      HOME: home,
      LANG: 'C.UTF-8',
      DOCKER_CONFIG: engine.dockerConfig,
    };
    return {
      run: async (command) => {
        const example = command.cwd?.replace(/^example:/, '');
        const cwd = example === undefined ? home : join(home, 'examples', example);
        const [file, args] = bench.namespace.command(command.argv[0] ?? '', command.argv.slice(1));
        const output = join(folder, 'output');
        const program = { file, args, cwd, env: { ...env, ...command.env } };
        const end = await play(program, output, command);
        // A path of this machine teaches nobody anything.
        const text = readFileSync(output, 'utf8').replaceAll(home, '/home/me');
        return { ...end, lines: toLines(text) };
      },
      close: async () => {
        await close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a program with both streams into one file, which alone keeps their order. */
function play(
  { file, args, cwd, env }: Program,
  output: string,
  { stdin, endless }: StageCommand,
): Promise<Omit<Printed, 'lines'>> {
  return new Promise((resolve, reject) => {
    const into = openSync(output, 'w');
    const child = spawn(file, args, { cwd, env, stdio: ['pipe', into, into] });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin ?? '');
    let interrupted = false;
    let seen = { size: 0, at: Date.now() };
    const watch = setInterval(() => {
      const { size } = fstatSync(into);
      if (size !== seen.size) seen = { size, at: Date.now() };
      const quiet = Date.now() - seen.at > quietFor;
      if (endless && quiet && !interrupted) interrupted = child.kill('SIGINT');
    }, 500);
    const limit = setTimeout(() => child.kill('SIGKILL'), longest);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      clearTimeout(limit);
      closeSync(into);
      resolve({ exitCode: code ?? 1, interrupted });
    });
  });
}

/** Lines as a terminal would show them: the answer to a question stands on the question's line. */
function toLines(text: string): readonly string[] {
  const shown = text.replace(/^(.*\[y\/N\] )/m, '$1y\n').trimEnd();
  return shown === '' ? [] : shown.split('\n').map((line) => line.trimEnd());
}
