import { describe, expect, it } from 'vitest';
import {
  answers,
  type Binding,
  collide,
  firstPorts,
  publish,
  publishOption,
  start,
} from '../../../../core/diagrams/port-binding.ts';

const local = (hostPort: number): Binding => ({ address: '127.0.0.1', hostPort });
const everywhere = (hostPort: number): Binding => ({ address: 'all', hostPort });

describe('collide', () => {
  it('takes equal host ports on one address as a conflict, and other ports not', () => {
    expect(collide(local(3000), local(3000))).toBe(true);
    expect(collide(everywhere(3000), everywhere(3000))).toBe(true);
    expect(collide(local(3000), local(3001))).toBe(false);
    expect(collide(everywhere(3000), everywhere(3001))).toBe(false);
  });

  it('takes all addresses and one of them as a conflict, whoever comes first', () => {
    expect(collide(everywhere(3000), local(3000))).toBe(true);
    expect(collide(local(3000), everywhere(3000))).toBe(true);
  });
});

describe('publish', () => {
  it('begins with two containers on 6379 inside and two host ports', () => {
    expect(answers(firstPorts, 3000, 'this-machine')).toBe('redis-a');
    expect(answers(firstPorts, 3001, 'this-machine')).toBe('redis-b');
  });

  it('leaves the second one in created when its host port is taken', () => {
    const { ports, refusedBy } = publish(firstPorts, 'redis-b', local(3000));
    expect(refusedBy).toBe('redis-a');
    expect(ports['redis-b']).toEqual({ state: 'created', binding: local(3000) });
    expect(answers(ports, 3000, 'this-machine')).toBe('redis-a');
    expect(answers(ports, 3001, 'this-machine')).toBeUndefined();
  });

  it('lets a container that publishes nothing run beside any other', () => {
    const { ports, refusedBy } = publish(firstPorts, 'redis-b', undefined);
    expect(refusedBy).toBeUndefined();
    expect(ports['redis-b']).toEqual({ state: 'running' });
  });

  it('lets a container have the port that it held itself', () => {
    const { ports, refusedBy } = publish(firstPorts, 'redis-a', everywhere(3000));
    expect(refusedBy).toBeUndefined();
    expect(ports['redis-a'].state).toBe('running');
  });
});

describe('start', () => {
  it('is refused while the port is taken, and works when it is free', () => {
    const { ports } = publish(firstPorts, 'redis-b', local(3000));
    expect(start(ports, 'redis-b')).toEqual({ ports, refusedBy: 'redis-a' });
    const free = publish(ports, 'redis-a', local(3001)).ports;
    const started = start(free, 'redis-b');
    expect(started.refusedBy).toBeUndefined();
    expect(answers(started.ports, 3000, 'this-machine')).toBe('redis-b');
  });

  it('does not count the port of a container that never ran as taken', () => {
    const { ports } = publish(firstPorts, 'redis-b', local(3000));
    expect(publish(ports, 'redis-a', everywhere(3000)).refusedBy).toBeUndefined();
  });
});

describe('answers', () => {
  it('lets others in only where all addresses are published', () => {
    expect(answers(firstPorts, 3000, 'outside')).toBeUndefined();
    const { ports } = publish(firstPorts, 'redis-a', everywhere(3000));
    expect(answers(ports, 3000, 'outside')).toBe('redis-a');
    expect(answers(ports, 3000, 'this-machine')).toBe('redis-a');
    expect(answers(ports, 3001, 'outside')).toBeUndefined();
  });
});

describe('publishOption', () => {
  it('leaves the address out for all addresses', () => {
    expect(publishOption(local(3000))).toBe('127.0.0.1:3000:6379');
    expect(publishOption(everywhere(3001))).toBe('3001:6379');
  });
});
