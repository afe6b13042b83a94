import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  UserError,
  type CrmContext,
} from '../../sdk/index.ts';
import { Order } from '../ordering/index.ts';
import { Asset } from './asset.entity.ts';
import { assetsFromOrders } from './assets-from-order.ts';

@ObjectType({ description: '由订单生成的客户资产 / The assets that an order became.' })
export class RegisterAssetsPayload {
  /** Uuids; the engine fetches what is selected. */
  @Field(() => [Asset], { description: '本次新建的资产 / those that were made now' })
  assets!: readonly string[];

  @Field(() => Int, { description: '本次新建的数量 / how many were made now; 0: they were there' })
  created!: number;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

/** The verb of the installed base: what was ordered stands at the customer's now. */
@Resolver()
export class RegisterAssetsResolver {
  @Authorized()
  @Mutation(() => RegisterAssetsPayload, {
    description:
      '由订单生成客户资产:有序列号或质保期的产品,每件一次 / Makes the assets of an order: products with serial numbers ' +
      'become one per unit, those with a warranty one per line, each of them once however often it is called.',
  })
  async registerAssets(
    @Arg('order', () => ID) order: string,
    @Ctx() { write }: CrmContext,
  ): Promise<RegisterAssetsPayload> {
    let made: readonly Asset[] = [];
    const { errors } = await write.act(
      Order,
      order,
      async (record, context) => {
        context.require('asset:create');
        made = await assetsFromOrders([record], context);
      },
      { action: 'read', argument: 'order' },
    );
    const assets = errors.length > 0 ? [] : made.map(({ id }) => id);
    return { assets, created: assets.length, errors };
  }
}
