import { capitalize } from '../../../../core/src/sdk/index.ts';
import { minimalInput } from '../minimal-input.ts';
import { idsOf, same, type MatrixPath } from '../probe.ts';
import { offers } from './writes.ts';

const bulkErrors = 'total created updated deleted ids errors { code message path }';

interface Upserted {
  readonly ids: unknown[];
  readonly updated: number;
  readonly created: number;
  readonly errors: readonly { readonly code: string }[];
}

/** Bulk writes by filter and by external id: hidden records are neither found, changed nor told. */
export const bulkPath: MatrixPath = {
  name: 'bulk',
  operation: 'mutation',
  askers: ['own', 'team', 'unit', 'cross', 'blind', 'half', 'reader'],
  writesNothing: true,
  *probes(entity, { oracle }, { facts, crm }) {
    if (!offers(entity, 'bulk')) return;
    const many = capitalize(entity.many);
    const made = facts.made(entity);
    const seen = made.filter((fact) => oracle.sees(fact)).slice(0, 3);
    const asked = [...seen, ...made.filter((fact) => !oracle.sees(fact)).slice(0, 3)];
    const where = `where: { externalId: { in: ${JSON.stringify(asked.map(({ values }) => values['externalId']))} } }`;
    for (const action of ['update', 'delete'] as const) {
      if (!offers(entity, action)) continue;
      const input = action === 'update' ? ', input: {}' : ', dryRun: true';
      const all = oracle.mayTry(entity, action) && seen.every((fact) => oracle.covers(fact, action));
      yield {
        field: `bulk${capitalize(action)}${many}(${where}${input}) { ${bulkErrors} }`,
        cells: 1,
        also: [[`bulk ${action}`, seen.length]],
        judge: (answer) => {
          const {
            total,
            ids,
            errors: found,
          } = answer as { total: number; ids: (string | null)[]; errors: { code: string }[] };
          const known = ids.filter((id) => id !== null);
          const strange = known.filter((id) => !idsOf(seen).includes(id));
          return [
            ...same('ids of hidden records', strange, []),
            ...(total > seen.length ? [`total ${total} of ${seen.length}`] : []),
            // Hooks may refuse a deletion; the gate may not have refused it.
            ...(all && found.some(({ code }) => code === 'NOT_PERMITTED' || code === 'NOT_FOUND') ? ['refused'] : []),
            ...(all && action === 'update' ? same('total', total, seen.length) : []),
            ...(!all && found.length === 0 ? ['not refused'] : []),
          ];
        },
      };
    }
    const refused = oracle.mayTry(entity, 'update') ? [] : made.slice(0, 1);
    const hidden = facts
      .made(entity)
      .filter((fact) => !fact.deleted && !oracle.covers(fact, 'read') && !oracle.covers(fact, 'update'));
    const upserts = offers(entity, 'create') && offers(entity, 'update');
    for (const fact of upserts ? [...refused, ...hidden].slice(0, 1) : []) {
      const key = String(fact.values['externalId']);
      yield {
        field: `upsert${many}(input: $$1, by: EXTERNAL_ID) { ${bulkErrors} }`,
        variables: [
          [
            `[Upsert${entity.name}Input!]!`,
            [{ ...minimalInput(crm.crm.schema, `Upsert${entity.name}Input`), externalId: key }],
          ],
        ],
        cells: 1,
        also: [['upsert', 1]],
        judge: (answer) => {
          const { ids, updated, created, errors: found } = answer as Upserted;
          if (!oracle.mayTry(entity, 'update')) {
            return same('refused', [...new Set(found.map(({ code }) => code))], ['NOT_PERMITTED']);
          }
          return same('upsert', [ids.filter((id) => id !== null), updated, created], [[], 0, 0]);
        },
      };
    }
  },
};
