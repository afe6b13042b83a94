import { pluginContract } from '@guanxi/core/testing';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';

pluginContract(() => banking(), { beside: [hotel(), buildingMaterials()] });
