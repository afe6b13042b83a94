import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled, isSource } from '../bin/development-loader.js';
import { sourceMapOf } from './source-maps.mjs';

/** V8 counts as long as the worker lives: it would not count the blocks of what it has compiled meanwhile. */
let session;

/** From now on it is counted for another test file. */
export async function startCounting() {
  if (session) return void (await session.post('Profiler.takePreciseCoverage'));
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** @returns what ran since the start, by the URLs of modules. */
export async function counted() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result;
}

/** What runs of a source and where its lines are in it, for jest's reports, which read maps from files. */
function coveredSource(file, folder) {
  const code = compiled(file);
  const sourceMapPath = join(folder, `${hash('sha1', code)}.map`);
  const map = sourceMapOf(file);
  if (map !== undefined && !existsSync(sourceMapPath)) {
    const own = `${sourceMapPath}.${process.pid}`; // renamed when whole: workers cover the same sources
    writeFileSync(own, map);
    renameSync(own, sourceMapPath);
  }
  return { code, originalCode: readFileSync(file, 'utf8'), sourceMapPath };
}

/** The sources among the URLs, by their paths. `folder` takes files that need not stay. */
export function coveredSources(urls, folder) {
  mkdirSync(folder, { recursive: true });
  const files = urls.filter(isSource).map((url) => fileURLToPath(url));
  return new Map(files.map((file) => [file, coveredSource(file, folder)]));
}
