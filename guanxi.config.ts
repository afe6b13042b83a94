import { defineConfig } from '@guanxi/core/app';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';

// What this installation consists of. Ports, addresses and secrets belong into the environment: `guanxi doctor`.
export default defineConfig({
  plugins: [hotel(), buildingMaterials(), banking()],
});
