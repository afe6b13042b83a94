export { composePlugins } from './compose-plugins.ts';
