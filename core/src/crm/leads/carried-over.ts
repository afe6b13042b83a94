import { extensionPoint, type ClassRef } from '../../sdk/index.ts';
import { Attachment, Note, Tagging } from '../collaboration/index.ts';
import { Consent, ContactPoint } from '../relationships/index.ts';
import { Activity, Task } from '../work/index.ts';

/** Records that refer to a lead by a `@BelongsToAny` named `subject`, and what they belong to once it is converted. */
export interface CarriedOver {
  readonly entity: ClassRef;
  /** `deal`: the opportunity, else the account; `person`: the contact, else the account. */
  readonly to: 'deal' | 'person';
}

/** Where plugins name what they keep of leads, so that a conversion carries it over. */
export const leadCarriedOver = extensionPoint<CarriedOver>({
  name: 'leadCarriedOver',
  label: { zh: '随线索转化的记录', en: 'Records that go with a converted lead' },
});

/** What the core keeps of leads. */
export const carriedOver: readonly CarriedOver[] = [
  ...[Activity, Task, Note, Attachment, Tagging].map((entity) => ({ entity, to: 'deal' }) as const),
  ...[Consent, ContactPoint].map((entity) => ({ entity, to: 'person' }) as const),
];
