import { Account, Contact } from '../accounts/index.ts';
import { Arg, Ctx, FieldResolver, Resolver, Root, type CrmContext, type RecordReference } from '../../sdk/index.ts';
import { mayContactBatch } from './may-contact.ts';

const description =
  '该渠道和用途的最新授权是否为同意;没有授权即为否 / Whether the latest consent for this channel and purpose is an ' +
  'opt-in. Without any consent: no.';

const contacts = mayContactBatch(() => Contact);
const accounts = mayContactBatch(() => Account);

@Resolver(() => Contact)
export class ContactConsentResolver {
  @FieldResolver(() => Boolean, { description })
  mayContact(
    @Root() { id }: RecordReference,
    @Arg('channel', () => String) channel: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() context: CrmContext,
  ): Promise<boolean> {
    return context.loader(contacts).load({ id, channel, purpose });
  }
}

@Resolver(() => Account)
export class AccountConsentResolver {
  @FieldResolver(() => Boolean, { description })
  mayContact(
    @Root() { id }: RecordReference,
    @Arg('channel', () => String) channel: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() context: CrmContext,
  ): Promise<boolean> {
    return context.loader(accounts).load({ id, channel, purpose });
  }
}
