import { measuresOfModel, rebuild, verify } from '../../database/index.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

interface MeasuresCommand {
  readonly config: string | undefined;
}

/** Compares every measure with the records, while servers run. Exits 1 where one is wrong. */
export async function verifyMeasures(
  context: CliContext,
  { config, json }: MeasuresCommand & { readonly json: boolean },
): Promise<void> {
  const { out, say } = context;
  const crm = await composeFromConfig(context, { ...(config !== undefined && { config }) });
  try {
    const { ownerUrl } = await crm.connect();
    for (const measure of measuresOfModel(crm.model)) {
      const wrong = await verify(ownerUrl, measure);
      if (wrong.length > 0) context.exitCode = 1;
      if (json) out(JSON.stringify({ measure: measure.name, wrong }));
      else if (wrong.length === 0) out(say({ zh: `${measure.name}:正确`, en: `${measure.name}: right` }));
      for (const { table, groups, example } of json ? [] : wrong) {
        out(
          say({
            zh: `${table}:${groups} 组不符,例如 ${example}`,
            en: `${table}: ${groups} groups differ, such as ${example}`,
          }),
        );
      }
    }
  } finally {
    await crm.stop();
  }
}

/** Counts every measure anew, while servers run. */
export async function rebuildMeasures(context: CliContext, { config }: MeasuresCommand): Promise<void> {
  const crm = await composeFromConfig(context, { ...(config !== undefined && { config }) });
  try {
    const { ownerUrl } = await crm.connect();
    for (const measure of measuresOfModel(crm.model)) {
      await rebuild(ownerUrl, measure);
      context.out(context.say({ zh: `${measure.name}:已重建`, en: `${measure.name}: rebuilt` }));
    }
  } finally {
    await crm.stop();
  }
}
