import { Field, ID, Int, ObjectType, UserError } from '../../sdk/index.ts';
import { User } from './user.entity.ts';

@ObjectType({ description: '一类记录的数量 / how many records of one type' })
export class HandOverCount {
  @Field(() => String, { description: '实体名称 / name of the entity' })
  type!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, {
    description: '其中已删除的;恢复后属于接收人 / of these deleted; restored they are the receiver’s',
  })
  deleted!: number;
}

@ObjectType({ description: '移交报告 / what was handed over, or would be' })
export class HandOverReport {
  /** Uuids: the records are fetched under the gate. */
  @Field(() => User, { nullable: true })
  from!: string;

  @Field(() => User, { nullable: true })
  to!: string;

  @Field(() => Boolean, { description: '试运行,未写入 / a rehearsal: nothing was written' })
  dryRun!: boolean;

  @Field(() => Int, { description: '移交的记录总数 / records handed over' })
  total!: number;

  @Field(() => [HandOverCount], { description: '按类型 / by type; types without records are left out' })
  records!: readonly HandOverCount[];

  @Field(() => [HandOverCount], {
    description:
      '仍属于移交人的记录:未选的类型,以及不可更换归属的记录 / records that stay: types not asked for, and what can have no other owner',
  })
  left!: readonly HandOverCount[];

  @Field(() => Int, { description: '更换上级的直接下属 / direct reports who got another manager' })
  reports!: number;

  @Field(() => Int, { description: '更换主管的团队 / teams that got another manager' })
  teams!: number;

  @Field(() => Int, { description: '更换负责人的销售区域 / territories that the receiver answers for now' })
  territories!: number;

  @Field(() => User, {
    nullable: true,
    description: '下属和团队的新上级 / manager of those reports and teams from now on; null when there are none',
  })
  reportsTo!: string | null;

  @Field(() => Int, { description: '收到的共享已取消 / shares received that ended; shares given remain' })
  sharesEnded!: number;

  @Field(() => Boolean, { description: '移交人已停用 / whether the user was made inactive' })
  deactivated!: boolean;

  @Field(() => Int)
  sessionsEnded!: number;

  @Field(() => Int)
  apiKeysRevoked!: number;
}

@ObjectType({ description: '撤销移交的报告 / what went back, or would' })
export class HandBackReport {
  /** Uuids: the records are fetched under the gate. */
  @Field(() => User, { nullable: true, description: '原移交人,记录回到其名下 / whoever has the records again' })
  from!: string;

  @Field(() => User, { nullable: true })
  to!: string;

  @Field(() => Boolean, { description: '试运行,未写入 / a rehearsal: nothing was written' })
  dryRun!: boolean;

  @Field(() => Int, { description: '退回的记录总数 / records that went back' })
  total!: number;

  @Field(() => [HandOverCount])
  records!: readonly HandOverCount[];

  @Field(() => [HandOverCount], { description: '移交时结束、现已恢复 / what had ended and is there again' })
  restored!: readonly HandOverCount[];

  @Field(() => [HandOverCount], {
    description: '此后又变更过或无权修改的,保持现状 / changed since, or not yours to change: they stay as they are',
  })
  left!: readonly HandOverCount[];
}

@ObjectType({ description: '撤销移交的结果 / the report, or errors: then nothing was written' })
export class HandBackPayload {
  @Field(() => HandBackReport, { nullable: true })
  report!: HandBackReport | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

@ObjectType({ description: '移交的结果 / the report, or errors: then nothing was written' })
export class HandOverPayload {
  @Field(() => HandOverReport, { nullable: true })
  report!: HandOverReport | null;

  @Field(() => ID, {
    nullable: true,
    description: '移交记录的编号,供 undoHandOver 撤销 / id of the HandOverRecord, which undoHandOver takes back',
  })
  record!: string | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}
