import type { DiagramEntry } from './registry.ts';

/** The diagrams that answer when something in them is pressed, changed or moved. */
export const interactiveDiagrams: Readonly<Record<string, DiagramEntry>> = {
  layers: {
    width: 640,
    height: 372,
    below: 124,
    load: async () => (await import('./Layers.tsx')).Layers,
  },
  'port-binding': {
    width: 640,
    height: 304,
    below: 144,
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
    height: 334,
    below: 88,
    load: async () => (await import('./Networks.tsx')).Networks,
  },
  volumes: {
    width: 640,
    height: 356,
    below: 124,
    load: async () => (await import('./Volumes.tsx')).Volumes,
  },
  compose: {
    width: 640,
    height: 400,
    below: 88,
    load: async () => (await import('./Compose.tsx')).Compose,
  },
};
