import type { DiagramEntry } from './registry.ts';

/** The diagrams that answer when something in them is pressed, changed or moved. */
export const interactiveDiagrams: Readonly<Record<string, DiagramEntry>> = {
  'port-binding': {
    width: 640,
    height: 304,
    below: 134,
    load: async () => (await import('./PortBinding.tsx')).PortBinding,
  },
};
