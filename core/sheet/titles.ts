import { sheetStrings as strings } from '../strings/sheet.ts';
import type { OperatingSystem } from './model.ts';
import type { FenceCommand } from './run-fence.ts';

/**
 * Gives each command its title: its own, else the nearest heading's.
 *
 * Under one heading one command may go without a title; several may when they are the same command
 * for different systems (`os`), of which one is shown.
 */
export class Titles {
  #heading: string | undefined;
  #systems: OperatingSystem[] = [];
  #untitled = 0;
  #variant = false;

  startHeading(text: string): void {
    this.#heading = text;
    this.#systems = [];
    this.#untitled = 0;
    this.#variant = false;
  }

  isHeading(title: string): boolean {
    return this.#heading === title;
  }

  /** True when the last command was a further text for another system. */
  get lastIsVariant(): boolean {
    return this.#variant;
  }

  titleOf(command: FenceCommand): { readonly title: string; readonly fault?: string } {
    this.#variant = false;
    if (command.title !== undefined) return { title: command.title };
    if (this.#heading === undefined) return { title: command.id, fault: strings.titleNone };
    this.#untitled += 1;
    const title = this.#heading;
    const differs =
      command.os.length > 0 && command.os.every((system) => !this.#systems.includes(system));
    const known = this.#systems.length > 0;
    this.#systems.push(...command.os);
    if (this.#untitled === 1) return { title };
    this.#variant = differs && known;
    return this.#variant ? { title } : { title, fault: strings.titleNeeded(title) };
  }
}
