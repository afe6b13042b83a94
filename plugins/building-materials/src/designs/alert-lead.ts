import { AnyReference, Product, Task, type HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingSpecificationStatus } from './specification-status.ts';
import type { BuildingSpecification } from './specification.entity.ts';

const projectCode = 'bmprj';
const keyOf = ({ id }: BuildingSpecification): string => `building-specification:${id}:`;

/**
 * A task for the project lead that our product is about to be lost, or is. While it is open the lead is not told again:
 * the task says what is so now.
 */
export async function alertLead(
  specification: BuildingSpecification,
  status: BuildingSpecificationStatus,
  context: HookContext,
): Promise<void> {
  const [project] = await context.load(BuildingProject, [specification.project.id]);
  const [product] = await context.load(Product, [specification.product.id]);
  if (!project?.owner || !product) return;
  const { zh, en } = BuildingSpecificationStatus.labels[status];
  const title = `${product.name}:${zh} / ${en} – ${project.name}`.slice(0, 200);
  const key = keyOf(specification);
  const tasks = await context.loadBy(Task, 'subject', [project.id]);
  const open = tasks.find(
    (task) => task.externalId?.startsWith(key) && !task.deletedAt && ['OPEN', 'IN_PROGRESS'].includes(task.status),
  );
  if (open) {
    open.title = title;
    return;
  }
  context.create(Task, {
    ...{ externalId: key + context.now.toISOString(), title, priority: 'P2_HIGH' },
    ...{ subject: AnyReference.to(projectCode, project.id), owner: project.owner, assignee: project.owner },
  });
}
