import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CrmError, Problems } from '../../sdk/index.ts';
import type { CrmOptions } from './crm-options.ts';
import type { ConfigSource } from './resolve-config.ts';

const names = ['guanxi.config.ts', 'guanxi.config.js', 'guanxi.config.mjs'];

/** The configuration file cannot be found or run. */
export class ConfigNotLoaded extends CrmError {
  static absent(folder: string): ConfigNotLoaded {
    return new ConfigNotLoaded('CONFIG_NOT_FOUND', {
      zh: `在 ${folder} 及其上级目录中没有 guanxi.config.ts:请在项目目录中运行,或用 --config 指明文件`,
      en: `There is no guanxi.config.ts in ${folder} or above: run this inside a project, or name the file with --config`,
    });
  }

  static notAFile(file: string): ConfigNotLoaded {
    return new ConfigNotLoaded('CONFIG_NOT_FOUND', {
      zh: `配置文件 ${file} 不存在`,
      en: `The configuration file ${file} does not exist`,
    });
  }

  static broken(file: string, cause: unknown): ConfigNotLoaded {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ConfigNotLoaded(
      'CONFIG_BROKEN',
      { zh: `${file} 无法运行:${reason}`, en: `${file} does not run: ${reason}` },
      { cause },
    );
  }

  static withoutDefault(file: string): ConfigNotLoaded {
    return new ConfigNotLoaded('CONFIG_BROKEN', {
      zh: `${file} 没有默认导出:应为 export default defineConfig({ … })`,
      en: `${file} has no default export: expected export default defineConfig({ … })`,
    });
  }
}

/** The configuration file of the folder or the nearest one above. */
export function findConfig(folder: string, named?: string): string {
  if (named !== undefined) {
    const file = path.resolve(folder, named);
    if (!existsSync(file)) throw ConfigNotLoaded.notAFile(file);
    return file;
  }
  for (let at = folder; ; at = path.dirname(at)) {
    const found = names.map((name) => path.join(at, name)).find((file) => existsSync(file));
    if (found) return found;
    if (path.dirname(at) === at) throw ConfigNotLoaded.absent(folder);
  }
}

/** Options of a plugin that its factory refused while the file ran: zod's issues as our list. */
function refusedOptions(file: string, cause: unknown): Problems | undefined {
  if (!(cause instanceof Error) || !('issues' in cause) || !Array.isArray(cause.issues)) return undefined;
  const issues = cause.issues as { path: PropertyKey[]; message: string }[];
  const lines = issues.map((issue) => `${issue.path.map(String).join('.') || 'options'}: ${issue.message}`);
  return new Problems(
    { zh: `${file}:插件的选项有误:`, en: `${file}: wrong options of a plugin:` },
    lines.map((line) => ({ zh: line, en: line })),
  );
}

/** Runs the configuration file and returns what it exports; nothing is checked yet. */
export async function loadConfig(file: string): Promise<{ options: CrmOptions; source: ConfigSource }> {
  let loaded: { default?: unknown };
  try {
    loaded = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    if (error instanceof CrmError) throw error;
    throw refusedOptions(file, error) ?? ConfigNotLoaded.broken(file, error);
  }
  if (typeof loaded.default !== 'object' || loaded.default === null) throw ConfigNotLoaded.withoutDefault(file);
  return { options: loaded.default, source: { name: path.basename(file), folder: path.dirname(file) } };
}
