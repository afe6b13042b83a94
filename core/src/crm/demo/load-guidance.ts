import { KnowledgeArticle, WorkTip } from '../guidance/index.ts';
import { LeadAssignmentRule } from '../leads/index.ts';
import { Pipeline } from '../sales/index.ts';
import type { Calendar } from './calendar.ts';
import { firstDay } from './deals.ts';
import { articles, assignmentRules, keyProjects, workTips } from './guidance.ts';
import type { DemoLoader } from './loader.ts';

/** Best practice, the knowledge base, and a pipeline whose stages ask for something. */
export async function loadGuidance(loader: DemoLoader, calendar: Calendar): Promise<void> {
  const options = { at: calendar.moment(firstDay, 10 * 60) };
  await loader.load(KnowledgeArticle, articles, options);
  await loader.load(WorkTip, workTips, options);
  await loader.load(Pipeline, [keyProjects], options);
  await loader.load(LeadAssignmentRule, assignmentRules, options);
}
