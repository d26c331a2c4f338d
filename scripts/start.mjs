/**
 * `npm start`: does all the set-up, builds when the sources changed, and opens the app. Needs Node
 * 18 and no packages. Further arguments go to the app. Never fetches or starts a Docker engine.
 */
import { appLaunch, prepareApp, withDisplay } from './setup/app.mjs';
import { run } from './setup/processes.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  const runtime = await prepareApp();
  return withDisplay((display) => {
    const launch = appLaunch(runtime, process.argv.slice(2), { ...process.env, ...display });
    return run(launch.executablePath, launch.args, { env: launch.env });
  });
});
