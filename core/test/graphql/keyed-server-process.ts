// A server of its own process, for tests that kill it: `node … keyed-server-process.ts`, configured by the environment.
import { createCrm } from '../../src/app/index.ts';
import { keyed } from './keyed-plugin.ts';

const crm = createCrm({ mode: 'test', logLevel: 'error', port: 0, plugins: [keyed()] });
await crm.start({ migrate: false });
process.stdout.write(`${crm.url ?? ''}\n`);
