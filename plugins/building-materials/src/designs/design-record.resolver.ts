import { Account, Contact, Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { AccountBuildingSlot } from '../partners/account-slot.ts';
import { ContactBuildingSlot } from '../partners/contact-slot.ts';
import { BuildingDesignRecord } from './design-record.ts';
import { designRecords } from './design-records.ts';

const description =
  '设计业绩:主创、参与、选定、成为订单 / Designs led and joined, which of them became our orders, and the amount influenced';

const ofAccounts = (ids: readonly string[], context: CrmContext): Promise<BuildingDesignRecord[]> =>
  designRecords(Account, ids, context);

const ofContacts = (ids: readonly string[], context: CrmContext): Promise<BuildingDesignRecord[]> =>
  designRecords(Contact, ids, context);

/** What institutes drew. */
@Resolver(() => AccountBuildingSlot)
export class AccountDesignsResolver {
  @FieldResolver(() => BuildingDesignRecord, { description })
  designs(@Root() { record }: AccountBuildingSlot, @Ctx() context: CrmContext): Promise<BuildingDesignRecord> {
    return context.loader(ofAccounts).load(record.id);
  }
}

/** What designers drew. */
@Resolver(() => ContactBuildingSlot)
export class ContactDesignsResolver {
  @FieldResolver(() => BuildingDesignRecord, { description })
  designs(@Root() { record }: ContactBuildingSlot, @Ctx() context: CrmContext): Promise<BuildingDesignRecord> {
    return context.loader(ofContacts).load(record.id);
  }
}
