import type { GraphQLField } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import type { EntityModel, RowModel } from '../../../model/index.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { Documents } from '../asking/documents.ts';
import { callerWith } from '../asking/people.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { HiddenRows } from '../database/hidden-rows.ts';

/** A field that code of a plugin answers, and how a document reaches it. */
export interface WrittenField {
  /** `HotelRoomType.availableRooms` */
  readonly where: string;
  readonly entity: EntityModel;
  /** The field in a selection of the entity, arguments and all. */
  readonly selected: string;
}

/** Every field that resolvers of the plugin add to its own entities and slots, and to entities of others. */
export function writtenFields(subject: ContractSubject, documents: Documents): WrittenField[] {
  const fieldsOf = (row: RowModel): GraphQLField<unknown, unknown>[] => documents.writtenFields(row);
  const known = (type: string): object => {
    const before = subject.baseSchema.getType(type);
    return before && 'getFields' in before ? before.getFields() : {};
  };
  return [
    ...[...subject.model.entities.values()].flatMap((entity) =>
      fieldsOf(entity)
        .filter(({ name }) => !Object.hasOwn(known(entity.name), name))
        .map((field) => ({
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
    const rows = await HiddenRows.of(crm);
    const findings: string[] = [];
    for (const [entity, ofEntity] of Map.groupBy(fields, (field) => field.entity)) {
      const before = await answersOf(crm, entity, ofEntity, findings);
      await rows.hideAllBut(entity);
      const alone = await answersOf(crm, entity, ofEntity, []);
      await rows.bringBack();
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
