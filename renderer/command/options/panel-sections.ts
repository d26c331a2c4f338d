import type { ListedOption, OptionGroup } from '../../../core/command/options/list-options.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';

export interface PanelSection {
  readonly title: string;
  readonly rows: readonly ListedOption[];
}

/**
 * The options in the order they are read: in the line, often used, the others, and those of the
 * groups before the command. What was searched for is not divided.
 */
export function arrange(
  groups: readonly OptionGroup[],
  inLine: ReadonlySet<string>,
  searched: boolean,
): readonly PanelSection[] {
  const isIn = ({ of, option }: ListedOption): boolean => inLine.has(`${of.name} ${option.name}`);
  const [first, ...before] = groups;
  if (searched) {
    return groups.map(({ of, options }) => ({ title: strings.found(of.name), rows: options }));
  }
  const own = first?.options.filter((listed) => !isIn(listed)) ?? [];
  return [
    { title: strings.inLine, rows: groups.flatMap(({ options }) => options.filter(isIn)) },
    { title: strings.common, rows: own.filter(({ common }) => common) },
    {
      title: own.some(({ common }) => common) ? strings.others : strings.all,
      rows: own.filter(({ common }) => !common),
    },
    ...before.map(({ of, options }) => ({
      title: strings.ofGroup(of.name),
      rows: options.filter((listed) => !isIn(listed)),
    })),
  ];
}

/** The sections as far as the first rows go. */
export function firstRows(
  sections: readonly PanelSection[],
  most: number,
): readonly PanelSection[] {
  let left = most;
  return sections.map(({ title, rows }) => {
    const shown = rows.slice(0, Math.max(0, left));
    left -= shown.length;
    return { title, rows: shown };
  });
}
