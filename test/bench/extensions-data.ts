import {
  Attribute,
  BaseRecord,
  definePlugin,
  Entity,
  Index,
  Slot,
  type Migration,
  type Plugin,
  type RecordReference,
} from '@guanxi/core';
import type pg from 'pg';
import { corePlugin } from '../../core/src/crm/index.ts';
import { generateMigration } from '../../core/src/database/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';

const label = { zh: '测量', en: 'Bench' };

/** What one plugin owns: `kind` and `rank` are its columns, `rank` changes over time. */
@Entity({ label, code: 'stite', plural: 'stockItems', access: 'catalogue' })
@Index(['kind', 'createdAt'])
@Index(['rank'])
export class StockItem extends BaseRecord {
  @Attribute({ type: 'string', label, required: true })
  name!: string;

  @Attribute({ type: 'int', label, required: true })
  kind!: number;

  @Attribute({ type: 'int', label, required: true })
  rank!: number;
}

/** The same two figures, as another plugin keeps them of an item, and which of ten and of a hundred parts it is in. */
@Slot(() => StockItem, { label })
@Index(['kind'], { with: ['createdAt'] })
@Index(['rank'])
@Index(['tenth', 'record'])
@Index(['hundredth', 'record'])
export class StockItemGradeSlot {
  declare record: RecordReference;

  @Attribute({ type: 'int', label, required: true, default: 0 })
  kind!: number;

  @Attribute({ type: 'int', label, required: true, default: 0 })
  rank!: number;

  @Attribute({ type: 'int', label, required: true, default: 0 })
  tenth!: number;

  @Attribute({ type: 'int', label, required: true, default: 0 })
  hundredth!: number;
}

const stockPlugin = (migrations: readonly Migration[]): Plugin =>
  definePlugin({
    ...{ id: 'stock', prefix: 'stock', version: '1.0.0', label },
    entities: [StockItem],
    migrations,
  })();

const gradePlugin = (migrations: readonly Migration[]): Plugin =>
  definePlugin({
    ...{ id: 'grade', prefix: 'grade', version: '1.0.0', label, requires: { stock: '^1.0.0' } },
    slots: { StockItem: StockItemGradeSlot },
    migrations,
  })();

/** Both plugins with the migrations that make their tables. */
export async function benchPlugins(): Promise<readonly Plugin[]> {
  const model = composePlugins([corePlugin(), stockPlugin([]), gradePlugin([])]);
  const migrationOf = async (id: string): Promise<Migration[]> => [
    { name: '0001_init', ...(await generateMigration(model, id)) },
  ];
  return [stockPlugin(await migrationOf('stock')), gradePlugin(await migrationOf('grade'))];
}

/** A thousand kinds, ranks in no order, items two minutes apart. */
export async function fill(client: pg.Client, rows: number): Promise<void> {
  const id = `('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid`;
  const made = `timestamptz '2020-01-01' + i * interval '2 minutes'`;
  /** Whatever one field is, the others may be anything. */
  const scattered = (seed: number, values: number): string => `(abs(hashint8extended(i, ${seed})) % ${values})::int`;
  const statements = [
    `insert into stock_item (id, created_at, updated_at, name, kind, rank)
     select ${id}, ${made}, now(), 'Item ' || i, ${scattered(1, 1000)}, ${scattered(2, 1_000_000)}
     from generate_series(1, ${rows}) i`,
    `insert into grade_ext_stock_item (record_id, record_created_at, kind, rank, tenth, hundredth)
     select ${id}, ${made}, ${scattered(3, 1000)}, ${scattered(4, 1_000_000)},
       ${scattered(5, 10)}, ${scattered(6, 100)}
     from generate_series(1, ${rows}) i`,
    'vacuum analyze stock_item, grade_ext_stock_item',
  ];
  for (const text of statements) await client.query(text);
}
