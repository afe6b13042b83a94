import {
  DuplicateFound,
  NotFound,
  opaqueId,
  uuidOf,
  type UserError,
  ValidationError,
  type ClassRef,
  type CrmContext,
  type Label,
  type Matches,
  type Money,
  type WhereInput,
  type WriteOutcome,
  type WritePort,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { User } from '../organisation/index.ts';
import { Opportunity } from '../sales/index.ts';
import { carryOver } from './carry-over.ts';
import type { ConvertLeadInput } from './convert-lead.types.ts';
import { Lead } from './lead.entity.ts';

/** Opaque ids of what a lead becomes; null: none. */
interface Became {
  account: string | null;
  contact: string | null;
  opportunity: string | null;
}

/** A part of the conversion was refused; the path says which. */
class PartRefused extends Error {
  constructor(readonly errors: readonly UserError[]) {
    super('refused');
  }
}

/**
 * Converts a lead: all of it or nothing, in the caller's name, so that whoever may not create an account cannot do it
 * this way. The lead stays locked meanwhile: of two at once the second finds what the first made.
 */
export function convertLead(id: string, input: ConvertLeadInput, context: CrmContext): Promise<WriteOutcome> {
  return allOrNothing(context.write, async (write) => {
    const found: { lead?: Lead } = {};
    const locked = await write.act(Lead, id, (lead) => void (found.lead = lead));
    const { lead } = found;
    if (locked.errors.length > 0 || !lead || lead.convertedAt) return locked;
    try {
      await refuseUnknown(input, context);
      await refuseDuplicates(lead, input, context);
      const became = await makeRecords(lead, input, write);
      return await write.act(Lead, id, (converted, unit) => carryOver(converted, became, unit));
    } catch (error) {
      if (error instanceof PartRefused) return { id: null, errors: error.errors };
      throw error;
    }
  });
}

/** Existing records are taken only where the caller sees them. */
async function refuseUnknown({ accountId, contactId }: ConvertLeadInput, { read }: CrmContext): Promise<void> {
  const sees = async (entity: ClassRef, id: string): Promise<boolean> =>
    uuidOf(entity, id) !== null && (await read.one(entity, id, { id: true })) !== null;
  if (accountId && !(await sees(Account, accountId))) {
    throw new PartRefused([NotFound.record({ zh: '客户', en: 'Account' }, ['input', 'accountId'])]);
  }
  if (contactId && !(await sees(Contact, contactId))) {
    throw new PartRefused([NotFound.record({ zh: '联系人', en: 'Contact' }, ['input', 'contactId'])]);
  }
}

const hasPerson = ({ contactName, email, phone, mobile }: Lead): boolean =>
  [contactName, email, phone, mobile].some(Boolean);

/** Offers the accounts and contacts that the lead probably is; the user takes one, or says that it is another. */
async function refuseDuplicates(lead: Lead, input: ConvertLeadInput, { duplicates }: CrmContext): Promise<void> {
  if (input.allowDuplicates) return;
  const refuse = (label: Label, { candidates, hidden }: Matches, field: string): DuplicateFound[] =>
    candidates.length + hidden === 0 ? [] : [DuplicateFound.probable(label, { candidates, hidden }, ['input', field])];
  const doubts: DuplicateFound[] = [];
  if (!input.accountId && (lead.company ?? input.account)) {
    const alike = await duplicates.like(Account, accountOf(lead, input));
    doubts.push(...refuse({ zh: '客户', en: 'Account' }, alike, 'accountId'));
  }
  if (!input.contactId && (hasPerson(lead) || input.contact)) {
    const alike = await duplicates.like(Contact, contactOf(lead, input));
    doubts.push(...refuse({ zh: '联系人', en: 'Contact' }, alike, 'contactId'));
  }
  if (doubts.length > 0) throw new PartRefused(doubts);
}

async function makeRecords(lead: Lead, input: ConvertLeadInput, write: WritePort): Promise<Became> {
  const became: Became = { account: input.accountId ?? null, contact: input.contactId ?? null, opportunity: null };
  if (!became.account && (lead.company ?? input.account)) {
    became.account = await made(write, Account, accountOf(lead, input), 'account');
  }
  const account = became.account ? { accountId: became.account } : {};
  if (!became.contact && (hasPerson(lead) || input.contact)) {
    became.contact = await made(write, Contact, { ...account, ...contactOf(lead, input) }, 'contact');
  }
  if (!input.withoutOpportunity) {
    const people = became.contact ? { contactId: became.contact } : {};
    const participants = became.contact ? [{ ...people, ...account, role: input.contactRole ?? null }] : [];
    const values = { ...account, ...people, participants, ...opportunityOf(lead, input) };
    became.opportunity = await made(write, Opportunity, values, 'opportunity');
  }
  if (!became.account && !became.contact && !became.opportunity) throw new PartRefused([nothingToMake()]);
  return became;
}

/** Creates a part of what the lead becomes; what is wrong with it is told of its place in the input. */
async function made(write: WritePort, entity: ClassRef, values: WhereInput, part: string): Promise<string> {
  const { id, errors } = await write.create(entity, values);
  if (id !== null && errors.length === 0) return id;
  throw new PartRefused(errors.map((error) => moved(error, ['input', part, ...error.path.slice(1)])));
}

const moved = (error: UserError, path: readonly string[]): UserError =>
  Object.create(error, { path: { value: path, enumerable: true } }) as UserError;

function nothingToMake(): ValidationError {
  const message = {
    zh: '线索没有公司和联系人,请填写后再转化,或转为销售机会',
    en: 'The lead names neither a company nor a person: complete it, or let it become an opportunity',
  };
  return new ValidationError('NOTHING_TO_CONVERT', message, { path: ['input', 'withoutOpportunity'] });
}

/** Whose the lead is, they are, too. */
const ownerOf = ({ owner }: Lead): WhereInput => (owner ? { ownerId: opaqueId(User, owner.id) } : {});

const money = (amount: Money | null | undefined): WhereInput | null =>
  amount ? { amount: amount.amount, currency: amount.currency } : null;

function accountOf(lead: Lead, { account }: ConvertLeadInput): WhereInput {
  const { company, name, phone, industry, region } = lead;
  return { name: company ?? name, phone, industry, region, ...ownerOf(lead), ...account };
}

function contactOf(lead: Lead, { contact }: ConvertLeadInput): WhereInput {
  const { contactName, name, phone, mobile, email } = lead;
  return { name: contactName ?? name, phone, mobile, email, ...ownerOf(lead), ...contact };
}

function opportunityOf(lead: Lead, { opportunity }: ConvertLeadInput): WhereInput {
  const { name, source, description, expectedAmount } = lead;
  return { name, source, description, amount: money(expectedAmount), ...ownerOf(lead), ...opportunity };
}
