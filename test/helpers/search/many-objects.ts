import type { EngineObjects } from '../../../core/engine/model.ts';
import {
  engineDocuments,
  historyDocuments,
  type PastLine,
} from '../../../core/search/live-documents.ts';
import type { LiveKind } from '../../../core/search/model.ts';
import type { SearchIndex } from '../../../core/search/search-index.ts';

/** As much as the search must be quick beside: names that people and Compose give, not random ones. */
export const manyObjects: EngineObjects = {
  containers: numbers(1_000).map((at) => ({
    id: `c${at}`,
    name: `project${at % 37}-service-${at}`,
    image: `registry.example/app${at % 50}:1.${at}`,
    state: at % 3 === 0 ? 'exited' : 'running',
    status: `Up ${at} minutes`,
    ports: [],
  })),
  images: numbers(1_000).map((at) => ({
    id: `i${at}`,
    tags: [`registry.example/app${at % 50}:1.${at}`],
    size: at * 1_000,
    created: at,
  })),
  networks: [],
  volumes: [],
};

export const manyLines: readonly PastLine[] = numbers(2_000).map((at) => ({
  id: `h${at}`,
  line: `docker run -d --name web-${at} -p ${3_000 + at}:80 -v data${at % 7}:/data nginx:1.${at % 20}`,
  ranAt: at,
}));

/** Puts a thousand containers, a thousand images and two thousand lines into an index. */
export function addManyObjects(index: SearchIndex): void {
  for (const [kind, documents] of Object.entries(engineDocuments(manyObjects))) {
    index.replace(kind as LiveKind, documents);
  }
  index.replace('history', historyDocuments(manyLines));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
