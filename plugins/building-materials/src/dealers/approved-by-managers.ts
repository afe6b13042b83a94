import {
  ApprovalDefinition,
  ApprovalDefinitionApprover,
  ApprovalDefinitionStep,
  Role,
  type SeedContext,
} from '@guanxi/core';

/** An approval that an installation starts with. */
interface SeededApproval {
  /** Of the definition; its code, too. */
  readonly externalId: string;
  readonly name: string;
  readonly kind: string;
}

/** Any of the project sales managers agrees; administrators say otherwise. */
export async function approvedByManagers(context: SeedContext, definition: SeededApproval): Promise<void> {
  const { externalId } = definition;
  await context.upsert(ApprovalDefinition, [{ ...definition, code: externalId }]);
  const definitionId = await context.idOf(ApprovalDefinition, externalId);
  const step = `${externalId}:1`;
  await context.upsert(ApprovalDefinitionStep, [
    { externalId: step, definitionId, name: '工程销售经理 / Project sales manager', mode: 'ANY' },
  ]);
  const stepId = await context.idOf(ApprovalDefinitionStep, step);
  const roleId = await context.idOf(Role, 'building:project-manager');
  await context.upsert(ApprovalDefinitionApprover, [{ externalId: `${step}:1`, stepId, rule: 'ROLE', roleId }]);
}
