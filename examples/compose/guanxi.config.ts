import { defineConfig } from '@guanxi/core/app';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { loyalty } from './loyalty/index.ts';

// Two plugins that were written without knowing each other, and one of this house that knows both.
export default defineConfig({
  plugins: [hotel({ maximumNights: 30 }), buildingMaterials(), loyalty({ goldFrom: 2000 })],
});
