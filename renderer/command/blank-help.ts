/**
 * Everything that a blank needs once someone is in it, as one chunk.
 *
 * No start pays for it, see `load-blank-help.ts`.
 */
export { blankKey } from '../../core/blanks/blank-key.ts';
export { besideOf, choicesFor } from '../../core/blanks/choices.ts';
export { portKey } from '../../core/blanks/facts.ts';
export { freeName, freePorts, portHolders } from '../../core/blanks/free.ts';
export { narrow, searchable } from '../../core/blanks/narrow.ts';
export { readPlaces } from '../../core/blanks/place.ts';
export { addressOf, portsAhead, portsOf } from '../../core/blanks/port-warnings.ts';
export { fileChoices, splitTyped } from '../../core/blanks/typed-path.ts';
export { readUse } from '../../core/blanks/use.ts';
export { usualHostPorts } from '../../core/blanks/usual.ts';
export { warningsOf } from '../../core/blanks/warnings.ts';
