import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphqlClient, Outcome } from './graphql-client.ts';
import type { Acknowledged, Journal } from './journal.ts';

/** Rows of one import: all or none of them. */
export const importRows = 40;

const documents = {
  create: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { code } } }',
  import: 'mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { errors { code } } }',
  count: 'mutation ($key: String!, $id: ID!) { crashCount(id: $id) @idempotent(key: $key) { errors { code } } }',
  transfer: `mutation ($key: String!, $from: ID!, $to: ID!, $amount: Int!) {
    crashTransfer(from: $from, to: $to, amount: $amount) @idempotent(key: $key) { errors { code } }
  }`,
};

/** Tallies that the writers change: one for each counter and one that all share, and accounts to transfer between. */
export interface Tallies {
  readonly own: readonly string[];
  readonly shared: string;
  readonly funds: readonly string[];
}

/** What all writers of a run work with. */
export interface WriterSetting {
  readonly client: GraphqlClient;
  readonly journal: Journal;
  readonly tallies: Tallies;
  /** Told of each acknowledgement. */
  readonly onAcknowledged: () => void;
  /** Set at the end: no new work; what was begun is finished. */
  readonly stopping: AbortSignal;
}

type Attempt = (setting: WriterSetting) => Promise<void>;

/** Far longer than any recovery, on a machine that is busy too: how long those take is looked at by itself. */
export const patienceMs = 240_000;

const pause = (): Promise<void> => sleep(20 + Math.random() * 30);

function acknowledge({ journal, onAcknowledged }: WriterSetting, entry: Acknowledged): void {
  journal.note(entry);
  onAcknowledged();
}

/** Once, without a key: whoever got no answer does not know, and begins something new. */
const create: Attempt = async (setting) => {
  const name = `create-${randomUUID()}`;
  const input = { name, externalId: name };
  const outcome = await setting.client.write(documents.create, { input });
  if (outcome === 'acknowledged') acknowledge(setting, { kind: 'create', name });
  else await pause();
};

const bulkImport: Attempt = async (setting) => {
  const name = `import-${randomUUID()}`;
  const input = Array.from({ length: importRows }, (_, row) => ({ name, externalId: `${name}/${row}` }));
  const outcome = await setting.client.write(documents.import, { input });
  if (outcome === 'acknowledged') acknowledge(setting, { kind: 'import', name });
  else await pause();
};

/** The same call again, with the same key, until it is acknowledged. */
async function insist(setting: WriterSetting, call: () => Promise<Outcome>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while ((await call()) !== 'acknowledged') {
    if (Date.now() > deadline) throw new Error('A call with a key was not acknowledged within minutes');
    await pause();
  }
  setting.onAcknowledged();
}

const counter =
  (id: (tallies: Tallies) => string): Attempt =>
  async (setting) => {
    const key = randomUUID();
    const tally = id(setting.tallies);
    await insist(setting, () => setting.client.write(documents.count, { key, id: tally }));
    setting.journal.note({ kind: 'count', name: `${tally}/${key}` });
  };

const transfer: Attempt = async (setting) => {
  const key = randomUUID();
  const [from, to] = [...setting.tallies.funds].sort(() => Math.random() - 0.5);
  const amount = 1 + Math.floor(Math.random() * 9);
  await insist(setting, () => setting.client.write(documents.transfer, { key, from, to, amount }));
  setting.journal.note({ kind: 'transfer', name: key });
};

/** Twelve writers: three of each kind. */
export const writers: readonly Attempt[] = [
  ...[create, create, create],
  ...[bulkImport, bulkImport, bulkImport],
  ...[counter(({ own }) => own[0] ?? ''), counter(({ own }) => own[1] ?? ''), counter(({ shared }) => shared)],
  ...[transfer, transfer, transfer],
];

/** Writes until told to stop. */
export async function keepWriting(attempt: Attempt, setting: WriterSetting): Promise<void> {
  while (!setting.stopping.aborted) await attempt(setting);
}
