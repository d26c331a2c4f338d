import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../../../core/cli/line/grammar-index.ts';
import { withOptions } from '../../../../../core/command/options/derive.ts';
import type { OptionChoice } from '../../../../../core/command/options/model.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const index = indexOf(shippedGrammar);

function derive(source: string, choices: readonly OptionChoice[]): string {
  const { template } = parseTemplate(source);
  if (!template) throw new Error(`no template: ${source}`);
  const made = withOptions(template, choices, index);
  return made.ok ? made.value.template.source : made.error;
}

const on = (of: string, name: string): OptionChoice => ({ of, name });
const off = (of: string, name: string, use = 0): OptionChoice => ({ of, name, off: use });
const run = 'docker run';

describe('an option put into a line', () => {
  it.each([
    [
      'after the command',
      'docker run redis',
      [on(run, '--memory')],
      'docker run --memory {{memory: text}} redis',
    ],
    [
      'after the options there',
      'docker run -d --name {{name: name = web}} redis sh -c x',
      [on(run, '--cpus')],
      'docker run -d --name {{name: name = web}} --cpus {{cpus: number}} redis sh -c x',
    ],
    ['a switch is bare', 'docker run redis', [on(run, '--init')], 'docker run --init redis'],
    [
      'one that is on is turned off',
      'docker run redis',
      [on(run, '--sig-proxy')],
      'docker run --sig-proxy=false redis',
    ],
    [
      'several times',
      'docker run redis',
      [on(run, '--env'), on(run, '--env')],
      'docker run --env {{env: env}} --env {{env 2: env}} redis',
    ],
    [
      'as the line writes it',
      'docker run -e A=1 redis',
      [on(run, '--env')],
      'docker run -e A=1 -e {{env: env}} redis',
    ],
    [
      'a choice',
      'docker run redis',
      [on(run, '--pull')],
      'docker run --pull {{pull: choice(always|missing|never)}} redis',
    ],
    [
      'beside a blank of that name',
      'docker run --memory-swap {{memory: text = 1g}} redis',
      [on(run, '--memory')],
      'docker run --memory-swap {{memory: text = 1g}} --memory {{memory 2: text}} redis',
    ],
    [
      'at its group',
      'docker compose -f {{file: file = c.yaml}} up -d {{service: text = web}}',
      [
        on('docker compose', '--profile'),
        on('docker', '--context'),
        on('docker compose up', '--wait'),
      ],
      'docker --context {{context: text}} compose -f {{file: file = c.yaml}} --profile {{profile: text}} up -d --wait {{service: text = web}}',
    ],
    [
      'before what stands after the operand',
      'docker stop {{container: container}} -t 5',
      [on('docker stop', '--signal')],
      'docker stop --signal {{signal: text}} {{container: container}} -t 5',
    ],
    [
      'in a pipe',
      "printf '%s' {{password: secret}} | docker login --username me --password-stdin",
      [on('docker', '--debug')],
      "printf '%s' {{password: secret}} | docker --debug login --username me --password-stdin",
    ],
    [
      'over several lines',
      'docker run \\\n  -d \\\n  redis',
      [on(run, '--rm')],
      'docker run \\\n  -d --rm \\\n  redis',
    ],
    [
      'by another name of the command',
      'docker container ls',
      [on('docker ps', '--all')],
      'docker container ls --all',
    ],
  ] as const)('%s', (_, source, choices, expected) => {
    expect(derive(source, choices)).toBe(expected);
  });

  it('free of what its blank would check', () => {
    expect(derive('docker run redis', [{ ...on(run, '--network'), free: true }])).toBe(
      'docker run --network {{network: text}} redis',
    );
  });
});

describe('an option taken out of a line', () => {
  it.each([
    [
      'with its value',
      'docker run -d --name {{name: name = web}} redis',
      [off(run, '--name')],
      'docker run -d redis',
    ],
    [
      'with a joined value',
      'docker run --name={{name: name = web}} -p80:80 redis',
      [off(run, '--publish'), off(run, '--name')],
      'docker run redis',
    ],
    [
      'a letter of a cluster',
      'docker run -it redis',
      [off(run, '--interactive')],
      'docker run -t redis',
    ],
    [
      'all letters of a cluster',
      'docker run -it redis',
      [off(run, '--interactive'), off(run, '--tty')],
      'docker run redis',
    ],
    [
      'a letter with a value',
      'docker run -dp 80:80 redis',
      [off(run, '--publish')],
      'docker run -d redis',
    ],
    [
      'a letter with a joined value',
      'docker run -dp80:80 redis',
      [off(run, '--publish')],
      'docker run -d redis',
    ],
    [
      'a letter before one with a joined value',
      'docker run -dp80:80 redis',
      [off(run, '--detach')],
      'docker run -p80:80 redis',
    ],
    [
      'the second of two',
      'docker run -v a:/a -v b:/b redis',
      [off(run, '--volume', 1)],
      'docker run -v a:/a redis',
    ],
    [
      'with its line',
      'docker run \\\n  -d \\\n  --name a \\\n  redis',
      [off(run, '--name')],
      'docker run \\\n  -d \\\n  redis',
    ],
    [
      'and another put in',
      'docker run -d redis',
      [off(run, '--detach'), on(run, '--rm')],
      'docker run --rm redis',
    ],
  ] as const)('%s', (_, source, choices, expected) => {
    expect(derive(source, choices)).toBe(expected);
  });

  it('leaves a blank that stands elsewhere too with its kind and default', () => {
    const { template } = parseTemplate(
      'docker run --name {{name: name = web}} --hostname {{name}} redis',
    );
    const made = template && withOptions(template, [off(run, '--name')], index);
    expect(made).toMatchObject({
      ok: true,
      value: { template: { placeholders: [{ label: 'name', kind: 'name', default: 'web' }] } },
    });
  });
});

describe('a choice that does not fit', () => {
  it.each([
    ['docker run redis', [on(run, '--nonsense')], /no option --nonsense/],
    ['docker run redis', [on(run, '-d')], /no option -d/],
    ['docker run redis', [on('docker compose', '--file')], /no option --file/],
    ['docker run redis', [off(run, '--name')], /no --name to take out/],
    ['aws --version', [on(run, '--rm')], /does not know/],
    ['docker scout cves', [on('docker', '--debug')], /does not know/],
  ] as const)('%s %j is told', (source, choices, message) => {
    expect(derive(source, choices)).toMatch(message);
  });
});
