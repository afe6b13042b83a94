import { Agent, type ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { listen, type ServerParts } from '../../src/app/http-listener.ts';
import { loadUntilRefused, send } from './load.ts';

const answering = (answer: (response: ServerResponse) => void): ServerParts => ({
  handle: (_request, response) => answer(response),
  attach: () => undefined,
});

/** Milliseconds: whoever holds a connection open is waited for ten seconds, others for less than one. */
const HANGS = 9_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the HTTP listener', () => {
  it('loses no request when it closes under load, and ends kept-alive connections', async () => {
    const listener = await listen(
      answering((response) => void setTimeout(() => response.end('answer'), 5 + Math.random() * 30)),
      0,
      '127.0.0.1',
    );
    const load = loadUntilRefused({ url: listener.url }, 30, true);
    await load.underway;
    await pause(300);
    const began = performance.now();
    await listener.close();
    expect(performance.now() - began).toBeLessThan(HANGS);
    expect([...(await load.seen).keys()]).toEqual(['200']);
  });

  it('loses no request either when the process stands still while it closes', async () => {
    const listener = await listen(
      answering((response) => void setTimeout(() => response.end('answer'), Math.random() * 5)),
      0,
      '127.0.0.1',
    );
    const load = loadUntilRefused({ url: listener.url }, 30, true);
    await load.underway;
    const closed = listener.close();
    for (const still = performance.now() + 700; performance.now() < still;);
    await closed;
    expect([...(await load.seen).keys()]).toEqual(['200']);
  });

  it('waits for a slow answer', async () => {
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const answerLate = (response: ServerResponse): void => {
      arrive();
      setTimeout(() => response.end('late'), 400);
    };
    const listener = await listen(answering(answerLate), 0, '127.0.0.1');
    const agent = new Agent({ keepAlive: true });
    const answer = send({ url: listener.url }, agent);
    await arrived;
    const began = performance.now();
    await listener.close();
    expect(performance.now() - began).toBeLessThan(HANGS); // not until the connection has been idle for long
    await expect(answer).resolves.toBe('200');
    agent.destroy();
  });
});
