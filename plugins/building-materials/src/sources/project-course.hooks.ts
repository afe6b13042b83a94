import { hooksOf, localDay, TerritoryRegion, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { sourceMessages } from './messages.ts';
import { routeProjects } from './route-projects.ts';

type Changes = readonly Change<BuildingProject>[];

/** From the narrowest: a district may lie in another territory than the rest of its city. */
const places = ['district', 'city', 'province'] as const;

/** A new address, and nobody says which territory. */
function isUnplaced({ kind, record, changed }: Change<BuildingProject>): boolean {
  if (kind === 'create') return record.territory === undefined;
  return !changed.has('territory') && places.some((place) => changed.has(place));
}

/** Projects lie in the territory of their district, city or province; who says another one is right. */
async function place(changes: Changes, context: HookContext): Promise<void> {
  const open = changes.filter(isUnplaced).filter(({ record }) => places.some((name) => record[name]));
  if (open.length === 0) return;
  const names = new Set(open.flatMap(({ record }) => places.flatMap((name) => record[name] ?? [])));
  const regions = await context.loadBy(TerritoryRegion, 'name', [...names]);
  const byName = new Map(regions.filter((one) => !one.deletedAt).map((region) => [region.name, region.territory]));
  for (const { record } of open) {
    const found = places.map((name) => byName.get(record[name] ?? '')).find((territory) => territory !== undefined);
    if (found) record.territory = found;
  }
}

/** Who gave a project up says why; what was closed has a day; what is taken up again has neither. */
function settle(change: Change<BuildingProject>, context: HookContext): void {
  const { record, kind, changed, reject } = change;
  if (record.outcome === 'WON' && record.phase === 'POTENTIAL') {
    reject(new ValidationError('STILL_POTENTIAL', sourceMessages.wonBeforeFollowed, { path: ['outcome'] }));
  }
  if (kind === 'update' && !changed.has('outcome')) return;
  if (record.outcome !== 'DISQUALIFIED') record.disqualifiedReason = null;
  else if (!record.disqualifiedReason) {
    reject(ValidationError.required('disqualifiedReason', { zh: '不跟进原因', en: 'Disqualified reason' }));
  }
  if (record.outcome === 'OPEN') Object.assign(record, { closedOn: null, lossReason: null, lostTo: null });
  else if (kind === 'create' || changed.has('closedOn')) record.closedOn ??= localDay(context);
  else record.closedOn = localDay(context);
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) settle(change, context);
  await place(changes, context);
}

/**
 * A project that nobody was named for goes to whom the rules name, where the caller may enter projects for everybody
 * (imports, marketing, the public register). A salesperson keeps what he found, unless it is large: `handOverLarge`.
 */
async function receive(changes: Changes, context: HookContext): Promise<void> {
  for (const { record } of changes) record.foundOn ??= localDay(context);
  await prepare(changes, context);
  const { principal } = context;
  if (principal?.grants.get('building:project:create') !== 'all') return;
  // Where the input names nobody, the creator is the owner by now.
  const open = changes.flatMap(({ record }) => (record.owner && record.owner.id !== principal.userId ? [] : [record]));
  if (open.length > 0) await routeProjects(open, context);
}

export const projectCourseHooks = hooksOf(BuildingProject, { beforeCreate: receive, beforeUpdate: prepare });
