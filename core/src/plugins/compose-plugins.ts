import { buildModel, type CrmModel, type FeatureSettings } from '../model/index.ts';
import { Problems, type Label, type Plugin } from '../sdk/index.ts';
import { checkCodes } from './check-codes.ts';
import { checkCopies } from './check-copies.ts';
import { checkDefaults } from './check-defaults.ts';
import { checkEvents } from './check-events.ts';
import { checkExtensionPoints } from './check-extension-points.ts';
import { checkFieldNames } from './check-field-names.ts';
import { checkHookReads, checkHooks } from './check-hooks.ts';
import { checkJobs } from './check-jobs.ts';
import { checkLabels } from './check-labels.ts';
import { checkMembers } from './check-members.ts';
import { checkPrefixes } from './check-prefixes.ts';
import { checkReservedFields } from './check-reserved-fields.ts';
import { checkSlotKeys, checkSlotNames } from './check-slots.ts';
import { checkVocabularies } from './check-vocabularies.ts';
import { claimIds, claimNames } from './claim-names.ts';
import { orderPlugins, type SwitchedOff } from './order-plugins.ts';

/** What plugins are put together under. */
export interface CompositionState {
  /** Plugins that the database has switched off: whoever requires one is told how to bring it back. */
  readonly off?: SwitchedOff | undefined;
  /** Feature flags of this installation by full name; the others have their defaults. */
  readonly features?: FeatureSettings | undefined;
}

/** A model, and why it must not be used; without problems it may. */
export interface ExaminedPlugins {
  readonly model: CrmModel;
  /** Each names its owner or owners. */
  readonly problems: readonly Label[];
}

/**
 * Puts plugins together into one model. Core is a plugin like the others and comes first.
 * @throws Problems with everything that is wrong, at once.
 */
export function composePlugins(plugins: readonly Plugin[], state: CompositionState = {}): CrmModel {
  const { model, problems } = examinePlugins(plugins, state);
  if (problems.length > 0) throw misfits(problems);
  return model;
}

/** The problems of plugins that do not fit together, under their heading. */
export function misfits(problems: readonly Label[]): Problems {
  return new Problems({ zh: '插件组合有问题:', en: 'The plugins do not fit together:' }, problems);
}

/** The model with its problems, for whoever has more to say of plugins that do not fit together. */
export function examinePlugins(named: readonly Plugin[], { off, features }: CompositionState = {}): ExaminedPlugins {
  const problems: Label[] = [];
  const report = (problem: Label): void => void problems.push(problem);
  const plugins = claimIds(named, report);
  for (const { optionProblems = [] } of plugins) optionProblems.forEach(report);
  const ordered = orderPlugins(plugins, report, off);
  claimNames(plugins, report);
  checkPrefixes(plugins, report);
  checkCodes(plugins, report);
  checkCopies(plugins, report);
  checkReservedFields(plugins, report);
  checkDefaults(plugins, report);
  checkLabels(plugins, report);
  checkVocabularies(plugins, report);
  checkJobs(plugins, report);
  checkMembers(plugins, report);
  checkHooks(plugins, report);
  checkExtensionPoints(plugins, report);
  const model = buildModel(ordered, report, features);
  checkSlotKeys(model, report);
  checkSlotNames(model, report);
  checkFieldNames(model, report);
  checkEvents(model, report);
  checkHookReads(model, report);
  return { model, problems };
}
