import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { TerritoryRegion } from '../organisation/index.ts';
import { Account } from './account.entity.ts';

/** From the narrowest: a city may lie in another territory than the rest of its province. */
const places = ['city', 'province', 'region'] as const;

/** A new address, and nobody says which territory. */
function isOpen(change: Change<Account>): boolean {
  if (change.kind === 'create') return change.record.territory === undefined;
  const { changed } = change;
  return !changed.has('territory') && places.some((place) => changed.has(place));
}

/** Assigns accounts to the territory that their city, province or region lies in; who says another one is right. */
async function assign(changes: readonly Change<Account>[], context: HookContext): Promise<void> {
  const open = changes.filter(isOpen).filter(({ record }) => places.some((place) => record[place]));
  if (open.length === 0) return;
  const names = new Set(open.flatMap(({ record }) => places.flatMap((place) => record[place] ?? [])));
  const regions = await context.loadBy(TerritoryRegion, 'name', [...names]);
  const byName = new Map(
    regions.filter(({ deletedAt }) => !deletedAt).map((region) => [region.name, region.territory]),
  );
  for (const { record } of open) {
    const found = places.map((place) => byName.get(record[place] ?? '')).find((territory) => territory !== undefined);
    if (found) record.territory = found;
  }
}

export const accountTerritoryHooks = hooksOf(Account, {
  reads: [{ entity: TerritoryRegion, field: 'name', by: places }],
  beforeCreate: assign,
  beforeUpdate: assign,
});
