// How fast a whole list leaves, and how much memory that takes: 1,000,000 accounts over HTTP to curl, in both formats.
//   node --import ./core/bin/development-loader.js test/bench/export.ts [rows]
// Ends with 1 below 50,000 rows a second, or where the second half of the rows takes more memory than the first.
// Figures of CPU time hold on a busy machine.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { withClient } from '../../core/src/database/index.ts';
import { setup, teardown } from '../../core/src/testing/global-setup.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const goal = { perSecond: 50_000, growthMb: 10 };
const select = 'id,name,shortName,industry,city,phone,foundedYear,createdAt';

async function fill(crm: TestCrm): Promise<void> {
  const { ownerUrl } = await crm.crm.connect();
  await withClient(ownerUrl, async (client) => {
    await client.query(
      `insert into account (id, created_at, updated_at, name, short_name, industry, city, phone, founded_year)
       select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, now(), now(), '华东建材有限公司 ' || i,
         '华东 ' || i, 'construction', '苏州', '0512-' || i, 1990 + i % 30 from generate_series(1, $1::int) i`,
      [rows],
    );
    await client.query('vacuum analyze account');
  });
}

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Most memory above that before the run. */
  readonly peakMb: number;
  /** Most memory of the second half above that of the first. */
  readonly growthMb: number;
  readonly megabytes: number;
}

async function run(crm: TestCrm, path: string): Promise<Run> {
  const { accessToken } = crm.administrator;
  global.gc?.();
  const before = process.memoryUsage().rss;
  const samples: number[] = [];
  const watch = setInterval(() => samples.push(process.memoryUsage().rss), 20);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const { stdout } = await promisify(execFile)('curl', [
    ...['-sS', '-f', '-o', '/dev/null', '-w', '%{size_download}', '-H', `authorization: Bearer ${accessToken}`],
    `${crm.url}${path}`,
  ]);
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const { user, system } = process.cpuUsage(cpu);
  const mb = 1024 * 1024;
  const half = samples.length >> 1;
  const [first, second] = [samples.slice(0, half), samples.slice(half)].map((part) => Math.max(...part));
  return {
    ...{ seconds, cpuSeconds: (user + system) / 1e6 },
    ...{ peakMb: (Math.max(...samples) - before) / mb, growthMb: ((second ?? 0) - (first ?? 0)) / mb },
    megabytes: Number(stdout) / mb,
  };
}

await setup();
const crm = await createTestCrm({ comparePaths: false, http: true });
try {
  await fill(crm);
  const part = JSON.stringify({ externalId: { isNull: true } });
  // The first run warms up: code is compiled, the heap finds its size.
  await run(crm, `/export/accounts?select=${select}`);
  await run(crm, `/export/accounts?select=${select}&format=csv`);
  for (const format of ['ndjson', 'csv', 'ndjson', 'csv']) {
    const path = `/export/accounts?select=${select}&format=${format}&where=${encodeURIComponent(part)}`;
    const { seconds, cpuSeconds, peakMb, growthMb, megabytes } = await run(crm, path);
    const perSecond = rows / seconds;
    console.log(
      `${format.padEnd(6)} ${rows} rows, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s: ${perSecond.toFixed(0)} rows/s; ` +
        `CPU of the server ${cpuSeconds.toFixed(1)} s: ${(rows / cpuSeconds).toFixed(0)} rows/s; memory +${peakMb.toFixed(0)} MB, second half ${growthMb.toFixed(0)} MB above the first`,
    );
    if (perSecond < goal.perSecond || growthMb > goal.growthMb) process.exitCode = 1;
  }
} finally {
  await crm.stop();
  await teardown();
}
