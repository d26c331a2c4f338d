import { describe, expect, it } from 'vitest';
import { publishedPorts } from '../../../../core/engine/ports.ts';

describe('publishedPorts', () => {
  it('joins the two listings of a port that is published everywhere', () => {
    const port = { PrivatePort: 80, PublicPort: 8080, Type: 'tcp' };
    expect(
      publishedPorts([
        { ...port, IP: '0.0.0.0' },
        { ...port, IP: '::' },
      ]),
    ).toEqual(['8080->80/tcp']);
    expect(publishedPorts([port])).toEqual(['8080->80/tcp']);
  });

  it('names a single interface', () => {
    const port = { PrivatePort: 80, PublicPort: 1, Type: 'udp' };
    expect(publishedPorts([{ ...port, IP: '127.0.0.1' }])).toEqual(['127.0.0.1:1->80/udp']);
    expect(publishedPorts([{ ...port, IP: '::1' }])).toEqual(['[::1]:1->80/udp']);
  });

  it('leaves out ports that are only exposed', () => {
    expect(publishedPorts([{ PrivatePort: 80, Type: 'tcp' }])).toEqual([]);
    expect(publishedPorts([{ PrivatePort: 80, PublicPort: 0, Type: 'tcp' }])).toEqual([]);
  });

  it('goes by the order of the host’s ports', () => {
    expect(
      publishedPorts([
        { PrivatePort: 1, PublicPort: 10_000, Type: 'tcp' },
        { PrivatePort: 2, PublicPort: 9000 },
      ]),
    ).toEqual(['9000->2/tcp', '10000->1/tcp']);
  });
});
