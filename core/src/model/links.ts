import { declarationOf, type Label } from '../sdk/index.ts';
import type { EntityModel, FieldModel, LinkModel, ToManyModel } from './crm-model.ts';

type Report = (problem: Label) => void;

/** What the records of an entity are tied to by `links` of their lists, by the keys of inputs. */
export function linkModels(entity: EntityModel, report: Report): ReadonlyMap<string, LinkModel> {
  const found = new Map<string, LinkModel>();
  const taken = new Set([...entity.fields.values()].flatMap((field) => [field.name, inputNameOf(field)]));
  for (const declared of declarationOf(entity.class).fields) {
    if (declared.kind !== 'toMany' || !declared.links) continue;
    const through = entity.fields.get(declared.name);
    if (through?.kind !== 'toMany') continue; // told before: its target is not there
    for (const [inputName, name] of Object.entries(declared.links)) {
      const where = `${entity.name}.${through.name}.links.${inputName}`;
      const to = through.target.fields.get(name);
      if (to?.kind !== 'toOne' || !to.foreignKey || to.write === 'never' || to === through.inverse) {
        const what = `${through.target.name}.${name}`;
        report({
          zh: `${where}:${what} 不是可写的 @BelongsTo`,
          en: `${where}: ${what} is no @BelongsTo to be written`,
        });
        continue;
      }
      if (taken.has(inputName) || found.has(inputName)) {
        report({ zh: `${where}:名称已被占用`, en: `${where}: the name is taken` });
        continue;
      }
      checkDemands(through, to, where, report);
      found.set(inputName, { inputName, label: to.target.label, through, to });
    }
  }
  return found;
}

const inputNameOf = (field: FieldModel): string => ('inputName' in field ? field.inputName : field.name);

/** An id is all that an input says of such a child. */
function checkDemands(through: ToManyModel, to: FieldModel, where: string, report: Report): void {
  const blank = new (through.target.class as unknown as new () => Record<string, unknown>)();
  for (const field of declarationOf(through.target.class).fields) {
    if (!('required' in field) || !field.required || field.name === to.name) continue;
    if (field.name === through.inverse.name || blank[field.name] !== undefined) continue;
    const filled =
      field.kind !== 'anyOne' && (field.filledByHooks || ('default' in field && field.default !== undefined));
    if (filled) continue;
    const what = `${through.target.name}.${field.name}`;
    report({ zh: `${where}:${what} 必填,不能只写编号`, en: `${where}: ${what} is required, an id alone does not do` });
  }
}
