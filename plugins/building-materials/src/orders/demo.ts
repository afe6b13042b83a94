import { Account, demoDay, draws, Order, Product, seededIds, User, type SeedContext } from '@guanxi/core';
import { contractors, developers } from '../demo/partners.ts';
import { projects } from '../demo/projects.ts';
import { crew, leadRole } from '../demo/staff.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { seedOutlets } from './outlet-demo.ts';
import { BuildingOrderBatch } from './order-batch.entity.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** What is sold to projects: the third one's cost is not known. */
export const products = [
  { code: 'GC-XP', name: '工程吸音吊顶板', family: '吊顶', price: '68.00', cost: '41.50' },
  { code: 'GC-GQ', name: '工程轻质隔墙板', family: '隔墙', price: '92.00', cost: '60.80' },
  { code: 'GC-FS', name: '工程防水卷材', family: '防水', price: '34.00', cost: null },
].map(({ code, name, family, price, cost }) => ({
  ...{ externalId: `building-demo:product:${code}`, code, name, family, unitOfMeasure: 'square-metre' },
  ...{ listPrice: cny(price), ...(cost && { standardCost: cny(cost) }) },
}));

/** Share of the whole in each batch, in percent, and its days after the order. */
const batches = [
  { share: 30, day: 21 },
  { share: 30, day: 49 },
  { share: 40, day: 84 },
];

/** An order for every project with a contract, on the day of it, placed by the developer or its contractor. */
function contracts(now: Date) {
  return projects(now).flatMap((project, index) => {
    const contracted = project.steps.find(({ values }) => values['stage'] === 'contracted');
    if (!contracted) return [];
    const draw = draws(9100 + index);
    const buyer = draw.chance(0.3) ? draw.oneOf(contractors).externalId : project.developerKey;
    const quantity = Math.round(Number(project.values.floorArea) * 0.12);
    const age = Math.round((now.getTime() - contracted.at.getTime()) / 86_400_000);
    return [{ index, key: project.externalId, at: contracted.at, age, buyer, product: draw.oneOf(products), quantity }];
  });
}

/** Orders of the demo's projects with their batches, and the chain that sells to everybody else. */
export async function ordersDemo(context: SeedContext): Promise<void> {
  const { now } = context;
  await context.upsert(Product, products, { at: demoDay(now, -735).at });
  const productIds = await seededIds(context, Product, products);
  const accountIds = await seededIds(context, Account, [...developers, ...contractors]);
  const leadKeys = crew.people.filter(({ role }) => role === leadRole).map(({ mail }) => `building-demo:user:${mail}`);
  const leads = await Promise.all(leadKeys.map((key) => context.idOf(User, key)));
  const found = contracts(now);
  const orders = found.map(({ index, key, at, buyer, product, quantity }) => ({
    externalId: `${key}:order`,
    number: `GC-${String(index + 1).padStart(4, '0')}`,
    ...{ accountId: accountIds.get(buyer), ownerId: leads[index % leads.length] },
    orderedOn: at.toISOString().slice(0, 10),
    lines: [{ productId: productIds.get(product.externalId), quantity: String(quantity) }],
    projectKey: key,
    at,
  }));
  const histories = [];
  for (const { at, projectKey, externalId, ...order } of orders) {
    const building = { projectId: await context.idOf(BuildingProject, projectKey) };
    histories.push({ externalId, steps: [{ at, values: { ...order, building } }] });
  }
  await context.replay(Order, histories);
  await seedBatches(found, context);
  await seedOutlets(context, { productIds, ownerId: leads[0] ?? '' });
}

async function seedBatches(found: ReturnType<typeof contracts>, context: SeedContext): Promise<void> {
  const histories = [];
  for (const { key, at, age, product, quantity } of found) {
    const orderId = await context.idOf(Order, `${key}:order`);
    for (const [index, { share, day }] of batches.entries()) {
      const of = (whole: number): string => ((whole * share) / 100).toFixed(2);
      const planned = demoDay(at, day);
      const values = {
        ...{ orderId, number: index + 1, quantity: of(quantity), unitOfMeasure: 'square-metre' },
        ...{ amount: cny(of(quantity * Number(product.listPrice.amount))), plannedOn: planned.date },
      };
      const delivered = { at: planned.at, values: { status: 'DELIVERED', deliveredOn: planned.date } };
      const steps = [{ at, values }, ...(day < age ? [delivered] : [])];
      histories.push({ externalId: `${key}:batch:${index + 1}`, steps });
    }
  }
  await context.replay(BuildingOrderBatch, histories);
}
