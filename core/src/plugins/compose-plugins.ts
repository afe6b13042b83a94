import { buildModel, type CrmModel, type FeatureSettings } from '../model/index.ts';
import { Problems, type Label, type Plugin } from '../sdk/index.ts';
import { checkCopies } from './check-copies.ts';
import { checkEvents } from './check-events.ts';
import { checkExtensionPoints } from './check-extension-points.ts';
import { checkJobs } from './check-jobs.ts';
import { checkLabels } from './check-labels.ts';
import { checkMembers } from './check-members.ts';
import { checkSlotKeys, checkSlotNames } from './check-slots.ts';
import { checkVocabularies } from './check-vocabularies.ts';
import { checkCodes, checkPrefixes, claimNames } from './claim-names.ts';
import { orderPlugins, type SwitchedOff } from './order-plugins.ts';

function checkMessages(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    for (const [key, message] of Object.entries(plugin.messages ?? {})) {
      if (message.zh.trim() && message.en.trim()) continue;
      report({
        zh: `${plugin.id}:消息 ${key} 缺少中文或英文`,
        en: `${plugin.id}: the message ${key} lacks Chinese or English`,
      });
    }
  }
}

/** What plugins are put together under. */
export interface CompositionState {
  /** Plugins that the database has switched off: whoever requires one is told how to bring it back. */
  readonly off?: SwitchedOff | undefined;
  /** Feature flags of this installation by full name; the others have their defaults. */
  readonly features?: FeatureSettings | undefined;
}

/**
 * Puts plugins together into one model. Core is a plugin like the others and comes first.
 * @throws Problems with everything that is wrong, at once, each naming its owner or owners.
 */
export function composePlugins(plugins: readonly Plugin[], { off, features }: CompositionState = {}): CrmModel {
  const problems: Label[] = [];
  const report = (problem: Label): void => void problems.push(problem);
  for (const { optionProblems = [] } of plugins) optionProblems.forEach(report);
  const ordered = orderPlugins(plugins, report, off);
  claimNames(plugins, report);
  checkPrefixes(plugins, report);
  checkCodes(plugins, report);
  checkCopies(plugins, report);
  checkMessages(plugins, report);
  checkLabels(plugins, report);
  checkVocabularies(plugins, report);
  checkJobs(plugins, report);
  checkMembers(plugins, report);
  checkExtensionPoints(plugins, report);
  const model = buildModel(ordered, report, features);
  checkSlotKeys(model, report);
  checkSlotNames(model, report);
  checkEvents(model, report);
  if (problems.length > 0) {
    throw new Problems({ zh: '插件组合有问题:', en: 'The plugins do not fit together:' }, problems);
  }
  return model;
}
