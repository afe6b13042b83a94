import type { Crm } from '../crm.ts';
import { PluginHealth, type HealthResult } from '../health/plugin-health.ts';
import { jobPorts } from '../jobs/job-ports.ts';
import { because, fail, ok, warn, type Finding } from './finding.ts';

/** Asks the health checks of the plugins. Opens the CRM for them, unless migrations would have to run first. */
export async function checkHealth(crm: Crm): Promise<Finding[]> {
  if (!crm.model.plugins.some(({ health }) => health)) return [];
  if ((await crm.pendingMigrations()).length > 0) return [];
  try {
    await crm.open({ role: 'command', migrate: false });
  } catch (error) {
    return [because('health', error)];
  }
  const { log, model } = crm;
  const results = await new PluginHealth({ plugins: model.plugins, ports: jobPorts(crm), log }).results();
  return results.map(findingOf);
}

function findingOf({ name, plugin, label, required, problem }: HealthResult): Finding {
  const check = `health ${name}`;
  if (!problem) return ok(check, label);
  const message = {
    zh: `${plugin}:${label.zh}:${problem.zh}`,
    en: `${plugin}: ${label.en}: ${problem.en}`,
  };
  return required ? fail(check, message) : warn(check, message);
}
