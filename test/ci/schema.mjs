// node test/ci/schema.mjs write    prints the SDL into schema/ and generates the types
//                         check    fails where the committed files differ from freshly generated ones
//                         codegen  generates the types from the committed SDL
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCodesPage } from './error-codes.mjs';

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

/** Writes core.graphql, full.graphql, plugins/<id>.graphql and errors.md; needs no database. */
function print(folder) {
  run('core/bin/guanxi.js', ['schema', 'print', '--out', folder]);
  writeFileSync(join(root, folder, 'errors.md'), errorCodesPage(root));
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
    .filter((name) =>
      name.endsWith('.graphql') ? !name.startsWith('operations/') : ['types.ts', 'errors.md'].includes(name),
    )
    .sort();
}

/** Generated files by the place where they are committed: the schema folder, and the clients among the examples. */
function placesOf(folder) {
  const places = new Map(generatedFiles(folder).map((name) => [`${committed}/${name}`, `${folder}/${name}`]));
  for (const name of readdirSync(join(root, 'examples'))) {
    const client = `examples/${name}/src/gql`;
    const at = folder === committed ? client : `${folder}/${name}`;
    if (!existsSync(join(root, client)) || !existsSync(join(root, at))) continue;
    for (const file of readdirSync(join(root, at))) places.set(`${client}/${file}`, `${at}/${file}`);
  }
  return places;
}

function firstDifference(expected, actual) {
  const [a, b] = [expected.split('\n'), actual.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  const at = line === -1 ? a.length : line;
  return `line ${at + 1}\n    committed: ${b[at] ?? '(end)'}\n    generated: ${a[at] ?? '(end)'}`;
}

function compare(fresh) {
  const read = (name) => readFileSync(join(root, name), 'utf8');
  const [wanted, present] = [placesOf(fresh), placesOf(committed)];
  const problems = [...wanted].flatMap(([place, generated]) => {
    if (!present.has(place)) return [`${place}: is missing`];
    const [expected, actual] = [read(generated), read(place)];
    return expected === actual ? [] : [`${place}: differs at ${firstDifference(expected, actual)}`];
  });
  for (const place of present.keys()) if (!wanted.has(place)) problems.push(`${place}: is no longer generated`);
  if (problems.length === 0) return console.log(`${wanted.size} generated files are up to date.`);
  for (const problem of problems) console.error(problem);
  throw new Error('Generated files are out of date: run `npm run schema` and commit what it writes');
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
