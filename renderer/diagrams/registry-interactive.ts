import type { DiagramEntry } from './registry.ts';

/** The diagrams that answer when something in them is pressed, changed or moved. */
export const interactiveDiagrams: Readonly<Record<string, DiagramEntry>> = {
  'port-binding': {
    width: 640,
    height: 304,
    below: 134,
    load: async () => (await import('./PortBinding.tsx')).PortBinding,
  },
  'life-cycle': {
    width: 640,
    height: 386,
    below: 134,
    load: async () => (await import('./LifeCycle.tsx')).LifeCycle,
  },
  networks: {
    width: 640,
    height: 300,
    below: 98,
    load: async () => (await import('./Networks.tsx')).Networks,
  },
};
