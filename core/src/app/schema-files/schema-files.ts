import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corePlugin } from '../../crm/index.ts';
import { printSdl } from '../../graphql/index.ts';
import { composePlugins } from '../../plugins/index.ts';
import type { Plugin } from '../../sdk/index.ts';
import { sdlExtension } from './sdl-extension.ts';

/** SDL of the core with these plugins. */
export function sdlOf(plugins: readonly Plugin[]): string {
  return `${printSdl(composePlugins([corePlugin(), ...plugins])).trimEnd()}\n`;
}

/** The plugins that one needs, directly or through others; not itself. */
function requiredBy(plugin: Plugin, all: readonly Plugin[], found = new Set<Plugin>()): readonly Plugin[] {
  for (const id of Object.keys(plugin.requires ?? {})) {
    const required = all.find((candidate) => candidate.id === id);
    if (!required || found.has(required)) continue;
    found.add(required);
    requiredBy(required, all, found);
  }
  return all.filter((candidate) => found.has(candidate));
}

/** Path -> text of every file of `schema/` for this composition. */
export function schemaFiles(plugins: readonly Plugin[]): Map<string, string> {
  const files = new Map([['core.graphql', sdlOf([])]]);
  for (const plugin of plugins) {
    const below = requiredBy(plugin, plugins);
    files.set(
      path.join('plugins', `${plugin.id}.graphql`),
      sdlExtension(plugin.id, sdlOf(below), sdlOf([...below, plugin])),
    );
  }
  files.set('full.graphql', sdlOf(plugins));
  return files;
}

/** Files of plugins that are no longer in the composition. */
function leftOver(folder: string, files: ReadonlyMap<string, string>): string[] {
  const plugins = path.join(folder, 'plugins');
  if (!existsSync(plugins)) return [];
  return readdirSync(plugins)
    .map((name) => path.join('plugins', name))
    .filter((name) => name.endsWith('.graphql') && !files.has(name));
}

/** Writes the files and removes those of plugins that are gone. Returns the names that changed. */
export function writeSchemaFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = differingFiles(folder, files);
  for (const name of changed) {
    const text = files.get(name);
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  return changed;
}

/** Names of the files that are absent, too many, or say something else. */
export function differingFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const different = [...files].flatMap(([name, text]) => {
    const file = path.join(folder, name);
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [name];
  });
  return [...different, ...leftOver(folder, files)];
}
