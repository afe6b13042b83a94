import { definePlugin, jobOf, z, type Schedule } from '@guanxi/core';
import { createTestCrm } from '@guanxi/core/testing';
import { describe, expect, it } from '@jest/globals';
import { cronItems, isDue, minuteOf } from '../../../src/events/jobs/schedules.ts';
import { composePlugins } from '../../../src/plugins/index.ts';

const label = { zh: '测试', en: 'Test' };

/** The half hours of a period at which a schedule is due, in UTC. */
function dueTimes(schedule: Pick<Schedule, 'cron' | 'timeZone'>, from: string, hours: number): string[] {
  const start = Date.parse(from);
  const times = Array.from({ length: hours * 2 }, (_, half) => new Date(start + half * 1_800_000));
  return times.filter((time) => isDue(schedule, time)).map((time) => time.toISOString().slice(5, 16));
}

describe('a schedule', () => {
  it('means local time of its zone', () => {
    const nightly = { cron: '30 2 * * *', timeZone: 'Asia/Shanghai' };
    expect(dueTimes(nightly, '2026-06-01T00:00:00Z', 48)).toEqual(['06-01T18:30', '06-02T18:30']);
    const mondays = { cron: '0 9 * * 1', timeZone: 'America/New_York' };
    expect(dueTimes(mondays, '2026-06-01T00:00:00Z', 24)).toEqual(['06-01T13:00']);
  });

  it('runs once a day when daylight saving begins and when it ends', () => {
    const nightly = { cron: '30 2 * * *', timeZone: 'Europe/Berlin' };
    // 02:30 does not exist on 29 March: it is 03:30.
    expect(dueTimes(nightly, '2026-03-28T00:00:00Z', 72)).toEqual(['03-28T01:30', '03-29T01:30', '03-30T00:30']);
    // 02:30 comes twice on 25 October.
    expect(dueTimes(nightly, '2026-10-24T00:00:00Z', 72)).toEqual(['10-24T00:30', '10-25T00:30', '10-26T01:30']);
  });

  it('is told moments without their year', () => {
    const digest = { month: 12, date: 31, hour: 23, min: 59, dow: 4 };
    expect(minuteOf(digest, new Date('2027-01-01T00:00:02Z')).toISOString()).toBe('2026-12-31T23:59:00.000Z');
    const [item] = cronItems([{ id: 'x', job: 'x', cron: '30 2 * * *', timeZone: 'Asia/Shanghai' }]);
    const now = new Date();
    const at = { month: now.getUTCMonth() + 1, date: now.getUTCDate(), hour: 18, dow: now.getUTCDay() };
    const { match } = item ?? {};
    if (typeof match !== 'function') throw new Error('no matcher');
    expect([match({ ...at, min: 30 }), match({ ...at, min: 31 })]).toEqual([true, false]);
  });

  it('becomes a job of the system', async () => {
    const ran: string[] = [];
    const payload = z.object({ text: z.string() });
    const chime = jobOf({ label, payload, runAs: 'system', run: async ({ text }) => void ran.push(text) });
    const clock = definePlugin({
      ...{ id: 'clock', prefix: 'clock', version: '1.0.0', label, jobs: { chime } },
      schedules: [{ job: 'chime', cron: '0 0 1 1 *', timeZone: 'UTC', payload: { text: 'new year' } }],
    });
    const crm = await createTestCrm({ plugins: [clock()] });
    try {
      const tick = "select (graphile_worker.add_job('guanxi:schedule', $1::json)).id";
      const moment = [JSON.stringify({ schedule: 'clock:chime 0 0 1 1 *' })];
      // Two moments before the job ran are one job.
      for (let times = 0; times < 2; times += 1) await crm.crm.database.reader.rows(tick, moment);
      await crm.crm.runDueJobs();
      expect(ran).toEqual(['new year']);
      const { jobs } = await crm.data<{ jobs: { nodes: object[] } }>(
        '{ jobs(where: { job: { eq: "clock:chime" } }) { nodes { status startedBy { id } } } }',
      );
      expect(jobs.nodes).toEqual([{ status: 'DONE', startedBy: null }]);
    } finally {
      await crm.stop();
    }
  });
});

describe('the jobs of a composition', () => {
  it('are refused with everything that is wrong, before anything starts', () => {
    const run = (): Promise<void> => Promise.resolve();
    const good = jobOf({ label, payload: z.object({ text: z.string() }), runAs: 'system', run });
    const personal = jobOf({ label, payload: z.object({}), runAs: 'caller', run });
    const payload = { text: 'x' };
    const schedules: Schedule[] = [
      { job: 'missing', cron: '* * * * *', timeZone: 'UTC' },
      { job: 'good', cron: '* * * * *', timeZone: 'UTC' },
      { job: 'good', cron: '61 * * * *', timeZone: 'UTC', payload },
      { job: 'good', cron: '0 2 * * *', timeZone: 'Mars/Base', payload },
      { job: 'good', cron: '0 0 30 2 *', timeZone: 'UTC', payload },
      { job: 'personal', cron: '* * * * *', timeZone: 'UTC' },
    ];
    // @ts-expect-error One of the schedules is of a job that is not there.
    const bad = definePlugin({
      ...{ id: 'bad', prefix: 'bad', version: '1.0.0', label, schedules },
      jobs: { good, personal, 'bad name': { ...good, maxAttempts: 0 } },
    });
    let text = '';
    try {
      composePlugins([bad()]);
    } catch (error) {
      text = String(error);
    }
    for (const part of [
      ...[
        'job missing: a schedule names it',
        'job good: its schedule has a wrong payload: text',
        '"61" is no minute (0-59)',
      ],
      ...['Mars/Base', 'never comes', "it must be runAs: 'system'", 'bad name: its name must be', 'must be 1-100'],
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('housekeeping', () => {
  it('removes jobs and sessions that are long over, and nothing else', async () => {
    const crm = await createTestCrm();
    try {
      const { reader } = crm.crm.database;
      const job = (id: number, status: string, days: number): Promise<object[]> =>
        reader.rows(
          `insert into job (id, version, created_at, updated_at, job, status, run_at, finished_at, payload)
           values ($1, 1, now(), now(), 'x', $2, now(), now() - $3::int * interval '1 day', '{}')`,
          [`00000000-0000-4000-8000-00000000000${id}`, status, days],
        );
      await Promise.all([job(1, 'DONE', 15), job(2, 'DONE', 10), job(3, 'DEAD', 15), job(4, 'DEAD', 100)]);
      await reader.rows(`update sign_in_session set expires_at = now() - interval '100 days'`, []);
      const { language, principal } = { language: 'en', principal: null } as const;
      await crm.crm.write.jobs({ language, principal }).enqueue('housekeeping', {});
      await crm.crm.runDueJobs();
      const left = await reader.rows<{ last: string }>(
        `select right(id::text, 1) as last from job where job = 'x'`,
        [],
      );
      expect(left.map(({ last }) => last).sort()).toEqual(['2', '3']);
      expect(await reader.value('select count(*) from sign_in_session', [])).toBe('0');
    } finally {
      await crm.stop();
    }
  });
});
