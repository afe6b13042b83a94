import {
  Account,
  Attribute,
  BelongsTo,
  Collection,
  connectionOf,
  definePlugin,
  Entity,
  FieldResolver,
  HasMany,
  HasOne,
  Index,
  labelledEnum,
  OwnedRecord,
  Query,
  Requires,
  Resolver,
  Root,
  Slot,
  type ListReference,
  type Plugin,
  type Rel,
} from '@guanxi/core';

const label = (text: string) => ({ zh: text, en: text });
const secret = 'probe:secrets';

const ProbeGrade = labelledEnum('ProbeGrade', label('Grade'), { LOW: label('Low'), HIGH: label('High') });

/** A record whose name is a secret. */
@Entity({ code: 'prbba', label: label('Probe badge'), display: 'motto' })
export class ProbeBadge extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Motto'), read: secret })
  motto?: string | null;
}

/**
 * What the products do not have today: guarded relations, enums and numbers, the one record on the other side, and a
 * past that plugins keep.
 */
@Entity({ code: 'prbca', label: label('Probe card'), versions: true })
@Index(['original'], { unique: true })
export class ProbeCard extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name') })
  name?: string | null;

  @Attribute({ type: 'enum', enum: ProbeGrade, label: label('Grade'), read: secret })
  grade?: string | null;

  @Attribute({
    type: 'int',
    label: label('Points'),
    read: secret,
    group: true,
    aggregate: ['sum', 'avg', 'min', 'max'],
  })
  points?: number | null;

  @BelongsTo(() => Account, { label: label('Account') })
  account?: Rel<Account> | null;

  @BelongsTo(() => ProbeBadge, { label: label('Badge') })
  badge?: Rel<ProbeBadge> | null;

  @BelongsTo('User', { label: label('Reviewer'), read: secret })
  reviewer?: { readonly id: string } | null;

  @BelongsTo(() => ProbeCard, { label: label('Original') })
  original?: Rel<ProbeCard> | null;

  @HasOne(() => ProbeCard, 'original', { label: label('Shadow') })
  shadow?: never;

  @HasOne(() => ProbeCard, 'original', { label: label('Hidden shadow'), read: secret })
  darkShadow?: never;

  @BelongsTo(() => ProbeCard, { label: label('Master'), inverse: 'copies' })
  master?: Rel<ProbeCard> | null;

  @HasMany(() => ProbeCard, 'master', { label: label('Copies') })
  copies = new Collection<ProbeCard>(this);

  @HasMany(() => ProbeCard, 'master', { label: label('Stamps'), read: secret })
  stamps = new Collection<ProbeCard>(this);
}

/** A guarded field and a relation in a slot. */
@Slot(() => Account, { label: label('Probe'), search: ['mark'] })
export class AccountProbeSlot {
  @Attribute({ type: 'string', label: label('Mark'), read: secret })
  mark?: string | null;

  @BelongsTo('User', { label: label('Checker') })
  checker?: { readonly id: string } | null;
}

/** Hand-written fields of every kind that the engine fetches for: a record, records, a list. */
@Resolver(() => ProbeCard)
export class ProbeCardResolver {
  @FieldResolver(() => Account, { nullable: true })
  @Requires('account')
  payer(@Root() card: ProbeCard): string | null {
    return (card.account as { readonly id: string } | null | undefined)?.id ?? null;
  }

  @FieldResolver(() => [Account])
  @Requires('account')
  payers(@Root() card: ProbeCard): string[] {
    const id = this.payer(card);
    return id === null ? [] : [id];
  }

  @FieldResolver(() => connectionOf(ProbeCard))
  everyCard(): ListReference {
    return { where: { externalId: { isNull: false } } };
  }

  @Query(() => connectionOf(ProbeCard))
  probeAll(): ListReference {
    return {};
  }
}

/** A plugin of the matrix alone. */
export function probePlugin(): Plugin {
  return definePlugin({
    id: 'probe',
    version: '1.0.0',
    prefix: 'probe',
    label: label('Probe'),
    entities: [ProbeCard, ProbeBadge],
    slots: { Account: AccountProbeSlot },
    resolvers: [ProbeCardResolver],
    permissions: { [secret]: label('Secrets') },
  })();
}
