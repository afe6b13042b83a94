import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Label } from '../../sdk/index.ts';

const core = '@guanxi/core';
/** Packages that keep what decorators said, or that compare classes: two copies of one do not know each other. */
const shared = [core, 'graphql', 'type-graphql', '@mikro-orm/core'];

const names = z.record(z.string(), z.string()).optional();
const manifestSchema = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  dependencies: names,
  peerDependencies: names,
  optionalDependencies: names,
});
type Manifest = z.output<typeof manifestSchema>;

interface Package {
  /** Its own folder, without links. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The project and the packages with plugins that it installs would meet other copies than this process runs with. */
export function duplicateCopies(folder: string): Label[] {
  const own = packageAt(upwards(path.dirname(fileURLToPath(import.meta.url))).find(isPackageOfCore));
  const project = packageAt(upwards(folder).find((at) => existsSync(path.join(at, 'package.json'))));
  if (!own || !project) return [];
  const seen = new Set<string>([own.folder]);
  const found: Label[] = [];
  const queue = [project];
  for (let one = queue.pop(); one; one = queue.pop()) {
    if (seen.has(one.folder)) continue;
    seen.add(one.folder);
    found.push(...copiesOf(one, own));
    for (const name of Object.keys({ ...one.manifest.dependencies, ...one.manifest.optionalDependencies })) {
      const dependency = installed(name, one.folder);
      if (dependency && isAboutCore(dependency)) queue.push(dependency);
    }
  }
  return found;
}

/** Which of the shared packages one package would import from elsewhere than the core does. */
function copiesOf(one: Package, own: Package): Label[] {
  return shared.flatMap((name): Label[] => {
    const theirs = installed(name, one.folder);
    const ours = name === core ? own : installed(name, own.folder);
    if (!theirs || !ours || theirs.folder === ours.folder) return [];
    const user = one.manifest.name ?? one.folder;
    const [mine, other] = [ours, theirs].map(({ folder, manifest }) => `${manifest.version ?? '?'}, ${folder}`);
    return [
      {
        zh:
          `${user} 会使用另一份 ${name}(${other}),而 @guanxi/core 使用 ${mine}:` +
          `请在 ${user} 中把 ${name} 列为 peerDependencies,再运行 npm dedupe`,
        en:
          `${user} would use a copy of ${name} of its own (${other}), @guanxi/core uses another (${mine}): ` +
          `make ${name} a peer dependency of ${user}, then run npm dedupe`,
      },
    ];
  });
}

function isAboutCore({ manifest: { dependencies, peerDependencies } }: Package): boolean {
  return shared.some((name) => dependencies?.[name] !== undefined || peerDependencies?.[name] !== undefined);
}

/** As Node looks for a package: in the nearest `node_modules` that has it. */
function installed(name: string, from: string): Package | null {
  const places = upwards(from).map((at) => path.join(at, 'node_modules', name));
  return packageAt(places.find((at) => existsSync(path.join(at, 'package.json'))));
}

function packageAt(folder: string | undefined): Package | null {
  if (folder === undefined) return null;
  const parsed = manifestSchema.safeParse(readJson(path.join(folder, 'package.json')));
  return parsed.success ? { folder: realpathSync(folder), manifest: parsed.data } : null;
}

function isPackageOfCore(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  return existsSync(file) && manifestSchema.safeParse(readJson(file)).data?.name === core;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // half written, or not ours to judge
  }
}

/** The folder and all above it, nearest first. */
function upwards(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
