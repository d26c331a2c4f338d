import { describe, expect, it } from 'vitest';
import { parseSheet } from '../../../../core/sheet/parse.ts';
import { cardsOf, head, problemsOf, run, sheetOf } from './helpers.ts';

describe('a command', () => {
  it('has what its fence says', () => {
    const attributes = [
      ...['id=up', 'title="Start it all"', 'cwd=example:mongo', 'needs=engine,compose'],
      ...['os=linux,macos', "touches='web db'", 'since=23.0'],
    ].join(' ');
    const { commands } = sheetOf(run(attributes, 'docker compose up -d {{service}}'));
    expect(commands).toMatchObject([
      {
        id: 'up',
        title: 'Start it all',
        cwd: 'example:mongo',
        needs: ['engine', 'compose'],
        os: ['linux', 'macos'],
        touches: ['web', 'db'],
        since: '23.0',
        line: 5,
        template: { source: 'docker compose up -d {{service}}' },
      },
    ]);
  });

  it('takes its title from the nearest heading', () => {
    const { commands } = sheetOf(`## One\n\n### List *all* \`ps\`\n\n${run('id=ps', 'docker ps')}`);
    expect(commands[0]?.title).toBe('List all ps');
  });

  it('may stand in a list or a quote', () => {
    const body = `## Steps\n\n1. First\n\n   \`\`\`sh run id=a\n   docker ps \\\n     -a\n   \`\`\`\n`;
    const { blocks, commands } = sheetOf(body);
    expect(commands[0]?.template.source).toBe('docker ps \\\n  -a');
    expect(blocks[0]).toMatchObject({ type: 'heading', slug: 'steps' });
    expect(blocks[1]).toMatchObject({
      items: [[{ type: 'paragraph' }, { type: 'card', command: 'a', intro: [], notes: [] }]],
    });
  });

  it.each([
    [run('', 'a'), ['5 error command-id']],
    [`## H\n${run('id=A', 'a')}`, ['6 error command-id']],
    [`## H\n${run('id=a', 'a')}\n## I\n${run('id=a', 'b')}`, ['11 error command-id']],
    [run('id=a', 'a'), ['5 error command-title']],
    [`## H\n${run('id=a', 'a')}${run('id=b', 'b')}`, ['9 error command-title']],
    [`## H\n${run('id=a cwd=/tmp', 'a')}`, ['6 error cwd']],
    [`## H\n${run('id=a needs=docker', 'a')}`, ['6 error needs']],
    [`## H\n${run('id=a os=mac', 'a')}`, ['6 error os']],
    [`## H\n${run('id=a tilte=x', 'a')}`, ['6 warning attribute-unknown']],
    [`## H\n${run('id=a id=b', 'a')}`, ['6 error attribute-twice']],
    [`## H\n${run('id=a title=b c', 'a')}`, ['6 error attribute-form']],
    [`## H\n${run('id=a title="b', 'a')}`, ['6 error attribute-form']],
    [`## H\n${run('id=a', '')}`, ['7 error line-empty']],
    [`## H\n${run('id=a', 'a\nb')}`, ['7 error several-lines']],
    ['```bash run id=a\na\n```\n', ['5 warning fence-language']],
  ])('is located where it is wrong: %j', (body, wanted) => {
    expect(problemsOf(head + body)).toEqual(wanted);
  });

  it('with a fault in its line is shown as code, and the fault points into the file', () => {
    const text = `${head}## H\n\n> ${run('id=a', 'docker run \\\n  {{x: prot}}').replaceAll('\n', '\n> ')}`;
    const { sheet, problems } = parseSheet(text, 'demo.md');
    expect(sheet?.commands).toEqual([]);
    expect(sheet?.blocks[1]).toMatchObject({ type: 'quote', children: [{ type: 'code' }] });
    const [problem] = problems;
    expect(problem).toMatchObject({ code: 'kind-unknown', line: 9, file: 'demo.md' });
    expect(text.slice(problem?.start, problem?.end)).toBe('prot');
  });

  it('points into the file with the line ends of Windows too', () => {
    const text = `${head}## H\n\n${run('id=a', 'docker run \\\n  {{x: prot}}')}`.replaceAll(
      '\n',
      '\r\n',
    );
    const { problems } = parseSheet(text, 'demo.md');
    expect(problems.map(({ line, start, end }) => [line, text.slice(start, end)])).toEqual([
      [9, 'prot'],
    ]);
  });

  it('does not keep the others from being read', () => {
    const body = `## A\n${run('id=a', "x 'y")}\n## B\n${run('id=b', 'docker ps')}`;
    const { sheet } = parseSheet(head + body, 'demo.md');
    expect(sheet?.commands.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a card', () => {
  it('takes the heading and the text before it, and the text after it', () => {
    const { blocks } = sheetOf(
      `## Part\n\nOpening.\n\n### Run\n\nWhy.\n\n${run('id=run', 'docker run {{i}}')}\nMore.\n\n- a\n\n### Next\n\nText.\n`,
    );
    expect(blocks.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'card', 'heading', 'paragraph'],
    ]);
    expect(cardsOf(blocks)).toMatchObject([
      {
        command: 'run',
        slug: 'run',
        intro: [{ type: 'paragraph' }],
        notes: [{ type: 'paragraph' }, { type: 'list' }],
      },
    ]);
  });

  it('leaves the heading in the chapter when it has a title of its own', () => {
    const { blocks, commands } = sheetOf(
      `## Both\n\nText.\n\n${run('id=a title="First one"', 'a')}\nNote.\n\n${run('id=b title="Second one"', 'b')}`,
    );
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'card', 'card']);
    expect(cardsOf(blocks)).toMatchObject([
      { command: 'a', slug: 'first-one', intro: [], notes: [{ type: 'paragraph' }] },
      { command: 'b', slug: 'second-one', intro: [], notes: [] },
    ]);
    expect(commands.map(({ title }) => title)).toEqual(['First one', 'Second one']);
  });

  it('ends at a rule, an example, a diagram or a heading', () => {
    const ends = ['---', '```yaml file=a/b.yaml\nx: y\n```', '![D](diagrams/d.svg)', '# H'];
    for (const end of ends) {
      const { blocks } = sheetOf(`## R\n\n${run('id=a', 'a')}\n${end}\n\nAfter.\n`);
      expect(cardsOf(blocks)).toMatchObject([{ notes: [] }]);
      expect(blocks.map(({ type }) => type).slice(2)).toEqual(['paragraph']);
    }
  });

  it('shares heading and text with the same command for another system', () => {
    const { blocks, commands } = sheetOf(
      `## Log in\n\nWhy.\n\n${run('id=a os=linux,macos', 'a')}\n${run('id=b os=windows', 'b')}\nNote.\n`,
    );
    expect(commands.map(({ title }) => title)).toEqual(['Log in', 'Log in']);
    const cards = cardsOf(blocks);
    expect(blocks).toHaveLength(2);
    expect(cards.map(({ intro, notes }) => [intro.length, notes.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(new Set(cards.map(({ slug }) => slug)).size).toBe(2);
    expect(
      problemsOf(`${head}## L\n${run('id=a os=linux', 'a')}${run('id=b os=linux', 'b')}`),
    ).toEqual(['9 error command-title']);
  });
});

describe('a playbook', () => {
  const steps = (first: string, second: string): string =>
    `## Back up {playbook}\n\n### One\n${run('id=a', first)}\n### Two\n${run('id=b', second)}\n## Other\n${run('id=c', 'c {{x}}')}`;

  it('is all commands to the next heading of its level', () => {
    const { commands, blocks } = sheetOf(steps('a', 'b'));
    expect(commands.map(({ playbook }) => playbook)).toEqual(['back-up', 'back-up', undefined]);
    expect(blocks[0]).toMatchObject({
      type: 'heading',
      slug: 'back-up',
      children: [{ type: 'text', text: 'Back up' }],
    });
  });

  it('shares its blanks, wherever kind and default stand', () => {
    const both = [{ label: 'x', kind: 'port', default: '80' }];
    for (const [first, second] of [
      ['a {{x: port = 80}}', 'b {{x}}'],
      ['a {{x}}', 'b {{x: port = 80}}'],
      ['a {{x: port}}', 'b {{x: port = 80}}'],
    ] as const) {
      const { commands } = sheetOf(steps(first, second));
      expect(commands.map(({ template }) => template.placeholders)).toEqual([
        both,
        both,
        [{ label: 'x', kind: 'text' }],
      ]);
    }
  });

  it('has a problem where two steps differ', () => {
    expect(problemsOf(head + steps('a {{x: port = 80}}', 'b {{x: port = 81}}'))).toEqual([
      '14 error blank-differs',
    ]);
    expect(problemsOf(head + steps('a {{x: port}}', 'b {{x: name}}'))).toEqual([
      '14 error blank-differs',
    ]);
    expect(problemsOf(head + steps('a {{x: secret}} | b', 'b {{x}}'))).toEqual([
      '14 error secret-in-argv',
    ]);
  });

  it('without a command is a warning', () => {
    expect(problemsOf(`${head}## A {playbook}\n\n## B\n`)).toEqual(['5 warning playbook-empty']);
  });
});
