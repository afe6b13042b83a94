#!/usr/bin/env node
// Starts the command line: from source in a checkout, from the build where the package is installed.
// Old versions of Node must be able to parse this file: they are told, or helped, to get on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const argv = process.argv.slice(2);

function isRecent(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** The folder and all above it, nearest first. */
function upwards(folder) {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** npm puts a newer `node` beside the commands of a project: its scripts run that one, a bare shell does not. */
function bundledNode() {
  return [...upwards(here), ...upwards(process.cwd())]
    .map((folder) => join(folder, 'node_modules', '.bin', 'node'))
    .find((node) => existsSync(node) && isRecent(String(spawnSync(node, ['--version']).stdout)));
}

/** Runs the same command with another Node; SIGTERM and the exit code pass through. */
function handOver(node) {
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGINT', () => {}); // Ctrl-C reaches the child by itself; wait for it
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

function refuse() {
  console.error(
    `Guanxi 需要 Node.js 22.18 以上，当前为 ${process.version}：请升级，或用自带新版 Node 的 \`npm start\`、\`npx guanxi\` 运行。\n` +
      `Guanxi needs Node.js 22.18 or newer, this is ${process.version}: upgrade it, or use \`npm start\` or ` +
      '`npx guanxi`, which run the one that is installed with the project.',
  );
  process.exitCode = 1;
}

/**
 * What suits V8 to a server (measured in test/bench/README.md). A young generation half as large as V8 lets it grow:
 * 100 MB less, and no slower. And nothing is born old because others of its kind lived long: what a request makes dies
 * with it, and would lie there as garbage until there are 250 MB of it.
 */
const memoryOptions = ['--max-semi-space-size=16', '--no-allocation-site-pretenuring'];

/**
 * Gives V8 options that count at the start only: this process becomes the same command with them. For what keeps
 * running; not where somebody has chosen, nor where a parent listens, as `guanxi dev` does: its channel would close.
 */
function withMemoryOptions() {
  const chosen = [...process.execArgv, process.env.NODE_OPTIONS].join(' ').replaceAll('_', '-');
  const keepsRunning = argv.includes('start') || argv.includes('work');
  if (!keepsRunning || process.send || !process.execve || /--max-semi-space-size/.test(chosen)) return;
  if (process.platform === 'win32' || process.platform === 'os400') return;
  const { execPath, execArgv } = process;
  process.execve(execPath, [execPath, ...memoryOptions, ...execArgv, ...process.argv.slice(1)], process.env);
}

/** In a checkout the sources are beside this file and the compiler is installed; a published package has neither. */
function isCheckout() {
  if (here.includes('node_modules') || !existsSync(join(here, '../src/app/cli/main.ts'))) return false;
  try {
    return Boolean(createRequire(import.meta.url).resolve('@swc/core'));
  } catch {
    return false;
  }
}

async function main() {
  const fromSource = isCheckout();
  if (fromSource) await import('./development-loader.js');
  const { run } = await import(fromSource ? '../src/app/cli/main.ts' : '../dist/app/cli/main.js');
  process.exitCode = await run(argv);
}

if (isRecent(process.version)) {
  withMemoryOptions();
  await main();
} else {
  const node = bundledNode();
  if (node) handOver(node);
  else refuse();
}
