import '../../core/bin/development-loader.js';

export default async function tearDownRun(globalConfig, projectConfig) {
  const { teardown } = await import('../../core/src/testing/global-setup.ts');
  await teardown?.(globalConfig, projectConfig);
}
