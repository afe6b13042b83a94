// Jest imports this file natively, without its transform: the loader makes the TypeScript of a checkout readable.
import '../bin/development-loader.js';

/** Jest's globalSetup: one PostgreSQL for the whole run. */
export default async function startServer() {
  const { startTestServer } = await import('@guanxi/core/testing');
  await startTestServer();
}
