import { fullName, type CrmModel } from '../../model/index.ts';
import type { Label, PluginImport } from '../../sdk/index.ts';
import { compileMapping } from './compile-mapping.ts';
import { within } from './mapping-problems.ts';

/** Mappings that the plugins of a composition bring, as people call them: `hotel:reservations`. */
export function pluginImports({ plugins }: Pick<CrmModel, 'plugins'>): Map<string, PluginImport> {
  return new Map(
    plugins.flatMap(({ prefix, imports = {} }) =>
      Object.entries(imports).map(([name, one]): [string, PluginImport] => [fullName(prefix, name), one]),
    ),
  );
}

/** Whether a text is called as a plugin's mapping would be, not as a file. */
export function isImportName(text: string): boolean {
  return /^[a-z][a-z0-9]+:[A-Za-z0-9]+$/.test(text);
}

/** What is wrong with the mappings of plugins; what they say of records is known with the database only. */
export function importProblems(model: CrmModel): Label[] {
  const problems: Label[] = [];
  for (const { id, imports = {} } of model.plugins) {
    for (const [name, { mapping }] of Object.entries(imports)) {
      compileMapping(
        mapping,
        model,
        within(`${id}: imports.${name}`, (problem) => void problems.push(problem)),
      );
    }
  }
  return problems;
}
