// Our server as it runs in production, the core alone: audit, search documents, gate, hooks and checks on.
//   DATABASE_URL=… PORT=… GUANXI_SECRET=… node ours-server.mjs
import { createCrm } from '@guanxi/core/app';

const crm = createCrm({ logLevel: 'error', host: '127.0.0.1' });
await crm.start({ migrate: false });
