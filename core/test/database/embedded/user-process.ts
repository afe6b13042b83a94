// A process that uses an embedded PostgreSQL, driven by its parent: options as JSON in argv, one JSON answer per line.
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/database/embedded/index.ts';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);

try {
  const postgres = await startEmbeddedPostgres(JSON.parse(process.argv[2] ?? '{}'));
  const { port, pid, reused, startedInMs } = postgres;
  say({ port, pid, reused, startedInMs, adminUrl: postgres.adminUrl('postgres') });
  for await (const command of createInterface({ input: process.stdin })) {
    say(await obey(postgres, command).catch(asAnswer));
    if (command === 'release') break;
  }
  process.exit(0);
} catch (error) {
  say(asAnswer(error));
  process.exit(1);
}

async function obey(postgres: EmbeddedPostgres, command: string): Promise<object> {
  if (command === 'release') await postgres.release();
  if (command === 'exit') process.exit(0);
  if (command === 'ensureDatabase') await postgres.ensureDatabase('crm');
  if (command.startsWith('select')) {
    const client = new Client({ connectionString: postgres.appUrl('crm') });
    await client.connect();
    const { rows } = await client.query(command);
    await client.end();
    return { rows };
  }
  return { done: command };
}

function asAnswer(error: unknown): object {
  const { code, message, messages, stack } = error as Error & { code?: string; messages?: { zh: string; en: string } };
  return { error: { code, message, zh: messages?.zh, stack } };
}
