import { mayRead } from '../../access/index.ts';
import type { EntityModel, RowModel } from '../../model/index.ts';
import { BadInput, type Principal } from '../../sdk/index.ts';
import type { OrderTerm, Step } from '../plan/read-plan.ts';
import { refusedField } from '../plan/refused-field.ts';
import { badInput, isInput } from '../plan/read-input.ts';

const maximumTerms = 8;

interface Direction {
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

const directions: Record<string, Direction> = {
  ASC: { descending: false, nullsFirst: false },
  DESC: { descending: true, nullsFirst: false },
  ASC_NULLS_FIRST: { descending: false, nullsFirst: true },
  ASC_NULLS_LAST: { descending: false, nullsFirst: false },
  DESC_NULLS_FIRST: { descending: true, nullsFirst: true },
  DESC_NULLS_LAST: { descending: true, nullsFirst: false },
};

/** `DESC`, `ASC_NULLS_FIRST`, … as the enum of the API says it. */
export function directionOf(text: unknown): Direction | undefined {
  return typeof text === 'string' ? directions[text] : undefined;
}

/** Turns `[{ amount: DESC }, { account: { name: ASC } }]` into order terms; checks what may be ordered by. */
export function planOrder(
  entity: EntityModel,
  input: readonly Readonly<Record<string, unknown>>[] | null | undefined,
  principal: Principal | null,
): OrderTerm[] {
  const elements = input ?? [];
  if (elements.length > maximumTerms) {
    throw badInput(
      ['orderBy'],
      `orderBy 有 ${elements.length} 项,最多允许 ${maximumTerms} 项`,
      `orderBy has ${elements.length} terms, at most ${maximumTerms} are allowed`,
    );
  }
  return elements.map((element, index) => planTerm(entity, element, [], ['orderBy', String(index)], principal));
}

function planTerm(
  row: RowModel,
  element: Readonly<Record<string, unknown>>,
  steps: readonly Step[],
  path: readonly string[],
  principal: Principal | null,
): OrderTerm {
  const entries = Object.entries(element).filter(([, value]) => value !== undefined && value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) {
    throw badInput(path, '每一项应只有一个字段', 'each element must name exactly one field');
  }
  const [name, value] = entry;
  const here = [...path, name];
  const what = { zh: `不能按 ${name} 排序`, en: `Cannot order by ${name}` };
  const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
  if (slot && isInput(value)) return planTerm(slot, value, [...steps, { kind: 'slot', slot }], here, principal);

  const field = row.fields.get(name);
  if (!field || !mayRead(row, field, principal)) throw refusedField(what, field, here);
  if (field.kind === 'toOne' && field.sortable && isInput(value)) {
    return planTerm(field.target, value, [...steps, { kind: 'toOne', field }], here, principal);
  }
  const direction = directionOf(value);
  if (field.kind !== 'attribute' || !field.sortable || !direction) throw new BadInput(what, here);
  return { path: steps, attribute: field, ...direction };
}
