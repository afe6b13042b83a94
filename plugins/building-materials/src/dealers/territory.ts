import { Territory, TerritoryRegion, type HookContext } from '@guanxi/core';

/** Where something lies; the narrowest part that is a region of some territory decides. */
export interface Place {
  readonly district?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly province?: string | null | undefined;
}

/** Uuid of the territory that a place lies in; null: in none that we know of. */
export async function territoryOfPlace(place: Place, context: HookContext): Promise<string | null> {
  const names = [place.district, place.city, place.province].flatMap((name) => name ?? []);
  if (names.length === 0) return null;
  const regions = (await context.loadBy(TerritoryRegion, 'name', names)).filter(({ deletedAt }) => !deletedAt);
  const byName = new Map(regions.map(({ name, territory }) => [name, territory.id]));
  return names.map((name) => byName.get(name)).find((id) => id !== undefined) ?? null;
}

/** The territory and all above it, from the narrowest. */
async function upwards(territoryId: string, context: HookContext): Promise<readonly string[]> {
  const path: string[] = [];
  for (let id: string | null = territoryId; id !== null && !path.includes(id);) {
    path.push(id);
    const [territory]: (Territory | null)[] = await context.load(Territory, [id]);
    id = territory?.parent?.id ?? null;
  }
  return path;
}

/** Whether a place lies in a territory or one below it; null: one of the two is not known. */
export async function coversPlace(
  territoryId: string | null,
  place: Place,
  context: HookContext,
): Promise<boolean | null> {
  const found = await territoryOfPlace(place, context);
  if (territoryId === null || found === null) return null;
  return (await upwards(found, context)).includes(territoryId);
}
