import type { Crm } from '../../../app/index.ts';
import type { EntityModel } from '../../../model/index.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { createInput } from '../asking/create-input.ts';
import { changePlugins, openedOn } from '../database/open-crm.ts';
import { readRows, rowDifferences } from '../database/stored-rows.ts';
import { ownTables } from '../database/own-tables.ts';
import { recordsWithoutSlot } from './installation.ts';

/** Disabling leaves the data and takes the API; enabling brings back everything, what was missed meanwhile, too. */
export const switches: ContractCheck = {
  name: 'can be disabled and enabled again, with nothing lost and the core at work meanwhile',
  findings: async (subject) => {
    const { plugin, plugins, model } = subject;
    const database = await subject.databases.loaded(plugins);
    const tables = ownTables(model, plugin.id);
    const before = await readRows(database.ownerUrl, tables);
    await changePlugins(database, plugins, (life) => life.disable([plugin.id]));
    const away = await startedOr('disabled', () => openedOn(database, plugins, (crm) => whileAway(subject, crm)));
    const kept = rowDifferences(before, await readRows(database.ownerUrl, tables));
    const back = await startedOr('enabled again', () =>
      changePlugins(database, plugins, async (life, crm) => {
        await life.enable([plugin.id]);
        return whenBack(subject, crm);
      }),
    );
    return [
      ...away,
      ...kept.map((text) => `while it was disabled: ${text}: its rows have to stay as they are`),
      ...(await recordsWithoutSlot(subject, database)),
      ...back,
    ];
  },
};

/** A start that fails is what is found, not the end of the suite. */
export async function startedOr(when: string, work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    return [`${when}, the server does not start: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function whileAway(subject: ContractSubject, crm: Crm): Promise<string[]> {
  const left = [
    ...subject.entities.filter(({ name }) => crm.schema.getType(name)).map(({ name }) => `type ${name}`),
    ...subject.slots.filter(({ name }) => crm.schema.getType(name)).map(({ name }) => `type ${name}`),
  ];
  return [
    ...left.map((what) => `while it was disabled: the schema still has the ${what}`),
    ...(await coreGoesOn(subject, crm)),
  ];
}

/** Records of others that the plugin touches are read and made as if it had never been there. */
async function coreGoesOn(subject: ContractSubject, crm: Crm): Promise<string[]> {
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

async function whenBack({ entities, slots }: ContractSubject, crm: Crm): Promise<string[]> {
  const documents = [
    ...entities.filter(({ operations }) => operations.has('read')).map(({ many }) => `{ ${many} { totalCount } }`),
    ...slots.map(({ of, prefix }) => `{ ${of.many}(first: 100) { nodes { id ${prefix} { __typename } } } }`),
  ];
  const findings: string[] = [];
  for (const document of documents) {
    const answer = await ask(crm, document);
    if (errorsOf(answer).length > 0) findings.push(`enabled again, ${document} fails: ${toldErrors(answer)}`);
  }
  return findings;
}
