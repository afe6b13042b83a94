import type { PluginModule } from '@guanxi/core';
import { BuildingContractorFigures } from './contractor-figures.types.ts';
import { BuildingContractorResolver } from './contractor.resolver.ts';

/** Contractors (承包商): what they build, and where they have a say in the material. */
export const contractorsModule: PluginModule = {
  types: [BuildingContractorFigures],
  resolvers: [BuildingContractorResolver],
};
