import type { HookContext } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import type { BuildingDesignScheme } from './design-scheme.entity.ts';
import { designMessages } from './messages.ts';
import { BuildingSchemeMaterial } from './scheme-material.entity.ts';
import { specificationStates } from './specification-states.ts';
import { BuildingSpecification } from './specification.entity.ts';

const { chosenDesignSpecifies, designNoLongerSpecifies } = designMessages;
const reasonOf = ({ zh, en }: { zh: string; en: string }): string => `${zh} / ${en}`;

type Materials = readonly BuildingSchemeMaterial[];

const specifies = (materials: Materials, { product, materialClass }: BuildingSpecification): boolean =>
  materials.some((material) =>
    material.product ? material.product.id === product.id : materialClass && material.materialClass === materialClass,
  );

/**
 * Specifications follow the chosen design: products of ours that it specifies are written in, those that it does not
 * are at risk. What is at risk or substituted for another reason stays so until somebody says otherwise.
 */
export async function followChosenDesigns(
  chosen: readonly BuildingDesignScheme[],
  context: HookContext,
): Promise<void> {
  const projectIds = chosen.map(({ project }) => project.id);
  await context.lock(BuildingProject, projectIds);
  const materials = await context.loadBy(
    BuildingSchemeMaterial,
    'scheme',
    chosen.map(({ id }) => id),
  );
  const specifications = await context.loadBy(BuildingSpecification, 'project', projectIds);
  const projects = await context.load(BuildingProject, projectIds);
  // Of a project that goes there is nothing left to follow.
  const living = new Set(projects.flatMap((project) => (project && !project.deletedAt ? [project.id] : [])));
  for (const scheme of chosen.filter(({ project }) => living.has(project.id))) {
    const ours = materials.filter((one) => one.scheme.id === scheme.id && one.maker === 'OURS' && !one.deletedAt);
    const known = specifications.filter((one) => one.project.id === scheme.project.id && !one.deletedAt);
    for (const specification of known) await follow(specification, scheme, ours, context);
    writeIn(scheme, ours, known, context);
  }
}

async function follow(
  specification: BuildingSpecification,
  { leadDesigner }: BuildingDesignScheme,
  ours: Materials,
  context: HookContext,
): Promise<void> {
  const { status } = specification;
  if (specifies(ours, specification)) {
    if (status !== 'PROPOSED') return;
    specification.designer ??= leadDesigner ?? null;
    await specificationStates.fire(specification, 'writeIn', context, reasonOf(chosenDesignSpecifies));
  } else if (status === 'PROPOSED' || status === 'WRITTEN_IN') {
    await specificationStates.fire(specification, 'endanger', context, reasonOf(designNoLongerSpecifies));
  }
}

/** What nobody had proposed. */
function writeIn(
  scheme: BuildingDesignScheme,
  ours: Materials,
  known: readonly BuildingSpecification[],
  context: HookContext,
): void {
  const products = new Set(known.map(({ product }) => product.id));
  for (const { product, materialClass, quantity } of ours) {
    if (!product || products.has(product.id)) continue;
    products.add(product.id);
    context.create(BuildingSpecification, {
      ...{ project: scheme.project, product, materialClass, quantity, designer: scheme.leadDesigner },
      status: 'WRITTEN_IN',
    });
  }
}
