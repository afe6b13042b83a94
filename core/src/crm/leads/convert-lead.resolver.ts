import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Mutation,
  Resolver,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { convertLead } from './convert-lead.ts';
import { ConvertLeadInput, ConvertLeadPayload } from './convert-lead.types.ts';
import { Lead } from './lead.entity.ts';

const selection = {
  convertedAccount: { id: true },
  convertedContact: { id: true },
  convertedOpportunity: { id: true },
} as const;

/** The verb of leads: one becomes a customer. */
@Resolver()
export class ConvertLeadResolver {
  @Authorized()
  @Mutation(() => ConvertLeadPayload, {
    description:
      '线索转为客户、联系人和销售机会,并带走其全部记录 / Makes account, contact and opportunity of a lead, or links the ones given. ' +
      'Activities, tasks, notes, attachments, tags, campaign memberships, contact points and consents go along. ' +
      'Records that are probably the same come back as DuplicateFound: give `accountId` or `contactId` to take them.',
  })
  async convertLead(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ConvertLeadInput, { nullable: true }) input: ConvertLeadInput | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<ConvertLeadPayload> {
    const { errors } = await convertLead(id, input ?? {}, context);
    if (errors.length > 0) return { lead: null, account: null, contact: null, opportunity: null, errors };
    const became = await context.read.one(Lead, id, selection);
    const one = (name: keyof typeof selection): RecordReference | null =>
      (became?.[name] as RecordReference | null | undefined) ?? null;
    return {
      ...{ lead: id, errors },
      account: one('convertedAccount'),
      contact: one('convertedContact'),
      opportunity: one('convertedOpportunity'),
    };
  }
}
