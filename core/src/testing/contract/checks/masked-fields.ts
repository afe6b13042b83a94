import type { RowModel } from '../../../model/index.ts';
import { ask, errorsOf, isNothing, toldErrors } from '../asking/answers.ts';
import { callerWith } from '../asking/people.ts';
import type { ContractCheck } from '../contract-check.ts';

/** A field with a permission of its own is null for whoever lacks that, on records that he reads. */
export const masksFields: ContractCheck = {
  name: 'shows fields that need a permission to nobody else',
  findings: async (subject) => {
    const masked = [
      ...subject.entities.flatMap((entity) => names(entity).map((name) => ({ name, entity, path: '' }))),
      ...subject.slots.flatMap((slot) => names(slot).map((name) => ({ name, entity: slot.of, path: slot.prefix }))),
    ].filter(({ entity }) => entity.operations.has('read'));
    if (masked.length === 0) return [];
    const crm = await subject.opened();
    const reader = callerWith(...[...subject.model.entities.values()].map(({ permission }) => `${permission}:read`));
    const findings: string[] = [];
    for (const { name, entity, path } of masked) {
      const field = path === '' ? name : `${path} { ${name} }`;
      const where = path === '' ? `${entity.name}.${name}` : `${entity.name}.${path}.${name}`;
      const document = `{ ${entity.many}(first: 3) { nodes { ${field} } } }`;
      const [all, others] = [await ask(crm, document), await ask(crm, document, reader)];
      if (errorsOf(all).length > 0) findings.push(`${where} cannot be read: ${toldErrors(all)}`);
      else if (!isNothing(others.data?.[entity.many])) {
        findings.push(
          `${where} is shown without its permission: ${JSON.stringify(others.data)}: say in \`read\` one that not every reader has`,
        );
      }
    }
    return findings;
  },
};

/** Fields that need a permission beyond that of their record, as they are selected. */
function names({ fields }: RowModel): string[] {
  return [...fields.values()].flatMap((field) => {
    if (field.kind !== 'attribute' || field.internal || field.read === undefined) return [];
    return [field.type === 'money' ? `${field.name} { amount }` : field.name];
  });
}
