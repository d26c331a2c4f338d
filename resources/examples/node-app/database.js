import { connect } from 'node:net';

/**
 * Tells whether something listens at `host:port`: undefined when it does, else the reason.
 *
 * Only a connection is opened. That is enough to see that the name is known on this network.
 */
export function whyUnreachable(host, port, timeout = 2000) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout });
    const end = (reason) => {
      socket.destroy();
      resolve(reason);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('no answer'));
    socket.once('error', ({ code }) => end(code === 'ENOTFOUND' ? 'name unknown' : code));
  });
}
