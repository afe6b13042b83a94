import {
  DateTime,
  Decimal,
  Field,
  ID,
  InputType,
  Int,
  labelledEnum,
  ObjectType,
  updateInputOf,
  UserError,
  type EnumValue,
  type WhereInput,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingProjectSighting } from './sighting.entity.ts';

@InputType({ description: '扫街记录 / What a telephone tells of a building that somebody saw' })
export class BuildingProjectSightingInput {
  @Field(() => String, {
    description: '客户端生成的唯一编号 / made by the telephone, a UUID: sent again, it is this one',
  })
  clientId!: string;

  @Field(() => Int, {
    defaultValue: 1,
    description: '版本,从 1 开始,每次修改加 1 / counts the changes: a later one wins, whichever arrives first',
  })
  revision!: number;

  @Field(() => DateTime, { description: '发现时间 / when it was seen, by the clock of the telephone' })
  seenAt!: Date;

  @Field(() => String, { description: '名称 / as it stands on the hoarding' })
  name!: string;

  @Field(() => Decimal, { nullable: true, description: '纬度(WGS 84)/ degrees' })
  latitude?: string | null;

  @Field(() => Decimal, { nullable: true, description: '经度(WGS 84)/ degrees' })
  longitude?: string | null;

  @Field(() => Int, { nullable: true, description: '定位精度(米)/ metres' })
  accuracy?: number | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '工程进度 / code of building-progress' })
  progress?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '随后通过 POST /files 上传的照片的 externalId / external ids of the pictures that follow',
  })
  photos?: string[] | null;

  @Field(() => ID, { nullable: true, description: '已有项目 / the project that it is' })
  projectId?: string | null;

  @Field(() => updateInputOf(BuildingProject), {
    nullable: true,
    description:
      '新建潜在项目 / makes a potential project; name, address, place and progress come from the sighting where they are left out',
  })
  potentialProject?: WhereInput | null;
}

/** What became of a sighting that was sent. */
export const BuildingSightingReceipt = labelledEnum(
  'BuildingSightingReceipt',
  { zh: '接收结果', en: 'What became of a sighting' },
  {
    CREATED: { zh: '已新建', en: 'Created' },
    UPDATED: { zh: '已更新', en: 'Updated' },
    UNCHANGED: { zh: '已有相同内容', en: 'It was there already' },
    OUTDATED: { zh: '已有更新的版本', en: 'A later revision is there already' },
  },
);
export type BuildingSightingReceipt = EnumValue<typeof BuildingSightingReceipt>;

@ObjectType({ description: '扫街记录的接收结果 / What became of a sighting that was sent' })
export class BuildingProjectSightingReceived {
  /** Opaque id; the engine fetches what is selected. */
  @Field(() => BuildingProjectSighting, { nullable: true })
  buildingProjectSighting!: string | null;

  @Field(() => BuildingSightingReceipt.graphql, { nullable: true })
  receipt!: BuildingSightingReceipt | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}
