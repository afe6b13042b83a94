import { Agent, request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { listen } from '../../src/app/http-listener.ts';

/** Code of the failure, or the status. A connection that is refused was never a request. */
function get(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const outgoing = request(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(String(response.statusCode)));
      response.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    outgoing.end();
  });
}

describe('the HTTP listener', () => {
  it('loses no request when it closes under load, and ends kept-alive connections', async () => {
    const listener = await listen(
      (_request, response) => void setTimeout(() => response.end('answer'), 5 + Math.random() * 30),
      0,
      '127.0.0.1',
    );
    const agent = new Agent({ keepAlive: true, maxSockets: 30 });
    const seen: string[] = [];
    const clients = Array.from({ length: 30 }, async () => {
      for (let last = ''; last !== 'ECONNREFUSED'; seen.push(last)) last = await get(listener.url, agent);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    await listener.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await Promise.all(clients);
    agent.destroy();
    expect(new Set(seen)).toEqual(new Set(['200', 'ECONNREFUSED']));
    expect(seen.length).toBeGreaterThan(100);
  });

  it('waits for a slow answer', async () => {
    const listener = await listen(
      (_request, response) => void setTimeout(() => response.end('late'), 400),
      0,
      '127.0.0.1',
    );
    const agent = new Agent({ keepAlive: true });
    const answer = get(listener.url, agent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await listener.close();
    expect(performance.now() - began).toBeLessThan(2_000); // not until the connection has been idle for long
    await expect(answer).resolves.toBe('200');
    agent.destroy();
  });
});
