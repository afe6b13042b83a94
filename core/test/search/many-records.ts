import { saveDocuments, withClient } from '../../src/database/index.ts';
import { parseGlobalId, type EntityModel } from '../../src/model/index.ts';
import { documentsOf, type SearchedField } from '../../src/read/index.ts';
import { newRecordId } from '../../src/sdk/index.ts';
import type { TestCrm } from '../../src/testing/index.ts';

/** An account that is written behind the back of the engine, with its document. */
export interface FilledAccount {
  readonly name: string;
  /** Opaque ids. */
  readonly teamId?: string;
  readonly ownerId?: string;
}

/** Gives a CRM these accounts at once, the last one being the newest; their uuids, in the same order. */
export async function fillAccounts({ crm }: TestCrm, accounts: readonly FilledAccount[]): Promise<string[]> {
  const entity = crm.model.entities.get('Account') as EntityModel;
  const uuidOf = (id: string | undefined): string | null =>
    id === undefined ? null : (parseGlobalId(crm.model, id)?.uuid ?? null);
  const ids = accounts.map(() => newRecordId());
  const documents = accounts.flatMap(({ name, ownerId, teamId }, index) => {
    const valueOf = ({ key }: SearchedField): string | null => (key === 'name' ? name : null);
    const made = documentsOf(entity, valueOf, [uuidOf(ownerId), uuidOf(teamId)]);
    return made.map((document) => ({ ...document, recordId: ids[index] ?? '', type: entity.code }));
  });
  const { ownerUrl } = await crm.connect();
  await withClient(ownerUrl, async (owner) => {
    const lists = [
      ids,
      accounts.map(({ name }) => name),
      accounts.map(({ teamId }) => uuidOf(teamId)),
      accounts.map(({ ownerId }) => uuidOf(ownerId)),
    ];
    await owner.query(
      `insert into account (id, created_at, updated_at, name, team_id, owner_id)
       select v.id, now(), now(), v.name, v.team, v.owner
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[]) v (id, name, team, owner)`,
      lists,
    );
    const { text, values } = saveDocuments(documents);
    await owner.query(text, [...values]);
    await owner.query('analyze account, search_document');
  });
  return ids;
}

/** As if documents had taken all numbers up to this one: each takes a new one whenever its record changes. */
export async function takeNumbers({ crm }: TestCrm, last: number): Promise<void> {
  const { ownerUrl } = await crm.connect();
  await withClient(ownerUrl, (owner) => owner.query(`select setval('search_document_seq', $1)`, [last]));
}
