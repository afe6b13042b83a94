import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run schema:check` generates into a temporary folder and compares; everything else uses the committed one. */
const schemaFolder = process.env.GUANXI_SCHEMA_FOLDER ?? 'schema';
const isCheck = schemaFolder !== 'schema';

const scalars = {
  ID: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  DateTime: { input: 'string', output: 'string' },
  Decimal: { input: 'string', output: 'string' },
  CurrencyCode: { input: 'string', output: 'string' },
};

/** An example with a folder `src/gql/` is a client: the typed documents of the operations in `src/` go there. */
const clients = readdirSync('examples')
  .map((name) => ({
    documents: `examples/${name}/src`,
    output: isCheck ? `${schemaFolder}/${name}` : `examples/${name}/src/gql`,
  }))
  .filter(({ documents }) => existsSync(`${documents}/gql`));

const config: CodegenConfig = {
  schema: `${schemaFolder}/full.graphql`,
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  ignoreNoDocuments: true,
  generates: {
    [`${schemaFolder}/types.ts`]: {
      // No resolver types: plugins write type-graphql classes, and the interface `Record` would shadow TypeScript's.
      plugins: ['typescript'],
      config: { useTypeImports: true, enumType: 'string-literal', defaultScalarType: 'unknown', scalars },
    },
    ...Object.fromEntries(
      clients.map(({ documents, output }) => [
        `${output}/`,
        {
          preset: 'client',
          documents: [`${documents}/**/*.{ts,tsx,graphql}`, `!${documents}/gql/**`],
          presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
          // Documents as nodes: what Apollo Client and urql take; `print` makes text of them for fetch.
          config: { useTypeImports: true, enumType: 'string-literal', defaultScalarType: 'unknown', scalars },
        },
      ]),
    ),
  },
};

// Tools load their configuration by its default export.
export default config;
