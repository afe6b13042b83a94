import '../bin/development-loader.js';

/** Jest's globalTeardown. */
export default async function stopServer() {
  const { stopTestServer } = await import('@guanxi/core/testing');
  await stopTestServer();
}
