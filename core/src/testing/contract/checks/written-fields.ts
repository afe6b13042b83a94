import type { GraphQLField } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import { quoteIdentifier, withClient } from '../../../database/index.ts';
import type { EntityModel, RowModel } from '../../../model/index.ts';
import { currentCluster, urlOf } from '../../test-cluster.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { Documents } from '../asking/documents.ts';
import { callerWith } from '../asking/people.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { databaseName } from '../database/open-crm.ts';
import { tablesToFill } from '../database/contract-databases.ts';

/** A field that code of a plugin answers, and how a document reaches it. */
export interface WrittenField {
  /** `HotelRoomType.availableRooms` */
  readonly where: string;
  readonly entity: EntityModel;
  /** The field in a selection of the entity, arguments and all. */
  readonly selected: string;
}

/** Every field that resolvers of the plugin add to its own entities and slots. */
export function writtenFields(subject: ContractSubject, documents: Documents): WrittenField[] {
  const fieldsOf = (row: RowModel): GraphQLField<unknown, unknown>[] => documents.writtenFields(row);
  return [
    ...subject.entities.flatMap((entity) =>
      fieldsOf(entity).map((field) => ({
        where: `${entity.name}.${field.name}`,
        entity,
        selected: documents.field(entity.name, field, 1),
      })),
    ),
    ...subject.slots.flatMap((slot) =>
      fieldsOf(slot).map((field) => ({
        where: `${slot.name}.${field.name}`,
        entity: slot.of,
        selected: `${slot.prefix} { ${documents.field(slot.name, field, 1)} }`,
      })),
    ),
  ];
}

/**
 * What a field that is written by hand says to a caller who may read its record and nothing else, cannot depend on
 * other records: with these taken away the answer is the same.
 */
export const keepsSecrets: ContractCheck = {
  name: 'tells in fields that are written by hand nothing of records that the caller may not read',
  findings: async (subject) => {
    const { arguments: given = {}, open = [] } = subject.options;
    const documents = new Documents(subject.schema, subject.model, given, () => '');
    const fields = writtenFields(subject, documents).filter(({ where }) => !open.includes(where));
    if (fields.length === 0) return [];
    const crm = await subject.opened();
    const backup = await HiddenRows.of(subject, crm);
    const findings: string[] = [];
    for (const [entity, ofEntity] of Map.groupBy(fields, (field) => field.entity)) {
      const before = await answersOf(crm, entity, ofEntity, findings);
      await backup.hideAllBut(entity);
      const alone = await answersOf(crm, entity, ofEntity, []);
      await backup.bringBack();
      for (const [where, answer] of before) {
        if (alone.get(where) === answer) continue;
        findings.push(
          `${where} tells a caller, who may read nothing but ${entity.name}, of other records: ${answer}, and ` +
            `without them ${alone.get(where)}: ask context.principal for a permission, or read through context.read`,
        );
      }
    }
    return findings;
  },
};

async function answersOf(
  crm: Crm,
  entity: EntityModel,
  fields: readonly WrittenField[],
  findings: string[],
): Promise<ReadonlyMap<string, string>> {
  const reader = callerWith(`${entity.permission}:read`);
  const answers = new Map<string, string>();
  for (const { where, selected } of fields) {
    const document = `{ ${entity.many}(first: 3) { nodes { ${selected} } } }`;
    const all = await ask(crm, document);
    if (errorsOf(all).length > 0) {
      findings.push(
        `${where} fails even for who may do everything: ${toldErrors(all)}: ` +
          `say its arguments in \`arguments: { '${where}': { … } }\``,
      );
      continue;
    }
    const { data, errors } = await ask(crm, document, reader);
    answers.set(where, JSON.stringify(errors ? errors.map(({ message }) => message) : data));
  }
  return answers;
}

/** Takes rows of a database away and brings them back, past all foreign keys. */
class HiddenRows {
  private constructor(
    private readonly adminUrl: string,
    private readonly tables: readonly string[],
  ) {}

  static async of({ model }: ContractSubject, crm: Crm): Promise<HiddenRows> {
    const { ownerUrl } = await crm.connect();
    const adminUrl = urlOf(currentCluster(), 'admin', databaseName(ownerUrl));
    const tables = tablesToFill(model).filter((table) => !peopleTables.has(table));
    const copies = tables.map(
      (table) => `create table hidden.${quoteIdentifier(table)} as table ${quoteIdentifier(table)};`,
    );
    await withClient(adminUrl, (client) => client.query(`create schema hidden; ${copies.join('\n')}`));
    return new HiddenRows(adminUrl, tables);
  }

  async hideAllBut({ table, slots }: EntityModel): Promise<void> {
    const kept = new Set([table, ...[...slots.values()].map((slot) => slot.table)]);
    await this.#pastForeignKeys(
      this.tables.filter((name) => !kept.has(name)).map((name) => `delete from ${quoteIdentifier(name)};`),
    );
  }

  async bringBack(): Promise<void> {
    await this.#pastForeignKeys(
      this.tables.map((name) => {
        const table = quoteIdentifier(name);
        return `delete from ${table}; insert into ${table} overriding system value table hidden.${table};`;
      }),
    );
  }

  async #pastForeignKeys(statements: readonly string[]): Promise<void> {
    const text = ['set session_replication_role = replica;', ...statements].join('\n');
    await withClient(this.adminUrl, (client) => client.query(text));
  }
}

/** Who asks has to be somebody. */
const peopleTables: ReadonlySet<string> = new Set(['app_user', 'team', 'org_unit']);
