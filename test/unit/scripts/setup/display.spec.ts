import { expect, test } from 'vitest';
import { authorityRecord, hasDisplay } from '../../../../scripts/setup/display.mjs';
import { setupRequest } from '../../../../scripts/setup/x11-connection.mjs';

test('Linux has a display when X or Wayland says so, other systems always', () => {
  expect(hasDisplay({ DISPLAY: ':1' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({}, 'darwin')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

test('the authority record is for any host and display, with counted strings', () => {
  const record = authorityRecord(Buffer.from('0123456789abcdef'));
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  expect(record.subarray(0, 6)).toEqual(Buffer.from([0xff, 0xff, 0, 0, 0, 0]));
  expect(record.subarray(6, 8).readUInt16BE()).toBe(name.length);
  expect(record.subarray(8, 8 + name.length)).toEqual(name);
  expect(record.subarray(-16).toString()).toBe('0123456789abcdef');
  expect(record).toHaveLength(44);
});

test('the set-up request names protocol 11.0 and pads the name to four bytes', () => {
  const request = setupRequest(Buffer.from('0123456789abcdef'));
  expect(request.toString('latin1', 0, 1)).toBe('l');
  expect([request.readUInt16LE(2), request.readUInt16LE(4)]).toEqual([11, 0]);
  expect([request.readUInt16LE(6), request.readUInt16LE(8)]).toEqual([18, 16]);
  expect(request).toHaveLength(12 + 20 + 16);
});
