import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { PortTaken } from './errors.ts';

/**
 * Below what Linux (from 32,768), macOS and Windows (from 49,152) give to outgoing connections: one of those would
 * take the port while its PostgreSQL restarts, and pools know no other.
 */
const LOWEST = 20_000;
const HIGHEST = 32_767;
const TRIES = 20;

/**
 * Finds a port on 127.0.0.1: `preferred` if it is free, else any, if possible one that no outgoing connection gets.
 *
 * @throws PortTaken when the system has none left
 */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await listenOnce(preferred)).port === preferred) return preferred;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const candidate = randomInt(LOWEST, HIGHEST + 1);
    if ((await listenOnce(candidate)).port === candidate) return candidate;
  }
  const { port, code } = await listenOnce(0);
  if (port === undefined) throw PortTaken.noneFree(code ?? 'unknown');
  return port;
}

/** @throws PortTaken */
export async function requireFreePort(port: number): Promise<number> {
  const { code } = await listenOnce(port);
  if (code === 'EACCES') throw PortTaken.notPermitted(port);
  if (code !== undefined) throw PortTaken.byAnotherProgram(port);
  return port;
}

function listenOnce(port: number): Promise<{ port?: number; code?: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? { port: address.port } : {}));
    });
  });
}
