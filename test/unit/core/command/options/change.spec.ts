import { describe, expect, it } from 'vitest';
import {
  addUse,
  dropChoice,
  dropOwn,
  freeChoice,
  turnOff,
  turnOn,
} from '../../../../../core/command/options/change.ts';
import type { LineForm } from '../../../../../core/command/options/model.ts';
import { parseTemplate } from '../../../../../core/command/template.ts';

const { template } = parseTemplate('docker run -d -e A=1 --name {{name: name = web}} redis');
if (!template) throw new Error('no template');
const line = template;

const of = 'docker run';
const env = { of, name: '--env' };
const none: LineForm = { values: {}, options: [] };

describe('switching options', () => {
  it('puts one in, and takes all of it out', () => {
    const on = turnOn(line, none, env);
    expect(on.options).toEqual([env]);
    const off = turnOff(line, addUse(line, on, env), env, 1);
    expect(off.options).toEqual([{ ...env, off: 0 }]);
  });

  it('brings back what the line itself had', () => {
    const off = turnOff(line, { values: { name: 'db' }, options: [] }, { of, name: '--name' }, 1);
    expect(off).toEqual({ values: { name: 'db' }, options: [{ of, name: '--name', off: 0 }] });
    expect(turnOn(line, off, { of, name: '--name' })).toEqual({
      values: { name: 'db' },
      options: [],
    });
  });

  it('moves the value along with its use', () => {
    const three = {
      values: { name: 'db', env: 'B=2', 'env 2': 'C=3', 'env 3': 'D=4' },
      options: [env, env, env],
    };
    expect(dropChoice(line, three, 1)).toEqual({
      values: { name: 'db', env: 'B=2', 'env 2': 'D=4' },
      options: [env, env],
    });
  });

  it('takes out one of those the line has', () => {
    expect(dropOwn(line, none, env, 0).options).toEqual([{ ...env, off: 0 }]);
  });

  it('frees a value from the checks of its blank', () => {
    const form = { values: { env: '=x' }, options: [env] };
    expect(freeChoice(line, form, 0)).toEqual({
      values: { env: '=x' },
      options: [{ ...env, free: true }],
    });
  });
});
