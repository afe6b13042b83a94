export { composeSchema, printSdl } from './compose-schema.ts';
export { createGraphqlServer } from './graphql-server.ts';
export type { GraphqlServer, GraphqlServerOptions, Operation } from './graphql-server.ts';
export type { SessionTokens } from './http/http-front.ts';
export { httpTimeouts } from './http/http-timeouts.ts';
export { defaultLimits } from './limits.ts';
export type { OperationLimits } from './limits.ts';
export type { Engines } from './engines.ts';
