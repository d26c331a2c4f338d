// The floor of terminals: node-pty alone, on the same runtime, its output read and thrown away.
// argv: `drain FILE ARGS…`, `echo COUNT` or `first FILE ARGS…`; prints JSON.
const { spawn } = require('node-pty');

const [what, ...words] = process.argv.slice(2);
const size = { name: 'xterm-256color', cols: 120, rows: 30, encoding: null };
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

if (what === 'drain') {
  const started = performance.now();
  let bytes = 0;
  const pty = spawn(words[0], words.slice(1), size);
  pty.onData((data) => {
    bytes += data.length;
  });
  pty.onExit(() => print({ ms: performance.now() - started, bytes }));
} else if (what === 'first') {
  const started = performance.now();
  const pty = spawn(words[0], words.slice(1), size);
  pty.onData(() => {
    print({ ms: performance.now() - started });
    process.exit(0);
  });
} else {
  const times = [];
  const pty = spawn('cat', [], size);
  let sent = 0;
  const type = () => {
    sent = performance.now();
    pty.write('x');
  };
  pty.onData(() => {
    times.push(performance.now() - sent);
    if (times.length >= Number(words[0])) {
      print({ times });
      process.exit(0);
    }
    setTimeout(type, 15);
  });
  setTimeout(type, 100);
}
