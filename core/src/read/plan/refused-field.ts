import { BadInput, type Label } from '../../sdk/index.ts';

/**
 * A field that cannot be used as the caller wants: no such use, or one that needs a permission; then the error names
 * it, as `metadata` and a refused write do. `what`: "Cannot filter by pages".
 */
export function refusedField(
  what: Label,
  field: { readonly read?: string | undefined } | undefined,
  path: readonly string[],
): BadInput {
  const permission = field?.read;
  if (permission === undefined) return new BadInput(what, path);
  return new BadInput(
    { zh: `${what.zh}:需要权限 ${permission}`, en: `${what.en}: it needs the permission ${permission}` },
    path,
  );
}
