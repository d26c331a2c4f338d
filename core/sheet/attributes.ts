import { nearest } from '../command/nearest.ts';
import { sheetStrings as strings } from '../strings/sheet.ts';

/** A fault in the info string of a fence, in words. */
export interface AttributeFault {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface Attributes {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: readonly AttributeFault[];
}

const attribute = /^([A-Za-z][A-Za-z-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"']*))(?=\s|$)/;

/** Reads `id=run title="Run it" needs=engine`; names outside `known` are a warning. */
export function readAttributes(text: string, known: readonly string[]): Attributes {
  const values = new Map<string, string>();
  const faults: AttributeFault[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = attribute.exec(rest);
    const name = match?.[1];
    const taken = match?.[0] ?? /^\S+/.exec(rest)?.[0] ?? rest;
    rest = rest.slice(taken.length).trim();
    if (!match || name === undefined) {
      const message = strings.attributeForm(taken);
      faults.push({ code: 'attribute-form', severity: 'error', message });
    } else if (!known.includes(name)) {
      const message = strings.attributeUnknown(name, nearest(name, known) ?? '');
      faults.push({ code: 'attribute-unknown', severity: 'warning', message });
    } else if (values.has(name)) {
      const message = strings.attributeTwice(name);
      faults.push({ code: 'attribute-twice', severity: 'error', message });
    } else values.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return { values, faults };
}
