import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate } from '../../core/command/fill.ts';
import type { Placeholder, Values } from '../../core/command/model.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { parseSheet } from '../../core/sheet/parse.ts';
import { readSheetFolder } from '../../electron/sheet-files.ts';
import { type EngineState, runningEngine } from '../../scripts/engine/index.ts';
import { startRecordingServer } from '../../scripts/engine/recording-server.ts';
import { runTool } from '../../scripts/engine/run-tool.ts';
import { ownDockerConfig } from '../helpers/engine/docker-cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shipped = await readSheetFolder(join(root, 'resources/sheets'), async () => parseSheet);
const commands = shipped.sheets.flatMap((sheet) =>
  sheet.commands.map((command) => ({ name: `${sheet.id}/${command.id}`, command })),
);

/** What the CLI says of a line that it cannot read; a line it can read may still fail later. */
const refused =
  /unknown (shorthand )?flag|unknown command|is not a docker command|requires (at least|exactly|at most)|accepts \d|invalid (argument|reference|value|publish|spec)|flag needs an argument|conflicting options|no such command|yaml:|no configuration file/i;

/** For blanks that have no default on purpose: a wrong one would hurt, or it is a secret. */
function sample({ kind, choices }: Placeholder): string {
  if (kind === 'choice') return choices?.[0] ?? '';
  if (kind === 'port' || kind === 'number') return '1';
  if (kind === 'duration') return '1s';
  if (kind === 'env') return 'KEY=value';
  return 'sample';
}

function valuesOf({ template }: SheetCommand): Values {
  return Object.fromEntries(
    template.placeholders.map((blank) => [blank.label, blank.default ?? sample(blank)]),
  );
}

describe('the commands of our sheets', () => {
  let engine: EngineState;
  let server: Awaited<ReturnType<typeof startRecordingServer>>;
  let config: Awaited<ReturnType<typeof ownDockerConfig>>;
  let folder = '';

  beforeAll(async () => {
    const running = await runningEngine();
    if (!running) throw new Error('The test engine is not up: npm run engine -- up');
    engine = running;
    server = await startRecordingServer();
    config = await ownDockerConfig(engine);
    folder = mkdtempSync(join(tmpdir(), 'runsheet-commands-'));
    cpSync(join(root, 'resources/examples'), join(folder, 'examples'), { recursive: true });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/aws'), '#!/bin/sh\necho password\n');
    chmodSync(join(folder, 'bin/aws'), 0o755);
  });
  afterAll(async () => {
    await server.close();
    await config.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the line with its defaults against a server that only takes notes. */
  async function refusalOf(command: SheetCommand): Promise<string | undefined> {
    const filled = fillTemplate(command.template, valuesOf(command), 'posix');
    if (!filled.ok) return `not filled: ${JSON.stringify(filled.error)}`;
    const [program = '', ...args] = filled.value.argv;
    const file = program === 'docker' ? engine.docker : program;
    const example = command.cwd?.replace(/^example:/, '');
    const recording = server.record();
    const result = await runTool(file, args, {
      cwd: example === undefined ? folder : join(folder, 'examples', example),
      env: {
        ...filled.value.env,
        PATH: `${join(folder, 'bin')}:${engine.cliFolder}:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        DOCKER_HOST: recording.host,
        DOCKER_CONFIG: config.folder,
      },
      timeout: 4_000,
    });
    recording.end();
    const said = `${result.stderr}\n${result.stdout}`;
    return refused.test(said) ? `${filled.value.line}\n${said.trim().slice(0, 400)}` : undefined;
  }

  it('are at least eighty, over thirteen chapters', () => {
    expect(shipped.problems).toEqual([]);
    expect(shipped.sheets).toHaveLength(13);
    expect(commands.length).toBeGreaterThanOrEqual(80);
  });

  it('with their defaults are all understood by the real CLI', { timeout: 300_000 }, async () => {
    const refusals: string[] = [];
    const here = commands.filter(
      ({ command }) => command.os.length === 0 || command.os.includes('linux'),
    );
    const queue = [...here];
    const work = async (): Promise<void> => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const refusal = await refusalOf(next.command);
        if (refusal !== undefined) refusals.push(`${next.name}: ${refusal}`);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    const newer = here.filter(({ command }) => command.since !== undefined).length;
    console.log(`${here.length} commands tried, ${newer} of them marked as newer than some CLIs`);
    expect(refusals).toEqual([]);
  });

  it('are refused by this test when the CLI refuses them', async () => {
    const [first] = commands.filter(({ name }) => name === 'commands/ps');
    if (!first) throw new Error('commands/ps is gone');
    const wrong = '---\nid: x\ntitle: X\nsummary: X.\ncategory: Do\norder: 1\nkeywords: []\n---\n';
    for (const line of ['docker ps --no-such', 'docker rm', 'docker nonsense']) {
      const { sheet } = parseSheet(
        `${wrong}\n### A\n\n\`\`\`sh run id=a\n${line}\n\`\`\`\n`,
        'x.md',
      );
      const command = sheet?.commands[0];
      expect(command && (await refusalOf(command)), line).toBeDefined();
    }
    expect(await refusalOf(first.command)).toBeUndefined();
  });
});
