import type { AttributeModel, EntityModel, RowModel, ToOneModel } from '../../../../core/src/model/index.ts';
import type { Fact, Facts } from '../facts.ts';
import { same, type MatrixPath, type Probe } from '../probe.ts';
import { attributesOf, relationsOf } from '../selections.ts';
import { askers, rowAskers } from '../people.ts';
import type { Viewer } from '../world.ts';

const isComputed = (field: object): boolean => 'formula' in field && field.formula !== undefined;

/** Without what PostgreSQL computes: that moves with the clock, and the facts were read before. */
const storedAttributes = (row: RowModel): AttributeModel[] => attributesOf(row).filter((field) => !isComputed(field));

type Keyed = (fact: Fact) => string | null;

const counted = (values: readonly (string | null)[]): [string, number][] =>
  [...Map.groupBy(values, String)].map(([key, all]): [string, number] => [key, all.length]).sort(byKey);

const byKey = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1);

const isDated = ({ type }: AttributeModel): boolean => type === 'date' || type === 'dateTime';

function attributeKey(field: AttributeModel, value: unknown): string | null {
  if (value == null) return null;
  return isDated(field) ? String(value).slice(0, 10) : String(value);
}

function groupBy(
  entity: EntityModel,
  by: string,
  key: string,
  seen: readonly Fact[],
  keyOf: Keyed,
  path: string,
): Probe {
  return {
    field: `${entity.one}Groups(where: { externalId: { startsWith: "¤" } }, groupBy: [${by}], having: { count: { gte: 1 } }, first: 600) {
      totalCount nodes { key { ${key} } count } edges { cursor } }`,
    cells: 0,
    also: [[path, 1]],
    judge: (answer) => {
      const { nodes, totalCount } = answer as { nodes: { key: object; count: number }[]; totalCount: number };
      const expected = counted(seen.map(keyOf));
      const actual = nodes.map(({ key: found, count }): [string, number] => [String(leaf(found)), count]).sort(byKey);
      return [...same(`groups by ${by}`, actual, expected), ...same('totalCount', totalCount, expected.length)];
    },
  };
}

/** The one value inside `{ owner: { id } }` or `{ hotel: { level } }`. */
function leaf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? leaf(Object.values(value)[0]) : value;
}

/** Groups by attributes, by records and by both inside slots. */
export const groupPath: MatrixPath = {
  name: 'groups',
  operation: 'query',
  askers: rowAskers,
  *probes(entity, viewer, { facts }) {
    if (!entity?.operations.has('groups') || !viewer.oracle.readsAny(entity)) return;
    const seen = facts.made(entity).filter((fact) => viewer.oracle.sees(fact));
    for (const row of [entity, ...entity.slots.values()]) {
      const prefix = 'prefix' in row ? (row as { prefix: string }).prefix : undefined;
      const wrap = (text: string): string => (prefix === undefined ? text : `${prefix}: { ${text} }`);
      const select = (text: string): string => (prefix === undefined ? text : `${prefix} { ${text} }`);
      const keys = storedAttributes(row).filter((field) => field.groupable && viewer.oracle.readsField(row, field));
      // Each viewer asks by other attributes, so that all are asked by; they are printed by the same code.
      const turn = askers.indexOf(viewer.key) % Math.max(keys.length, 1);
      for (const field of [...keys, ...keys].slice(turn, turn + Math.min(2, keys.length))) {
        const by = isDated(field) ? `${field.name}: { by: DAY, timeZone: "UTC" }` : `${field.name}: VALUE`;
        const keyOf: Keyed = (fact) =>
          attributeKey(field, (prefix === undefined ? fact.values : fact.slots[prefix])?.[field.name]);
        yield groupBy(entity, `{ ${wrap(by)} }`, select(field.name), seen, keyOf, 'group by attribute');
      }
    }
    for (const { field, slot, row } of relationsOf(entity)) {
      if (field.kind !== 'toOne' || !field.groupable || !viewer.oracle.readsField(row, field)) continue;
      const wrap = (text: string): string => (slot === undefined ? text : `${slot}: { ${text} }`);
      const select = slot === undefined ? `${field.name} { id }` : `${slot} { ${field.name} { id } }`;
      const keyOf: Keyed = (fact) => seenTarget(fact, field, viewer, facts, slot)?.id ?? null;
      yield groupBy(entity, `{ ${wrap(`${field.name}: VALUE`)} }`, select, seen, keyOf, 'group by record');
    }
    yield* through(entity, seen, viewer, facts);
    yield figures(entity, seen, viewer, facts);
    yield* slotFigures(entity, seen, viewer, facts);
  },
};

/** So many relations are asked through by each viewer; together they take all of them. */
const relationsAtOnce = 4;

/** Groups by fields of records behind relations: a record that is not seen counts as none. */
function* through(entity: EntityModel, seen: readonly Fact[], viewer: Viewer, facts: Facts): Iterable<Probe> {
  const { oracle } = viewer;
  const all = relationsOf(entity).flatMap(({ field, slot, row }) =>
    field.kind === 'toOne' && field.groupable && field.target.operations.has('read') && oracle.readsField(row, field)
      ? [{ field, slot }]
      : [],
  );
  const at = askers.indexOf(viewer.key);
  const turn = (at * relationsAtOnce) % Math.max(all.length, 1);
  for (const { field, slot } of [...all, ...all].slice(turn, turn + Math.min(relationsAtOnce, all.length))) {
    const keys = storedAttributes(field.target).filter(
      (key) => key.groupable && !isDated(key) && oracle.readsField(field.target, key),
    );
    const key = keys[at % Math.max(keys.length, 1)];
    if (!key) continue;
    const within = (inner: string): string => {
      const text = `through: { ${field.name}: { ${inner} } }`;
      return `{ ${slot === undefined ? text : `${slot}: { ${text} }`} }`;
    };
    const select = `through { ${field.name} { ${key.name} } }`;
    const keyOf: Keyed = (fact) => attributeKey(key, seenTarget(fact, field, viewer, facts, slot)?.values[key.name]);
    const selected = slot === undefined ? select : `${slot} { ${select} }`;
    yield groupBy(entity, within(`${key.name}: VALUE`), selected, seen, keyOf, 'group through relation');
  }
}

/** Sums and numbers of different values of what plugins keep beside the records. */
function* slotFigures(entity: EntityModel, seen: readonly Fact[], viewer: Viewer, facts: Facts): Iterable<Probe> {
  const { oracle } = viewer;
  for (const slot of entity.slots.values()) {
    const distinct = [...slot.fields.values()].filter(
      (field): field is AttributeModel | ToOneModel =>
        'groupable' in field && field.groupable && !isComputed(field) && oracle.readsField(slot, field),
    );
    const summed = ({ aggregate, type }: AttributeModel): boolean =>
      aggregate?.includes('sum') === true && type !== 'money';
    // Figures of slots stand beside those of the entity.
    const offers = storedAttributes(entity).some(({ aggregate }) => aggregate?.includes('sum'));
    const sums = storedAttributes(slot).filter((field) => offers && summed(field) && oracle.readsField(slot, field));
    if (distinct.length + sums.length === 0) continue;
    const inside = (name: string, fields: readonly { readonly name: string }[]): string =>
      fields.length > 0 ? `${name} { ${slot.prefix} { ${fields.map((field) => field.name).join(' ')} } }` : '';
    const groupOf: Keyed = (fact) =>
      seenTarget(fact, entity.fields.get('createdBy') as ToOneModel, viewer, facts)?.id ?? null;
    const valueOf = (field: AttributeModel | ToOneModel, fact: Fact): unknown =>
      field.kind === 'toOne'
        ? seenTarget(fact, field, viewer, facts, slot.prefix)?.id
        : fact.slots[slot.prefix]?.[field.name];
    yield {
      field: `${entity.one}Groups(where: { externalId: { startsWith: "¤" } }, groupBy: [{ createdBy: VALUE }], first: 600) { nodes {
        key { createdBy { id } } ${inside('countDistinct', distinct)} ${inside('sum', sums)} } }`,
      cells: 0,
      figures: true,
      also: [
        ['countDistinct in slot', distinct.length],
        ['sum in slot', sums.length],
      ],
      judge: (answer) => {
        const { nodes } = answer as { nodes: Record<string, Record<string, Record<string, unknown>>>[] };
        return nodes.flatMap((node) => {
          const { createdBy } = node['key'] as unknown as { createdBy: { id: string } | null };
          const members = seen.filter((fact) => groupOf(fact) === (createdBy?.id ?? null));
          const wrong = distinct.flatMap((field) => {
            const values = members.map((fact) => valueOf(field, fact)).filter((value) => value != null);
            const expected = new Set(values.map((value) => JSON.stringify(value))).size;
            return same(`countDistinct ${slot.prefix}`, node['countDistinct']?.[slot.prefix]?.[field.name], expected);
          });
          const summed = sums.flatMap((field) => {
            const actual = node['sum']?.[slot.prefix]?.[field.name];
            const values = members.map((fact) => Number(fact.slots[slot.prefix]?.[field.name] ?? NaN));
            const found = actual === null ? null : Math.round(Number(actual));
            return same(`sum ${slot.prefix}`, found, rounded(measure('sum', values)));
          });
          return [...wrong, ...summed];
        });
      },
    };
  }
}

function seenTarget(fact: Fact, field: ToOneModel, viewer: Viewer, facts: Facts, slot?: string): Fact | null {
  const target = facts.target(fact, field, slot);
  return viewer.oracle.sees(target) ? target : null;
}

const functions = ['sum', 'avg', 'min', 'max'] as const;

/** Every aggregate and every `countDistinct` of a grouping, over exactly the records that are seen. */
function figures(entity: EntityModel, seen: readonly Fact[], viewer: Viewer, facts: Facts): Probe {
  const { oracle } = viewer;
  const offered = (name: (typeof functions)[number]): AttributeModel[] =>
    storedAttributes(entity).filter(({ aggregate, type }) => {
      return aggregate?.includes(name) && type !== 'date' && type !== 'dateTime';
    });
  const numbers = functions.map(
    (name) => [name, offered(name).filter((field) => oracle.readsField(entity, field))] as const,
  );
  const distinct = [...entity.fields.values()].filter(
    (field): field is AttributeModel | ToOneModel =>
      'groupable' in field && field.groupable && !isComputed(field) && oracle.readsField(entity, field),
  );
  const select = ({ name, type }: AttributeModel): string =>
    type === 'money'
      ? `${name} { byCurrency { amount currency } converted(in: "CNY", at: "2020-01-01") { missing rates { rate } } }`
      : name;
  const parts = numbers.flatMap(([name, fields]) =>
    fields.length > 0 ? [`${name} { ${fields.map(select).join(' ')} }`] : [],
  );
  const groupOf: Keyed = (fact) =>
    seenTarget(fact, entity.fields.get('createdBy') as ToOneModel, viewer, facts)?.id ?? null;
  const valueOf = (field: AttributeModel | ToOneModel, fact: Fact): unknown =>
    field.kind === 'toOne' ? seenTarget(fact, field, viewer, facts)?.id : fact.values[field.name];
  return {
    field: `${entity.one}Groups(where: { externalId: { startsWith: "¤" } }, groupBy: [{ createdBy: VALUE }], first: 600) { nodes {
      key { createdBy { id } } countDistinct { ${distinct.map(({ name }) => name).join(' ')} } ${parts.join(' ')} } }`,
    cells: 0,
    figures: true,
    also: [
      ['countDistinct', distinct.length],
      ...numbers.map(([name, fields]): [string, number] => [name, fields.length]),
    ],
    judge: (answer) => {
      const { nodes } = answer as { nodes: Record<string, Record<string, unknown>>[] };
      return nodes.flatMap((node) => {
        const key = (node['key'] as { createdBy: { id: string } | null }).createdBy?.id ?? null;
        const members = seen.filter((fact) => groupOf(fact) === key);
        const wrong = distinct.flatMap((field) => {
          const values = new Set(members.map((fact) => valueOf(field, fact)).filter((value) => value != null));
          const dated = new Set([...values].map((value) => JSON.stringify(value)));
          return same(`countDistinct ${field.name}`, node['countDistinct']?.[field.name], dated.size);
        });
        const measured = numbers.flatMap(([name, fields]) =>
          fields.flatMap((field) => {
            const actual = node[name]?.[field.name];
            const of = (some: readonly Fact[]): number | null =>
              measure(
                name,
                some.map((one) => Number(one.values[field.name] ?? NaN)),
              );
            if (field.type !== 'money')
              return same(
                `${name} ${field.name}`,
                actual === null ? null : Math.round(Number(actual)),
                rounded(of(members)),
              );
            const rates = (actual as { converted: { rates: unknown[] } }).converted.rates.length;
            if (rates > 0 && oracle.reach('exchangeRate:read') === null) return ['shows exchange rates'];
            const listed = (actual as { byCurrency: { amount: string }[] }).byCurrency;
            return same(
              `${name} ${field.name} currencies`,
              listed.length > 0,
              members.some((one) => one.values[field.name] != null),
            );
          }),
        );
        return [...wrong, ...measured];
      });
    },
  };
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));

function measure(name: (typeof functions)[number], all: readonly number[]): number | null {
  const values = all.filter((value) => !Number.isNaN(value));
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  if (name === 'sum') return sum;
  if (name === 'avg') return sum / values.length;
  return name === 'min' ? Math.min(...values) : Math.max(...values);
}
