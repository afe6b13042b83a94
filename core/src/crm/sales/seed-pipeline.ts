import type { SeedContext } from '../../sdk/index.ts';
import { Pipeline } from './pipeline.entity.ts';
import { Stage } from './stage.entity.ts';

const pipelineKey = 'core:sales';

/** Stages as Chinese project sales knows them; everything can be changed by administrators. */
const stages = [
  {
    code: 'CONTACT',
    name: '初步接触',
    probability: 10,
    maximumDays: 30,
    guidance: '核实客户的真实需求和时间计划,找到能说明情况的联系人,并约定第一次拜访。',
  },
  {
    code: 'NEEDS',
    name: '需求确认',
    probability: 30,
    maximumDays: 45,
    guidance: '弄清决策人、影响人和使用人,确认预算、数量和竞争对手,书面复述客户的需求。',
  },
  {
    code: 'PROPOSAL',
    name: '方案报价',
    probability: 50,
    maximumDays: 30,
    guidance: '提交方案和报价,说明与竞品的差别,安排样品或样板工程参观。',
  },
  {
    code: 'NEGOTIATION',
    name: '商务谈判',
    probability: 75,
    maximumDays: 30,
    guidance: '就价格、付款和交期达成一致,事先取得折扣审批,准备合同文本。',
  },
  { code: 'WON', name: '赢单', probability: 100, kind: 'WON' },
  { code: 'LOST', name: '丢单', probability: 0, kind: 'LOST', requiresReason: true },
];

/** The pipeline that every installation starts with. */
export async function seedPipeline(context: SeedContext): Promise<void> {
  await context.upsert(Pipeline, [{ externalId: pipelineKey, code: 'SALES', name: '标准销售流程', isDefault: true }]);
  const pipelineId = await context.idOf(Pipeline, pipelineKey);
  await context.upsert(
    Stage,
    stages.map((stage, index) => ({
      ...stage,
      externalId: `${pipelineKey}:${stage.code}`,
      pipelineId,
      position: (index + 1) * 10,
    })),
  );
}
