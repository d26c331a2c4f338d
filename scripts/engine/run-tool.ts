import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { failed, type Outcome } from './outcome.ts';

/** What a tool said; `exitCode` is 127 when it could not be started at all. */
export interface ToolResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  /** Milliseconds after which the tool is killed and counts as failed. */
  readonly timeout?: number;
}

/** Runs a tool to its end and collects what it wrote; a tool that is missing is a result too. */
export function runTool(
  file: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', (error) =>
      resolve({ exitCode: 127, stdout, stderr: `${stderr}${error.message}` }),
    );
    child.on('close', (code, signal) => {
      const note = signal === null ? '' : `\nended by ${signal}`;
      resolve({ exitCode: code ?? 1, stdout, stderr: stderr + note });
    });
    if (options.stdin !== undefined) {
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(options.stdin);
    }
  });
}

/** Runs a tool that must succeed: its standard output, or a failure that says what was tried. */
export async function needTool(
  what: string,
  file: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<Outcome<string>> {
  const result = await runTool(file, args, options);
  if (result.exitCode === 0) {
    return { ok: true, value: result.stdout };
  }
  const said = tail(`${result.stdout}\n${result.stderr}`);
  return failed(`Could not ${what}: ${file} ended with ${result.exitCode}.`, said);
}

/** The end of a log, for the failure of what wrote it; the log itself goes with the run folder. */
export function lastLines(file: string): string {
  try {
    return tail(readFileSync(file, 'utf8'));
  } catch {
    return '';
  }
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-12).join('\n');
}
