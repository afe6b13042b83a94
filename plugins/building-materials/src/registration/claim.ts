import { Account, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { foldText } from './project-rules.ts';
import type { BuildingConflictKind } from './registration-enums.ts';
import { BuildingRegistration } from './registration.entity.ts';

/** What may be the same project as a registration's. */
interface Rival {
  readonly kind: BuildingConflictKind;
  readonly other: BuildingRegistration | null;
  readonly project: BuildingProject | null;
  /** Codes of the vocabulary `building-conflict-reason`. */
  readonly reasons: readonly string[];
  readonly score: number;
}

/** Codes of rules -> what is told. */
const reasonOf: Readonly<Record<string, string>> = {
  BUILDING_SIMILAR_NAME: 'similar-name',
  BUILDING_SIMILAR_ADDRESS: 'similar-address',
  BUILDING_SAME_DEVELOPER: 'same-developer',
};

const reasonsOf = (reasons: readonly { readonly code: string; readonly agreement: number }[]): readonly string[] =>
  reasons.flatMap(({ code, agreement }) => (agreement > 0 ? (reasonOf[code] ?? []) : []));

async function developerNameOf(record: BuildingRegistration, context: HookContext): Promise<string | null> {
  const [account] = record.developer ? await context.load(Account, [record.developer.id]) : [];
  return account?.name ?? record.developerName ?? null;
}

/** The developer among our customers; a name that sounds like one's stands for it. */
async function developerIdOf(record: BuildingRegistration, context: HookContext): Promise<string | null> {
  if (record.developer || !record.developerName) return record.developer?.id ?? null;
  const { candidates } = await context.similar(Account, { name: record.developerName });
  return candidates[0]?.id ?? null;
}

const longestKey = 600;

/** The same for the same name, address and city, however they are written. */
export function claimKeyOf(...[name, address, city]: readonly (string | null | undefined)[]): string {
  return [name, address, city]
    .map((text) => foldText(text ?? ''))
    .join('|')
    .slice(0, longestKey);
}

/** From now on the registration holds its project: others are compared with it, and none can hold the same. */
export async function takeClaim(record: BuildingRegistration, context: HookContext): Promise<void> {
  const { name, address, city, project } = record;
  Object.assign(record, {
    ...{ claimName: name, claimAddress: address ?? null, claimCity: city ?? null },
    claimDeveloper: await developerNameOf(record, context),
    claimKey: claimKeyOf(name, address, city),
    claimProject: project ?? null,
  });
}

/** The project is free. */
export function dropClaim(record: BuildingRegistration): void {
  Object.assign(record, {
    ...{ claimName: null, claimAddress: null, claimCity: null, claimDeveloper: null },
    ...{ claimKey: null, claimProject: null },
  });
}

/** Registrations that hold what is probably the same project, or certainly: that which this one names. */
async function holders(record: BuildingRegistration, context: HookContext): Promise<Rival[]> {
  const { candidates } = await context.similar(BuildingRegistration, {
    ...{ claimName: record.name, claimAddress: record.address, claimCity: record.city },
    claimDeveloper: await developerNameOf(record, context),
  });
  const found = new Map(candidates.map(({ id, score, reasons }) => [id, { score, reasons: reasonsOf(reasons) }]));
  const sameProject = record.project
    ? await context.loadBy(BuildingRegistration, 'claimProject', [record.project.id])
    : [];
  for (const { id } of sameProject) found.set(id, { score: 1, reasons: ['same-project'] });
  found.delete(record.id);
  const others = await context.load(BuildingRegistration, [...found.keys()]);
  return others.flatMap((other): Rival[] => {
    const match = other && found.get(other.id);
    // What this unit of work has released is free, although the database does not know yet.
    if (!match || other.deletedAt || other.claimKey == null) return [];
    const kind = other.dealer.id === record.dealer.id ? 'OWN_REGISTRATION' : 'OTHER_DEALER';
    return [{ kind, other, project: null, ...match }];
  });
}

async function knownProjects(record: BuildingRegistration, context: HookContext): Promise<Rival[]> {
  if (record.project) return [];
  const { candidates } = await context.similar(BuildingProject, {
    ...{ name: record.name, address: record.address, city: record.city },
    developer: await developerIdOf(record, context),
  });
  const projects = await context.load(
    BuildingProject,
    candidates.map(({ id }) => id),
  );
  return candidates.flatMap(({ score, reasons }, index): Rival[] => {
    const project = projects[index];
    return project ? [{ kind: 'KNOWN_PROJECT', other: null, project, reasons: reasonsOf(reasons), score }] : [];
  });
}

/**
 * What may be the same project and was not dismissed, best first. Whoever decides by it holds the policy's row, so that
 * nobody claims anything in between.
 */
export async function rivalsOf(record: BuildingRegistration, context: HookContext): Promise<readonly Rival[]> {
  const known = await context.loadBy(BuildingRegistrationConflict, 'registration', [record.id]);
  const dismissed = new Set(
    known.flatMap(({ dismissedAt, other, project }) => (dismissedAt ? [other?.id ?? project?.id] : [])),
  );
  const found = [...(await holders(record, context)), ...(await knownProjects(record, context))];
  return found
    .filter(({ other, project }) => !dismissed.has(other?.id ?? project?.id))
    .sort((left, right) => right.score - left.score);
}

/** Notes the rivals of a registration as its conflicts; those that are there stay, those that are gone go. */
export async function noteConflicts(
  record: BuildingRegistration,
  rivals: readonly Rival[],
  context: HookContext,
): Promise<void> {
  const known = (await context.loadBy(BuildingRegistrationConflict, 'registration', [record.id])).filter(
    ({ deletedAt, dismissedAt }) => !deletedAt && !dismissedAt,
  );
  const of = ({ other, project }: { other?: { id: string } | null; project?: { id: string } | null }): string =>
    other?.id ?? project?.id ?? '';
  const now = new Set(rivals.map(of));
  for (const conflict of known) if (!now.has(of(conflict))) context.delete(conflict);
  const before = new Set(known.map(of));
  for (const rival of rivals) {
    if (before.has(of(rival))) continue;
    const { kind, other, project, reasons, score } = rival;
    context.create(BuildingRegistrationConflict, {
      ...{ registration: record, kind, other: other?.id ?? null, project: project?.id ?? null },
      ...{ reasons, score: score.toFixed(3) },
    });
  }
}
