import type { Contributed, ExtensionPoint } from '../sdk/index.ts';
import type { CrmModel } from './crm-model.ts';
import { fullName } from './full-name.ts';

/** What the plugins of a composition put into an extension point, in the order in which they are composed. */
export function contributionsTo<Value>(
  { plugins }: Pick<CrmModel, 'plugins'>,
  { name }: ExtensionPoint<Value>,
): readonly Contributed<Value>[] {
  return plugins.flatMap(({ id, prefix, contributions = [] }) =>
    contributions
      .filter(({ point }) => point.name === name)
      .map(({ key, value }) => ({
        name: fullName(prefix, key),
        plugin: id,
        value: value as Value, // what `with` of this point took
      })),
  );
}
