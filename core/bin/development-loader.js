// Runs the TypeScript of a checkout without a build: import this file, then any `.ts` file.
// Node's own type stripping cannot do it: it emits no decorator metadata, which the ORM and the schema need.
import { hash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const transform = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };
const parser = { syntax: 'typescript', decorators: true };
// Node imports JSON only with its attribute.
const experimental = { keepImportAttributes: true };
const jsc = { target: 'es2023', keepClassNames: true, parser, transform, experimental };
const options = { jsc, module: { type: 'es6' }, sourceMaps: 'inline', swcrc: false, configFile: false };

// What lies in the cache is executed, so a folder is used only if it is ours: anybody may write to the temporary one.
function usable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const stat = lstatSync(folder);
    return stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid);
  } catch {
    return false;
  }
}

/** Where packages are installed: in a checkout its own folder; beside this package, where that is installed itself. */
const modules =
  /^.*[\\/]node_modules[\\/]/.exec(import.meta.filename)?.[0] ?? join(import.meta.dirname, '../../node_modules');
const folders = [join(modules, '.cache', 'guanxi-loader'), join(tmpdir(), `guanxi-loader-${process.getuid?.() ?? ''}`)];
const cache = folders.find(usable);

/** The JavaScript of a source file, its source map at the end. */
export function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const key = hash('sha1', JSON.stringify([version, options, file, source]));
  const cached = join(cache ?? '', `${key}.mjs`);
  try {
    if (cache) return readFileSync(cached, 'utf8');
  } catch {} // not compiled yet
  const { code } = transformSync(source, { ...options, filename: file });
  try {
    const own = `${cached}.${process.pid}`; // renamed when whole: many processes start at once
    if (cache) (writeFileSync(own, code), renameSync(own, cached));
  } catch {} // a full disk costs time, not the start
  return code;
}

export const isSource = (url) => /^file:(?!.*\/node_modules\/).*\.m?ts$/.test(url.split(/[?#]/, 1)[0]);
const isInstalled = (file) => /[\\/]node_modules[\\/]/.test(file);

function remembered(known, key, find) {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = find()));
  return found;
}

const foldersOf = new Map();
/** Where packages are that files of a folder import, nearest first. */
function packageFolders(folder) {
  return remembered(foldersOf, folder, () => {
    const here = join(folder, 'node_modules');
    const above = dirname(folder);
    return [...(existsSync(here) ? [here] : []), ...(above === folder ? [] : packageFolders(above))];
  });
}

const links = new Map();
/** Whether a package is a link to its sources; null: it is not there. */
function linkIn(folder, name) {
  return remembered(links, join(folder, name), () => {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (!stat) return null;
    try {
      return stat.isSymbolicLink() && !isInstalled(realpathSync(join(folder, name)));
    } catch {
      return false; // it leads nowhere
    }
  });
}

// A workspace links its packages. Only their source is there; an installed package comes as its build, even where the
// package manager links those too.
function isLinked(specifier, importer) {
  const [name] = /^(@[^/]+\/)?\w[^/:]*(?=\/|$)/.exec(specifier) ?? [];
  if (name === undefined || !importer?.startsWith('file:')) return false;
  for (const folder of packageFolders(dirname(fileURLToPath(importer)))) {
    const link = linkIn(folder, name);
    if (link !== null) return link;
  }
  return false;
}

registerHooks({
  resolve(specifier, context, next) {
    const conditions = isLinked(specifier, context.parentURL) ? [...context.conditions, 'source'] : context.conditions;
    return next(specifier, { ...context, conditions });
  },
  load(url, context, next) {
    if (!isSource(url)) return next(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
  },
});
