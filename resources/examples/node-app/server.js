import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { whyUnreachable } from './database.js';
import { openVisits } from './visits.js';

const port = Number(process.env.PORT ?? 3000);
const database = {
  host: process.env.DB_HOST ?? 'mongodb',
  port: Number(process.env.DB_PORT ?? 27017),
};
const visits = openVisits(process.env.DATA_DIR ?? 'data');

const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  if (request.url === '/health') {
    response.end('ok\n');
    return;
  }
  if (request.url !== '/') {
    response.writeHead(404).end('Nothing is here.\n');
    return;
  }
  const visit = visits.next();
  const reason = await whyUnreachable(database.host, database.port);
  const reached = reason === undefined ? 'reached' : `not reached (${reason})`;
  log(`visit ${visit}, database ${reached}`);
  response.end(
    `Hello from ${hostname()}\nvisit ${visit}\ndatabase ${database.host}:${database.port} ${reached}\n`,
  );
});

server.listen(port, () => log(`listening on port ${port}`));

// `docker stop` sends SIGTERM. It arrives only when node itself is process 1: see the exec form.
process.once('SIGTERM', () => {
  log('stopping');
  server.close();
  server.closeAllConnections();
});

function log(line) {
  process.stdout.write(`${line}\n`);
}
