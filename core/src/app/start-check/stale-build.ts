import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Label } from '../../sdk/index.ts';

/**
 * A configuration that runs what was built knows nothing of what was changed since: null unless the sources are newer.
 * @param configuration its file
 */
export function staleBuild(configuration: string): Label | null {
  if (!readFileSync(configuration, 'utf8').includes("'./dist/")) return null;
  const folder = path.dirname(configuration);
  const [source, built] = ['src', 'dist'].map((name) => newest(path.join(folder, name)));
  if (!source || !built || source.getTime() <= built.getTime()) return null;
  const [then, now] = [built, source].map((time) => time.toLocaleString('sv-SE'));
  return {
    zh: `运行的是 ${then} 构建的 dist,src 更新于 ${now}:请先运行 npm run build`,
    en: `dist is as built at ${then}, src is newer (${now}): npm run build`,
  };
}

/** When a file below the folder was last written; null where there is none. */
function newest(folder: string): Date | null {
  if (!existsSync(folder)) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = entries.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs);
  return times.length === 0 ? null : new Date(Math.max(...times));
}
