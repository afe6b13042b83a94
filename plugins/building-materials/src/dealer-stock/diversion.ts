import { Account, AnyReference, Task, Territory, type Change, type HookContext } from '@guanxi/core';
import { coversPlace, standingsOf, territoryOfPlace, type Place } from '../dealers/index.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingStockMovement } from './stock-movement.entity.ts';

/** Where the goods went: as it was stated, else where the building is. */
async function destinationOf(movement: BuildingStockMovement, context: HookContext): Promise<Place> {
  const { buyerCity, buyerProvince, project } = movement;
  if (buyerCity || buyerProvince || !project) return { city: buyerCity, province: buyerProvince };
  const [building] = await context.load(BuildingProject, [project.id]);
  return { city: building?.city, district: building?.district };
}

/** Whoever answers for the territory that was sold into has to know: once per dealer, month and territory. */
async function askToLookInto(movement: BuildingStockMovement, context: HookContext): Promise<void> {
  const { dealer, buyerTerritory, occurredOn } = movement;
  const month = occurredOn.slice(0, 7);
  const externalId = `building-diversion:${dealer.id}:${month}:${buyerTerritory?.id}`;
  if ((await context.loadBy(Task, 'externalId', [externalId])).length > 0) return;
  const [account] = await context.load(Account, [dealer.id]);
  const [territory] = await context.load(Territory, [buyerTerritory?.id ?? '']);
  const responsible = territory?.manager ?? account?.owner;
  context.create(Task, {
    externalId,
    title: `核实跨区窜货 / Look into a diversion: ${account?.name} → ${territory?.name} (${month})`.slice(0, 200),
    subject: AnyReference.to('ac', dealer.id),
    ...(responsible && { owner: responsible.id, assignee: responsible.id }),
  });
}

/** Marks sales outside the dealer's territory; where one of the two places is not known, nothing is said. */
export async function flagDiversions(
  changes: readonly Change<BuildingStockMovement>[],
  context: HookContext,
): Promise<void> {
  const sales = changes.map(({ record }) => record).filter(({ kind, corrects }) => kind === 'SALE' && !corrects);
  const standings = await standingsOf(
    sales.map(({ dealer }) => dealer.id),
    context,
  );
  for (const sale of sales) {
    const place = await destinationOf(sale, context);
    const territoryId = await territoryOfPlace(place, context);
    if (territoryId === null) continue;
    const [territory] = await context.load(Territory, [territoryId]);
    if (territory) sale.buyerTerritory = territory;
    const home = standings.get(sale.dealer.id)?.territoryId ?? null;
    if ((await coversPlace(home, place, context)) !== false) continue;
    Object.assign(sale, { diverted: true, verdict: 'OPEN' });
    await askToLookInto(sale, context);
  }
}
