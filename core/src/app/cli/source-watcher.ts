import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Folders whose changes are nobody's code; `node_modules` alone would be thousands of watches. */
const ignored = new Set(['node_modules', 'dist', 'coverage', 'test', 'schema']);
const sources = /\.(ts|js|mjs|json|graphql|yml)$/;
/** An editor or `git checkout` writes several files: one restart for all. */
const SETTLE_MS = 60;

/**
 * Tells once after each burst of changes to source files below the folder.
 * Returns how to stop watching.
 */
export function watchSources(root: string, onChange: (file: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  function settle(file: string): void {
    clearTimeout(timer);
    timer = setTimeout(() => onChange(file), SETTLE_MS);
  }

  function add(folder: string): void {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null) return;
        const file = path.join(folder, name);
        if (sources.test(name)) settle(file);
        else if (!path.extname(name) && !isIgnored(name)) add(file); // a new folder, perhaps
      });
      watcher.on('error', () => forget(folder)); // it was removed
      watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && !isIgnored(entry.name)) add(path.join(folder, entry.name));
      }
    } catch {
      forget(folder); // a file, or gone already
    }
  }

  function forget(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  add(root);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || ignored.has(name);
}
