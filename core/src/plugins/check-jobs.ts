import { isEverDue, suggestedNames, type Label, type Plugin, type Schedule } from '../sdk/index.ts';
import { malformedSchedule } from './schedule-form.ts';

const jobName = /^[a-z][A-Za-z0-9]{0,59}$/;
const queueName = /^[a-z][A-Za-z0-9-]{0,59}$/;

/** Names, attempts and schedules of jobs: what would fail at night is told at the start. */
export function checkJobs(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    for (const [name, { queue, maxAttempts, timeout }] of Object.entries(plugin.jobs ?? {})) {
      const wrong = [
        !jobName.test(name) && { zh: '名称应为小驼峰', en: 'its name must be lowerCamelCase' },
        queue !== undefined &&
          !queueName.test(queue) && { zh: `队列“${queue}”无效`, en: `the queue "${queue}" is no name` },
        !isWithin(maxAttempts, 1, 100) && { zh: 'maxAttempts 应为 1–100', en: 'maxAttempts must be 1-100' },
        !isWithin(timeout, 1, 86_400) && { zh: 'timeout 应为 1–86400 秒', en: 'timeout must be 1-86400 seconds' },
      ];
      for (const problem of wrong) if (problem) report(told(plugin, name, problem));
    }
    for (const schedule of plugin.schedules ?? []) {
      const problem = scheduleProblem(plugin, schedule);
      if (problem) report(told(plugin, schedule.job, problem));
    }
  }
}

function isWithin(value: number | undefined, min: number, max: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}

function scheduleProblem({ jobs = {} }: Plugin, schedule: Schedule): Label | null {
  const { job, cron, timeZone, payload = {} } = schedule;
  const declaration = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
  if (!declaration) {
    const near = suggestedNames(job, Object.keys(jobs));
    return {
      zh: `计划中的任务不在清单的 jobs 中${near.zh}`,
      en: `a schedule names it, but \`jobs\` of the manifest has none such${near.en}`,
    };
  }
  if (declaration.runAs === 'caller') {
    return { zh: "计划任务应为 runAs: 'system'", en: "a schedule has no caller: it must be runAs: 'system'" };
  }
  const parsed = declaration.payload.safeParse(payload);
  if (!parsed.success) {
    const text = parsed.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
    return { zh: `计划的 payload 无效:${text}`, en: `its schedule has a wrong payload: ${text}` };
  }
  try {
    if (isEverDue(schedule)) return null;
  } catch {
    return malformedSchedule(schedule);
  }
  const place = `“${cron}” (${timeZone})`;
  return { zh: `计划 ${place} 永远不会到来`, en: `the time ${place} never comes` };
}

function told({ id }: Plugin, job: string, problem: Label): Label {
  return { zh: `${id}:任务 ${job}:${problem.zh}`, en: `${id}: job ${job}: ${problem.en}` };
}
