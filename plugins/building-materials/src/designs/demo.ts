import { Contact, Product, seededIds, type SeedContext, type SeedHistory } from '@guanxi/core';
import { designers } from '../demo/partners.ts';
import { projects } from '../demo/projects.ts';
import { products } from '../orders/demo.ts';
import { BuildingProject } from '../projects/index.ts';
import { BuildingDesignReview } from './design-review.entity.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { BuildingSpecification } from './specification.entity.ts';

const classes = ['ceiling', 'partition', 'waterproofing'];

/** Somebody of another institute: two places on in the list. */
const colleague = (key: string, places: number): string => {
  const own = designers.findIndex(({ externalId }) => externalId === key);
  return designers[(own + places) % designers.length]?.externalId ?? '';
};

/** Every project that came to the stage on which our material is written in. */
function specified(now: Date) {
  return projects(now).flatMap(({ externalId: key, designerKey, steps }, index) => {
    const step = steps.find(({ values }) => values['stage'] === 'specified');
    if (!step) return [];
    const won = steps.some(({ values }) => values['outcome'] === 'WON');
    const at = index % products.length;
    const productKey = products[at]?.externalId ?? '';
    return [{ key, designerKey, at: step.at, won, productKey, materialClass: classes[at] }];
  });
}

/** Two schemes for each of them: the one that was chosen specifies our material, the other one a competitor's. */
export async function designsDemo(context: SeedContext): Promise<void> {
  const people = await seededIds(context, Contact, designers);
  const productIds = await seededIds(context, Product, products);
  const found = specified(context.now);
  const specifications: SeedHistory[] = [];
  const schemes: SeedHistory[] = [];
  for (const { key, designerKey, at, won, productKey, materialClass } of found) {
    const projectId = await context.idOf(BuildingProject, key);
    const [productId, designerId] = [productIds.get(productKey), people.get(designerKey)];
    const specification = { projectId, productId, materialClass, designerId, status: won ? 'WON' : 'WRITTEN_IN' };
    specifications.push({ externalId: `${key}:specification`, steps: [{ at, values: specification }] });
    const submittedOn = at.toISOString().slice(0, 10);
    const chosen = {
      ...{ projectId, name: '实施方案', leadDesignerId: designerId, submittedOn, chosen: true, chosenAt: at },
      materials: [{ maker: 'OURS', productId, materialClass }],
    };
    const rival = {
      ...{ projectId, name: '比选方案', leadDesignerId: people.get(colleague(designerKey, 1)), submittedOn },
      materials: [{ maker: 'COMPETITOR', competitorProduct: '北方板业同类产品', materialClass }],
    };
    schemes.push(
      { externalId: `${key}:design:1`, steps: [{ at, values: chosen }] },
      { externalId: `${key}:design:2`, steps: [{ at, values: rival }] },
    );
  }
  await context.replay(BuildingSpecification, specifications);
  await context.replay(BuildingDesignScheme, schemes);
  const reviews: SeedHistory[] = [];
  for (const { key, designerKey, at } of found.slice(0, 6)) {
    const values = {
      schemeId: await context.idOf(BuildingDesignScheme, `${key}:design:1`),
      ...{ reviewerId: people.get(colleague(designerKey, 2)), verdict: 'PASSED_WITH_CHANGES' },
      ...{ reviewedOn: at.toISOString().slice(0, 10), remarks: '节点做法按评审意见修改后通过。' },
    };
    reviews.push({ externalId: `${key}:review`, steps: [{ at, values }] });
  }
  await context.replay(BuildingDesignReview, reviews);
}
