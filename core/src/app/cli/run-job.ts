import { setTimeout } from 'node:timers/promises';
import { systemPrincipal } from '../../access/index.ts';
import { pluginStates } from '../../database/index.ts';
import { fullName, type CrmModel } from '../../model/index.ts';
import { BadInput, type JobDeclaration } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';
import { howItIsOff } from '../start-check/switched-off.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { principalByEmail } from './principal-by-email.ts';

interface JobCommand {
  readonly json?: boolean;
  readonly config?: string | undefined;
}

interface RunJobCommand extends JobCommand {
  readonly name: string;
  /** JSON */
  readonly payload: string;
  /** Email address of the user on whose behalf; default: the system. */
  readonly as?: string;
}

interface KnownJob {
  /** `warranty:remind` */
  readonly name: string;
  /** Id of the plugin. */
  readonly plugin: string;
  readonly declaration: JobDeclaration;
  readonly schedules: readonly string[];
}

function knownJobs({ plugins }: CrmModel): KnownJob[] {
  return plugins.flatMap(({ id, prefix, jobs = {}, schedules = [] }) =>
    Object.entries<JobDeclaration>(jobs).map(([short, declaration]) => ({
      name: fullName(prefix, short),
      plugin: id,
      declaration,
      schedules: schedules.filter(({ job }) => job === short).map(({ cron, timeZone }) => `${cron} ${timeZone}`),
    })),
  );
}

/** Prints the jobs of all plugins. No database is needed. */
export async function listJobs(context: CliContext, { json, config }: JobCommand): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const jobs = knownJobs(crm.model).map(({ declaration: { label, runAs }, ...job }) => {
      return { ...job, label: say(label), runAs };
    });
    if (json) return out(JSON.stringify(jobs, null, 2));
    const width = Math.max(...jobs.map(({ name }) => name.length));
    for (const { name, label, runAs, schedules } of jobs) {
      out([name.padEnd(width), runAs.padEnd(6), [label, ...schedules].join('; ')].join('  '));
    }
  } finally {
    await crm.stop();
  }
}

/** Enqueues a job with one attempt, runs what is due, and prints the answer as JSON; exits 1 where it failed. */
export async function runJob(context: CliContext, { name, payload, as, json, config }: RunJobCommand): Promise<void> {
  const { say, out, note } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const { name: full, plugin } = jobNamed(crm.model, name, as);
    if (plugin !== null) await refuseSwitchedOff(crm, full, plugin);
    const given = parsedPayload(payload);
    await crm.open({ role: 'command', migrate: false });
    const principal = as === undefined ? systemPrincipal : await principalByEmail(crm, as);
    const id = await crm.write.jobs({ principal, language: context.language }).enqueue(full, given, { maxAttempts: 1 });
    const { status, result, lastError } = await finished(crm, id);
    if (status !== 'DONE') context.exitCode = 1;
    if (json) return out(JSON.stringify({ id, status, result: result && JSON.parse(result), lastError }));
    if (status === 'DONE') return out(result ?? 'null');
    note(say({ zh: `${full} 未完成:${status} ${lastError ?? ''}`, en: `${full} is ${status}: ${lastError ?? ''}` }));
  } finally {
    await crm.stop();
  }
}

/** Under the id of its plugin too, or alone where one plugin only has it. Others are refused by the queue, by name. */
function jobNamed(
  model: CrmModel,
  name: string,
  as: string | undefined,
): { readonly name: string; readonly plugin: string | null } {
  const jobs = knownJobs(model);
  const short = ({ name: full }: KnownJob): string => full.slice(full.indexOf(':') + 1);
  const found =
    jobs.find((job) => job.name === name) ??
    jobs.find((job) => `${job.plugin}:${short(job)}` === name) ??
    onlyOf(jobs.filter((job) => short(job) === name));
  if (found?.declaration.runAs === 'caller' && as === undefined) {
    throw new BadInput({
      zh: `${found.name} 以发起人的名义运行:请用 --as <邮箱> 指定`,
      en: `${found.name} runs as whoever starts it: say who with --as <email>`,
    });
  }
  return found ?? { name, plugin: null };
}

/** The configuration has the job; whoever serves this database has left its plugin out. */
async function refuseSwitchedOff(crm: Crm, job: string, plugin: string): Promise<void> {
  const { url } = await crm.connect();
  const state = (await pluginStates(url)).get(plugin)?.state ?? 'enabled';
  if (state === 'enabled') return;
  const { zh, en } = howItIsOff(plugin, state);
  throw new BadInput({
    zh: `任务 ${job} 属于插件 ${plugin},${zh}`,
    en: `The job ${job} is of the plugin ${plugin}: ${en}`,
  });
}

const onlyOf = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

function parsedPayload(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput({ zh: `--payload 不是 JSON:${reason}`, en: `--payload is no JSON: ${reason}` });
  }
}

interface JobRow {
  readonly status: string;
  readonly result: string | null;
  readonly lastError: string | null;
}

const waiting = ['WAITING', 'RUNNING'];

/** A server beside this process may take the job: then it is waited for. */
async function finished(crm: Crm, id: string): Promise<JobRow> {
  const document = 'query ($id: ID!) { job(id: $id) { status result lastError } }';
  for (;;) {
    await crm.runDueJobs();
    const { data, errors } = await crm.execute({ document, variables: { id }, principal: systemPrincipal });
    if (errors?.[0]) throw errors[0];
    const { job } = data as unknown as { readonly job: JobRow };
    if (!waiting.includes(job.status)) return job;
    await setTimeout(200);
  }
}
