import { jobOf, z, type JobContext, type VerbContext } from '../../sdk/index.ts';
import { Product } from '../sales/index.ts';
import { decideType } from './decide-type.ts';
import { customerLevel, marginLevel, typeFor, type Thresholds } from './relationship-matrix.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';
import { RelationshipThreshold } from './relationship-threshold.entity.ts';
import { figuresOfClasses, figuresOfProducts, type SalesFigures } from './sales-figures.ts';

interface ThresholdRow extends Thresholds {
  readonly family: string | null;
  readonly months: number;
}

interface ProfileRow {
  readonly id: string;
  readonly product: { readonly id: string; readonly family: string | null } | null;
  readonly accountClass: string | null;
}

type Reads = Pick<JobContext, 'read' | 'write' | 'sql'>;

const pageSize = 500;

/**
 * Reckons the proposal of every product and class anew: as the platform, because a customer count must not depend on
 * who looks. A type that is not overridden follows its proposal.
 */
export const proposeTypes = jobOf({
  label: { zh: '建议客户关系类型', en: 'Propose relationship types' },
  payload: z.object({}),
  runAs: 'system',
  maxAttempts: 3,
  async run(_payload, context) {
    const began = await monthsAgo(0, context);
    await addProducts(context);
    for (let proposed = 0; ;) {
      // Those that are done are not found again, so a run that was broken off goes on where it was.
      const page = await context.read.list<ProfileRow>(RelationshipProfile, {
        where: { or: [{ proposedAt: { isNull: true } }, { proposedAt: { lt: began } }] },
        orderBy: [{ id: 'ASC' }],
        select: { id: true, accountClass: true, product: { id: true, family: true } },
        first: pageSize,
      });
      await propose(page, context);
      proposed += page.length;
      if (page.length < pageSize) return { proposed };
    }
  },
});

/** A profile for each product that is on sale and has none. */
async function addProducts({ read, write }: Reads): Promise<void> {
  for (;;) {
    const products = await read.list<{ readonly id: string }>(Product, {
      where: { active: { eq: true }, not: { relationshipProfile: {} } },
      select: { id: true },
      first: pageSize,
    });
    const rows = products.map(({ id }) => ({ externalId: `relationship:${id}`, productId: id }));
    const { created } = await write.upsertMany(RelationshipProfile, rows, { existing: 'KEEP' });
    if (products.length < pageSize || created === 0) return;
  }
}

async function propose(profiles: readonly ProfileRow[], context: Reads): Promise<void> {
  const thresholds = await context.read.list<ThresholdRow>(RelationshipThreshold, {
    select: {
      family: true,
      months: true,
      mediumFrom: true,
      manyFrom: true,
      mediumMarginFrom: true,
      highMarginFrom: true,
    },
    first: 1000,
  });
  const general = thresholds.find(({ family }) => family === null);
  const thresholdsOf = ({ product }: ProfileRow): ThresholdRow | undefined =>
    thresholds.find(({ family }) => family !== null && family === product?.family) ?? general;
  for (const [threshold, ofThreshold] of Map.groupBy(profiles, thresholdsOf)) {
    const since = await monthsAgo(threshold?.months ?? 0, context);
    const from = since.toISOString().slice(0, 10);
    const { products = [], classes = [] } = Object.groupBy(ofThreshold, ({ product }) =>
      product ? 'products' : 'classes',
    );
    const ids = products.flatMap(({ product }) => product?.id ?? []);
    const codes = classes.flatMap(({ accountClass }) => accountClass ?? []);
    const figures = [
      ...(await figuresOfProducts(ids, from, context)),
      ...(await figuresOfClasses(codes, from, context)),
    ];
    for (const [index, { id }] of [...products, ...classes].entries()) {
      const own = figures[index];
      if (!own) continue;
      await context.write.act(RelationshipProfile, id, (profile, verb) =>
        note(profile, own, { threshold, from }, verb),
      );
    }
  }
}

const noThresholds = { mediumFrom: null, manyFrom: null, mediumMarginFrom: null, highMarginFrom: null };

/** Sets the figures of a proposal; what holds follows it unless somebody decided otherwise. */
function note(
  profile: RelationshipProfile,
  { customers, margin }: SalesFigures,
  { threshold, from }: { readonly threshold: ThresholdRow | undefined; readonly from: string },
  context: VerbContext,
): void {
  const level = threshold ? customerLevel(customers, threshold) : null;
  const earns = threshold && margin !== null ? marginLevel(margin, threshold) : null;
  const proposedType = level && earns ? typeFor(level, earns) : null;
  const { mediumFrom, manyFrom, mediumMarginFrom, highMarginFrom } = threshold ?? noThresholds;
  Object.assign(profile, {
    ...{ proposedType, proposedAt: context.now, countedFrom: from },
    ...{ customerCount: customers, customerLevel: level, marginPercent: margin, marginLevel: earns },
    ...{ mediumFrom, manyFrom, mediumMarginFrom, highMarginFrom },
  });
  if (profile.overridden || (profile.type ?? null) === proposedType) return;
  decideType(profile, proposedType, { userId: null, reason: null }, context);
}

/** By the clock of the database, as everything that is counted. */
async function monthsAgo(months: number, { sql }: Pick<JobContext, 'sql'>): Promise<Date> {
  const [found] = await sql.rows<{ readonly at: string }>`
    select to_char((now() - make_interval(months => ${months}::int)) at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;
  return new Date(found?.at ?? 0);
}
