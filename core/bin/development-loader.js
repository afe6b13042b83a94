// Runs the TypeScript of a checkout without a build: import this file, then any `.ts` file.
// Node's own type stripping cannot do it: it emits no decorator metadata, which the ORM and the schema need.
import { hash } from 'node:crypto';
import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const transform = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };
const parser = { syntax: 'typescript', decorators: true };
const jsc = { target: 'es2023', keepClassNames: true, parser, transform };
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
// npm links the packages of the workspace. Only their source is here; an installed package comes as its build, even
// where a package manager links those too.
const isLinked = (specifier) => {
  const [name] = /^(@[^/]+\/)?\w[^/:]*(?=\/|$)/.exec(specifier) ?? [];
  if (name === undefined) return false;
  const folder = join(modules, name);
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true && !isInstalled(realpathSync(folder));
};

registerHooks({
  resolve(specifier, context, next) {
    const conditions = isLinked(specifier) ? [...context.conditions, 'source'] : context.conditions;
    return next(specifier, { ...context, conditions });
  },
  load(url, context, next) {
    if (!isSource(url)) return next(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
  },
});
