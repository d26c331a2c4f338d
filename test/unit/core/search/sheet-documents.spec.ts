import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../../core/search/model.ts';
import { sheetDocuments } from '../../../../core/search/sheet-documents.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';

const text = `---
id: demo
title: A demo
summary: Shows it.
category: Do
keywords: [sample]
---

The beginning.

## Look around

Words of the section.

### See the containers

All that run.

\`\`\`sh run id=ps
docker ps
\`\`\`

\`\`\`text prints=ps
PRINTED OUTPUT
\`\`\`

## Keep it {playbook}

### Make it

\`\`\`sh run id=make
docker volume create {{volume: volume = data}}
\`\`\`
`;

function read(): ReadonlyMap<string, SearchDocument> {
  const { sheet } = parseSheet(text, 'demo.md');
  return new Map((sheet ? sheetDocuments(sheet) : []).map((each) => [each.target, each]));
}

describe('the documents of a sheet', () => {
  it('are the chapter, its sections and playbooks, and its cards', () => {
    expect([...read()].map(([target, { kind, title }]) => [target, kind, title])).toEqual([
      ['demo', 'chapter', 'A demo'],
      ['demo#look-around', 'section', 'Look around'],
      ['demo/ps', 'card', 'See the containers'],
      ['demo#keep-it', 'playbook', 'Keep it'],
      ['demo/make', 'card', 'Make it'],
    ]);
  });

  it('tell a card by its prose, its line and its place, not by what it printed', () => {
    const card = read().get('demo/ps');
    expect(card?.text).toContain('All that run.');
    expect(card?.words).toBe('ps');
    expect(card?.place).toBe('A demo › Look around');
    expect(JSON.stringify(card)).not.toContain('PRINTED');
    expect(read().get('demo/make')?.line).toBe('docker volume create volume');
  });

  it('name the steps of a playbook', () => {
    expect(read().get('demo#keep-it')?.text).toContain('Make it');
  });
});
