export { contractorsModule } from './contractors-module.ts';
