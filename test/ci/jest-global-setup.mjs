// Jest imports this file natively, without its transform: the loader makes the TypeScript behind it readable.
import '../../core/bin/development-loader.js';

export default async function setUpRun(globalConfig, projectConfig) {
  const { setup } = await import('../../core/src/testing/global-setup.ts');
  await setup(globalConfig, projectConfig);
}
