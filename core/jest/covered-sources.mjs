import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled, isSource } from '../bin/development-loader.js';
import { sourceMapOf } from './source-maps.mjs';

/** What runs of a source and where its lines are in it, for jest's reports of coverage, which read maps from files. */
function coveredSource(file, folder) {
  const code = compiled(file);
  const sourceMapPath = join(folder, `${hash('sha1', code)}.map`);
  if (!existsSync(sourceMapPath)) writeFileSync(sourceMapPath, sourceMapOf(file) ?? '');
  return { code, originalCode: readFileSync(file, 'utf8'), sourceMapPath };
}

/** The sources among the URLs, by their paths. `folder` takes files that need not stay. */
export function coveredSources(urls, folder) {
  mkdirSync(folder, { recursive: true });
  const files = urls.filter(isSource).map((url) => fileURLToPath(url));
  return new Map(files.map((file) => [file, coveredSource(file, folder)]));
}
