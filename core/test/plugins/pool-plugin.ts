import { Contact, Note } from '../../src/crm/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Ctx,
  definePlugin,
  Entity,
  featureFlag,
  hooksOf,
  jobOf,
  Query,
  Resolver,
  ValidationError,
  z,
  type CrmContext,
  type Label,
  type Migration,
  type Rel,
} from '../../src/sdk/index.ts';

const label: Label = { zh: '泳池', en: 'Pool' };

const options = z.strictObject({
  lanes: z.int().default(4),
  /** Asked by the health check. */
  boiler: z.custom<() => Promise<void>>().optional(),
  /** Told that the plugin is about to go. */
  farewell: z.custom<() => Promise<void>>().optional(),
});
type PoolOptions = z.output<typeof options>;

export const nightSwimming = featureFlag({ label: { zh: '夜场', en: 'Night swimming' }, default: false });

type Rules = Pick<CrmContext, 'optionsOf' | 'isEnabled'>;

/** What any code of the plugin sees of its options and flags. */
const stateOf = (context: Rules): string =>
  `${context.optionsOf<PoolOptions>('pool').lanes} lanes, ${context.isEnabled(nightSwimming) ? 'day and night' : 'by day'}`;

const describeJob = jobOf({
  label,
  payload: z.object({}),
  runAs: 'system',
  run: (_, context) => Promise.resolve(stateOf(context)),
});

/** Belongs to a contact; of a kind that administrators extend. */
@Entity({ label: { zh: '入场', en: 'Visit' }, code: 'plvis', access: { via: 'guest' }, display: 'id' })
export class PoolVisit extends BaseRecord {
  @BelongsTo(() => Contact, { label, required: true, onPurge: 'cascade' })
  guest!: Rel<Contact>;
  @Attribute({ type: 'reference', vocabulary: 'pool-kind', label })
  kind?: string | null;
}

@Resolver()
class PoolResolver {
  @Query(() => String, { description: '泳池 / The pool' })
  poolState(@Ctx() context: CrmContext): string {
    return stateOf(context);
  }
}

/** As the generator writes it. */
const init: Migration = {
  name: '0001_init',
  up: `
create table "pool_visit" (
  "id" uuid not null,
  "version" int not null default 1,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) null,
  "created_by_id" uuid null,
  "updated_by_id" uuid null,
  "external_id" varchar(200) null,
  "guest_id" uuid not null,
  "kind" varchar(60) null,
  primary key ("id")
);
create index "pool_visit_guest_id_index" on "pool_visit" ("guest_id");
create unique index "pool_visit_external_id_unique" on "pool_visit" ("external_id") where deleted_at is null;

alter table "pool_visit" add constraint "pool_visit_guest_id_foreign"
  foreign key ("guest_id") references "contact" ("id") on delete cascade;
`,
  down: 'drop table "pool_visit";',
};

/** A plugin with every member that an installation sets, asks or takes leave of. */
export const pool = definePlugin({
  id: 'pool',
  prefix: 'pool',
  version: '1.0.0',
  label,
  options,
  entities: [PoolVisit],
  migrations: [init],
  resolvers: [PoolResolver],
  hooks: [
    hooksOf(Contact, {
      beforeCreate(changes, context) {
        for (const change of changes) {
          if (change.record.name !== 'Nobody') continue;
          const text = stateOf(context);
          change.reject(new ValidationError('NOBODY', { zh: text, en: text }));
        }
      },
    }),
  ],
  jobs: { describe: describeJob },
  features: { nightSwimming },
  health: {
    boiler: {
      label: { zh: '锅炉', en: 'Boiler' },
      required: true,
      timeoutMs: 50,
      check: async ({ optionsOf }) => optionsOf<PoolOptions>('pool').boiler?.(),
    },
    till: {
      label: { zh: '收银', en: 'Till' },
      timeoutMs: 10_000,
      check: async ({ read }) => {
        if ((await read.count(Contact, { name: { eq: 'Cashier' } })) === 0) throw new Error('nobody is at the till');
      },
    },
  },
  imports: {
    guests: {
      label: { zh: '客人名单', en: 'List of guests' },
      mapping: { entity: 'Contact', externalId: 'pool:{No}', fields: { name: '{Name}', email: { column: 'E-Mail' } } },
    },
  },
  vocabularies: [
    {
      name: 'industry', // of the core
      label: { zh: '行业', en: 'Industry' },
      values: { swimming: { zh: '游泳', en: 'Swimming' }, surfing: { zh: '冲浪', en: 'Surfing' } },
    },
    {
      name: 'pool-kind',
      label: { zh: '类别', en: 'Kind' },
      values: { lane: { zh: '泳道', en: 'Lane' }, sauna: { zh: '桑拿', en: 'Sauna' } },
    },
  ],
  roles: [
    { key: 'pool:host', name: 'Pool host', description: 'Pool', grants: { 'pool:*': 'ALL' } },
    { key: 'pool:guard', name: 'Pool guard', description: 'Pool', grants: { 'pool:*': 'ALL' } },
  ],
  uninstall: {
    note: { zh: '请放空泳池', en: 'Drain the pool' },
    async before({ read, write, optionsOf }) {
      const [guest] = await read.list(PoolVisit, { select: { guest: { id: true } }, first: 1 });
      const { id: subjectId } = guest?.['guest'] as { id: string };
      await write.create(Note, { subjectId, text: 'Was a guest of the pool' });
      await optionsOf<PoolOptions>('pool').farewell?.();
    },
  },
});
