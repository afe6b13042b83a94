// Our server as it runs in production: gate, limits and checks on.
//   DATABASE_URL=… PORT=… GUANXI_SECRET=… node ours-server.mjs
import { createCrm } from '@guanxi/core/app';
import { benchPlugin } from './bench-plugin.mjs';

const crm = createCrm({ logLevel: 'error', host: '127.0.0.1', plugins: [benchPlugin()] });
await crm.start({ migrate: false });
