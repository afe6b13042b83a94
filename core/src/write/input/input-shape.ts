import type {
  AnyOneModel,
  AttributeModel,
  EntityModel,
  LinkModel,
  RowModel,
  SlotModel,
  ToManyModel,
  ToOneModel,
} from '../../model/index.ts';
import { declarationOf } from '../../sdk/index.ts';
import { isStored, type RecordObject, type StoredField } from './field-value.ts';

/** What one key of an input stands for. */
export type InputEntry =
  | { readonly kind: 'attribute'; readonly field: AttributeModel }
  | { readonly kind: 'reference'; readonly field: ToOneModel | AnyOneModel }
  | { readonly kind: 'slot'; readonly slot: SlotModel }
  | { readonly kind: 'children'; readonly field: ToManyModel }
  | { readonly kind: 'links'; readonly field: ToManyModel; readonly link: LinkModel };

/** What may be written to a row: the allow-list that every key of a client must pass. */
export interface InputShape {
  readonly entries: ReadonlyMap<string, InputEntry>;
  /** All stored fields, also those that only code sets. */
  readonly stored: readonly StoredField[];
  /** Fields whose column is NOT NULL: a permission on a field makes it nullable in the API, not in the table. */
  readonly required: ReadonlySet<string>;
  /** Fields that the class itself fills in for a new record. */
  readonly initialised: ReadonlySet<string>;
  /** Names of the lists of other records, which are columns of theirs. */
  readonly collections: readonly string[];
}

const shapes = new WeakMap<RowModel, InputShape>();

/** Fields of every record that the unit of work keeps itself. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
]);

/** Key of a field in inputs: `name`, `accountId`. */
export function inputKey(field: StoredField | ToManyModel): string {
  return 'inputName' in field ? field.inputName : field.name;
}

/** A new instance of the class behind a row. */
export function newInstance(row: RowModel): RecordObject {
  return new (row.class as unknown as new () => RecordObject)();
}

/** The shape of the inputs of an entity or slot; computed once. */
export function inputShapeOf(row: EntityModel | SlotModel): InputShape {
  let shape = shapes.get(row);
  if (!shape) shapes.set(row, (shape = buildShape(row)));
  return shape;
}

function buildShape(row: EntityModel | SlotModel): InputShape {
  const entries = new Map<string, InputEntry>();
  for (const field of row.fields.values()) {
    if (field.kind === 'attribute') {
      if (!field.internal && field.type !== 'id') entries.set(field.name, { kind: 'attribute', field });
    } else if (field.kind === 'toOne' || field.kind === 'anyOne') {
      entries.set(field.inputName, { kind: 'reference', field });
    } else if (field.inline) {
      entries.set(field.name, { kind: 'children', field });
    }
  }
  if (row.kind === 'entity') {
    for (const slot of row.slots.values()) entries.set(slot.prefix, { kind: 'slot', slot });
    for (const link of row.links.values()) entries.set(link.inputName, { kind: 'links', field: link.through, link });
  }
  const blank = newInstance(row);
  const declared = declarationOf(row.class).fields;
  return {
    entries,
    stored: [...row.fields.values()].filter(isStored),
    required: new Set(declared.filter((field) => 'required' in field && field.required).map((field) => field.name)),
    initialised: new Set([...row.fields.keys()].filter((name) => blank[name] !== undefined)),
    collections: [...row.fields.values()].filter(({ kind }) => kind === 'toMany').map(({ name }) => name),
  };
}
