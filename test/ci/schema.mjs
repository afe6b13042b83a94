// node test/ci/schema.mjs write    prints the SDL into schema/ and generates the types
//                         check    fails where the committed files differ from freshly generated ones
//                         codegen  generates the types from the committed SDL
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = 'schema';

function run(command, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, command), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** Writes core.graphql, full.graphql and plugins/<id>.graphql; needs no database. */
function print(folder) {
  run('core/bin/guanxi.js', ['schema', 'print', '--out', folder]);
}

function generateTypes(folder) {
  if (!existsSync(join(root, folder, 'full.graphql'))) {
    console.log(`${folder}/full.graphql does not exist yet: nothing to generate. \`npm run schema\` prints it.`);
    return;
  }
  run('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts'], { GUANXI_SCHEMA_FOLDER: folder });
}

/** The generated files of a schema folder, by relative path; persisted operations and notes are written by people. */
function generatedFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => (name.endsWith('.graphql') ? !name.startsWith('operations/') : name === 'types.ts'))
    .sort();
}

function firstDifference(expected, actual) {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  const at = line === -1 ? a.length : line;
  return `line ${at + 1}\n    committed: ${b[at] ?? '(end)'}\n    generated: ${a[at] ?? '(end)'}`;
}

function compare(fresh) {
  const read = (folder, name) => readFileSync(join(root, folder, name), 'utf8');
  const [wanted, present] = [generatedFiles(fresh), generatedFiles(committed)];
  const problems = [
    ...wanted.filter((name) => !present.includes(name)).map((name) => `${name}: is missing`),
    ...present.filter((name) => !wanted.includes(name)).map((name) => `${name}: is no longer generated`),
    ...wanted
      .filter((name) => present.includes(name) && read(fresh, name) !== read(committed, name))
      .map((name) => `${name}: differs at ${firstDifference(read(fresh, name), read(committed, name))}`),
  ];
  if (problems.length === 0) return console.log(`schema/: ${wanted.length} files are up to date.`);
  for (const problem of problems) console.error(`schema/${problem}`);
  throw new Error('schema/ is out of date: run `npm run schema` and commit what it writes');
}

function check() {
  // Inside the project, so that codegen finds its packages and relative paths stay relative.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const fresh = mkdtempSync(join(root, 'node_modules/.cache/schema-')).slice(root.length);
  try {
    print(fresh);
    generateTypes(fresh);
    compare(fresh);
  } finally {
    rmSync(join(root, fresh), { recursive: true, force: true });
  }
}

const commands = {
  write() {
    print(committed);
    generateTypes(committed);
  },
  check,
  codegen: () => generateTypes(committed),
};

const command = commands[process.argv[2]];
try {
  if (!command) throw new Error(`say one of: ${Object.keys(commands).join(', ')}`);
  command();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
