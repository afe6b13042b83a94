import { pluginContract } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { greenBuilding } from '../src/index.ts';

pluginContract(() => greenBuilding(), { beside: [buildingMaterials()] });
