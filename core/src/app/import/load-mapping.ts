import { readFile } from 'node:fs/promises';
import type { CrmModel } from '../../model/index.ts';
import type { Label, ReadPort } from '../../sdk/index.ts';
import { compileMapping } from './compile-mapping.ts';
import type { CompiledMapping } from './compiled-mapping.ts';
import { ImportRefused } from './import-errors.ts';
import { checkStatedRecords } from './known-values.ts';
import { within } from './mapping-problems.ts';
import { isImportName, pluginImports } from './plugin-imports.ts';

/**
 * Reads a mapping file, or takes the one that a plugin brings under this name, and holds it against the model and its
 * vocabularies.
 * @throws ImportRefused with everything that is wrong with it
 */
export async function loadMapping(source: string, model: CrmModel, read: ReadPort): Promise<CompiledMapping> {
  const imports = pluginImports(model);
  const text = imports.has(source) ? source : await textOf(source, [...imports.keys()]);
  return compiledMapping(text, source, model, read);
}

/**
 * The same from its text: YAML, or the name of a plugin's mapping (`hotel:reservations`).
 * @param name what messages call it
 * @throws ImportRefused with everything that is wrong with it
 */
export async function compiledMapping(
  text: string,
  name: string,
  model: CrmModel,
  read: ReadPort,
): Promise<CompiledMapping> {
  const problems: Label[] = [];
  const data = pluginImports(model).get(text.trim())?.mapping ?? (await dataOf(text, name));
  const compiled = compileMapping(data, model, (problem) => void problems.push(problem));
  if (compiled)
    await checkStatedRecords(
      compiled.fields,
      model,
      read,
      within('fields', (p) => void problems.push(p)),
    );
  if (!compiled || problems.length > 0) throw ImportRefused.mapping(name, problems);
  return compiled;
}

async function textOf(file: string, known: readonly string[]): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw isImportName(file) ? ImportRefused.unknownName(file, known) : ImportRefused.unreadable(file, error);
  }
}

async function dataOf(text: string, file: string): Promise<unknown> {
  // Only who imports something reads YAML: a start does without it.
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof YAMLParseError ? error.message : String(error);
    throw ImportRefused.mapping(file, [{ zh: `不是有效的 YAML:${reason}`, en: `it is not valid YAML: ${reason}` }]);
  }
}
