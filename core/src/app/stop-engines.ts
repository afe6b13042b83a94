import type { Engines } from './bring-up-engines.ts';
import type { HttpListener } from './http-listener.ts';

/** Ends what stands on the database, in the order in which one needs the other; each may not be there yet. */
export async function stopEngines(listener: HttpListener | undefined, engines: Engines | undefined): Promise<void> {
  // Requests in flight still need the engines; sockets that stay open are the server's to close.
  await Promise.all([
    listener?.close(),
    engines?.server.closeSockets(),
    engines?.dispatcher.stop(),
    engines?.worker.stop(),
    engines?.search.stop(),
    engines?.matchKeys.stop(),
  ]);
  await engines?.tail.stop();
  await engines?.server.stop();
  await engines?.exports.stop();
  await Promise.all([
    engines?.identity.settle(),
    engines?.denied.settle(),
    engines?.slow.stop(),
    engines?.measures.stop(),
  ]);
}
