import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const factsOf = (line: string) => explainLine(line, shippedGrammar).compose;

describe('the project of a Compose line', () => {
  it('is what stands in front of the verb, and the services behind it', () => {
    expect(
      factsOf('docker compose -f a.yaml --file=b.yaml -p shop --profile dev up -d web db'),
    ).toEqual({
      files: ['a.yaml', 'b.yaml'],
      profiles: ['dev'],
      envFiles: [],
      project: 'shop',
      services: ['web', 'db'],
    });
    expect(factsOf('docker-compose exec web ls x')?.services).toEqual(['web']);
    expect(factsOf('docker compose run --rm web ls x')?.services).toEqual(['web']);
  });

  it('is what its variables say where no option does', () => {
    const line = 'COMPOSE_FILE=a.yaml:b.yaml COMPOSE_PROJECT_NAME=x docker compose';
    expect(factsOf(`${line} up`)).toMatchObject({ files: ['a.yaml', 'b.yaml'], project: 'x' });
    expect(factsOf(`${line} -f c.yaml -p y up`)).toMatchObject({ files: ['c.yaml'], project: 'y' });
  });

  it('is none for any other command', () => {
    expect(factsOf('docker run nginx')).toBeUndefined();
    expect(factsOf('docker compose')).toBeUndefined();
    expect(factsOf('docker compose upp')).toBeUndefined();
  });
});
