import { exportOrder } from '../../../../core/src/app/export/index.ts';
import type { EntityModel, RowModel } from '../../../../core/src/model/index.ts';
import { CrmError } from '../../../../core/src/sdk/index.ts';
import type { Fact } from '../facts.ts';
import { rowAskers } from '../people.ts';
import { idsOf, missing, same, sameSet, type MatrixPath } from '../probe.ts';
import { attributesOf, expectedMarkers } from '../selections.ts';
import type { Viewer, World } from '../world.ts';

const where = JSON.stringify({ externalId: { startsWith: '¤' } });

/** Whole lists as files: rows within the scopes of reading and of exporting, and no column that may not be read. */
export const exportPath: MatrixPath = {
  name: 'export',
  operation: 'query',
  askers: [...rowAskers, 'reader', 'cross'],
  *probes(entity, viewer, { facts }) {
    if (!entity?.operations.has('read')) return;
    const { oracle } = viewer;
    const columns = columnsOf(entity);
    const open = columns.filter(({ isOpen }) => isOpen(viewer));
    const may = oracle.readsAny(entity) && oracle.mayTry(entity, 'export');
    const leaving = facts.made(entity).filter((fact) => oracle.sees(fact) && oracle.covers(fact, 'export'));
    yield {
      field: `${entity.many}?select=${open.map(({ name }) => name).join(',')}`,
      cells: columns.length,
      judge: (answer, text) =>
        may
          ? [
              ...sameSet('rows', idsOf(answer as readonly Fact[]), idsOf(leaving)),
              ...missing(text, expectedMarkers(leaving, viewer)),
            ]
          : same('refusal', answer, viewer.principal ? 'NOT_PERMITTED' : 'UNAUTHENTICATED'),
    };
    if (!may) return;
    for (const { name } of columns.filter(({ isOpen }) => !isOpen(viewer))) {
      const judge = (answer: unknown): string[] => same(name, answer, 'BAD_USER_INPUT');
      yield { field: `${entity.many}?select=id,${name}`, cells: 1, judge };
    }
  },
  async ask({ field }, { principal }, { crm }: World) {
    const [list = '', select] = field.split('?select=');
    let text = '';
    try {
      const exporting = { principal, source: 'graphql', signal: new AbortController().signal } as const;
      await crm.crm.exports.run(exportOrder(list, { where, select }), exporting, async (file) => {
        for await (const part of file.text) text += part;
      });
      return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
    } catch (error) {
      if (error instanceof CrmError) return error.code;
      throw error;
    }
  },
};

interface Column {
  readonly name: string;
  readonly isOpen: (viewer: Viewer) => boolean;
}

function columnsOf(entity: EntityModel): Column[] {
  const of = (row: RowModel, before: string): Column[] =>
    attributesOf(row).map((field) => ({
      name: before + field.name,
      isOpen: ({ oracle, principal }) => !principal || oracle.readsField(row, field),
    }));
  return [...of(entity, ''), ...[...entity.slots.values()].flatMap((slot) => of(slot, `${slot.prefix}.`))];
}
