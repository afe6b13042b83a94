import { contactCard } from './documents.ts';
import { readFragment, type FragmentType } from './gql/index.ts';

/**
 * The card asks for what it shows and nobody else can read it: a page that passes a contact on does not come to depend
 * on the card's fields.
 */
export function cardText(contact: FragmentType<typeof contactCard>): string {
  const { name, owner, hotel } = readFragment(contactCard, contact);
  const stars = '★'.repeat(hotel?.vipLevel ?? 0);
  return [name, stars, owner && `(${owner.displayName})`].filter(Boolean).join(' ');
}
