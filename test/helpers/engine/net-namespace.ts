import { spawnSync } from 'node:child_process';
import { runTool, type ToolOptions, type ToolResult } from '../../../scripts/engine/run-tool.ts';

/** A network of its own on this machine: own links, own firewall rules, own loopback. */
export interface NetNamespace {
  /** The command and arguments that run a program in it; nothing but the network differs. */
  command(file: string, args: readonly string[]): readonly [string, readonly string[]];
  run(file: string, args: readonly string[], options?: ToolOptions): Promise<ToolResult>;
  /** Runs a program that must succeed and gives what it printed. */
  ok(file: string, ...args: readonly string[]): Promise<string>;
  remove(): void;
}

/**
 * Makes a network namespace.
 *
 * `ip netns exec` would also give a fresh /sys, without the control groups that an engine needs;
 * `nsenter` changes the network alone.
 */
export function makeNetNamespace(name: string): NetNamespace {
  const made = spawnSync('ip', ['netns', 'add', name], { encoding: 'utf8' });
  if (made.status !== 0) {
    throw new Error(`Cannot make the network namespace ${name}: ${made.stderr}`);
  }
  const command = (file: string, args: readonly string[]): readonly [string, readonly string[]] => [
    'nsenter',
    [`--net=/run/netns/${name}`, '--', file, ...args],
  ];
  const run = (
    file: string,
    args: readonly string[],
    options: ToolOptions = {},
  ): Promise<ToolResult> => {
    const [tool, all] = command(file, args);
    return runTool(tool, all, options);
  };
  spawnSync('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
  return {
    command,
    run,
    async ok(file, ...args) {
      const result = await run(file, args);
      if (result.exitCode !== 0) {
        throw new Error(`${file} ${args.join(' ')}: ${result.stderr}`);
      }
      return result.stdout;
    },
    remove: () => {
      spawnSync('ip', ['netns', 'delete', name]);
    },
  };
}
