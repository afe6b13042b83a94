import { hotel } from '@guanxi/plugin-hotel';
import type { CrmOptions } from '../../core/src/app/index.ts';
import { createTestCrm, type TestCrm } from '../../core/src/testing/index.ts';

/** An origin that the target lets in; all others are foreign. */
export const ownOrigin = 'https://crm.example';

/** A server as it runs in production, with a plugin, over real HTTP. Bodies may take 200 ms, so that tests need not. */
export function openTarget(options: CrmOptions = {}): Promise<TestCrm> {
  return createTestCrm({
    plugins: [hotel()],
    http: true,
    comparePaths: false,
    options: {
      ...{ mode: 'production', host: '127.0.0.1', corsOrigins: [ownOrigin], logLevel: 'silent' },
      limits: { bodyMs: 200 },
      ...options,
    },
  });
}
