import { describe, expect, it } from 'vitest';
import { bookOf, linksOf, ownBook } from '../../helpers/sheets/book.ts';
import {
  diagramProblems,
  linkProblems,
  outsideHosts,
  playbooksOf,
} from '../../helpers/sheets/links.ts';

const book = ownBook();

describe('our sheets', () => {
  it('lead nowhere that is not there', () => {
    expect(linkProblems(book)).toEqual([]);
  });

  it('show only diagrams that the app has', () => {
    expect(diagramProblems(book)).toEqual([]);
  });

  it('send a reader to each host outside that is allowed, and to no other', () => {
    const hosts = book.sheets
      .flatMap(({ sheet }) => linksOf(sheet))
      .filter((href) => href.startsWith('https:'))
      .map((href) => new URL(href).host);
    expect([...new Set(hosts)].sort()).toEqual([...outsideHosts].sort());
  });

  it('have the five stories of the notes as playbooks', () => {
    const playbooks = book.sheets.flatMap(({ sheet }) =>
      playbooksOf(sheet.commands).map(([slug, steps]) => [`${sheet.id}#${slug}`, steps.length]),
    );
    const steps = Object.fromEntries(playbooks);
    for (const slug of [
      'compose#the-app-by-hand',
      'compose#the-same-with-compose',
      'registry#push-to-a-private-registry',
      'deploying#deploy-on-a-server',
      'volumes#keep-the-data',
    ]) {
      expect(steps[slug], slug).toBeGreaterThanOrEqual(4);
    }
  });
});

/** The sheet on which one thing is made wrong at a time. */
const sound = `---
id: one
title: One
---

To [itself](#look), to [the other](two.md#look), to [all of it](two.md), and
[outside](https://docs.docker.com/reference/).

| a | b |
| --- | --- |
| [a heading](#steps) | - |

![Layers](diagrams/port-binding.svg)

### Look

\`\`\`sh run id=look cwd=example:volumes
docker ps
\`\`\`

\`\`\`text prints=look
CONTAINER ID
\`\`\`

### Listen

\`\`\`sh run id=listen
docker events
\`\`\`

\`\`\`yaml file=deploy/compose.admin.yaml
services:
  mongo-express:
    ports:
      - "127.0.0.1:8081:8081"
\`\`\`

## Steps {playbook}

### Begin

\`\`\`sh run id=begin
docker start {{it: container = web}}
\`\`\`

### End

\`\`\`sh run id=end
docker stop {{it: container = web}}
\`\`\`
`;
const problems = (text: string): readonly string[] => {
  const pair = bookOf({ 'one.md': text, 'two.md': sound.replace('id: one', 'id: two') });
  return [...linkProblems(pair), ...diagramProblems(pair)];
};

describe('the check of links', () => {
  it('finds nothing in a sound sheet', () => {
    expect(problems(sound)).toEqual([]);
  });

  it.each([
    ['[itself](#look)', '[itself](#lok)', '#lok leads to no heading and no card'],
    ['(two.md#look)', '(two.md#lok)', 'two.md#lok leads to no heading and no card'],
    ['(two.md)', '(three.md)', 'three.md leads to no sheet'],
    ['(#steps)', '(#stepps)', '#stepps leads to no heading and no card'],
    ['docs.docker.com', 'example.com', 'example.com is not among the hosts outside'],
    ['diagrams/port-binding.svg', 'diagrams/ports.svg', 'the app has no diagram ports'],
    ['example:volumes', 'example:volume', 'look: there is no example volume'],
    ['prints=look', 'prints=lock', 'prints=lock names no command'],
    ['prints=look', 'prints=listen', 'prints=listen does not stand below its command'],
    ['CONTAINER ID', ' ', 'prints=look is empty'],
    ['CONTAINER ID', '/root/x', 'prints=look names a folder of the machine that recorded it'],
    [
      'deploy/compose.admin',
      'deploy/compose.nobody',
      'deploy/compose.nobody.yaml is no file of an example',
    ],
    ['127.0.0.1:8081', '0.0.0.0:8081', 'deploy/compose.admin.yaml differs from the fence'],
  ])('sees “%s” become “%s”', (right, wrong, problem) => {
    expect(problems(sound.replace(right, wrong))).toEqual([`one.md: ${problem}`]);
  });

  it('sees an output that is there twice', () => {
    const twice = sound.replace(/```text prints=look\n[^`]*```\n/, (fence) => `${fence}\n${fence}`);
    expect(problems(twice)).toEqual(['one.md: prints=look is there twice']);
  });

  it('sees a blank that is another one in a later step', () => {
    const { sheets } = bookOf({ 'one.md': sound });
    const [one] = sheets;
    if (!one) throw new Error('there is no sheet');
    // The reading of a sheet refuses this already, so that it is made here.
    const commands = one.sheet.commands.map((command) =>
      command.id === 'end'
        ? {
            ...command,
            template: {
              ...command.template,
              placeholders: command.template.placeholders.map((blank) => ({
                ...blank,
                default: 'other',
              })),
            },
          }
        : command,
    );
    const changed = { ...book, sheets: [{ ...one, sheet: { ...one.sheet, commands } }] };
    expect(linkProblems(changed)).toContain('one.md: end: the blank it differs in steps');
  });
});
