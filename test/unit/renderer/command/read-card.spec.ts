import { describe, expect, it } from 'vitest';
import type { Template, Values } from '../../../../core/command/model.ts';
import { parseTemplate } from '../../../../core/command/template.ts';
import { type CardReading, readCard } from '../../../../renderer/command/read-card.ts';

function template(source: string): Template {
  const parsed = parseTemplate(source);
  if (parsed.template === undefined) {
    throw new Error(JSON.stringify(parsed.problems));
  }
  return parsed.template;
}

function read(source: string, values: Values = {}): CardReading {
  return readCard(template(source), values);
}

describe('reading a card', () => {
  it('previews the line with what was filled in and with defaults', () => {
    const line = 'docker run --name {{name: name = web}} {{image: image = nginx}}';
    expect(read(line, { image: 'redis' }).preview).toBe('docker run --name web redis');
  });

  it('names the blanks that must be filled, in their order, as missing and not as wrong', () => {
    const reading = read('docker exec -it {{container: container}} {{program: path}}');
    expect(reading.missing).toEqual(['container', 'program']);
    expect(reading.problems).toEqual([]);
  });

  it('tells what is wrong with a value, with its label', () => {
    const reading = read('docker run -p {{port: port}}:80 nginx', { port: '99999' });
    expect(reading.problems).toMatchObject([{ label: 'port', severity: 'error' }]);
  });

  it('says what will happen with the value in it', () => {
    const reading = read('docker rm {{container: container}}', { container: 'old' });
    expect(reading.assessment.danger.level).toBe('removes');
    expect(reading.assessment.effect.sentence).toContain('old');
  });

  it('says what will happen before anything is filled in, with a sign for what is missing', () => {
    const { assessment } = read('docker rm {{container: container}}');
    expect(assessment.danger.level).toBe('removes');
    expect(assessment.effect.sentence).toContain('…');
  });

  it('says the worst of a line that needs a shell', () => {
    const line = 'docker ps -q && docker rm {{container: container}}';
    expect(read(line).assessment.danger.level).toBe('removes');
    expect(read(line, { container: 'old' }).assessment.danger.level).toBe('removes');
  });
});
