import { createConnection } from 'node:net';

/**
 * Connects to an X server as a client that never asks for anything. A server started with
 * `-terminate` ends when its last client is gone; this client keeps it while tests open and close
 * their windows, and the system closes the connection when the process ends.
 *
 * @param {string} display `:N`
 * @param {Buffer} key the MIT-MAGIC-COOKIE-1
 * @returns {Promise<import('node:net').Socket>} connected and admitted
 */
export function holdConnection(display, key) {
  return new Promise((resolve, reject) => {
    const socket = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`);
    socket.once('error', reject);
    socket.once('connect', () => socket.write(setupRequest(key)));
    socket.once('data', (answer) => {
      // The first byte of the answer: 1 is success, 0 failed, 2 asks for more authentication.
      if (answer[0] !== 1)
        return reject(new Error(`The X server at ${display} refused its own key.`));
      socket.unref();
      socket.resume();
      resolve(socket);
    });
  });
}

/**
 * The connection set-up of the X11 protocol (X Window System Protocol, chapter 8): byte order,
 * version 11.0, then the name and data of the authorization, each padded to four bytes.
 *
 * @param {Buffer} key
 * @returns {Buffer}
 */
export function setupRequest(key) {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const head = Buffer.alloc(12);
  head.write('l', 0);
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(key.length, 8);
  return Buffer.concat([head, padded(name), padded(key)]);
}

/** @param {Buffer} bytes */
function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
