import type { Crm } from '../../../app/index.ts';
import type { EntityModel } from '../../../model/index.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { createInput, someIdOf } from '../asking/create-input.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { openedOn } from '../database/open-crm.ts';

/** Records of others that the plugin touches are read and made as if it had never been there. */
export async function coreGoesOn(subject: ContractSubject, crm: Crm): Promise<string[]> {
  const findings: string[] = [];
  for (const { name, many, operations } of touchedEntities(subject)) {
    const entity = crm.model.entities.get(name);
    if (!entity) continue;
    const read = await ask(crm, `{ ${many}(first: 3) { totalCount nodes { id } } }`);
    if (errorsOf(read).length > 0) {
      findings.push(`while it was disabled: ${many} cannot be read: ${toldErrors(read)}`);
    }
    if (!operations.has('create')) continue;
    const refused = await refusalOf(crm, entity, subject);
    if (refused === '' || (await refusedWithoutIt(subject, name))) continue;
    findings.push(
      `while it was disabled: no ${name} can be made: ${refused}: what it leaves in the database ` +
        '(triggers, columns that must have a value) must not stand in the way of the core',
    );
  }
  return findings;
}

/** Why no record can be made; '' where one was. */
async function refusalOf(crm: Crm, entity: EntityModel, { options }: ContractSubject): Promise<string> {
  const { name, one } = entity;
  const input = await createInput(crm, entity, options.inputs);
  return toldErrors(
    await ask(crm, `mutation { create${name}(input: ${input}) { ${one} { id } errors { code message } } }`),
  );
}

/** Where the plugin never was, its remains are not why: hooks of the core want more than the fields say. */
async function refusedWithoutIt(subject: ContractSubject, name: string): Promise<boolean> {
  const database = await subject.databases.loaded(subject.needed);
  return openedOn(database, subject.needed, async (crm) => {
    const entity = crm.model.entities.get(name);
    return !entity || (await refusalOf(crm, entity, subject)) !== '';
  });
}

/** Entities of others that it extends or refers to. */
function touchedEntities({ slots, entities }: ContractSubject): ReadonlySet<EntityModel> {
  const referred = entities.flatMap(({ fields }) =>
    [...fields.values()].flatMap((field) => (field.kind === 'toOne' ? [field.target] : [])),
  );
  const own = new Set(entities);
  return new Set([...slots.map(({ of }) => of), ...referred].filter((entity) => !own.has(entity)));
}

/** A record that rows of the plugin refer to is purged with them, or refused with a reason: never a failure. */
export async function purgesAnswer(subject: ContractSubject, crm: Crm): Promise<string[]> {
  const findings: string[] = [];
  for (const { name, operations } of touchedEntities(subject)) {
    const entity = crm.model.entities.get(name);
    if (!entity || !operations.has('purge')) continue;
    const id = await someIdOf(crm, entity);
    const answer = await ask(crm, `mutation { purge${name}(id: "${id}") { errors { code message } } }`);
    if (!answer.errors) continue;
    findings.push(`while it was disabled: purging a ${name} that its rows refer to fails: ${toldErrors(answer)}`);
  }
  return findings;
}
