import type { PluginModule } from '../../sdk/index.ts';
import { demoSignIns } from './staff.ts';

export { seedCrew } from './crew.ts';
export type { DemoCrew } from './crew.ts';

export const demoModule: PluginModule = {
  // Forty modules of names and amounts, which no start needs.
  demo: async (context) => (await import('./load-demo.ts')).loadDemo(context),
  demoSignIns,
};
