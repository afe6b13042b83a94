import type { EntityModel } from '../../model/index.ts';

type Changes = Readonly<Record<string, readonly [unknown, unknown]>>;

/**
 * The columns that a change replaced, with what they held: JSON for `jsonb_populate_record`, which gives the row as it
 * was. Null where no column of the record itself changed. Fields of slots and internal ones, whose values the audit
 * does not hold, keep what they hold now.
 * @param changes JSON text of the audit entry
 */
export function columnsBefore(entity: EntityModel, changes: string): string | null {
  const columns: Record<string, unknown> = {};
  for (const [name, [before]] of Object.entries(JSON.parse(changes) as Changes)) {
    const field = entity.fields.get(name);
    if (field?.kind === 'toOne') columns[field.column] = before;
    else if (field?.kind === 'anyOne') {
      const reference = before as { readonly type: string; readonly id: string } | null;
      columns[field.typeColumn] = reference?.type ?? null;
      columns[field.column] = reference?.id ?? null;
    } else if (field?.kind === 'attribute' && !field.internal) {
      const money = before as { readonly amount: string; readonly currency: string } | null;
      columns[field.column] = field.type === 'money' ? (money?.amount ?? null) : before;
      if (field.currencyColumn !== undefined) columns[field.currencyColumn] = money?.currency ?? null;
    }
  }
  return Object.keys(columns).length > 0 ? JSON.stringify(columns) : null;
}
