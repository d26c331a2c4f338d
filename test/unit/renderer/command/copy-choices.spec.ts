import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/command/template.ts';
import { copyChoices, usualShell } from '../../../../renderer/command/copy-choices.ts';

function choices(source: string, values = {}) {
  const { template } = parseTemplate(source);
  return template === undefined ? [] : copyChoices(template, values);
}

describe('copying a line', () => {
  it('offers it for each shell', () => {
    expect(choices('docker pull {{image: image = redis}}')).toEqual([
      { shell: 'posix', line: 'docker pull redis' },
      { shell: 'powershell', line: 'docker pull redis' },
      { shell: 'cmd', line: 'docker pull redis' },
    ]);
  });

  it('says why it cannot be had for a shell', () => {
    const offered = choices('docker run -e {{setting: env}} redis', { setting: 'A=50% off' });
    expect(offered[0]?.reason).toBeUndefined();
    expect(offered[2]).toMatchObject({ shell: 'cmd', line: '' });
    expect(offered[2]?.reason).toMatch(/\w/);
  });

  it('begins with the shell that people of the system type into', () => {
    expect(usualShell('win32')).toBe('powershell');
    expect(usualShell('darwin')).toBe('posix');
  });
});
