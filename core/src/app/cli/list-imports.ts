import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

interface ListImports {
  readonly json?: boolean;
  readonly config?: string | undefined;
}

/** The mappings that plugins of the configuration bring; needs no database. */
export async function listImports(context: CliContext, { json, config }: ListImports): Promise<void> {
  const { say, out } = context;
  const { pluginImports } = await import('../import/index.ts');
  const crm = await composeFromConfig(context, { config });
  const imports = [...pluginImports(crm.model)].map(([name, { label, mapping }]) => {
    return { name, entity: mapping.entity, label: say(label) };
  });
  if (json) return out(JSON.stringify(imports, null, 2));
  if (imports.length === 0) return out(say({ zh: '没有插件带来映射', en: 'no plugin brings mappings' }));
  const width = (key: 'name' | 'entity'): number => Math.max(...imports.map((one) => one[key].length));
  for (const { name, entity, label } of imports) {
    out(`${name.padEnd(width('name'))}  ${entity.padEnd(width('entity'))}  ${label}`);
  }
}
