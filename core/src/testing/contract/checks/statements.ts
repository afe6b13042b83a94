import type { ExecutionResult } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import { statementsDuring } from '../../statement-counter.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { ArgumentIds } from '../asking/argument-ids.ts';
import { Documents } from '../asking/documents.ts';
import { writtenQueries } from '../asking/root-fields.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { databaseName } from '../database/open-crm.ts';
import { fillTables, recordsOfEach } from '../database/contract-databases.ts';
import { writtenFields } from './written-fields.ts';

const few = 3;

interface Question {
  readonly where: string;
  /** Root field whose records are counted. */
  readonly root: string;
  /** Asks for so many records; of what is not paged for all there are. */
  readonly document: (first: number) => string;
  readonly isPaged: boolean;
}

interface Measured {
  readonly records: number;
  readonly statements: number;
}

/** Lists take as many statements for thirty records as for three, with relations and with fields written by hand. */
export const asksOnce: ContractCheck = {
  name: `asks the database as often for ${recordsOfEach} records as for ${few}`,
  findings: async (subject) => {
    const crm = await subject.opened();
    const findings: string[] = [];
    for (const question of await questions(subject, crm)) {
      const { where, isPaged } = question;
      const all = await measure(crm, question, recordsOfEach);
      if (typeof all === 'string') {
        findings.push(`${where} fails: ${all}: say its arguments in \`arguments: { '${where}': { … } }\``);
        continue;
      }
      if (isPaged) findings.push(...(await growing(crm, question, all)));
      else if (all.records > few && all.statements >= all.records) {
        findings.push(`${where} takes ${all.statements} statements for ${all.records} records: ${remedy}`);
      }
    }
    return [...(await withoutRows(subject, crm)), ...findings];
  },
};

const remedy = 'load what all of them need at once, with context.loader(…)';

/** More statements for more records; what runs in the background may come in between, and hardly twice. */
async function growing(crm: Crm, question: Question, all: Measured): Promise<string[]> {
  const some = await measure(crm, question, few);
  if (typeof some === 'string' || all.statements <= some.statements) return [];
  const again = await measure(crm, question, recordsOfEach);
  if (typeof again === 'string' || again.statements <= some.statements) return [];
  return [
    `${question.where} takes ${some.statements} statements for ${some.records} records and ${again.statements} for ` +
      `${again.records}: ${remedy}`,
  ];
}

/** What PostgreSQL is asked for an answer; a text: why there is none. */
async function measure(crm: Crm, { document, root }: Question, first: number): Promise<Measured | string> {
  const { ownerUrl } = await crm.connect();
  const { result, statements } = await statementsDuring(databaseName(ownerUrl), () => ask(crm, document(first)));
  if (errorsOf(result).length > 0) return toldErrors(result);
  return { records: recordsIn(result, root), statements: statements.length };
}

async function questions(subject: ContractSubject, crm: Crm): Promise<Question[]> {
  const ids = await ArgumentIds.of(subject, crm);
  const given = subject.options.arguments ?? {};
  const documents = new Documents(crm.schema, crm.model, given, (argument) => ids.named(argument));
  const list = (where: string, root: string, selected: string): Question => ({
    ...{ where, root, isPaged: true },
    document: (first) => `{ ${root}(first: ${first}) { nodes ${selected} } }`,
  });
  // Relations of relations are the read compiler's: they would only cost time.
  const withRelations = (name: string): string => documents.selection(documents.type(name), 1);
  return [
    ...subject.entities
      .filter(({ operations }) => operations.has('read'))
      .map(({ name, many }) => list(many, many, withRelations(name))),
    ...subject.slots.map(({ name, prefix, of }) => list(name, of.many, `{ ${prefix} ${withRelations(name)} }`)),
    ...writtenFields(subject, documents).map(({ where, entity: { many }, selected }) =>
      list(where, many, `{ ${selected} }`),
    ),
    ...writtenQueries(subject).map((field): Question => {
      const document = `{ ${documents.field('Query', field, 2)} }`;
      return { where: `Query.${field.name}`, root: field.name, isPaged: false, document: () => document };
    }),
  ];
}

/** Of a table without rows nothing can be said. */
async function withoutRows(subject: ContractSubject, crm: Crm): Promise<string[]> {
  const { ownerUrl } = await crm.connect();
  const empty = await fillTables(ownerUrl, subject.model, 1, {
    owner: subject.plugin.id,
    values: subject.options.values,
  });
  return [...empty].map(
    ([table, reason]) =>
      `no rows could be generated for ${table}: ${reason}: say in \`values: { '${table}.<column>': ['…'] }\` what it holds`,
  );
}

function recordsIn({ data }: ExecutionResult, root: string): number {
  const value = data?.[root] as { readonly nodes?: readonly unknown[] } | readonly unknown[] | null;
  if (Array.isArray(value)) return value.length;
  return (value as { readonly nodes?: readonly unknown[] } | null)?.nodes?.length ?? 0;
}
