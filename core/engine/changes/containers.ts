import type { EngineEvent } from '../events.ts';
import type { Change } from './model.ts';

/** One container's way through a run, from its events in order. */
export interface ContainerStory {
  readonly id: string;
  name: string;
  readonly firstName: string;
  readonly image: string;
  project?: string;
  projectFolder?: string;
  created: boolean;
  gone: boolean;
  /** Before the first event that tells; absent while none did. */
  ranBefore?: boolean;
  runs?: boolean;
  starts: number;
  ends: number;
  pausedBefore?: boolean;
  paused?: boolean;
  updated: boolean;
  exitCode?: number;
}

/** Sorts the events of containers by the container that they are about. */
export function containerStories(
  events: readonly EngineEvent[],
): ReadonlyMap<string, ContainerStory> {
  const stories = new Map<string, ContainerStory>();
  for (const event of events) {
    if (event.type !== 'container' || event.id === '') continue;
    const story = stories.get(event.id) ?? begin(event);
    stories.set(event.id, story);
    tell(story, event);
  }
  return stories;
}

function begin({ id, action, facts }: EngineEvent): ContainerStory {
  const name = facts.name ?? id.slice(0, 12);
  const firstName = action === 'rename' && facts.oldName ? bare(facts.oldName) : name;
  return {
    id,
    name,
    firstName,
    image: facts.image ?? '',
    created: false,
    gone: false,
    starts: 0,
    ends: 0,
    updated: false,
  };
}

function tell(story: ContainerStory, { action, facts }: EngineEvent): void {
  if (facts.name !== undefined) story.name = facts.name;
  if (facts.project !== undefined) story.project = facts.project;
  if (facts.projectFolder !== undefined) story.projectFolder = facts.projectFolder;
  switch (action) {
    case 'create':
      story.created = true;
      story.ranBefore = false;
      return;
    case 'start':
      story.ranBefore ??= false;
      story.runs = true;
      story.starts += 1;
      return;
    // Engines tell both ends of one stop, in either order.
    case 'die':
    case 'stop':
      story.ranBefore ??= true;
      story.runs = false;
      if (action === 'die') story.ends += 1;
      if (facts.exitCode !== undefined) story.exitCode = Number(facts.exitCode);
      return;
    case 'pause':
    case 'unpause':
      story.pausedBefore ??= action === 'unpause';
      story.paused = action === 'pause';
      return;
    case 'update':
      story.updated = true;
      return;
    case 'destroy':
      story.gone = true;
      return;
    default:
      return;
  }
}

/** Whether it was made, started, ended or removed, so that its networks follow from that. */
export function hasMoved({ created, gone, starts, ends }: ContainerStory): boolean {
  return created || gone || starts > 0 || ends > 0;
}

/** The story in as few sentences as it needs. */
export function containerChanges(story: ContainerStory): readonly Change[] {
  const { created, gone, name, id, starts, runs, exitCode, firstName } = story;
  const about = { kind: 'container', name, id } as const;
  const ended = exitCode === undefined || runs === true ? {} : { exitCode };
  if (created && gone) return [{ ...about, change: 'came-and-went', ...ended }];
  if (gone) return [{ ...about, change: 'removed' }];
  if (created) {
    return [{ ...about, change: 'created', running: runs === true, ...(starts > 0 && ended) }];
  }
  const changes: Change[] = [];
  if (firstName !== name) changes.push({ ...about, change: 'renamed', from: firstName });
  const moved = movement(story);
  if (moved) changes.push({ ...about, ...moved });
  if (story.paused !== undefined && story.paused !== story.pausedBefore) {
    changes.push({ ...about, change: story.paused ? 'paused' : 'unpaused' });
  }
  if (story.updated) changes.push({ ...about, change: 'updated' });
  return changes;
}

function movement(
  story: ContainerStory,
): Pick<Change, 'change' | 'running' | 'exitCode'> | undefined {
  const { ranBefore, runs, starts, exitCode } = story;
  if (runs === undefined) return undefined;
  const ended = exitCode === undefined ? {} : { exitCode };
  if (runs) return { change: ranBefore ? 'restarted' : 'started', running: true };
  if (ranBefore) return { change: 'stopped', ...ended };
  return starts > 0 ? { change: 'started', running: false, ...ended } : undefined;
}

function bare(name: string): string {
  return name.replace(/^\//, '');
}
