import { createServer } from 'node:net';
import { PortTaken } from './errors.ts';

/**
 * Finds a port on 127.0.0.1: `preferred` if it is free, else any.
 *
 * @throws PortTaken when the system has none left
 */
export async function freePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && (await listenOnce(preferred)).port === preferred) return preferred;
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
