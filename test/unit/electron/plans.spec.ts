import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../core/plan/model.ts';
import { fail } from '../../../core/result.ts';
import { createPlans } from '../../../electron/plans.ts';

import { bench, removal } from './plans-bench.ts';

describe('making a plan', () => {
  it('decides argv, line, folder and danger, and starts nothing', async () => {
    const { make, state } = bench('docker run -d -p {{host: port = 3000}}:80 {{image: image}}');
    const made = await make({ image: 'nginx' });
    expect(made).toMatchObject({
      ok: true,
      value: {
        argv: ['docker', 'run', '-d', '-p', '3000:80', 'nginx'],
        line: 'docker run -d -p 3000:80 nginx',
        cwd: homedir(),
        shell: false,
        danger: { level: 'exposes' },
        willRemove: [],
        interactive: false,
      },
    });
    expect(state.started).toEqual([]);
  });

  it('lists by name what goes, and has a verb for the button', async () => {
    const { make, state } = bench('docker rm -f web');
    state.removals = [removal];
    const engine = { context: 'default', endpoint: 'unix:///run/docker.sock' };
    expect(await make()).toMatchObject({
      ok: true,
      value: { willRemove: [removal], verb: 'Remove', engine, unlisted: [] },
    });
  });

  it('removes what its list says, even where its words alone only change something', async () => {
    const { make, state } = bench('docker stop web');
    expect(await make()).toMatchObject({ ok: true, value: { danger: { level: 'changes' } } });
    state.removals = [removal];
    expect(await make()).toMatchObject({
      ok: true,
      value: {
        danger: { level: 'removes', reasons: ['removes 1 container'] },
        willRemove: [removal],
      },
    });
  });

  it('does not alarm about what its own run makes and takes away', async () => {
    const { make, state } = bench('docker run --rm redis');
    state.removals = [{ ...removal, atEnd: true }];
    expect(await make()).toMatchObject({
      ok: true,
      value: { danger: { level: 'changes' }, willRemove: [{ atEnd: true }] },
    });
  });

  it('that removes says so when nothing can be told of it', async () => {
    const { options } = bench('docker rm -f web db');
    const plans = createPlans({
      ...options,
      removals: async () => fail('engine-unavailable', 'gone'),
    });
    const made = await plans.make({ from: 'card', sheet: 's', command: 'c', values: {} });
    expect(made).toMatchObject({
      ok: true,
      value: {
        willRemove: [],
        unlisted: [expect.stringMatching(/not known.*gone/)],
        verb: 'Remove',
      },
    });
  });

  it.each([
    ['an unknown sheet', 'sheet-unknown', { sheet: 'x' }],
    ['an unknown command', 'command-unknown', { command: 'x' }],
    ['a value that cannot be used', 'values-invalid', { values: { c: '-rf' } }],
    ['a missing value', 'values-invalid', { values: {} }],
  ])('of %s is refused as %s', async (_name, code, part) => {
    const { plans } = bench('docker start {{c: container}}');
    const request = {
      from: 'card',
      sheet: 's',
      command: 'c',
      values: { c: 'web' },
      ...part,
    } as const;
    expect(await plans.make(request)).toMatchObject({ ok: false, error: { code } });
  });

  it('is refused with a sentence when the program is missing', async () => {
    const { make, state } = bench('docker ps');
    state.found = undefined;
    const made = await make();
    expect(made).toMatchObject({ ok: false, error: { code: 'executable-missing' } });
  });

  it('is refused on another system, and in an example that is not copied', async () => {
    const windows = bench('docker ps', { os: ['windows'] });
    expect(await windows.make()).toMatchObject({ ok: false, error: { code: 'system-differs' } });
    const example = bench('docker ps', { cwd: 'example:node-app' });
    expect(await example.make()).toMatchObject({
      ok: false,
      error: { code: 'example-not-copied' },
    });
  });
});

describe('making a plan of a line', () => {
  const line = (source: string, values = {}) =>
    bench('docker ps').plans.make({ from: 'line', title: 'Undo', source, values });

  it('reads it here, blanks and all, into an argv without a shell', async () => {
    expect(await line('docker rm -f -v {{name: container}}', { name: 'web' })).toMatchObject({
      ok: true,
      value: {
        argv: ['docker', 'rm', '-f', '-v', 'web'],
        line: 'docker rm -f -v web',
        shell: false,
        danger: { level: 'removes' },
      },
    });
  });

  it('gives one with a pipe to the shell', async () => {
    expect(await line('docker ps -q | wc -l')).toMatchObject({
      ok: true,
      value: { argv: ['/bin/sh', '-c', 'docker ps -q | wc -l'], shell: true },
    });
  });

  it('refuses a line that ends inside quotes, and says so', async () => {
    expect(await line("docker run 'redis")).toMatchObject({
      ok: false,
      error: { code: 'line-invalid', problems: [{ severity: 'error' }] },
    });
  });
});

describe('making a plan with other options', () => {
  const source = 'docker run -d --name {{name: name = web}} {{image: image = nginx}}';
  const of = 'docker run';

  it('derives the line from the sheet of main, not from what the window says it is', async () => {
    const { plans } = bench(source);
    const made = await plans.make({
      from: 'card',
      sheet: 's',
      command: 'c',
      values: { memory: '64m', env: 'A=1; rm -rf /' },
      options: [
        { of, name: '--name', off: 0 },
        { of, name: '--memory' },
        { of, name: '--env' },
      ],
    });
    expect(made).toMatchObject({
      ok: true,
      value: {
        argv: ['docker', 'run', '-d', '--memory', '64m', '--env', 'A=1; rm -rf /', 'nginx'],
        shell: false,
      },
    });
  });

  it('prices the danger of the line as it became', async () => {
    const { plans } = bench(source);
    const options = [{ of, name: '--privileged' }];
    expect(
      await plans.make({ from: 'card', sheet: 's', command: 'c', values: {}, options }),
    ).toMatchObject({ ok: true, value: { danger: { level: 'exposes' } } });
  });

  it.each([
    [{ of, name: '--nonsense' }],
    [{ of: 'docker compose', name: '--file' }],
    [{ of, name: '--publish', off: 0 }],
  ])('refuses %j, which the line cannot take', async (choice) => {
    const { plans } = bench(source);
    const request = { from: 'card', sheet: 's', command: 'c', values: {} } as const;
    expect(await plans.make({ ...request, options: [choice] })).toMatchObject({
      ok: false,
      error: { code: 'options-invalid', message: expect.stringContaining(choice.name) },
    });
  });

  it('asks for the value of an option like that of any blank', async () => {
    const { plans } = bench(source);
    const options = [{ of, name: '--memory' }];
    expect(
      await plans.make({ from: 'card', sheet: 's', command: 'c', values: {}, options }),
    ).toMatchObject({ error: { code: 'values-invalid', problems: [{ label: 'memory' }] } });
  });

  it('runs a line that was edited in a card where the card itself would run', async () => {
    const { plans } = bench(source, { cwd: 'example:web' });
    const line = { from: 'line', title: 'Edited', source: 'docker ps | cat', values: {} } as const;
    expect(await plans.make({ ...line, card: 's/c' })).toMatchObject({
      error: { code: 'example-not-copied' },
    });
    expect(await plans.make({ ...line, card: 'line/c' })).toMatchObject({
      value: { cwd: homedir() },
    });
  });
});

describe('running a plan', () => {
  async function planned(source: string) {
    const made = bench(source);
    const plan = await made.make();
    if (!plan.ok) throw new Error('no plan');
    return { ...made, id: plan.value.id };
  }

  it('starts the program by its path, with the arguments that were shown', async () => {
    const { run, id, state } = await planned('docker ps -a');
    expect(await run(id)).toMatchObject({ ok: true });
    expect(state.started).toMatchObject([
      { file: '/usr/bin/docker', args: ['ps', '-a'], line: 'docker ps -a', card: 's/c' },
    ]);
  });

  it('works once', async () => {
    const { run, id, state } = await planned('docker ps');
    await run(id);
    expect(await run(id)).toMatchObject({ ok: false, error: { code: 'plan-unknown' } });
    expect(state.started).toHaveLength(1);
  });

  it('has its values remembered, and only then', async () => {
    const made = bench('docker stop {{c: container}}');
    const plan = await made.make({ c: 'web' });
    if (!plan.ok) throw new Error('no plan');
    expect(made.state.remembered).toEqual([]);
    await made.run(plan.value.id);
    expect(made.state.remembered).toEqual([{ labels: ['c'], values: { c: 'web' } }]);
    await made.run(plan.value.id);
    expect(made.state.remembered).toHaveLength(1);
  });

  it('is refused when it is unknown or too old', async () => {
    const { run, id, pass, state } = await planned('docker ps');
    expect(await run('other')).toMatchObject({ ok: false, error: { code: 'plan-unknown' } });
    pass(5 * 60 * 1000 + 1);
    expect(await run(id)).toMatchObject({ ok: false, error: { code: 'plan-expired' } });
    expect(state.started).toEqual([]);
  });

  it('without a click or key that main saw asks natively, and obeys', async () => {
    const no = await planned('docker ps');
    no.state.gesture = false;
    expect(await no.run(no.id)).toMatchObject({ ok: false, error: { code: 'not-confirmed' } });
    expect(no.state.started).toEqual([]);
    const yes = await planned('docker ps');
    yes.state.gesture = false;
    yes.state.answer = true;
    expect(await yes.run(yes.id)).toMatchObject({ ok: true });
    expect(yes.state.asked).toBe(1);
  });

  it('stops when what it would remove is not what was shown', async () => {
    const { run, id, state } = await planned('docker rm web');
    state.removals = [{ kind: 'volume', name: 'data', detail: '' }];
    expect(await run(id)).toMatchObject({ ok: false, error: { code: 'plan-changed' } });
    expect(state.started).toEqual([]);
  });

  it('stops when a harmless line has come to remove something', async () => {
    const { run, id, state } = await planned('docker stop web');
    state.removals = [removal];
    expect(await run(id)).toMatchObject({ ok: false, error: { code: 'plan-changed' } });
  });

  it.each([
    ['what stays now goes', [{ ...removal, refused: undefined }], 'plan-changed'],
    [
      'only sizes and states differ',
      [{ ...removal, refused: true, size: 7, detail: 'up' }],
      undefined,
    ],
  ])('when %s', async (_name, later, code) => {
    const made = bench('docker rm web');
    made.state.removals = [{ ...removal, refused: true }];
    const plan = await made.make();
    if (!plan.ok) throw new Error('no plan');
    made.state.removals = later as readonly Removal[];
    const ran = await made.run(plan.value.id);
    expect(ran.ok ? undefined : ran.error.code).toBe(code);
  });

  it('stops when the list is from another engine by now', async () => {
    const { run, id, state } = await planned('docker rm web');
    state.engine = { context: 'other', endpoint: 'tcp://other:2375' };
    expect(await run(id)).toMatchObject({ ok: false, error: { code: 'plan-changed' } });
  });

  it('on Windows hands on the exit code of what PowerShell ran', async () => {
    const { options, state } = bench('docker ps -q | docker inspect --format x');
    state.found = 'C:\\powershell.exe';
    const plans = createPlans({ ...options, platform: 'win32' });
    const made = await plans.make({ from: 'card', sheet: 's', command: 'c', values: {} });
    if (!made.ok) throw new Error('no plan');
    expect(made.value.argv[0]).toBe('powershell.exe');
    await plans.run({ plan: made.value.id, cols: 80, rows: 24 });
    expect(state.started[0]?.args.at(-1)).toMatch(/ \| docker inspect .*; exit \$LASTEXITCODE$/);
  });

  it('hands secrets to the child’s environment, never to the line', async () => {
    const made = bench('echo {{pass: secret}} | docker login --password-stdin example.org');
    made.state.found = '/bin/sh';
    const plan = await made.make({ pass: 'hunter2' });
    expect(JSON.stringify(plan)).not.toContain('hunter2');
    if (!plan.ok) throw new Error('no plan');
    await made.run(plan.value.id);
    expect(JSON.stringify(made.state.started[0]?.args)).not.toContain('hunter2');
    expect(made.state.started[0]?.env).toMatchObject({ RUNSHEET_PASS: 'hunter2' });
  });
});
