import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { replaySheet } from '../../../../scripts/record/replay.ts';
import type { Printed, Stage, StageCommand } from '../../../../scripts/record/stage.ts';

/** A stage on which nothing runs: it notes the commands and answers what it is told. */
function stageThat(answer: (line: string) => Partial<Printed>): {
  readonly stage: Stage;
  readonly played: StageCommand[];
} {
  const played: StageCommand[] = [];
  const run = async (command: StageCommand): Promise<Printed> => {
    played.push(command);
    const said = answer(command.argv.join(' '));
    return { exitCode: 0, interrupted: false, lines: ['out'], ...said };
  };
  return { stage: { run, close: async () => undefined }, played };
}

const commandsOf = (...fences: readonly (readonly [string, string])[]) =>
  parseSheet(
    `---\nid: x\ntitle: X\n---\n${fences
      .map(([info, line], index) => `\n### H${index}\n\n\`\`\`sh run ${info}\n${line}\n\`\`\`\n`)
      .join('')}`,
    'x.md',
  ).sheet?.commands ?? [];

const replay = (
  commands: ReturnType<typeof commandsOf>,
  before: Readonly<Record<string, readonly string[]>>,
  stage: Stage,
  sheet = 'x',
) => replaySheet(sheet, commands, new Map(Object.entries(before)), stage);

describe('the replay of a sheet', () => {
  it('runs every command in order and keeps the lines of those with a fence', async () => {
    const commands = commandsOf(['id=a', 'docker pull redis'], ['id=b', 'docker images']);
    const { stage, played } = stageThat((line) => ({ lines: [`said of ${line}`] }));
    expect(await replay(commands, { b: [] }, stage)).toEqual([
      { command: 'b', lines: ['said of docker images'] },
    ]);
    expect(played.map(({ argv }) => argv.join(' '))).toEqual([
      'docker pull redis',
      'docker images',
    ]);
  });

  it('says why a fence is left: a terminal, another system, AWS, a blank, nothing printed', async () => {
    const commands = commandsOf(
      ['id=tty', 'docker exec -it web sh'],
      ['id=win os=windows', 'docker ps'],
      ['id=aws needs=aws', 'aws --version'],
      ['id=open', 'docker rm {{container: container}}'],
      ['id=mute', 'docker rename a b'],
    );
    const { stage, played } = stageThat(() => ({ lines: [] }));
    const before = { tty: [], win: [], aws: [], open: [], mute: [] };
    expect(await replay(commands, before, stage)).toEqual([
      { command: 'tty', reason: 'it needs a terminal' },
      { command: 'win', reason: 'it is for another system' },
      { command: 'aws', reason: 'it needs AWS' },
      { command: 'open', reason: 'Fill in “container”.' },
      { command: 'mute', reason: 'nothing is printed' },
    ]);
    expect(played).toHaveLength(1);
  });

  it('fills a blank without a default as the chapter goes on', async () => {
    const commands = commandsOf(['id=rm', 'docker rm {{container: container}}']);
    const { stage, played } = stageThat(() => ({}));
    await replay(commands, { rm: [] }, stage, 'commands');
    expect(played[0]?.argv).toEqual(['docker', 'rm', 'my-old-redis']);
  });

  it('answers the question of a prune, and interrupts what goes on without end', async () => {
    const commands = commandsOf(
      ['id=prune', 'docker container prune'],
      ['id=forced', 'docker container prune --force'],
      ['id=follow', 'docker logs -f web'],
    );
    const { stage, played } = stageThat(() => ({}));
    await replay(commands, {}, stage);
    expect(played.map(({ stdin, endless }) => [stdin, endless])).toEqual([
      ['y\n', false],
      [undefined, false],
      [undefined, true],
    ]);
  });

  it('puts no failure into an empty fence, and no other output into a full one', async () => {
    const commands = commandsOf(['id=empty', 'docker stop web'], ['id=full', 'docker start web']);
    const { stage } = stageThat(() => ({ exitCode: 1, lines: ['Error: no such container: web'] }));
    expect(await replay(commands, { empty: [], full: ['web'] }, stage)).toEqual([
      { command: 'empty', reason: 'it ended with 1: Error: no such container: web' },
      { command: 'full', reason: 'it begins with “Error: no such container: web”' },
    ]);
  });

  it('leaves out the pull where the fence shows a run with the image at hand', async () => {
    const pulled = ['Unable to find image', 'latest: Pulling', 'Status: Downloaded', 'hello'];
    const commands = commandsOf(['id=run', 'docker run --rm busybox echo hello']);
    const { stage } = stageThat(() => ({ lines: pulled }));
    expect(await replay(commands, { run: ['hello'] }, stage)).toEqual([
      { command: 'run', lines: ['hello'] },
    ]);
    const shown = ['Unable to find image', '…', 'hello'];
    expect(await replay(commands, { run: shown }, stage)).toEqual([
      { command: 'run', lines: shown },
    ]);
  });
});
