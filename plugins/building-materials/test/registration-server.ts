// A server in a process of its own, for the test of two: configured by the environment.
import { createCrm } from '@guanxi/core/app';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

const crm = createCrm({ mode: 'test', logLevel: 'error', port: 0, plugins: [buildingMaterials()] });
await crm.start({ migrate: false });
process.stdout.write(`${crm.url ?? ''}\n`);
