import { Account, Contact, corePlugin } from '../../src/crm/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  connectionOf,
  Ctx,
  definePlugin,
  Entity,
  FieldResolver,
  Int,
  Query,
  Requires,
  Resolver,
  Root,
  Slot,
  type AnyReference,
  type CrmContext,
  type ListReference,
  type Money,
  type Plugin,
  type Rel,
} from '../../src/sdk/index.ts';

const label = { zh: '俱乐部', en: 'Club' };

/** A contact's membership: a slot with a relation of its own. */
@Slot(() => Contact, { label })
export class ContactClubSlot {
  @Attribute({ type: 'int', label, aggregate: ['sum'] })
  level?: number | null;

  @Attribute({ type: 'string', label, read: 'club:motto' })
  motto?: string | null;

  @BelongsTo(() => Account, { label })
  sponsor?: Rel<Account> | null;
}

/** What the club knows of an account. */
@Slot(() => Account, { label })
export class AccountClubSlot {
  @Attribute({ type: 'int', label, aggregate: ['sum', 'min'] })
  stars?: number | null;

  @Attribute({ type: 'money', label, aggregate: ['sum'], read: 'club:fees' })
  fee?: Money | null;
}

/** A visit belongs to its contact and may be about any record. */
@Entity({ label, code: 'clvis', access: { via: 'contact' } })
export class ClubVisit extends BaseRecord {
  @Attribute({ type: 'string', label })
  name?: string;

  @BelongsTo(() => Contact, { label, required: true })
  contact!: Rel<Contact>;

  @BelongsToAny({ label })
  topic?: AnyReference | null;

  @Attribute({ type: 'dateTime', label, aggregate: ['min', 'max'] })
  cameAt?: Date | null;
}

/** How often the loader was called: N+1 would show here. */
export const batches: number[] = [];

async function visitorsNames(ids: readonly string[], context: CrmContext): Promise<string[]> {
  batches.push(ids.length);
  const rows = await context.read.list(ClubVisit, {
    where: { id: { in: ids } },
    select: { id: true, name: true },
    first: 200,
  });
  const names = new Map(rows.map((row) => [row['id'], String(row['name'])]));
  return ids.map((id) => `visit of ${names.get(id) ?? 'nobody'}`);
}

@Resolver(() => ClubVisit)
export class ClubVisitResolver {
  @FieldResolver(() => Int)
  @Requires('name', 'cameAt')
  hour(@Root() visit: ClubVisit): number {
    return visit.cameAt?.getUTCHours() ?? (visit.name ?? '').length;
  }

  @FieldResolver(() => String)
  title(@Root() visit: ClubVisit, @Ctx() context: CrmContext): Promise<string> {
    return context.loader(visitorsNames).load(visit.id);
  }

  @FieldResolver(() => Contact, { nullable: true })
  @Requires('contact')
  visitor(@Root() visit: ClubVisit): string {
    return (visit.contact as unknown as { id: string }).id;
  }

  @Query(() => connectionOf(Contact))
  clubMembers(): ListReference {
    return { where: { club: { level: { gte: 1 } } } };
  }
}

/** Core with a small plugin that uses everything a selection can meet. */
export function clubComposition(): Plugin[] {
  return [
    corePlugin(),
    definePlugin({
      id: 'club',
      prefix: 'club',
      version: '1.0.0',
      label,
      entities: [ClubVisit],
      slots: { Contact: ContactClubSlot, Account: AccountClubSlot },
      resolvers: [ClubVisitResolver],
      permissions: { 'club:motto': label, 'club:fees': label },
    })(),
  ];
}
