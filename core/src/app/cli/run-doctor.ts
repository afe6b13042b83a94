import { CrmError, Problems } from '../../sdk/index.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { findConfig } from '../config/load-config.ts';
import { fail, warn, type Finding } from '../doctor/finding.ts';
import { staleBuild } from '../start-check/stale-build.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

interface DoctorCommand {
  readonly json?: boolean;
  readonly config?: string;
}

/** Findings of a project that can be composed, or every reason why it cannot. */
async function findings(context: CliContext, config: string | undefined): Promise<Finding[]> {
  let crm;
  try {
    crm = await composeFromConfig(context, { config, diagnosing: true });
  } catch (error) {
    if (error instanceof Problems) return error.problems.map((problem) => fail('configuration', problem));
    if (error instanceof CrmError) return [fail('configuration', error.messages)];
    throw error;
  }
  try {
    return await diagnose(crm);
  } finally {
    await crm.stop();
  }
}

/** What is wrong may be wrong in what was built only. */
function buildFindings({ folder }: CliContext, config: string | undefined): Finding[] {
  try {
    const stale = staleBuild(findConfig(folder, config));
    return stale ? [warn('build', stale)] : [];
  } catch (error) {
    if (error instanceof CrmError) return []; // no configuration, which is told below
    throw error;
  }
}

/** Says for each check whether it is all right; exits 1 when one fails. */
export async function runDoctor(context: CliContext, { json, config }: DoctorCommand): Promise<void> {
  const { say, out } = context;
  const found = [...buildFindings(context, config), ...(await findings(context, config))];
  const failed = found.filter(({ status }) => status === 'fail').length;
  if (failed > 0) context.exitCode = 1;
  if (json) {
    const checks = found.map(({ check, status, message }) => ({ check, status, message: say(message) }));
    out(JSON.stringify({ ok: failed === 0, checks }, null, 2));
    return;
  }
  const width = Math.max(...found.map(({ check }) => check.length));
  for (const { check, status, message } of found) out(`${status.padEnd(4)}  ${check.padEnd(width)}  ${say(message)}`);
  if (failed > 0) out(say({ zh: `${failed} 项未通过`, en: `${failed} failed` }));
}
