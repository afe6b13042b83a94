import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** A package as `npm publish` would send it. */
export interface Tarball {
  readonly name: string;
  readonly file: string;
  /** Paths in the package. */
  readonly content: readonly string[];
}

/** Builds a package of the workspace with everything that it refers to; what is up to date stays as it is. */
export async function build(folder: string): Promise<void> {
  await run(process.execPath, ['node_modules/@typescript/compiler/bin/tsc', '-b', folder], { cwd: repository });
}

/** `npm pack` for packages of the workspace. */
export async function pack(names: readonly string[], into: string): Promise<Tarball[]> {
  const workspaces = names.flatMap((name) => ['--workspace', name]);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', into, ...workspaces], {
    cwd: repository,
    maxBuffer: 64 * 1024 * 1024,
  });
  const packed = JSON.parse(stdout) as readonly {
    readonly name: string;
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  return packed.map(({ name, filename, files }) => ({
    name,
    file: path.join(into, filename),
    content: files.map((file) => file.path),
  }));
}

/** An empty folder outside the repository, and what removes it. */
export function emptyFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-integrator-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new project that depends on tarballs and nothing else, installed as for somebody who has never used npm. */
export async function install(folder: string, tarballs: readonly Tarball[]): Promise<void> {
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const manifest = {
    ...{ name: 'integrator', version: '1.0.0', private: true, type: 'module' },
    scripts: { start: 'exec guanxi start' },
    dependencies: Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`])),
  };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lockfileFor(manifest)));
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...flags], { cwd: folder, env: { ...(await registryAccess()), HOME: home } });
}

/**
 * Packages of others in the versions that this repository has: the test judges ours, not what was released this
 * morning. Where ours come from, and what of the others is needed, npm finds out.
 */
function lockfileFor(manifest: object): object {
  const lockfile = JSON.parse(readFileSync(path.join(repository, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly link?: boolean }>>;
  };
  const ofOthers = Object.entries(lockfile.packages).filter(
    ([at, { link }]) => at.startsWith('node_modules/') && !link,
  );
  return { ...lockfile, packages: { '': manifest, ...Object.fromEntries(ofOthers) } };
}

/** How this machine reaches its registry, and what it has downloaded before; nothing else of its settings. */
async function registryAccess(): Promise<NodeJS.ProcessEnv> {
  const setting = async (name: string): Promise<string> => {
    const { stdout } = await run('npm', ['config', 'get', name], { cwd: repository });
    return stdout.trim();
  };
  const names = ['registry', 'cache', 'userconfig', 'globalconfig'];
  const settings = await Promise.all(names.map(async (name) => [`npm_config_${name}`, await setting(name)] as const));
  const inherited = Object.entries(process.env).filter(([name]) => /^(PATH|.*_proxy|.*_CERTS?|SSL_.*)$/i.test(name));
  return Object.fromEntries([...inherited, ...settings]);
}
