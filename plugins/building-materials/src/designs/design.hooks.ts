import { Contact, hooksOf, ValidationError, type Change, type HookContext, type Label } from '@guanxi/core';
import { BuildingDesignReview } from './design-review.entity.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { designMessages } from './messages.ts';
import { BuildingSchemeMember } from './scheme-member.entity.ts';

type Changes<T extends object> = readonly Change<T>[];

const required = (message: Label, path: string): ValidationError =>
  new ValidationError('REQUIRED', message, { path: [path] });

/** Uuid of a person -> where the person works. */
async function employersOf(people: readonly (string | undefined)[], context: HookContext) {
  const known = [...new Set(people.filter((id) => id !== undefined))];
  const contacts = await context.load(Contact, known);
  return new Map(contacts.flatMap((contact) => (contact?.account ? [[contact.id, contact.account] as const] : [])));
}

/** A design is its lead designer's institute's, unless somebody says otherwise. */
async function prepareSchemes(changes: Changes<BuildingDesignScheme>, context: HookContext): Promise<void> {
  const open = changes.filter(({ record }) => record.leadDesigner && record.institute === undefined);
  const employers = await employersOf(
    open.map(({ record }) => record.leadDesigner?.id),
    context,
  );
  for (const { record } of open) record.institute = employers.get(record.leadDesigner?.id ?? '') ?? null;
}

/** A second choice of a project comes with merging: the newer one counts. */
async function keepOneChoice(schemes: readonly BuildingDesignScheme[], context: HookContext): Promise<void> {
  const projects = [...new Set(schemes.map(({ project }) => project.id))];
  const all = await context.loadBy(BuildingDesignScheme, 'project', projects);
  const chosen = Map.groupBy(
    all.filter((scheme) => scheme.chosen && !scheme.deletedAt),
    ({ project }) => project.id,
  );
  for (const rivals of chosen.values()) {
    const [, ...former] = rivals.toSorted((one, other) => Number(other.chosenAt) - Number(one.chosenAt));
    for (const scheme of former) scheme.chosen = false;
  }
}

export const schemeHooks = hooksOf(BuildingDesignScheme, {
  beforeCreate: prepareSchemes,
  afterMove: keepOneChoice,
});

function prepareMembers(changes: Changes<BuildingSchemeMember>): void {
  for (const { record, reject } of changes) {
    if (!record.designer && !record.institute) reject(required(designMessages.memberMissing, 'designerId'));
  }
}

export const schemeMemberHooks = hooksOf(BuildingSchemeMember, {
  beforeCreate: prepareMembers,
  beforeUpdate: prepareMembers,
});

/** Everybody who drew a design: uuids of people and institutes, by uuid of the scheme. */
async function authorsOf(schemeIds: readonly string[], context: HookContext) {
  const authors = new Map<string, Set<string>>();
  const schemes = (await context.load(BuildingDesignScheme, schemeIds)).filter((scheme) => scheme !== null);
  for (const { id, leadDesigner, institute } of schemes) {
    authors.set(id, new Set([leadDesigner?.id, institute?.id].filter((one) => one !== undefined)));
  }
  for (const { scheme, designer, institute, deletedAt } of await context.loadBy(
    BuildingSchemeMember,
    'scheme',
    schemeIds,
  )) {
    if (deletedAt) continue;
    if (designer) authors.get(scheme.id)?.add(designer.id);
    if (institute) authors.get(scheme.id)?.add(institute.id);
  }
  return authors;
}

/** Reviewed are the designs of others: the expert works somewhere else than those who drew it. */
async function prepareReviews(changes: Changes<BuildingDesignReview>, context: HookContext): Promise<void> {
  const employers = await employersOf(
    changes.map(({ record }) => record.reviewer?.id),
    context,
  );
  const authors = await authorsOf([...new Set(changes.map(({ record }) => record.scheme.id))], context);
  for (const { kind, record, reject } of changes) {
    const employer = employers.get(record.reviewer?.id ?? '') ?? null;
    if (kind === 'create' && record.institute === undefined) record.institute = employer;
    if (!record.reviewer && !record.institute) {
      reject(required(designMessages.reviewerMissing, 'reviewerId'));
      continue;
    }
    const own = authors.get(record.scheme.id);
    const reviewing = [record.reviewer?.id, record.institute?.id, employer?.id];
    if (!reviewing.some((id) => id !== undefined && own?.has(id))) continue;
    const path = [record.reviewer ? 'reviewerId' : 'instituteId'];
    reject(new ValidationError('OWN_DESIGN', designMessages.ownDesign, { path }));
  }
}

export const designReviewHooks = hooksOf(BuildingDesignReview, {
  beforeCreate: prepareReviews,
  beforeUpdate: prepareReviews,
});
