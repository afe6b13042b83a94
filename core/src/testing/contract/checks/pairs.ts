import type { Crm } from '../../../app/index.ts';
import { migrate, switchPlugins } from '../../../database/index.ts';
import type { EntityModel } from '../../../model/index.ts';
import type { Plugin } from '../../../sdk/index.ts';
import { ask, errorsOf, toldErrors } from '../asking/answers.ts';
import { createInput } from '../asking/create-input.ts';
import type { ContractCheck } from '../contract-check.ts';
import { neededBy, type ContractSubject } from '../contract-subject.ts';
import { catalogueDifferences, readCatalogue, type Catalogue } from '../database/catalogue.ts';
import { composedModel } from '../database/composed-model.ts';
import { changePlugins, openedOn, type Urls } from '../database/open-crm.ts';
import { startedOr } from './switching.ts';

/** Two plugins in one installation: whichever came first, each at work, each without the other. */
export function getsOnWith(other: Plugin): ContractCheck {
  return {
    name: `gets on with ${other.id}, in whichever order they are installed`,
    findings: async (subject) => {
      const { plugin, plugins, needed, options } = subject;
      const beyond = neededBy(other, [...(options.beside ?? []), plugin]);
      const pair = [...new Set([...needed, ...beyond, other, plugin])];
      const isBound = needed.includes(other) || beyond.includes(plugin);
      const swapped = isBound ? [] : await installedBehind(subject, [...needed, ...beyond, other], pair);
      if (swapped.length > 0) return swapped;
      const database = await subject.databases.loaded(isBound ? pair : plugins);
      const together = await openedOn(database, pair, async (crm) => [
        ...(await atWork(subject, crm, plugin, `beside ${other.id}`)),
        ...(await atWork(subject, crm, other, `beside ${plugin.id}`)),
      ]);
      return together.length > 0 ? together : eachAlone(subject, other, database, pair);
    },
  };
}

/** The same tables come of it, whichever of the two was there before. */
async function installedBehind(
  { databases, plugins, needed }: ContractSubject,
  others: readonly Plugin[],
  pair: readonly Plugin[],
): Promise<string[]> {
  const catalogueBehind = async (first: readonly Plugin[]): Promise<Catalogue> => {
    const { ownerUrl } = await databases.loaded(needed);
    for (const step of [first, pair]) await migrate({ model: composedModel(step), ownerUrl });
    return readCatalogue(ownerUrl);
  };
  const before = await catalogueBehind(plugins);
  const after = await catalogueBehind([...new Set(others)]);
  return catalogueDifferences(before, after).map(
    (text) => `installed behind ${others.at(-1)?.id} instead of before it: ${text}`,
  );
}

/** The other one without this, and this without the other where it can be. */
async function eachAlone(
  subject: ContractSubject,
  other: Plugin,
  urls: Urls,
  pair: readonly Plugin[],
): Promise<string[]> {
  const { plugin } = subject;
  const canBeWithout = (stays: Plugin, away: Plugin): boolean => !neededBy(stays, pair).includes(away);
  const turns = [[plugin, other] as const, [other, plugin] as const].filter(([away, stays]) =>
    canBeWithout(stays, away),
  );
  const findings: string[] = [];
  for (const [away, stays] of turns) {
    await changePlugins(urls, pair, (life) => life.disable([away.id]));
    const when = `while ${away.id} is disabled`;
    findings.push(...(await startedOr(when, () => openedOn(urls, pair, (crm) => atWork(subject, crm, stays, when)))));
    await switchPlugins(urls.ownerUrl, [away.id], 'enabled'); // the next start does the rest
  }
  return findings;
}

/** One record of it is made and read; of a plugin that only extends others, its fields are read. */
async function atWork({ options }: ContractSubject, crm: Crm, { id }: Plugin, when: string): Promise<string[]> {
  const entities = [...crm.model.entities.values()].filter(({ owner }) => owner === id);
  const refused: string[] = [];
  for (const entity of simplestFirst(entities)) {
    const { name, one } = entity;
    const input = await createInput(crm, entity, options.inputs);
    const made = await ask(
      crm,
      `mutation { create${name}(input: ${input}) { ${one} { id } errors { code message } } }`,
    );
    if (errorsOf(made).length > 0) {
      refused.push(`${name}: ${toldErrors(made)}`);
      continue;
    }
    const { id: global } = (made.data?.[`create${name}`] as Record<string, { readonly id: string }>)[one] ?? {};
    const read = await ask(crm, `{ ${one}(id: "${global}") { id } }`);
    const found = (read.data?.[one] as { readonly id: string } | null | undefined)?.id;
    return found === global ? [] : [`${when}, a new ${name} cannot be read again: ${toldErrors(read) || 'not found'}`];
  }
  const slots = crm.model.slots.filter(({ owner }) => owner === id);
  const findings = refused.length === 0 ? [] : [noneMade(id, when, refused)];
  for (const { of, prefix } of slots) {
    const read = await ask(crm, `{ ${of.many}(first: 3) { nodes { id ${prefix} { __typename } } } }`);
    if (errorsOf(read).length > 0) findings.push(`${when}, ${of.name}.${prefix} cannot be read: ${toldErrors(read)}`);
  }
  return findings;
}

function noneMade(id: string, when: string, refused: readonly string[]): string {
  return (
    `${when}, no record of ${id} can be made: ${refused.join('; ')}: where its hooks want more than its fields say, ` +
    'give a valid input in `inputs: { <Entity>: { … } }`'
  );
}

/** Those that can be made, with the fewest references that they cannot be without. */
function simplestFirst(entities: readonly EntityModel[]): EntityModel[] {
  const needed = ({ fields }: EntityModel): number =>
    [...fields.values()].filter((field) => field.kind === 'toOne' && field.required).length;
  return entities.filter(({ operations }) => operations.has('create')).sort((one, two) => needed(one) - needed(two));
}
