import { describe, expect, it } from 'vitest';
import { ownCodes } from '../../../../core/engine/cause.ts';
import { toFailure } from '../../../../electron/engine/failure.ts';

describe('toFailure', () => {
  it('keeps the system’s code and words', () => {
    const error = Object.assign(new Error('connect EACCES /s'), { code: 'EACCES' });
    expect(toFailure(error)).toEqual({ code: 'EACCES', message: 'connect EACCES /s' });
  });

  it('takes the engine’s own sentence from an HTTP error', () => {
    const error = Object.assign(new Error('(HTTP code 400) bad - no '), {
      statusCode: 400,
      json: { message: 'client version 1.12 is too old' },
    });
    expect(toFailure(error)).toEqual({ status: 400, message: 'client version 1.12 is too old' });
    const text = Object.assign(new Error('x'), { statusCode: 503, json: Buffer.from('paused\n') });
    expect(toFailure(text)).toEqual({ status: 503, message: 'paused' });
    expect(toFailure(Object.assign(new Error('x'), { statusCode: 500, json: null }))).toEqual({
      status: 500,
      message: 'x',
    });
  });

  it('tells a time limit by its length', () => {
    const aborted = Object.assign(new Error('The operation was aborted'), { code: 'ABORT_ERR' });
    expect(toFailure(aborted, 10_000)).toEqual({
      code: ownCodes.timeout,
      message: 'no answer within 10 seconds',
    });
  });

  it('takes what is not HTTP for not Docker', () => {
    const error = Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT' });
    expect(toFailure(error).code).toBe(ownCodes.notDocker);
  });

  it('finds the words of a connection that was tried over several addresses', () => {
    const error = Object.assign(new AggregateError([new Error('connect ECONNREFUSED ::1:1')], ''), {
      code: 'ECONNREFUSED',
    });
    expect(toFailure(error)).toEqual({
      code: 'ECONNREFUSED',
      message: 'connect ECONNREFUSED ::1:1',
    });
  });

  it.each([undefined, null, 'text', 7, {}])('makes something of %j', (thrown) => {
    expect(toFailure(thrown).message).not.toBe('');
  });
});
