import { expect, test } from 'vitest';
import { choosePackages, parsePolicy } from '../../../../scripts/setup/debian-packages.mjs';

const policy = `libnss3:
  Installed: 2:3.87.1-1+deb12u2
  Candidate: 2:3.87.1-1+deb12u4
  Version table:
     2:3.87.1-1+deb12u4 500
        500 mirror bookworm/main amd64 Packages
libgtk-3-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libgtk-3-0t64:
  Installed: (none)
  Candidate: 3.24.41-4ubuntu1
  Version table:
libasound2t64:
  Installed: 1.2.11-1
  Candidate: 1.2.11-1
xvfb:
  Installed: (none)
  Candidate: 2:21.1.7-3
`;

test('what apt knows of a package is read by its name', () => {
  const states = parsePolicy(policy);
  expect(states.get('libnss3')).toEqual({ installed: true, available: true });
  expect(states.get('libgtk-3-0')).toEqual({ installed: false, available: false });
  expect(states.get('xvfb')).toEqual({ installed: false, available: true });
});

test('only what is not installed is chosen, by the name that this archive has', () => {
  const names = ['libnss3', 'libgtk-3-0', 'libasound2', 'xvfb', 'libnothing'];
  expect(choosePackages(names, parsePolicy(policy))).toEqual({
    missing: ['libgtk-3-0t64', 'xvfb'],
    unknown: ['libnothing'],
  });
});
