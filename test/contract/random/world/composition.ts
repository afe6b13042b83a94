import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import type { Plugin } from '../../../../core/src/sdk/index.ts';

/** The plugins that random operations are made over, beside the core. */
export const composition = (): Plugin[] => [hotel(), buildingMaterials(), banking()];
