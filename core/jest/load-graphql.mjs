// graphql-js looks for second copies of itself at every `instanceof`, unless it is loaded for production: a sixth of
// the time of tests that compose schemas. A start looks for them once (core/src/plugins/check-copies.ts).
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = NODE_ENV;
