/**
 * What the oldest supported runtime, Electron 25, can do (its release notes: Chrome 114, Node
 * 18.15). Builds aim at it; newer runtimes run the same files.
 */
export const buildTargets = {
  electronMajor: '25',
  node: 'node18.15',
  nodeVersion: '18.15.0',
  chrome: 'chrome114',
} as const;
