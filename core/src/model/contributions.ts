import type { Contributed, Contribution, ExtensionPoint } from '../sdk/index.ts';
import type { CrmModel } from './crm-model.ts';
import { fullEventName } from './event-names.ts';

const isFor =
  <Value>(name: string) =>
  (contribution: Contribution): contribution is Contribution<Value> =>
    contribution.point.name === name;

/** What the plugins of a composition put into an extension point, in the order in which they are composed. */
export function contributionsTo<Value>(
  { plugins }: Pick<CrmModel, 'plugins'>,
  { name }: ExtensionPoint<Value>,
): readonly Contributed<Value>[] {
  return plugins.flatMap(({ id, prefix, contributions = [] }) =>
    contributions
      .filter(isFor<Value>(name))
      .map(({ key, value }) => ({ name: fullEventName(prefix, key), plugin: id, value })),
  );
}
