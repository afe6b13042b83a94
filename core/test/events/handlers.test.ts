import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventOccurrence } from '../../src/sdk/index.ts';
import { Office } from '../access/scopes/office.ts';
import { gate, type GateHandler } from './gate-plugin.ts';
import { settled } from './settled.ts';

let office: Office;
/** What each handler was given. */
const given: Record<string, EventOccurrence[]> = {};
/** How often `flaky` fails from now on. */
let failures = 0;

const noting = (name: string, on: GateHandler['on']): GateHandler => ({
  name,
  on,
  handle(event) {
    (given[name] ??= []).push(event);
    return Promise.resolve();
  },
});

const handlers: GateHandler[] = [
  noting('changes', ['gateRequest.created', 'gateRequest.updated']),
  noting('approvals', 'request.approved'),
  {
    name: 'flaky',
    on: 'request.knocked',
    maxAttempts: 2,
    async handle(event, { attempt, read, log }) {
      (given['flaky'] ??= []).push(event);
      log.debug({ attempt }, 'Knocked');
      if (failures-- > 0) throw new Error('not at home');
      await read.list((await import('./gate-plugin.ts')).GateRequest, { select: { name: true } });
    },
  },
];

const request = (name: string): Promise<string> =>
  office.write('createGateRequest', 'CreateGateRequestInput!', { name }, 'gateRequest');

const approve = (id: string) =>
  office.crm.execute<{ updateGateRequest: { errors: readonly object[] } }>(
    `mutation ($id: ID!) { updateGateRequest(id: $id, input: { approved: true }) { errors { message } } }`,
    { variables: { id } },
  );

const knock = (id: string) => office.crm.data(`mutation ($id: ID!) { gateKnock(id: $id) }`, { variables: { id } });

/** Runs everything that is due; a failed job waits, and here it does not have to. */
async function handled(): Promise<void> {
  await settled(office.crm);
  await office.crm.crm.runDueJobs();
}

async function hurry(): Promise<void> {
  await office.crm.crm.database.reader.rows(`update job set run_at = now() where status = 'FAILED'`, []);
  await office.crm.crm.database.reader.rows(
    `update graphile_worker._private_jobs set run_at = now() where run_at > now()`,
    [],
  );
}

const deadLetters = `{ deadLetters { nodes { id job status attempts lastError } } }`;

beforeAll(async () => {
  office = await Office.open({ plugins: [gate(handlers)], comparePaths: false, options: { logLevel: 'warn' } });
});

beforeEach(() => {
  for (const name of Object.keys(given)) given[name] = [];
  failures = 0;
});

afterAll(() => office?.crm.stop());

describe('events of plugins', () => {
  it('are part of the transaction, behind the change that they follow from', async () => {
    const id = await request('Gate 1');
    expect((await approve(id)).errors).toBeUndefined();
    await settled(office.crm);
    const { events } = await office.crm.data<{ events: { nodes: Record<string, unknown>[] } }>(
      `query ($id: ID!) { events(where: { subjectId: { eq: $id } }) { nodes { type kind version payload subject { id } } } }`,
      { variables: { id } },
    );
    expect(events.nodes).toEqual([
      { type: 'gateRequest.created', kind: 'CREATED', version: 1, payload: null, subject: { id } },
      { type: 'gateRequest.updated', kind: 'UPDATED', version: 2, payload: null, subject: { id } },
      {
        ...{ type: 'gate:request.approved', kind: 'EVENT', version: null, subject: { id } },
        payload: '{"by":"Administrator"}',
      },
    ]);
    const named = await office.crm.data<typeof events>(
      `{ events(types: ["gate:request.approved"]) { nodes { type } } }`,
    );
    expect(named).toEqual({ events: { nodes: [{ type: 'gate:request.approved' }] } });
  });

  it('with a payload that their plugin did not declare undo the change', async () => {
    const id = await request('Wrong payload');
    const { errors } = await approve(id);
    expect(errors).toHaveLength(1);
    const { gateRequest } = await office.crm.data(`query ($id: ID!) { gateRequest(id: $id) { approved version } }`, {
      variables: { id },
    });
    expect(gateRequest).toEqual({ approved: false, version: 1 });
  });
});

describe('handlers', () => {
  it('get what they wait for once it is committed, in order, with what changed', async () => {
    const id = await request('Gate 2');
    await approve(id);
    await handled();
    const ofIt = (name: string) => given[name]?.filter(({ subjectId }) => subjectId === id);
    expect(ofIt('changes')).toMatchObject([
      { type: 'gateRequest.created', subjectId: id, version: 1 },
      { type: 'gateRequest.updated', subjectId: id, version: 2, changes: { approved: [false, true] } },
    ]);
    expect(ofIt('approvals')).toMatchObject([
      { type: 'gate:request.approved', subjectId: id, payload: { by: 'Administrator' } },
    ]);
    await handled();
    expect(ofIt('changes')).toHaveLength(2);
  });

  it('that fail are tried again with the same event id, then lie with the dead letters until they are replayed', async () => {
    const id = await request('Gate 3');
    failures = 2;
    await knock(id);
    await handled();
    expect(given['flaky']).toHaveLength(1);
    await hurry();
    await handled();
    expect(new Set(given['flaky']?.map((event) => event.id)).size).toBe(1);
    const { deadLetters: list } = await office.crm.data<{ deadLetters: { nodes: { id: string }[] } }>(deadLetters);
    expect(list.nodes).toMatchObject([{ job: 'handler/gate/flaky', status: 'DEAD', attempts: 2 }]);
    const replay = `mutation ($id: ID!) { replayDeadLetter(id: $id) { job { status } errors { code } } }`;
    const stranger = await office.person(['gate:request:read']);
    const refused = await office.crm.execute(replay, { variables: { id: list.nodes[0]?.id }, as: stranger });
    expect(refused.data?.['replayDeadLetter'] ?? { job: null }).toMatchObject({ job: null });
    // Whoever sees all jobs and manages the own ones has none among the platform's.
    const own = await office.person([{ permission: 'job:read', scope: 'ALL' }, 'job:manage']);
    expect(await office.crm.data(deadLetters, { as: own })).toEqual({ deadLetters: { nodes: [] } });
    const denied = await office.crm.data(replay, { variables: { id: list.nodes[0]?.id }, as: own });
    expect(denied).toMatchObject({ replayDeadLetter: { job: null, errors: [{ code: 'NOT_PERMITTED' }] } });
    expect(await office.crm.data(replay, { variables: { id: list.nodes[0]?.id } })).toEqual({
      replayDeadLetter: { job: { status: 'WAITING' }, errors: [] },
    });
    await handled();
    expect(given['flaky']).toHaveLength(3);
    expect(await office.crm.data(deadLetters)).toEqual({ deadLetters: { nodes: [] } });
  });

  it('are shared out: two processes give no event twice, and none is lost while nobody runs', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 20; index += 1) ids.push(await request(`Shared ${index}`));
    const { crm } = office.crm;
    await settled(office.crm);
    await Promise.all([crm.runDueJobs(), crm.runDueJobs()]);
    await crm.runDueJobs();
    const shared = given['changes']?.map(({ subjectId }) => subjectId).filter((id) => ids.includes(id));
    expect(shared?.sort()).toEqual([...ids].sort());
  });
});

describe('a composition', () => {
  it('tells handlers that wait for nothing, and events named like changes', async () => {
    const { composePlugins } = await import('../../src/plugins/index.ts');
    const { corePlugin } = await import('../../src/crm/index.ts');
    // @ts-expect-error There is no such event.
    const wrong = gate([noting('twice', 'request.approved'), noting('twice', 'account.exploded')]);
    expect(() => composePlugins([corePlugin(), wrong])).toThrow(
      /the handler twice waits for account\.exploded, and there is no such event/,
    );
    expect(() => composePlugins([corePlugin(), wrong])).toThrow(
      /the handler "twice" is not valid, or another one has it/,
    );
  });
});
