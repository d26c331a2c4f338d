import type { Code, Heading, Root, RootContent } from 'mdast';
import { sharedPlaceholders } from '../command/declare.ts';
import type { Placeholder } from '../command/model.ts';
import { textOf } from './blocks.ts';
import { fenceText, isRunFence } from './run-fence.ts';

const marker = /\s*\{playbook\}\s*$/;

/** The steps of one playbook: the runnable fences from its heading to the next of that level. */
export interface Playbook {
  readonly heading: Heading;
  readonly steps: readonly Code[];
  /** The blanks of all steps together; the first declaration of a label counts. */
  readonly shared: readonly Placeholder[];
}

/** True for a heading that ends in `{playbook}`. */
export function isPlaybook(heading: Heading): boolean {
  return marker.test(textOf(heading));
}

/** A heading without its `{playbook}`. */
export function withoutMarker(heading: Heading): Heading {
  const last = heading.children.at(-1);
  if (last?.type !== 'text' || !isPlaybook(heading)) return heading;
  const text = { ...last, value: last.value.replace(marker, '') };
  return { ...heading, children: [...heading.children.slice(0, -1), text] };
}

/** Finds the playbooks of a sheet before its commands are read, since steps share their blanks. */
export function findPlaybooks(root: Root): readonly Playbook[] {
  const found: { heading: Heading; steps: Code[] }[] = [];
  let open: { heading: Heading; steps: Code[] } | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') {
      if (open && node.depth <= open.heading.depth) open = undefined;
      if (isPlaybook(node)) {
        open = { heading: node, steps: [] };
        found.push(open);
      }
    } else open?.steps.push(...runFences(node));
  }
  return found.map(({ heading, steps }) => ({
    heading,
    steps,
    shared: sharedPlaceholders(steps.map(fenceText)),
  }));
}

function runFences(node: RootContent): readonly Code[] {
  if (node.type === 'code') return isRunFence(node) ? [node] : [];
  return 'children' in node ? (node.children as RootContent[]).flatMap(runFences) : [];
}
