export { composeSchema, printSdl } from './compose-schema.ts';
