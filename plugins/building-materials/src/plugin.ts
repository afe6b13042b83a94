import { definePlugin, mergeModules } from '@guanxi/core';
import { allocationModule } from './allocation/index.ts';
import { dealerEvaluationModule } from './dealer-evaluation/index.ts';
import { dealerStockModule } from './dealer-stock/index.ts';
import { dealersModule } from './dealers/index.ts';
import { contractorsModule } from './contractors/index.ts';
import { demo, demoSignIns } from './demo/index.ts';
import { CampaignBuildingSlot, designerEventsModule } from './designer-events/index.ts';
import { designsModule } from './designs/index.ts';
import { AttachmentBuildingSlot, imagesModule } from './images/index.ts';
import { developersModule } from './developers/index.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { OrderBuildingSlot, ordersModule } from './orders/index.ts';
import { AccountBuildingSlot } from './partners/account-slot.ts';
import { ContactBuildingSlot } from './partners/contact-slot.ts';
import { PartnerReachResolver } from './partners/partner-reach.resolver.ts';
import { BuildingPartnerReach } from './partners/partner-reach.types.ts';
import { AccountBuildingResolver, ContactBuildingResolver } from './partners/project-counts.resolver.ts';
import { projectsModule } from './projects/index.ts';
import { registrationModule } from './registration/index.ts';
import { rewardsModule } from './rewards/index.ts';
import { roles } from './roles.ts';
import { scoringModule } from './scoring/index.ts';
import { sightingsModule } from './sightings/index.ts';
import { sourcesModule } from './sources/index.ts';
import { trackingModule } from './tracking/index.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Building materials (建材): construction projects, who takes part in them and who decides on the material, and what a
 * manufacturer knows about developers, designers, contractors and dealers.
 * @example createCrm({ plugins: [buildingMaterials()] })
 */
export const buildingMaterials = definePlugin({
  id: 'building-materials',
  prefix: 'building',
  version: '0.1.0',
  label: { zh: '建材', en: 'Building materials' },
  slots: {
    Account: AccountBuildingSlot,
    Contact: ContactBuildingSlot,
    Order: OrderBuildingSlot,
    Campaign: CampaignBuildingSlot,
    Attachment: AttachmentBuildingSlot,
  },
  migrations,
  ...mergeModules([
    { vocabularies, messages, roles, demo, demoSignIns },
    {
      resolvers: [AccountBuildingResolver, ContactBuildingResolver, PartnerReachResolver],
      types: [BuildingPartnerReach],
    },
    projectsModule,
    dealersModule,
    registrationModule,
    trackingModule,
    ordersModule,
    dealerStockModule,
    dealerEvaluationModule,
    allocationModule,
    developersModule,
    contractorsModule,
    designsModule,
    rewardsModule,
    designerEventsModule,
    scoringModule,
    sourcesModule,
    sightingsModule,
    imagesModule,
  ]),
});
