import pg from 'pg';
import { createTestCrm, type TestCrm } from '../../../../core/src/testing/index.ts';
import type { CrmModel } from '../../../../core/src/model/index.ts';
import type { GraphQLSchema } from 'graphql';
import type { Principal } from '../../../../core/src/sdk/index.ts';
import { superuserOf } from '../../generated-rows.ts';
import { composition } from './composition.ts';
import { roles, users } from './callers.ts';
import { RandomRows } from './random-rows.ts';
import { RawData, type RawRow } from './raw-data.ts';

/** Somebody who asks: what the engine is told, and the row that the evaluator starts from. */
export interface Caller {
  readonly name: string;
  readonly principal: Principal;
  readonly user: RawRow;
}

/** A CRM with random rows, and the same rows as plain data. */
export interface World {
  readonly crm: TestCrm['crm'];
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly data: RawData;
  readonly callers: readonly Caller[];
  /** The present of both: it stands still, and is the same on every day of ours. */
  readonly now: Date;
  close(): Promise<void>;
}

/** Within the dates of the rows; half an hour into a day of China, in the evening of the day before elsewhere. */
const present = new Date('2026-11-20T16:30:00Z');

/** Nothing is refused for its size: how much a caller may ask for is another matter. */
const limits = {
  ...{
    tokens: 100_000,
    depth: 60,
    rootFields: 100,
    aliases: 2000,
    repeats: 500,
    selections: 50_000,
    cost: 1_000_000_000,
  },
  ...{ filterTerms: 2000, filterDepth: 20, filterValues: 1000, filterText: 10_000, operationMs: 60_000 },
};

/** The seed decides all rows, ids included. */
export async function openWorld(seed = 1): Promise<World> {
  const test = await createTestCrm({
    plugins: composition(),
    comparePaths: false,
    // On a busy machine an answer may take its time: it is what is asked for here that matters.
    options: { limits, logLevel: 'silent', poolSize: 20, statementTimeoutMs: 60_000 },
  });
  try {
    const { crm } = test;
    const { model } = crm;
    const { rows: at } = {
      rows: await crm.database.reader.rows<{ name: string }>('select current_database() as name', []),
    };
    const url = superuserOf(`postgres://localhost/${at[0]?.name ?? ''}`);
    const client = new pg.Client(url);
    await client.connect();
    try {
      const rows = new RandomRows(model, client, seed);
      await rows.write();
      await rows.grant();
    } finally {
      await client.end();
    }
    const data = await RawData.read(model, url);
    // A day that ends while operations are compared would be another day for each of the two.
    await test.clock.set(present);
    const callers = await callersOf(test, data);
    return { crm, model, schema: crm.schema, data, callers, now: present, close: () => test.stop() };
  } catch (error) {
    await test.stop();
    throw error;
  }
}

async function callersOf({ crm }: TestCrm, data: RawData): Promise<Caller[]> {
  const entity = crm.model.entities.get('User');
  const people = entity ? data.rows(entity) : [];
  const callers: Caller[] = [];
  for (const [index, { role }] of users.entries()) {
    const user = people[index];
    if (role === null || !user) continue;
    const principal = await crm.identity.principalOfUser(String(user['id']));
    if (!principal) throw new Error(`User ${index} is nobody`);
    callers.push({ name: `${roles[role]?.name ?? ''} ${index}`, principal, user });
  }
  return callers;
}
