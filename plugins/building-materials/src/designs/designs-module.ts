import type { PluginModule } from '@guanxi/core';
import { designsDemo } from './demo.ts';
import { BuildingDesignRecord, BuildingOrderedDesign } from './design-record.ts';
import { AccountDesignsResolver, ContactDesignsResolver } from './design-record.resolver.ts';
import { BuildingDesignReview } from './design-review.entity.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { BuildingDesignVerbsResolver } from './design-verbs.resolver.ts';
import { designReviewHooks, schemeHooks, schemeMemberHooks } from './design.hooks.ts';
import { designMessages } from './messages.ts';
import { BuildingSchemeMaterial } from './scheme-material.entity.ts';
import { schemeMaterialHooks } from './scheme-material.hooks.ts';
import { BuildingSchemeMember } from './scheme-member.entity.ts';
import { BuildingSpecificationChange } from './specification-change.entity.ts';
import { BuildingSpecification } from './specification.entity.ts';
import { specificationHooks } from './specification.hooks.ts';
import { designVocabularies } from './vocabularies.ts';
import { orderWinHooks } from './win-ordered.ts';

/** Designs (设计方案), who drew and who reviewed them, which material they specify, and how safe ours stands in them. */
export const designsModule: PluginModule = {
  entities: [
    ...[BuildingDesignScheme, BuildingSchemeMember, BuildingSchemeMaterial, BuildingDesignReview],
    ...[BuildingSpecification, BuildingSpecificationChange],
  ],
  types: [BuildingDesignRecord, BuildingOrderedDesign],
  resolvers: [BuildingDesignVerbsResolver, AccountDesignsResolver, ContactDesignsResolver],
  hooks: [schemeHooks, schemeMemberHooks, schemeMaterialHooks, designReviewHooks, specificationHooks, ...orderWinHooks],
  messages: designMessages,
  vocabularies: designVocabularies,
  demo: designsDemo,
};
