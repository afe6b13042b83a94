import path from 'node:path';
import type { ScaffoldRequest } from '../../scaffold/plugin-names.ts';
import { writePlugin } from '../../scaffold/write-plugin.ts';
import type { CliContext } from '../cli-context.ts';

/** Writes the package of a new plugin and says what comes next. */
export async function createPlugin(
  { folder, say, out }: CliContext,
  { dir, ...request }: ScaffoldRequest & { readonly dir?: string },
): Promise<void> {
  const target = path.resolve(folder, dir ?? request.name);
  const files = await writePlugin(target, request);
  files.forEach((file) => out(file));
  const place = path.relative(folder, target) || '.';
  out(
    say({
      zh: `\n接下来:cd ${place} && npm install && npm test`,
      en: `\nnext: cd ${place} && npm install && npm test`,
    }),
  );
}
