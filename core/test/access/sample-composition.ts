import { organisationModule } from '../../src/crm/organisation/index.ts';
import type { CrmModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { Attribute, BaseRecord, BelongsTo, definePlugin, Entity, OwnedRecord, type Rel } from '../../src/sdk/index.ts';

const label = (text: string) => ({ zh: text, en: text });

@Entity({ label: label('Deal'), code: 'xd' })
export class Deal extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;

  @Attribute({ type: 'decimal', label: label('Margin'), read: 'deal:margin' })
  margin?: string | null;
}

/** Belongs to a deal. */
@Entity({ label: label('Deal line'), code: 'xl', access: { via: 'deal' } })
export class DealLine extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;

  @BelongsTo(() => Deal, { label: label('Deal'), required: true })
  deal!: Rel<Deal>;
}

/** Belongs to a line of a deal. */
@Entity({ label: label('Line remark'), code: 'xr', access: { via: 'line' } })
export class LineRemark extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;

  @BelongsTo(() => DealLine, { label: label('Line'), required: true })
  line!: Rel<DealLine>;
}

/** Nobody's: visible only to those who may read all. */
@Entity({ label: label('Ledger'), code: 'xg', access: {} })
export class Ledger extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
}

/** The organisation and a few records to see or not to see. */
export const samplePlugin = definePlugin({
  id: 'core',
  prefix: '',
  version: '0.1.0',
  label: label('Sample'),
  ...organisationModule,
  entities: [...(organisationModule.entities ?? []), Deal, DealLine, LineRemark, Ledger],
  // The default roles are about the whole CRM.
  roles: [],
  permissions: { ...organisationModule.permissions, 'deal:margin': label('See the margin of deals') },
});

export const sampleModel = (): CrmModel => composePlugins([samplePlugin()]);
