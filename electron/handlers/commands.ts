import { fail, ok } from '../../core/result.ts';
import { strings } from '../../core/strings/main.ts';
import { askForFolder } from '../window.ts';
import type { Services } from './services.ts';

/** Sheets, examples, plans: from what is read to what is run. */
export function handleCommands({ ipc, sheets, examples, plans, cliHelp, window }: Services): void {
  ipc.handle('sheets.text', async () => ok(await sheets.text()));
  ipc.handle('examples.copy', async ({ example, where }) => {
    if (where === 'usual') return examples.copy(example, examples.usualFolder(example));
    const folder = await askForFolder(window(), example, examples.usualFolder(example));
    return folder === undefined
      ? fail('not-confirmed', strings.examples.notChosen)
      : examples.copy(example, folder);
  });
  ipc.handle('cli.help', ({ command }) => cliHelp(command));
  ipc.handle('plan.make', (request) => plans.make(request));
  ipc.handle('plan.run', (request) => plans.run(request));
}
