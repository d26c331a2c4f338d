import type { ComponentType } from 'react';
import { interactiveDiagrams } from './registry-interactive.ts';

/** A diagram as the chapters know it before it is loaded. */
export interface DiagramEntry {
  /** The size of its viewBox, so that its place is kept while it is loaded. */
  readonly width: number;
  readonly height: number;
  /** Pixels kept free under the picture for its controls and its sentence; 0 without. */
  readonly below?: number;
  readonly load: () => Promise<ComponentType>;
}

/** Every diagram by the name that sheets give it: `diagrams/<name>.svg`. */
export const diagrams: Readonly<Record<string, DiagramEntry>> = {
  'road-map': {
    width: 640,
    height: 318,
    load: async () => (await import('./RoadMap.tsx')).RoadMap,
  },
  'why-containers': {
    width: 640,
    height: 338,
    load: async () => (await import('./WhyContainers.tsx')).WhyContainers,
  },
  'image-to-containers': {
    width: 640,
    height: 312,
    load: async () => (await import('./ImageToContainers.tsx')).ImageToContainers,
  },
  'vm-and-containers': {
    width: 640,
    height: 354,
    below: 40,
    load: async () => (await import('./VmAndContainers.tsx')).VmAndContainers,
  },
  'inside-a-container': {
    width: 640,
    height: 332,
    load: async () => (await import('./InsideAContainer.tsx')).InsideAContainer,
  },
  'app-workflow': {
    width: 640,
    height: 394,
    load: async () => (await import('./AppWorkflow.tsx')).AppWorkflow,
  },
  ...interactiveDiagrams,
};
