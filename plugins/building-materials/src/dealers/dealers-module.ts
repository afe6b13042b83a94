import { z, type PluginModule } from '@guanxi/core';
import { BuildingDealerStatusChange } from './dealer-status-change.entity.ts';
import { DealerVerbsResolver } from './dealer-verbs.resolver.ts';
import { messages } from './messages.ts';
import { permissions } from './permissions.ts';
import { roles } from './roles.ts';
import { tendDealerQualifications } from './tend-qualifications.job.ts';

const reason = z.object({ reason: z.string().nullable() });

/** Dealers (经销商): who may sell our material where, and for how long. */
export const dealersModule: PluginModule = {
  entities: [BuildingDealerStatusChange],
  resolvers: [DealerVerbsResolver],
  events: {
    'dealer.revoked': { label: { zh: '经销资格已撤销', en: 'Dealer revoked' }, payload: reason },
    'dealer.disqualified': { label: { zh: '经销商已取消资格', en: 'Dealer disqualified' }, payload: reason },
    'dealer.reinstated': { label: { zh: '经销商已恢复资格', en: 'Dealer reinstated' }, payload: reason },
  },
  jobs: { tendDealerQualifications },
  schedules: [{ job: 'tendDealerQualifications', cron: '20 0 * * *', timeZone: 'Asia/Shanghai' }],
  messages,
  permissions,
  roles,
};
