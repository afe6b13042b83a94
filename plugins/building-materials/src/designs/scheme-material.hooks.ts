import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '@guanxi/core';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { followChosenDesigns } from './follow-chosen-design.ts';
import { designMessages } from './messages.ts';
import { BuildingSchemeMaterial } from './scheme-material.entity.ts';

type Changes = readonly Change<BuildingSchemeMaterial>[];

/** What is wrong with how a material is named, and at which field. */
function misnamed(material: BuildingSchemeMaterial): readonly [string, string, Label] | null {
  const { maker, product, materialClass, competitor, competitorProduct } = material;
  if (maker === 'OURS') {
    if (competitor || competitorProduct) {
      return ['WRONG_MAKER', competitor ? 'competitorId' : 'competitorProduct', designMessages.oursOfCompetitor];
    }
    return product || materialClass ? null : ['REQUIRED', 'productId', designMessages.oursUnnamed];
  }
  if (product) return ['WRONG_MAKER', 'productId', designMessages.competitorWithProduct];
  return competitor || competitorProduct ? null : ['REQUIRED', 'competitorId', designMessages.competitorUnnamed];
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  for (const { record, reject } of changes) {
    const wrong = misnamed(record);
    if (!wrong) continue;
    const [code, path, message] = wrong;
    reject(new ValidationError(code, message, { path: [path] }));
  }
  await follow(changes, context);
}

/** What the chosen design specifies changes with its materials. */
async function follow(changes: Changes, context: HookContext): Promise<void> {
  const ids = [...new Set(changes.map(({ record }) => record.scheme.id))];
  const schemes = await context.load(BuildingDesignScheme, ids);
  const chosen = schemes.flatMap((scheme) => (scheme?.chosen ? [scheme] : []));
  if (chosen.length === 0) return;
  await followChosenDesigns(chosen, context);
}

/** What is deleted has its `deletedAt`; what is purged while it lives goes with its design, and nobody is told. */
const followDeleted = (changes: Changes, context: HookContext): Promise<void> =>
  follow(
    changes.filter(({ record }) => record.deletedAt),
    context,
  );

export const schemeMaterialHooks = hooksOf(BuildingSchemeMaterial, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: followDeleted,
});
