import type { Crm } from '../../../app/index.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { changePlugins, openedOn } from '../database/open-crm.ts';
import { readRows, rowDifferences } from '../database/stored-rows.ts';
import { ownTables } from '../database/own-tables.ts';
import { coreGoesOn, purgesAnswer } from './core-meanwhile.ts';
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
    const away = await startedOr('disabled', () =>
      openedOn(database, plugins, async (crm) => [
        ...stillThere(subject, crm),
        ...(await coreGoesOn(subject, crm)),
        // Purges may take rows along, as foreign keys say: all else leaves them alone.
        ...rowDifferences(before, await readRows(database.ownerUrl, tables)).map(
          (text) => `while it was disabled: ${text}: its rows have to stay as they are`,
        ),
        ...(await purgesAnswer(subject, crm)),
      ]),
    );
    const back = await startedOr('enabled again', () =>
      changePlugins(database, plugins, async (life, crm) => {
        await life.enable([plugin.id]);
        return whenBack(subject, crm);
      }),
    );
    return [...away, ...(await recordsWithoutSlot(subject, database)), ...back];
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

function stillThere({ entities, slots }: ContractSubject, { schema }: Crm): string[] {
  return [...entities, ...slots]
    .filter(({ name }) => schema.getType(name))
    .map(({ name }) => `while it was disabled: the schema still has the type ${name}`);
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
