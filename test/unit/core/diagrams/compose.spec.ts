import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type ComposePart,
  composeLines,
  composeParts,
  composeText,
} from '../../../../core/diagrams/compose.ts';
import { fileRows, rowGroups, widestRow } from '../../../../core/diagrams/compose-rows.ts';
import { nextPhase, projectIn } from '../../../../core/diagrams/compose-up.ts';

const file = new URL('../../../../resources/examples/mongo-stack/compose.yaml', import.meta.url);

/** The lines of a part, without their indent. */
function of(part: ComposePart): readonly string[] {
  return composeLines().flatMap((line) => (line.part === part ? [line.text.trim()] : []));
}

describe('composeText', () => {
  it('is the file of the example, letter for letter', () => {
    expect(composeText).toBe(readFileSync(file, 'utf8'));
  });
});

describe('composeLines', () => {
  it('gives every line that says something to one part', () => {
    for (const { text, part } of composeLines()) {
      expect(part === undefined).toBe(text === '');
    }
  });

  it('uses every part', () => {
    const used = new Set(composeLines().map(({ part }) => part));
    expect(composeParts.filter((part) => !used.has(part))).toEqual([]);
  });

  it('knows the settings that are drawn by themselves', () => {
    expect(of('network')).toEqual(['services:']);
    expect(of('mongodb')).toEqual(['mongodb:', 'image: mongo', 'env_file: mongo.env']);
    expect(of('mongodb-port')).toEqual(['ports:', '- "127.0.0.1:27017:27017"']);
    expect(of('mongodb-health')).toHaveLength(5);
    expect(of('mongo-express')).toHaveLength(3);
    expect(of('mongo-express-server')).toContain('ME_CONFIG_MONGODB_SERVER: mongodb');
    expect(of('mongo-express-port')).toEqual(['ports:', '- "127.0.0.1:8081:8081"']);
    expect(of('depends-on')).toEqual(['depends_on:', 'mongodb:', 'condition: service_healthy']);
  });
});

describe('fileRows', () => {
  it('shows every character of the file but the blank at which a line is broken', () => {
    const rows = fileRows();
    const shown = rows.map(({ text }) => text).join('');
    expect(shown.replaceAll(' ', '')).toBe(composeText.replace(/\s/g, ''));
    expect(rows.length).toBe(composeLines().length + 1);
  });

  it('fits on the sheet, and keeps the indent that YAML means', () => {
    for (const { indent, text } of fileRows()) {
      expect(indent + text.length).toBeLessThanOrEqual(widestRow);
    }
    const line = { number: 1, text: `    key: ${'x'.repeat(30)} ${'y'.repeat(30)}` };
    expect(fileRows([line]).map(({ indent }) => indent)).toEqual([4, 8]);
  });

  it('leaves a word whole that is longer than the sheet', () => {
    const word = `  ${'x'.repeat(80)}`;
    expect(fileRows([{ number: 1, text: word }]).map(({ text }) => text)).toEqual([word.trim()]);
  });
});

describe('rowGroups', () => {
  it('puts rows of one part together and loses none', () => {
    const rows = fileRows();
    const groups = rowGroups(rows);
    expect(groups.flat()).toEqual(rows);
    groups.slice(1).forEach(([first], at) => {
      expect(first?.part).not.toBe(groups[at]?.[0]?.part);
    });
  });
});

describe('nextPhase', () => {
  it('waits for the health check before the second container starts', () => {
    expect(nextPhase('down', 'up')).toBe('waiting');
    expect(projectIn('waiting')).toMatchObject({ mongodb: 'running', mongoExpress: 'created' });
    expect(nextPhase('waiting', 'passes')).toBe('up');
    expect(projectIn('up')).toMatchObject({ health: 'healthy', mongoExpress: 'running' });
  });

  it('leaves the second container created when the check fails, and the first running', () => {
    expect(nextPhase('waiting', 'fails')).toBe('failed');
    expect(projectIn('failed')).toMatchObject({ mongodb: 'running', mongoExpress: 'created' });
    expect(nextPhase('failed', 'up')).toBe('failed');
  });

  it('takes everything away with down, from wherever it is', () => {
    for (const phase of ['down', 'waiting', 'up', 'failed'] as const) {
      expect(nextPhase(phase, 'down')).toBe('down');
    }
    expect(projectIn('down')).toMatchObject({ network: false, mongodb: 'absent' });
  });

  it('asks no health check of a project that is down or up', () => {
    expect(nextPhase('down', 'passes')).toBe('down');
    expect(nextPhase('up', 'fails')).toBe('up');
    expect(nextPhase('up', 'up')).toBe('up');
  });
});
