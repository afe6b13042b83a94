import { Account, Contact } from '../accounts/index.ts';
import {
  Arg,
  Ctx,
  FieldResolver,
  Resolver,
  Root,
  type ClassRef,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { mayContactBatch } from './may-contact.ts';

const description =
  '该渠道和用途的最新授权是否为同意;没有授权即为否 / Whether the latest consent for this channel and purpose is an ' +
  'opt-in. Without any consent: no.';

/** Adds `mayContact` to the records of one entity. */
function consentResolverOf(entity: () => ClassRef): ClassRef {
  const answers = mayContactBatch(entity);
  @Resolver(entity)
  class ConsentResolver {
    @FieldResolver(() => Boolean, { description })
    mayContact(
      @Root() { id }: RecordReference,
      @Arg('channel', () => String) channel: string,
      @Arg('purpose', () => String) purpose: string,
      @Ctx() context: CrmContext,
    ): Promise<boolean> {
      return context.loader(answers).load({ id, channel, purpose });
    }
  }
  return ConsentResolver;
}

export const ContactConsentResolver = consentResolverOf(() => Contact);
export const AccountConsentResolver = consentResolverOf(() => Account);
