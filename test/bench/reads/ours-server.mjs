// Our server as it runs in production: gate, limits and checks on.
//   DATABASE_URL=… PORT=… GUANXI_SECRET=… node ours-server.mjs
import { join } from 'node:path';
import { createCrm } from '@guanxi/core/app';
import { benchPlugin } from './bench-plugin.mjs';

// The project is the repository: the folder of the bench has the peers' packages, copies of graphql among them.
const source = { name: 'The bench', folder: join(import.meta.dirname, '../../..') };
const crm = createCrm({ logLevel: 'error', host: '127.0.0.1', plugins: [benchPlugin()] }, { source });
await crm.start({ migrate: false });
