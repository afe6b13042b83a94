import { corePlugin } from '../../../crm/index.ts';
import type { CrmModel } from '../../../model/index.ts';
import { composePlugins } from '../../../plugins/index.ts';
import type { Plugin } from '../../../sdk/index.ts';

const composed: { readonly plugins: readonly Plugin[]; readonly model: CrmModel }[] = [];

/**
 * The core with these plugins: the same plugins in the same order give the same model, so that its GraphQL schema is
 * made once however many servers a suite opens.
 * @throws Problems where they do not fit together
 */
export function composedModel(plugins: readonly Plugin[]): CrmModel {
  const found = composed.find(
    (one) => one.plugins.length === plugins.length && one.plugins.every((plugin, at) => plugin === plugins[at]),
  );
  if (found) return found.model;
  const model = composePlugins([corePlugin(), ...plugins]);
  composed.push({ plugins: [...plugins], model });
  return model;
}
