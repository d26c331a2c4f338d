/** All lists of the engine, in the order in which they are shown. */
export const listKinds = ['containers', 'images', 'networks', 'volumes'] as const;
