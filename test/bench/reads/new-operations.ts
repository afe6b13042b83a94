// What operations cost that nobody has sent before: time of the first execution, and memory of many different ones.
import { withClient } from '../../../core/src/database/index.ts';
import { median } from './rounds.ts';
import { ask, memoryOf, type Server } from './servers.ts';

// In the order of the keys: to sort all rows takes PostgreSQL ten times as long as what is measured here.
const shapes: Readonly<Record<'ours' | 'postgraphile', (number: number) => string>> = {
  ours: (n) =>
    `query N${n} { a${n}: opportunities(first: 20) { nodes { id n${n}: name amount { amount } ` +
    `account { id name } contact { id name } owner { displayName } } } }`,
  postgraphile: (n) =>
    `query N${n} { a${n}: allOpportunities(first: 20) { nodes { rowId n${n}: name amountValue ` +
    `accountByAccountId { rowId name } contactByContactId { rowId name } appUserByOwnerId { displayName } } } }`,
};

let operations = 0;

function anotherOperation({ kind }: Server): { readonly query: string } {
  if (kind === 'limit') throw new Error('The limit knows its questions only');
  return { query: shapes[kind]((operations += 1)) };
}

/** Milliseconds that the first execution takes over the third, the median of many operations. */
export async function firstExecution(server: Server, count = 40): Promise<number> {
  const over: number[] = [];
  for (let number = 0; number < count; number++) {
    const operation = anotherOperation(server);
    const times: number[] = [];
    for (let time = 0; time < 3; time++) {
      const begin = performance.now();
      await ask(server, operation);
      times.push(performance.now() - begin);
    }
    over.push((times[0] ?? NaN) - (times[2] ?? NaN));
  }
  return median(over);
}

/** Megabytes of a server, and of its sessions in PostgreSQL. */
export interface Memory {
  readonly server: number;
  readonly sessions: number;
}

/** Memory of a server and of the sessions whose `application_name` is the server's name. */
export async function memoryUsed({ name, process: { pid } }: Server, admin: string): Promise<Memory> {
  const backends = await withClient(admin, async (client) => {
    const sql = 'select pid from pg_stat_activity where application_name = $1';
    return (await client.query<{ pid: number }>(sql, [name])).rows;
  });
  let sessions = 0;
  for (const backend of backends) sessions += await memoryOf(backend.pid);
  return { server: await memoryOf(pid ?? 0), sessions };
}

/** Sends so many different operations, each twice and many at a time: from the second time on they are kept. */
export async function manyOperations(server: Server, count: number): Promise<void> {
  const each = Array.from({ length: count }, () => anotherOperation(server));
  const next = each.values();
  const worker = async (): Promise<void> => {
    for (const operation of next) {
      await ask(server, operation);
      await ask(server, operation);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
