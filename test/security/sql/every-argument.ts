// SQL payloads in every argument of every root field, of every field with arguments, in ids, cursors, headers: none may
// stand in the text of a statement, none may fail otherwise than as a refusal.
//   node --import ./core/bin/development-loader.js test/security/sql/every-argument.ts
import { fileURLToPath } from 'node:url';
import { hotel } from '@guanxi/plugin-hotel';
import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { createTestCrm, type TestCrm } from '../../../core/src/testing/index.ts';
import { note } from '../report/figures.ts';
import { SampleInputs, type Input } from '../strings/sample-inputs.ts';
import { literal, placesIn, requiredArguments } from './argument-places.ts';
import { logStatements, type StatementLog } from './statement-log.ts';

const marker = 'gxinj';
const payload = `${marker}'"); select pg_sleep(9); -- $1 $$ \\' ? %s :x`;
/** Fits where texts are short. */
const brief = `${marker}'"--`;
/** The payload sleeps nine seconds where it is run; a busy machine takes some for an honest filter. */
const slowMs = 8_900;
/** Conditions of one request. */
const together = 40;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

type Field = GraphQLField<unknown, unknown>;

/** Something to select, whatever the type is. */
function selection(type: GraphQLNamedType): string {
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const { totalCount, nodes, errors } = type.getFields();
  const parts = [totalCount && 'totalCount', nodes && `nodes ${selection(getNamedType(nodes.type))}`];
  return `{ __typename ${parts.filter(Boolean).join(' ')} ${errors ? 'errors { __typename }' : ''} }`;
}

class Prober {
  requests = 0;
  readonly failures: string[] = [];

  constructor(
    private readonly crm: TestCrm,
    private readonly log: StatementLog,
  ) {}

  async ask(what: string, document: string, variables: Record<string, unknown> = {}): Promise<void> {
    this.requests += 1;
    const began = performance.now();
    const { errors } = await this.crm.execute(document, { variables });
    const failed = errors?.find(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR');
    if (failed) this.failures.push(`${what}: ${failed.message}`);
    if (performance.now() - began > slowMs) this.failures.push(`${what}: slow`);
    this.look(what);
  }

  /** Texts are looked at at once: what said them is still known. */
  look(what: string): void {
    const found = this.log.texts.find((text) => text.toLowerCase().includes(marker));
    if (found) this.failures.push(`${what}: in a statement: ${found.slice(0, 300)}`);
    this.log.texts.length = 0;
  }

  /** One argument of a field in every way: a text by variable and as a literal, several conditions at once. */
  async argument(
    root: string,
    at: string,
    field: Field,
    argument: GraphQLArgument,
    seen: Set<string>,
    around = '',
  ): Promise<void> {
    const others = requiredArguments(field.args);
    const type = String(argument.type);
    const ask = async (path: string, value: unknown, byLiteral: boolean): Promise<void> => {
      const given = Object.entries({ ...others, [argument.name]: value });
      const types = new Map(field.args.map((one) => [one.name, String(one.type)]));
      const what = `${at}(${argument.name}: ${type}) ${path}${byLiteral ? ' as a literal' : ''}`;
      const declared = given.map(([name]) => `$${name}: ${types.get(name)}`).join(', ');
      const passed = given.map(([name, one]) => `${name}: ${byLiteral ? literal(one) : `$${name}`}`).join(', ');
      const call = `${field.name}(${passed}) ${selection(getNamedType(field.type))}`;
      const inside = around === '' ? call : around.replace('…', call);
      const head = root === 'Mutation' ? 'mutation' : 'query';
      const document = byLiteral ? `${head} { ${inside} }` : `${head} (${declared}) { ${inside} }`;
      await this.ask(what, document, byLiteral ? {} : Object.fromEntries(given));
    };
    // Lists of the same records below others: their arguments are those of the list itself.
    const below = `${around === '' ? root : 'below'} ${getNamedType(field.type).name}(${argument.name})`;
    if (around !== '' && seen.has(below)) return;
    seen.add(below);
    const places = placesIn(argument.type, payload, seen);
    const texts = places.filter(({ isText }) => isText && argument.name === 'where');
    // The conditions of a type are all tried where its own list stands; below others they are the same code.
    const conditions = around === '' && !field.name.endsWith('Groups') ? texts : texts.slice(0, together);
    for (let from = 0; from < conditions.length; from += together) {
      const some = conditions.slice(from, from + together).map(({ value }) => value);
      await ask('texts', { or: some }, false);
      await ask('texts', { or: some }, true);
    }
    for (const { path, value, isText } of places) {
      if (isText && argument.name === 'where') continue;
      await ask(path, value, false);
      // A key that is no name is no literal of GraphQL either: the parser refuses it.
      if (!path.includes('<key>')) await ask(path, value, true);
    }
  }
}

async function probeFields(crm: TestCrm, prober: Prober): Promise<void> {
  const { schema } = crm.crm;
  const seen = new Set<string>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      for (const argument of field.args) {
        await prober.argument(root?.name ?? '', field.name, field, argument, seen);
      }
    }
  }
  // Arguments of fields of records: lists below them, amounts in other currencies.
  for (const entity of crm.crm.model.entities.values()) {
    const type = schema.getType(entity.name);
    if (!isObjectType(type) || !schema.getQueryType()?.getFields()[entity.many]) continue;
    for (const field of Object.values(type.getFields())) {
      const own = getNamedType(field.type);
      for (const argument of field.args) {
        const around = `${entity.many}(first: 1) { nodes { … } }`;
        await prober.argument('Query', `${entity.name}.${field.name}`, field, argument, seen, around);
      }
      if (!isObjectType(own) || own.name.endsWith('Connection') || crm.crm.model.entities.has(own.name)) continue;
      for (const below of Object.values(own.getFields())) {
        for (const argument of below.args) {
          const around = `${entity.many}(first: 1) { nodes { ${field.name} { … } } }`;
          await prober.argument('Query', `${entity.name}.${field.name}.${below.name}`, below, argument, seen, around);
        }
      }
    }
  }
}

/** Records that are made of payloads: the values arrive in the database, as values. */
async function probeInputs(crm: TestCrm, prober: Prober): Promise<void> {
  const { schema, model } = crm.crm;
  const samples = new SampleInputs(crm);
  for (const entity of model.entities.values()) {
    const type = schema.getType(`Create${entity.name}Input`);
    const base = await samples.required(entity);
    if (!isInputObjectType(type) || !base) continue;
    const query = `mutation ($input: Create${entity.name}Input!) { create${entity.name}(input: $input) { errors { __typename } } }`;
    const fields = Object.values(type.getFields());
    const plain = fields.filter(({ name, type: own }) => {
      const field = entity.fields.get(name);
      return (
        String(own).startsWith('String') && field?.kind === 'attribute' && !field.format && field.type !== 'reference'
      );
    });
    const all: Input = { ...base, ...Object.fromEntries(plain.map(({ name }) => [name, brief])) };
    await prober.ask(`create${entity.name}`, query, { input: all });
    for (const { name } of fields) {
      await prober.ask(`create${entity.name}.${name}`, query, { input: { ...base, [name]: payload } });
    }
  }
}

/** Cursors that are whole but for the values in them, headers, names of operations. */
async function probeRest(crm: TestCrm, prober: Prober): Promise<void> {
  type Page = { accounts: { pageInfo: { endCursor: string } } };
  const order = 'orderBy: [{ name: ASC }]';
  const { accounts } = await crm.data<Page>(`{ accounts(first: 1, ${order}) { pageInfo { endCursor } } }`);
  const text = Buffer.from(accounts.pageInfo.endCursor, 'base64url').toString();
  const forged = [payload, text.replace(/"[^"]*"/g, JSON.stringify(payload)), text + payload, `["${marker}"]`];
  for (const after of forged) {
    for (const cursor of [after, Buffer.from(after).toString('base64url'), Buffer.from(after).toString('base64')]) {
      const query = `query ($after: String) { accounts(first: 1, after: $after, ${order}) { nodes { id } } }`;
      await prober.ask('a forged cursor', query, { after: cursor });
    }
  }
  for (const id of [payload, `acc_${payload}`, Buffer.from(payload).toString('base64url')]) {
    await prober.ask('a forged id', 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
  }
  const address = `${crm.url}/graphql`;
  const headers: Record<string, string>[] = [
    { 'accept-language': payload },
    { authorization: `Bearer ${payload}` },
    { authorization: `Bearer gxk_${marker}'--_${marker}` },
    { 'user-agent': payload, 'x-forwarded-for': payload },
    { 'x-request-id': payload, 'idempotency-key': payload, host: `${marker}.example` },
  ];
  const body = JSON.stringify({
    query: `mutation Q { signIn(email: ${JSON.stringify(payload)}, password: ${JSON.stringify(payload)}) { accessToken } }`,
  });
  for (const extra of headers) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...extra },
      body,
    });
    prober.requests += 1;
    if (response.status >= 500) prober.failures.push(`${JSON.stringify(extra)}: ${response.status}`);
    prober.look(JSON.stringify(extra));
  }
}

/** Needs the test cluster. */
export async function measureSql(): Promise<boolean> {
  const log = logStatements();
  const crm = await createTestCrm({
    plugins: [hotel()],
    http: true,
    comparePaths: false,
    options: { logLevel: 'silent' },
  });
  try {
    await crm.loadDemo();
    log.texts.length = 0;
    const prober = new Prober(crm, log);
    await probeFields(crm, prober);
    print(`fields: ${prober.requests} requests`);
    const boundByFilters = log.bound.filter((value) => value.includes(marker)).length;
    await probeInputs(crm, prober);
    await probeRest(crm, prober);
    const bound = log.bound.filter((value) => value.includes(marker)).length;
    for (const failure of prober.failures.slice(0, 40)) print(failure);
    print(`${prober.requests} requests, ${bound} bound values with the payload, ${prober.failures.length} failures`);
    // Both sides must have been heard: filters through our readers, inputs through the ORM.
    const heard = boundByFilters > 100 && bound > boundByFilters + 50 && prober.requests > 2_000;
    const passed = prober.failures.length === 0 && heard;
    note('sql-arguments', `${prober.failures.length} of ${prober.requests} (${bound} bound)`, passed);
    return passed;
  } finally {
    await crm.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup();
  try {
    process.exitCode = (await measureSql()) ? 0 : 1;
  } finally {
    await teardown();
  }
}
