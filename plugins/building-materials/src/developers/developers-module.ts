import type { PluginModule } from '@guanxi/core';
import { developersDemo } from './demo.ts';
import { BuildingDeveloperFigures, BuildingProfit } from './developer-figures.types.ts';
import { developerMessages } from './developer-messages.ts';
import { BuildingDeveloperRankingResolver } from './developer-ranking.resolver.ts';
import {
  BuildingDeveloperRanking,
  BuildingRankedDeveloper,
  BuildingRankingCriterion,
} from './developer-ranking.types.ts';
import { BuildingDeveloperResolver } from './developer.resolver.ts';
import { BuildingMonthlySales } from './sales-trend.types.ts';
import { BuildingWalletEstimate } from './wallet-estimate.entity.ts';
import { walletEstimateHooks } from './wallet-estimate.hooks.ts';
import { BuildingWalletShare } from './wallet-shares.types.ts';

/** Developers (开发商): what they build, what they bring us, and how much of their purchasing that is. */
export const developersModule: PluginModule = {
  entities: [BuildingWalletEstimate],
  types: [
    BuildingDeveloperFigures,
    BuildingDeveloperRanking,
    BuildingMonthlySales,
    BuildingProfit,
    BuildingRankedDeveloper,
    BuildingRankingCriterion,
    BuildingWalletShare,
  ],
  resolvers: [BuildingDeveloperResolver, BuildingDeveloperRankingResolver],
  hooks: [walletEstimateHooks],
  vocabularies: [
    {
      name: 'building-estimate-source',
      label: { zh: '采购额估计来源', en: 'Source of a wallet estimate' },
      values: {
        'developer-statement': { zh: '开发商告知', en: 'Said by the developer' },
        'annual-report': { zh: '年度报告', en: 'Annual report' },
        'tender-documents': { zh: '招标文件', en: 'Tender documents' },
        'market-research': { zh: '市场调研', en: 'Market research' },
        'own-calculation': { zh: '按开工面积推算', en: 'Reckoned from the floor area begun' },
      },
    },
  ],
  messages: developerMessages,
  demo: developersDemo,
};
