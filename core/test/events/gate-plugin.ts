import {
  Arg,
  Attribute,
  Authorized,
  BaseRecord,
  Ctx,
  definePlugin,
  Entity,
  hooksOf,
  ID,
  Mutation,
  Resolver,
  z,
  type CrmContext,
  type EventHandler,
} from '../../src/sdk/index.ts';
import { gateTables } from './gate-migration.ts';

/** A request that somebody approves. */
@Entity({ code: 'gtreq', label: { zh: '申请', en: 'Request' }, access: 'catalogue' })
export class GateRequest extends BaseRecord {
  @Attribute({ type: 'string', required: true, label: { zh: '名称', en: 'Name' } })
  name!: string;

  @Attribute({ type: 'boolean', required: true, default: false, label: { zh: '已批准', en: 'Approved' } })
  approved!: boolean;
}

@Resolver()
class GateResolver {
  @Authorized()
  @Mutation(() => Boolean)
  async gateKnock(@Arg('id', () => ID) id: string, @Ctx() { write }: CrmContext): Promise<boolean> {
    await write.transaction(async (inside) => {
      await inside.emit('gate:request.knocked', id, { loud: true });
    });
    return true;
  }
}

/** One that may wait for the plugin's own events. */
export type GateHandler = EventHandler<'request.approved' | 'request.knocked'>;

/** Events from a hook and from a resolver; the handlers are those of a test. */
export const gate = (handlers: readonly GateHandler[] = []) =>
  definePlugin({
    id: 'gate',
    prefix: 'gate',
    version: '1.0.0',
    label: { zh: '门', en: 'Gate' },
    entities: [GateRequest],
    resolvers: [GateResolver],
    migrations: [gateTables],
    events: {
      'request.approved': { label: { zh: '已批准', en: 'Approved' }, payload: z.object({ by: z.string() }) },
      'request.knocked': { label: { zh: '有人敲门', en: 'Somebody knocked' } },
    },
    hooks: [
      hooksOf(GateRequest, {
        beforeUpdate(changes, context) {
          for (const { record, changed } of changes) {
            if (!changed.has('approved') || !record.approved) continue;
            const by = record.name === 'Wrong payload' ? 5 : (context.principal?.displayName ?? '');
            context.emit('gate:request.approved', record, { by });
          }
        },
      }),
    ],
    handlers,
  })();
