// PostGraphile over the same tables. With JWT_SECRET it checks a token and sets claims per request, which is
// its way of row security.
//   DATABASE_URL=… PORT=… [JWT_SECRET=…] node postgraphile-server.mjs [--print]
import { createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { postgraphile } from 'postgraphile';
import { loadOne } from 'postgraphile/grafast';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema, gql } from 'postgraphile/utils';

const secret = process.env.JWT_SECRET;

function claimsOf(authorization) {
  const [header, payload, signature] = (authorization ?? '').replace('Bearer ', '').split('.');
  const expected = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  if (!timingSafeEqual(expected, Buffer.from(signature, 'base64url'))) throw new Error('Wrong signature');
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

/** A field that code computes, one call for all rows: `benchNameLength` of an opportunity. */
const nameLengths = async (names) => names.map((name) => name.length);
const customField = extendSchema({
  typeDefs: gql`
    extend type Opportunity {
      benchNameLength: Int!
    }
  `,
  objects: {
    Opportunity: { plans: { benchNameLength: ($opportunity) => loadOne($opportunity.get('name'), nameLengths) } },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  plugins: [customField],
  // Otherwise filters without an index are hidden.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      pubsub: false,
      poolConfig: { max: 10, min: 10, idleTimeoutMillis: 0 },
    }),
  ],
  grafast: {
    explain: false,
    ...(secret && {
      context: ({ node }) => ({ pgSettings: { 'jwt.claims.user_id': claimsOf(node?.req.headers.authorization).sub } }),
    }),
  },
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false, websockets: false, maxRequestLength: 10_000_000 },
});
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
  process.exit(0);
}
const server = http.createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
