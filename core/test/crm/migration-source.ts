const firstOf = (plugin: string): URL =>
  new URL(`../../../plugins/${plugin}/src/migrations/0001-init.ts`, import.meta.url);

/** Where the first migration of each plugin lies. */
export const firstMigrations: Readonly<Record<string, URL>> = {
  core: new URL('../../src/crm/migrations/0001-init.ts', import.meta.url),
  hotel: firstOf('hotel'),
  'building-materials': firstOf('building-materials'),
  banking: firstOf('banking'),
};

const sdkOf: Readonly<Record<string, string>> = { core: '../../sdk/index.ts' };

/** The file of a migration: SQL in a template literal, so that people can read it. */
export function migrationSource(
  pluginId: string,
  { up, down }: { readonly up: string; readonly down: string },
): string {
  const text = (sql: string): string => `\`\n${sql.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;
  const long = up.split('\n').length > 280;
  return `${long ? '/* eslint-disable max-lines -- one migration is one text */\n' : ''}import type { Migration } from '${
    sdkOf[pluginId] ?? '@guanxi/core'
  }';

/** Generated from the entity classes by core/test/crm/regenerate-migrations.ts. */
export const init: Migration = {
  name: '0001_init',
  up: ${text(up)},
  down: ${text(down)},
};
`;
}
