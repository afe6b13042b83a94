import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { CrmModel, MeasureModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';
import { tableExists } from '../existing-tables.ts';
import { tablesOfMeasure } from './measure-columns.ts';
import { dropMeasure, fillMeasure, lockRecords, measureDefinition } from './measure-definition.ts';

/** A measure that the database does not keep as it is declared now. */
export interface OutdatedMeasure {
  readonly name: string;
  /** Plugin of the entity. */
  readonly plugin: string;
  /** Of the entity. */
  readonly table: string;
  /** Null: it is not declared any more. */
  readonly measure: MeasureModel | null;
}

interface DefinitionRow {
  readonly name: string;
  readonly plugin: string;
  readonly entity_table: string;
  readonly checksum: string;
}

export function measuresOfModel(model: CrmModel): MeasureModel[] {
  return [...model.entities.values()].flatMap(({ measures }) => measures);
}

/** What `updateMeasure` has to be called for, after the migrations. Those of plugins that are not composed stay. */
export async function outdatedMeasures(client: Client, model: CrmModel): Promise<OutdatedMeasure[]> {
  const { rows } = (await tableExists(client, 'measure_definition'))
    ? await client.query<DefinitionRow>('select name, plugin, entity_table, checksum from measure_definition')
    : { rows: [] };
  const kept = new Map(rows.map((row) => [row.name, row]));
  const declared = measuresOfModel(model);
  const names = new Set(declared.map(({ name }) => name));
  const active = new Set(model.plugins.map(({ id }) => id));
  return [
    ...declared
      .filter((measure) => kept.get(measure.name)?.checksum !== checksumOf(measure))
      .map((measure) => ({ name: measure.name, plugin: measure.owner, table: measure.table, measure })),
    ...rows
      .filter(({ name, plugin }) => active.has(plugin) && !names.has(name))
      .map(({ name, plugin, entity_table: table }) => ({ name, plugin, table, measure: null })),
  ];
}

/** In a transaction: takes away what there was of the measure, makes it and fills it. Writers of its records wait. */
export async function updateMeasure(client: Client, { name, table, measure }: OutdatedMeasure): Promise<void> {
  await client.query(lockRecords({ table }));
  await client.query(dropMeasure(name, table));
  await client.query('delete from measure_definition where name = $1', [name]);
  if (!measure) return;
  await client.query(measureDefinition(measure));
  for (const text of fillMeasure(measure)) await client.query(text);
  for (const one of tablesOfMeasure(measure)) await client.query(`analyze ${quoteIdentifier(one)}`);
  await client.query('insert into measure_definition (name, plugin, entity_table, checksum) values ($1, $2, $3, $4)', [
    name,
    measure.owner,
    table,
    checksumOf(measure),
  ]);
}

/** How the step is called in what `migrate` tells. */
export const measureStep = ({ plugin, name }: OutdatedMeasure): string => `${plugin}/measure_${name}`;

function checksumOf(measure: MeasureModel): string {
  return createHash('sha256').update(measureDefinition(measure)).digest('hex');
}
