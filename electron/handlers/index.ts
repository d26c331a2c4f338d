import { handleApp } from './app.ts';
import { handleBlanks } from './blanks.ts';
import { handleCommands } from './commands.ts';
import { handleEngine } from './engine.ts';
import { handleRuns } from './runs.ts';
import { handleSearch } from './search.ts';
import type { Services } from './services.ts';
import { handleSettings } from './settings.ts';
import { handleTerminalTools } from './terminal-tools.ts';
import { handleTerminals } from './terminals.ts';

/** Puts a handler behind every request of the contract. */
export function handleAll(services: Services): void {
  handleApp(services);
  handleCommands(services);
  handleSearch(services);
  handleSettings(services);
  handleTerminals(services);
  handleTerminalTools(services);
  handleEngine(services);
  handleBlanks(services);
  handleRuns(services);
}
