import { match } from '../blanks/match.ts';
import { isBuiltIn, volumeUsers } from '../blanks/object-choices.ts';
import { blankStrings as words } from '../strings/blanks.ts';
import { panelStrings as strings } from '../strings/panel.ts';
import { sizeInWords } from '../strings/window.ts';
import {
  containerActions,
  imageActions,
  imageName,
  networkActions,
  type ObjectAction,
  volumeActions,
} from './actions.ts';
import type { Container, EngineObjects } from './model.ts';
import { statusAge } from './status-age.ts';

/** How the search names objects of a list: `container:web`. */
export const objectPrefix: Readonly<Record<keyof EngineObjects, string>> = {
  containers: 'container:',
  images: 'image:',
  networks: 'network:',
  volumes: 'volume:',
};

/** One object of a list, ready to be shown. */
export interface PanelRow {
  /** Stays the same while the object is the same. */
  readonly id: string;
  readonly name: string;
  /** A second line: state and image, driver, users. */
  readonly detail: string;
  /** What stands at the end of the first line: ports, a size. May be empty. */
  readonly end: string;
  readonly state?: Container['state'];
  /** What a filter looks through, in lower case. */
  readonly text: string;
  readonly actions: () => readonly ObjectAction[];
}

/** A list of the engine as rows: what runs and what is new first, others by name. */
export function panelRows(
  kind: keyof EngineObjects,
  objects: EngineObjects,
  now: number,
): readonly PanelRow[] {
  switch (kind) {
    case 'containers':
      return containerRows(objects.containers, now);
    case 'images':
      return imageRows(objects, now);
    case 'networks':
      return [...objects.networks]
        .sort((a, b) => Number(isBuiltIn(a.name)) - Number(isBuiltIn(b.name)) || order(a, b))
        .map(({ id, name, driver }) =>
          row({ id, name, detail: driver, end: '', actions: () => networkActions(name) }),
        );
    case 'volumes':
      return volumeRows(objects);
  }
}

/** The rows that a filter leaves, in their order; every word of it must be found. */
export function filterRows(rows: readonly PanelRow[], filter: string): readonly PanelRow[] {
  const wanted = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const whole = rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
  if (whole.length > 0) return whole;
  return rows.filter(({ name }) => wanted.every((word) => match(word, name) !== undefined));
}

function containerRows(containers: readonly Container[], now: number): readonly PanelRow[] {
  const aged = containers.map((container) => ({
    container,
    live: Number(container.state === 'running'),
    age: statusAge(container.status) ?? now - (container.created ?? 0),
  }));
  return aged
    .sort((a, b) => b.live - a.live || a.age - b.age || order(a.container, b.container))
    .map(({ container }) => {
      const { id, name, image, state, status, ports } = container;
      const shown = status === '' ? words.state(state) : status;
      return row({
        id,
        name,
        detail: [shown, image].filter(Boolean).join(' · '),
        end: ports.map((port) => port.replace('->', '→').replace(/\/tcp$/, '')).join(' '),
        state,
        actions: () => containerActions(container),
      });
    });
}

function imageRows({ images, containers }: EngineObjects, now: number): readonly PanelRow[] {
  const used = new Set(containers.map(({ image }) => image));
  return [...images]
    .sort((a, b) => b.created - a.created)
    .flatMap(({ id, tags, size, created }) => {
      const names = tags.length === 0 ? [undefined] : tags;
      return names.map((tag) => {
        const name = imageName(tag, id);
        const detail = [
          ...(tag === undefined ? [strings.noName] : []),
          ...(created > 0 ? [words.created(words.age(now - created))] : []),
          ...(used.has(name) || used.has(name.replace(/:latest$/, '')) ? [strings.inUse] : []),
        ];
        return row({
          id: `${id} ${name}`,
          name,
          detail: detail.join(' · '),
          end: sizeInWords(size),
          actions: () => imageActions(name),
        });
      });
    });
}

function volumeRows({ volumes, containers }: EngineObjects): readonly PanelRow[] {
  const users = volumeUsers(containers);
  return [...volumes]
    .sort((a, b) => Number(a.anonymous) - Number(b.anonymous) || order(a, b))
    .map(({ name, driver, anonymous }) => {
      const by = users.get(name);
      const detail = [
        ...(driver === 'local' ? [] : [driver]),
        ...(anonymous ? [words.anonymous] : []),
        by === undefined ? words.unused : words.usedBy(by),
      ];
      return row({
        id: name,
        name,
        detail: detail.join(' · '),
        end: '',
        actions: () => volumeActions(name),
      });
    });
}

function row(given: Omit<PanelRow, 'text'>): PanelRow {
  return { ...given, text: `${given.name} ${given.detail} ${given.end}`.toLowerCase() };
}

function order(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
