import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/command/template.ts';
import type { Sheet } from '../../../../core/sheet/model.ts';
import { cardsOf } from '../../../../renderer/reference/cards-of.ts';
import { shippedGrammar } from '../../../helpers/cli/grammar.ts';

function sheetOf(...sources: readonly string[]): Sheet {
  const commands = sources.map((source, at) => {
    const { template } = parseTemplate(source);
    if (!template) throw new Error(`not a template: ${source}`);
    const base = { needs: [], os: [], touches: [], line: 1 };
    return { ...base, id: `c${at}`, title: source, template };
  });
  const about = { id: 's', title: 'Sheet', summary: '', category: 'Do' as const, order: 1 };
  return { ...about, keywords: [], blocks: [], commands };
}

function titles(name: string, ...sources: readonly string[]): readonly string[] {
  const command = shippedGrammar.commands.find((each) => each.name === name);
  if (!command) throw new Error(name);
  return cardsOf(command, [sheetOf(...sources)]).map(({ title }) => title);
}

describe('the cards that run a command', () => {
  it('run it under any of its names, and not one that only begins like it', () => {
    const shown = ['docker rm web', 'docker container rm -f web'];
    expect(titles('docker rm', ...shown, 'docker rmi redis', 'docker ps')).toEqual(shown);
  });

  it('may have options before the verb, a pipe, or another command first', () => {
    const shown = [
      'docker compose -f compose.yaml up -d',
      'cd app && docker compose --profile dev up',
      'docker compose up',
    ];
    expect(titles('docker compose up', ...shown, 'docker compose down')).toEqual(shown);
  });
});
