// The page of all error codes: every place in the source that makes an error with a code and a text in both languages.
import { parseSync } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const isCode = (node) => node?.type === 'StringLiteral' && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(node.value);

/** Every node below, parents first. */
function* nodesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const [key, value] of Object.entries(node)) if (key !== 'span') yield* nodesIn(value);
  }
}

/** What is written in a text; what is put into it as `{name}`. */
function textOf(node) {
  switch (node?.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.quasis
        .map(({ cooked }, at) => cooked + (at < node.expressions.length ? holeOf(node.expressions[at]) : ''))
        .join('');
    case 'BinaryExpression':
      return textOf(node.left) + textOf(node.right);
    case 'ParenthesisExpression':
      return textOf(node.expression);
    default:
      return holeOf(node);
  }
}

function holeOf(node) {
  if (node?.type === 'Identifier') return `{${node.value}}`;
  if (node?.type === 'MemberExpression') {
    const { value } = node.property;
    return value === 'zh' || value === 'en' ? holeOf(node.object) : `{${value ?? '…'}}`;
  }
  return '{…}';
}

/** `{ zh, en }` as it stands there. */
function labelOf(node) {
  if (node?.type !== 'ObjectExpression') return null;
  const entries = node.properties
    .filter(({ type }) => type === 'KeyValueProperty')
    .map(({ key, value }) => [key.value, value]);
  const { zh, en } = Object.fromEntries(entries);
  return zh && en ? { zh: textOf(zh), en: textOf(en) } : null;
}

const unwrapped = (node) =>
  ['ParenthesisExpression', 'TsConstAssertion', 'TsAsExpression', 'TsSatisfiesExpression'].includes(node?.type)
    ? unwrapped(node.expression)
    : node;

/** All texts that an argument may be: itself, the ways of a condition, a constant, one of a list of messages. */
function labelsOf(given, valuesOf) {
  const node = unwrapped(given);
  if (node?.type === 'Identifier') return valuesOf(node.value).flatMap((init) => labelsOf(init, () => []));
  if (node?.type === 'ConditionalExpression') {
    return [...labelsOf(node.consequent, valuesOf), ...labelsOf(node.alternate, valuesOf)];
  }
  if (node?.type === 'MemberExpression' && node.object.type === 'Identifier') {
    const members = valuesOf(node.object.value).flatMap((init) => unwrapped(init)?.properties ?? []);
    const found = members.find(({ type, key }) => type === 'KeyValueProperty' && key.value === node.property.value);
    return found ? labelsOf(found.value, valuesOf) : [];
  }
  const label = labelOf(node);
  return label ? [label] : [];
}

const declaratorsIn = (nodes) =>
  nodes.filter(({ type, id }) => type === 'VariableDeclarator' && id.type === 'Identifier');

/** Functions by name, with the class of error that they make: `(code, message) => new Vetoed(…, code, message)`. */
function makersIn(nodes) {
  const makers = new Map();
  for (const node of nodes) {
    const name =
      node.type === 'FunctionDeclaration'
        ? node.identifier.value
        : node.type === 'VariableDeclarator'
          ? node.id.value
          : null;
    if (!name || (node.type === 'VariableDeclarator' && node.init?.type !== 'ArrowFunctionExpression')) continue;
    const made = [...nodesIn(node)].find(
      (inner) =>
        inner.type === 'NewExpression' && inner.arguments?.some(({ expression }) => expression.value === 'code'),
    );
    if (made) makers.set(name, made.callee.value);
  }
  return makers;
}

/** @param constants of the files around, by name */
function* errorsOf(nodes, constants, makers) {
  const declarators = declaratorsIn(nodes);
  const classes = nodes.filter(({ type }) => type === 'ClassDeclaration');
  for (const node of nodes) {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') continue;
    const args = (node.arguments ?? []).map(({ expression }) => expression);
    const at = args.findIndex(isCode);
    if (at === -1) continue;
    const valuesOf = (name) => {
      const nearest = declarators.filter(({ id, span }) => id.value === name && span.start < node.span.start).at(-1);
      return nearest ? [nearest.init] : (constants.get(name) ?? []);
    };
    const around = classes.find(({ span }) => span.start <= node.span.start && node.span.end <= span.end);
    const callee = node.callee.type === 'Super' ? around?.identifier.value : node.callee.value;
    const made = node.type === 'CallExpression' && node.callee.type !== 'Super' ? makers.get(callee) : callee;
    yield { code: args[at].value, made, labels: labelsOf(args[at + 1], valuesOf) };
  }
}

/** Source files of the core and of the plugins. */
function sourcesOf(root) {
  const plugins = readdirSync(join(root, 'plugins')).map((name) => `plugins/${name}/src`);
  return ['core/src', ...plugins].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name))
      .sort(),
  );
}

/** What each class extends, by name. */
function parentsIn(nodes) {
  const derived = nodes.filter(({ type, superClass }) => type === 'ClassDeclaration' && superClass);
  return new Map(derived.map(({ identifier, superClass }) => [identifier.value, superClass.value]));
}

const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** @returns the page as Markdown */
export function errorCodesPage(root) {
  const files = sourcesOf(root).flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    // Most files make no error and declare no text of one.
    if (!/\bzh\b|Error\b|extends/.test(source)) return [];
    const name = relative(root, file);
    const part = name.startsWith('core/') ? 'core' : name.split('/').slice(0, 2).join('/');
    const program = parseSync(source, { syntax: 'typescript', decorators: true, target: 'es2023' });
    return [{ part, nodes: [...nodesIn(program)] }];
  });
  const all = files.flatMap(({ nodes }) => nodes);
  const parents = parentsIn(all);
  const makers = makersIn(all);
  const constants = new Map();
  for (const [part, ofPart] of Map.groupBy(files, (file) => file.part)) {
    const named = Map.groupBy(
      ofPart.flatMap(({ nodes }) => declaratorsIn(nodes)),
      ({ id }) => id.value,
    );
    constants.set(part, new Map([...named].map(([name, found]) => [name, found.map(({ init }) => init)])));
  }
  const descends = (name, from) => name === from || (parents.has(name) && descends(parents.get(name), from));
  const codes = new Map();
  for (const { part, nodes } of files) {
    for (const { code, made, labels } of errorsOf(nodes, constants.get(part), makers)) {
      if (!made || !descends(made, 'CrmError')) continue;
      const known = codes.get(code) ?? { types: new Set(), texts: new Map(), from: new Set() };
      known.types.add(made);
      for (const { zh, en } of labels) known.texts.set(zh, en);
      known.from.add(part);
      codes.set(code, known);
    }
  }
  const ofUsers = ({ types }) => [...types].some((name) => descends(name, 'UserError'));
  const rows = (isOfUsers) =>
    [...codes]
      .filter(([, one]) => ofUsers(one) === isOfUsers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { types, texts, from }]) => {
        const said = [...texts].map(([zh, en]) => [escaped(zh), escaped(en)]);
        const column = (index) => said.map((pair) => pair[index]).join('<br>') || '—';
        return `| \`${code}\` | ${[...types].sort().join(', ')} | ${[...from].sort().join(', ')} | ${column(1)} | ${column(0)} |`;
      });
  const head = ['| code | type | from | message, en | message, zh |', '| --- | --- | --- | --- | --- |'];
  return [
    '# Error codes',
    '',
    '<!-- Made by `npm run schema` from the source; CI compares. -->',
    '',
    'Codes are stable; messages are for people, in the language of the client, and may change. `{…}` stands for what is',
    'put in. A message `—` depends on what it is about.',
    '',
    '## Errors as data',
    '',
    'In `errors` of a payload: a user can cause and mend them, nothing was written. `path` names the input.',
    '',
    ...head,
    ...rows(true),
    '',
    '## Errors of a request, a start or a command',
    '',
    'In `errors` of the GraphQL answer, with `extensions.code`, or on the command line.',
    '',
    ...head,
    ...rows(false),
    '',
  ].join('\n');
}
