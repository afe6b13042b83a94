import { expect, it } from '@jest/globals';
import { Cancellation } from '../../src/database/index.ts';

it('tells everybody who listens, once, and keeps the first reason', () => {
  const cancellation = new Cancellation();
  const told: string[] = [];
  const second = (): void => void told.push('second');
  cancellation.addEventListener('abort', () => {
    told.push('first');
    cancellation.abort(new Error('again'));
  });
  cancellation.addEventListener('abort', second);
  expect(() => cancellation.throwIfAborted()).not.toThrow();
  cancellation.abort(new Error('gone'));
  cancellation.abort(new Error('later'));
  expect(told).toEqual(['first', 'second']);
  expect(cancellation.aborted).toBe(true);
  expect(() => cancellation.throwIfAborted()).toThrow('gone');
});

it('does not tell who has stopped listening', () => {
  const cancellation = new Cancellation();
  const told: string[] = [];
  const gone = (): void => void told.push('gone');
  cancellation.addEventListener('abort', gone);
  cancellation.addEventListener('abort', () => told.push('there'));
  cancellation.removeEventListener('abort', gone);
  cancellation.removeEventListener('abort', () => {});
  cancellation.abort(new Error('over'));
  expect(told).toEqual(['there']);
});
