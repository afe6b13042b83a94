import {
  Arg,
  Attachment,
  Authorized,
  BadInput,
  Ctx,
  FieldResolver,
  Float,
  Int,
  Mutation,
  Query,
  Requires,
  Resolver,
  Root,
  type CrmContext,
} from '@guanxi/core';
import { sightingMessages } from './messages.ts';
import { nearby, type NearbyQuestion } from './find-nearby.ts';
import { BuildingNearbyProject } from './nearby-project.ts';
import { recordSighting } from './record-sighting.ts';
import { BuildingProjectSightingInput, BuildingProjectSightingReceived } from './sighting-input.ts';
import { BuildingProjectSighting } from './sighting.entity.ts';

/** Metres: farther away, nobody would mistake one building for another. */
const farthest = 5000;
const most = 50;

function within(metres: number, count: number): Pick<NearbyQuestion, 'within' | 'first'> {
  if (metres < 1 || metres > farthest) throw new BadInput(sightingMessages.tooWide, ['within']);
  return { within: metres, first: Math.max(0, Math.min(most, count)) };
}

/** Pictures that a sighting announced, as far as they have arrived. */
async function arrivedPhotos(ids: readonly string[], { read }: CrmContext): Promise<boolean[]> {
  const where = { externalId: { in: ids } };
  const found = await read.list<{ externalId: string }>(Attachment, {
    where,
    select: { externalId: true },
    first: Math.min(1000, ids.length),
  });
  const arrived = new Set(found.map(({ externalId }) => externalId));
  return ids.map((id) => arrived.has(id));
}

/** Street canvassing: what is seen is recorded at once, wherever there is a connection or none. */
@Resolver(() => BuildingProjectSighting)
export class SightingResolver {
  @Authorized('building:projectSighting:create')
  @Mutation(() => BuildingProjectSightingReceived, {
    description:
      '提交扫街记录,可重复、并发、乱序提交 / Takes in what somebody saw in the street. Sent again under its `clientId` it stands ' +
      'once; of several revisions the highest holds, whichever arrives first; other content under the same revision ' +
      'is refused (CLIENT_ID_REUSED).',
  })
  async createBuildingProjectSighting(
    @Arg('input', () => BuildingProjectSightingInput) input: BuildingProjectSightingInput,
    @Ctx() context: CrmContext,
  ): Promise<BuildingProjectSightingReceived> {
    const { id, receipt, errors } = await recordSighting(input, context);
    return { buildingProjectSighting: id, receipt, errors };
  }

  @Authorized('building:project:read')
  @Query(() => [BuildingNearbyProject], {
    description:
      '附近的项目,由近及远;另有未定位的同名项目 / Projects near a place, the nearest first; then those of this name that have no ' +
      'coordinates.',
  })
  buildingProjectsNearby(
    @Arg('latitude', () => Float) latitude: number,
    @Arg('longitude', () => Float) longitude: number,
    @Arg('name', () => String, { nullable: true }) name: string | null | undefined,
    @Arg('within', () => Int, { defaultValue: 300, description: '米 / metres, at most 5000' }) metres: number,
    @Arg('first', () => Int, { defaultValue: 10, description: '最多 50 / at most 50' }) first: number,
    @Ctx() context: CrmContext,
  ): Promise<BuildingNearbyProject[]> {
    return nearby({ latitude, longitude, name: name ?? null, ...within(metres, first) }, context);
  }

  @FieldResolver(() => [BuildingNearbyProject], {
    description:
      '可能是同一个的项目(附近或同名)/ Projects that it may be a sighting of: near it, or of the same name; the one that it ' +
      'is linked to is not among them',
  })
  @Requires('latitude', 'longitude', 'name', 'project')
  async nearby(
    @Root() sighting: BuildingProjectSighting,
    @Arg('within', () => Int, { defaultValue: 300, description: '米 / metres, at most 5000' }) metres: number,
    @Arg('first', () => Int, { defaultValue: 10, description: '最多 50 / at most 50' }) first: number,
    @Ctx() context: CrmContext,
  ): Promise<BuildingNearbyProject[]> {
    const { name } = sighting;
    const place = { latitude: degrees(sighting.latitude), longitude: degrees(sighting.longitude) };
    const found = await nearby({ ...place, name, ...within(metres, first) }, context);
    return found.filter(({ project }) => project !== sighting.project?.id);
  }

  @FieldResolver(() => [String], {
    description: '已登记但尚未上传的照片 / external ids of announced pictures that have not arrived yet',
  })
  @Requires('photos')
  async awaitedPhotos(
    @Root() { photos }: BuildingProjectSighting,
    @Ctx() context: CrmContext,
  ): Promise<readonly string[]> {
    const announced = photos ?? [];
    const arrived = await context.loader(arrivedPhotos).loadMany(announced);
    return announced.filter((_, index) => arrived[index] !== true);
  }
}

const degrees = (value: string | null | undefined): number | null => (value == null ? null : Number(value));
