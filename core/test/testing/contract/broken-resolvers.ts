import { Contact } from '../../../src/crm/index.ts';
import {
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  type CrmContext,
} from '../../../src/sdk/index.ts';
import { GarageCar } from './garage.ts';

/** Counts past the gate: whoever asks is told. */
@Resolver()
export class OpenQuery {
  @Query(() => Int, { description: '车辆数 / How many cars' })
  async garageCarCount(@Ctx() { sql }: CrmContext): Promise<number> {
    const [row] = await sql.rows<{ n: number }>`select count(*)::int as n from garage_car`;
    return row?.n ?? 0;
  }
}

/** Writes past the gate. */
@Resolver()
export class OpenMutation {
  @Mutation(() => Int, { description: '清空备注 / Empties the names of all cars' })
  async garageForget(@Ctx() { sql }: CrmContext): Promise<number> {
    const rows = await sql.rows`update garage_car set name = 'forgotten' returning id`;
    return rows.length;
  }
}

/** Tells of contacts to whoever may read cars. */
@Resolver(() => GarageCar)
export class TellingField {
  @FieldResolver(() => Int, { description: '联系人数 / How many people could drive it' })
  async drivers(@Root() _car: GarageCar, @Ctx() { sql }: CrmContext): Promise<number> {
    const [row] = await sql.rows<{ n: number }>`select count(*)::int as n from contact`;
    return row?.n ?? 0;
  }
}

/** Asks once for every car. */
@Resolver(() => GarageCar)
export class AskingField {
  @FieldResolver(() => Int, { description: '同名车辆数 / Cars of the same name' })
  async namesakes(@Root() { id }: GarageCar, @Ctx() { read }: CrmContext): Promise<number> {
    return read.count(GarageCar, { id: { eq: id } });
  }
}

/** Asks once for every record of somebody else. */
@Resolver(() => Contact)
export class AskingFieldOfOthers {
  @FieldResolver(() => Int, { description: '驾驶的车辆数 / Cars of the driver' })
  async garageCars(@Root() { id }: Contact, @Ctx() { read }: CrmContext): Promise<number> {
    return read.count(GarageCar, { driverId: { eq: id } });
  }
}

@ObjectType({ description: '停车 / What is parked' })
class GarageParking {
  @Field(() => Int, { description: '数量 / Count' })
  count!: number;
}

/** The same in a list of its own. */
@Resolver()
export class AskingQuery {
  @Query(() => [GarageParking], { description: '在库车辆 / What is parked' })
  async garageParked(@Ctx() { read }: CrmContext): Promise<GarageParking[]> {
    const cars = await read.list(GarageCar, { select: { id: true } });
    return Promise.all(cars.map(async ({ id }) => ({ count: await read.count(GarageCar, { id: { eq: id } }) })));
  }
}

@ObjectType({ description: '汇总 / Summary' })
class CarSummary {
  @Field(() => Int, { description: '数量 / Count' })
  count!: number;
}

/** Names that another plugin may have, too. */
@Resolver()
export class UnprefixedQuery {
  @Query(() => CarSummary, { nullable: true, description: '车辆汇总 / Summary of cars' })
  carSummary(): CarSummary | null {
    return null;
  }
}

@Resolver(() => Contact)
export class UnprefixedField {
  @FieldResolver(() => Int, { nullable: true, description: '车辆数 / Cars' })
  carCount(@Root() _contact: Contact): number | null {
    return null;
  }
}
