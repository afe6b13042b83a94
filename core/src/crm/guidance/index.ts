export { guidanceModule } from './guidance-module.ts';
export { guidanceOn, guidedRecords } from './guidance.resolver.ts';
export type { GuidedRecord } from './guidance.resolver.ts';
export { KnowledgeArticle } from './knowledge-article.entity.ts';
export { WorkTip } from './work-tip.entity.ts';
