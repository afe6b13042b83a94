import { buildModel, type CrmModel } from '../model/index.ts';
import { Problems, type Label, type Plugin } from '../sdk/index.ts';
import { checkCopies } from './check-copies.ts';
import { checkEvents } from './check-events.ts';
import { checkJobs } from './check-jobs.ts';
import { checkLabels } from './check-labels.ts';
import { checkSlotNames } from './check-slots.ts';
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

/**
 * Puts plugins together into one model. Core is a plugin like the others and comes first.
 * @param off plugins that the database has switched off: whoever requires one is told how to bring it back
 * @throws Problems with everything that is wrong, at once, each naming its owner or owners.
 */
export function composePlugins(plugins: readonly Plugin[], off?: SwitchedOff): CrmModel {
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
  const model = buildModel(ordered, report);
  checkSlotNames(model, report);
  checkEvents(model, report);
  if (problems.length > 0) {
    throw new Problems({ zh: '插件组合有问题:', en: 'The plugins do not fit together:' }, problems);
  }
  return model;
}
