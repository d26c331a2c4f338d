import { beforeAll, describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../../core/command/template.ts';
import type { SheetCommand } from '../../../../../core/sheet/model.ts';
import type { CardModel } from '../../../../../renderer/command/card-state.ts';
import { cardLine } from '../../../../../renderer/command/options/card-line.ts';
import {
  type LineTools,
  makeLineTools,
} from '../../../../../renderer/command/options/make-tools.ts';
import { readLine } from '../../../../../renderer/command/read-card.ts';

let tools: LineTools;
beforeAll(async () => {
  tools = await makeLineTools();
});

function command(source: string): SheetCommand {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`no template: ${source}`);
  return { id: 'run', title: 'Run', template, needs: [], os: [], touches: [], line: 1 };
}

type Changes = Pick<CardModel, 'values' | 'options' | 'text'>;
const of = 'docker run';
const run = command('docker run -d --name {{name: name = web}} {{image: image = redis}}');

function line(changes: Partial<Changes>, of_: SheetCommand = run, sheet = 'commands') {
  return cardLine(sheet, of_, { values: {}, options: [], ...changes }, tools);
}

describe('the line of a card', () => {
  it('is its own while nothing was changed, and needs no grammar', () => {
    const own = cardLine('commands', run, { values: { name: 'db' }, options: [] }, undefined);
    expect(own.template).toBe(run.template);
    expect(own.request({ name: 'db' })).toEqual({
      from: 'card',
      sheet: 'commands',
      command: 'run',
      values: { name: 'db' },
    });
  });

  it('cannot be run while its options are not in it yet', () => {
    const options = [{ of, name: '--rm' }];
    const early = cardLine('commands', run, { values: {}, options }, undefined);
    expect(readLine(early).problems).toHaveLength(1);
  });

  it('has the options in it, and asks main for the same ones', () => {
    const options = [
      { of, name: '--rm' },
      { of, name: '--memory' },
      { of, name: '--name', off: 0 },
    ];
    const values = { name: 'db', memory: '1g' };
    const changed = line({ options, values });
    expect(readLine(changed).preview).toBe('docker run -d --rm --memory 1g redis');
    expect([...changed.switches]).toEqual(['--rm']);
    // What was filled in for an option that is out is kept, and not sent.
    expect(changed.request(values)).toEqual({
      from: 'card',
      sheet: 'commands',
      command: 'run',
      values: { memory: '1g' },
      options,
    });
  });

  it('of no sheet is sent as it is written, with its options', () => {
    const options = [{ of, name: '--memory' }];
    expect(
      line({ options, values: { memory: '1g' } }, run, 'line').request({ memory: '1g' }),
    ).toEqual({
      from: 'line',
      title: 'Run',
      card: 'line/run',
      source: run.template.source,
      values: { memory: '1g' },
      options,
    });
  });

  it('tells what Docker would refuse in the value of an option', () => {
    const options = [
      { of, name: '--memory' },
      { of, name: '--publish' },
      { of, name: '--cpus' },
    ];
    const wrong = line({ options, values: { memory: 'lots', publish: '99999:80', cpus: '1.5' } });
    expect(readLine(wrong).problems.map(({ label }) => label)).toEqual(['memory', 'publish']);
    const free = line({
      options: [{ of, name: '--memory', free: true }],
      values: { memory: 'lots' },
    });
    expect(readLine(free).problems).toEqual([]);
  });
});

describe('the line of a card whose text the form does not hold', () => {
  const text = (written: string): Partial<Changes> => ({
    text: { text: written, refusal: { why: 'shell' } },
  });

  it('is the text, sent as text for this card', () => {
    const piped = line(text("docker ps --format '{{.Names}}' | wc -l"));
    expect(readLine(piped).preview).toBe("docker ps --format '{{.Names}}' | wc -l");
    expect(piped.request({})).toEqual({
      from: 'line',
      title: 'Run',
      card: 'commands/run',
      source: "docker ps --format '\\{{.Names}}' | wc -l",
      values: {},
    });
  });

  it('has its open blanks still', () => {
    const open = line(text('docker rm {{name}} | cat'));
    expect(readLine(open).missing).toEqual(['name']);
  });

  it('is wrong when it is no line at all', () => {
    const broken = readLine(line(text("docker run 'redis")));
    expect(broken.problems).toHaveLength(1);
    expect(broken.preview).toBe("docker run 'redis");
  });

  it('takes a secret from its blank, never from the text', () => {
    const login = command('echo {{password: secret}} | docker login --password-stdin');
    const values = { password: 'hush' };
    const written = line(
      { ...text('echo {{password}} | docker login --password-stdin | cat'), values },
      login,
    );
    expect(readLine(written).preview).not.toContain('hush');
    expect(written.request({})).toMatchObject({
      source: 'echo {{password: secret}} | docker login --password-stdin | cat',
      values,
    });
    const told = line(
      { text: { text: 'echo hush | docker login', refusal: { why: 'secret', label: 'password' } } },
      login,
    );
    expect(readLine(told).problems[0]?.message).toMatch(/never text/);
  });
});
