import path from 'node:path';
import { CrmError, type Plugin } from '../../sdk/index.ts';
import { findConfig, loadConfig } from '../config/load-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { differingFiles, schemaFiles, sdlOf, writeSchemaFiles } from '../schema-files/schema-files.ts';
import type { CliContext } from './cli-context.ts';

interface SchemaOptions {
  readonly plugins: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly config?: string;
}

class UnknownPlugin extends CrmError {
  static named(name: string, known: readonly string[]): UnknownPlugin {
    return new UnknownPlugin('UNKNOWN_PLUGIN', {
      zh: `组合中没有插件 ${name}:应为 core、all 或 ${known.join('、')}`,
      en: `There is no plugin ${name} in this composition: expected core, all or ${known.join(', ')}`,
    });
  }
}

function chosen(which: string, all: readonly Plugin[]): readonly Plugin[] {
  const names = which.split(',').map((name) => name.trim());
  if (names.includes('all')) return all;
  const known = all.map((plugin) => plugin.id);
  for (const name of names) if (name !== 'core' && !known.includes(name)) throw UnknownPlugin.named(name, known);
  return all.filter((plugin) => names.includes(plugin.id));
}

/** Prints the SDL, writes the files of a schema folder, or compares with them. */
export async function printSchema(context: CliContext, options: SchemaOptions): Promise<void> {
  const { say, out, note } = context;
  const { options: given, source } = await loadConfig(findConfig(context.folder, options.config));
  // Only the composition matters: a machine without secrets prints the same schema.
  const { plugins } = resolveConfig({ plugins: given.plugins }, {}, source);
  if (options.out === undefined && !options.check) {
    out(sdlOf(chosen(options.plugins, plugins)).trimEnd());
    return;
  }
  const folder = path.resolve(context.folder, options.out ?? path.join(source.folder, 'schema'));
  const files = schemaFiles(plugins);
  if (!options.check) {
    const changed = writeSchemaFiles(folder, files);
    for (const name of changed) note(path.join(folder, name));
    note(
      say({
        zh: `${files.size} 个文件,${changed.length} 个有变化`,
        en: `${files.size} files, ${changed.length} changed`,
      }),
    );
    return;
  }
  const different = differingFiles(folder, files);
  for (const name of different) {
    note(say({ zh: `${path.join(folder, name)} 不是最新`, en: `${path.join(folder, name)} is out of date` }));
  }
  if (different.length > 0) {
    note(say({ zh: '请运行 guanxi schema print --out …', en: 'run: guanxi schema print --out …' }));
    context.exitCode = 1;
  }
}
