import { accessProblems, accessRuleProblems } from '../../access/index.ts';
import { corePlugin } from '../../crm/index.ts';
import { authorizationProblems, composeSchema } from '../../graphql/index.ts';
import type { CrmModel } from '../../model/index.ts';
import { examinePlugins, misfits, type CompositionState } from '../../plugins/index.ts';
import { Problems, type Label, type Plugin } from '../../sdk/index.ts';
import { importProblems } from '../import/plugin-imports.ts';
import { duplicateCopies } from './duplicate-copies.ts';

const accessHeading: Label = {
  zh: '以下访问规则无法执行:',
  en: 'These access rules cannot be enforced:',
};
const copiesHeading: Label = { zh: '同一个包有多份:', en: 'There are several copies of one package:' };
const importsHeading: Label = { zh: '插件的导入映射有误:', en: 'Import mappings of plugins are wrong:' };
const startHeading: Label = { zh: '无法启动,原因如下:', en: 'It cannot start, for these reasons:' };

/** What plugins make together: a model, or why there is none that could be served. */
export interface InspectedComposition {
  /** Null where the plugins do not fit together at all. */
  readonly model: CrmModel | null;
  readonly refusals: readonly Refusal[];
}

/** Reasons of one kind, under their own heading. */
export interface Refusal {
  readonly heading: Label | null;
  readonly problems: readonly Label[];
}

/**
 * Composes the plugins and looks whether every rule and permission of the composition can be enforced.
 * @param folder of the project: where its packages are looked for
 */
export function inspectComposition(
  plugins: readonly Plugin[],
  folder: string,
  state: CompositionState,
): InspectedComposition {
  const copies = { heading: copiesHeading, problems: duplicateCopies(folder) };
  const { model, problems: misfitting } = examinePlugins([corePlugin(), ...plugins], state);
  if (misfitting.length > 0) {
    const rules = { heading: accessHeading, problems: accessRuleProblems(model) };
    return { model: null, refusals: [copies, refusalOf(misfits(misfitting)), rules] };
  }
  const problems = [...accessProblems(model), ...authorizationProblems(model)];
  const imports = { heading: importsHeading, problems: importProblems(model) };
  return { model, refusals: [copies, { heading: accessHeading, problems }, imports] };
}

/** Why there is no GraphQL schema of the model; empty: there is one. */
export function schemaRefusal(schema: () => unknown): Refusal {
  try {
    schema();
    return { heading: null, problems: [] };
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    return refusalOf(error);
  }
}

/** One error with every reason; null where there is none. Reasons of one kind keep their heading. */
export function refusedFor(refusals: readonly Refusal[]): Problems | null {
  const some = refusals.filter(({ problems }) => problems.length > 0);
  const [only] = some;
  if (!only) return null;
  const heading = some.length === 1 && only.heading ? only.heading : startHeading;
  return new Problems(
    heading,
    some.flatMap(({ problems }) => problems),
  );
}

/** The problems of an error that lists some. */
export function refusalOf({ heading, problems }: Problems): Refusal {
  return { heading, problems };
}

/** Everything that can be found wrong with a model without a database. */
export function modelRefusals({ model, refusals }: InspectedComposition): readonly Refusal[] {
  if (!model) return refusals;
  return [...refusals, schemaRefusal(() => composeSchema({ model }))];
}
