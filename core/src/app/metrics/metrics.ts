import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { backgroundGauges, type Database } from '../../database/index.ts';
import type { TimedOperation } from '../../graphql/index.ts';

/** Seconds: from a cached answer to an export. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The first parts of paths that there are: what anybody may ask for must not become a label. */
const routes = new Set(['graphql', 'files', 'export', 'healthz', 'readyz', 'metrics']);

/** What this process measures, for Prometheus. Labels never hold ids, names or anything else of a caller. */
export class Metrics {
  readonly #registry = new Registry();
  #watched = false;
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #operations: Histogram<'kind' | 'failed'>;

  constructor(database: Pick<Database, 'reader' | 'connections'>) {
    const registers = [this.#registry];
    this.#requests = new Histogram({
      name: 'guanxi_http_request_duration_seconds',
      help: 'HTTP requests until the end of the answer',
      labelNames: ['method', 'route', 'status'],
      ...{ buckets, registers },
    });
    this.#operations = new Histogram({
      name: 'guanxi_graphql_operation_duration_seconds',
      help: 'Queries and mutations, by kind',
      labelNames: ['kind', 'failed'],
      ...{ buckets, registers },
    });
    new Gauge({
      name: 'guanxi_database_connections',
      help: 'Connections of this process to PostgreSQL, and calls that wait for one',
      labelNames: ['pool', 'state'],
      registers,
      collect() {
        for (const [pool, { used, idle, waiting }] of Object.entries(database.connections)) {
          this.set({ pool, state: 'used' }, used);
          this.set({ pool, state: 'idle' }, idle);
          this.set({ pool, state: 'waiting' }, waiting);
        }
      },
    });
    this.#background(database, registers);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** The text that Prometheus reads. */
  text(): Promise<string> {
    // Watching the process costs a little: only where somebody looks.
    if (!this.#watched) collectDefaultMetrics({ register: this.#registry });
    this.#watched = true;
    return this.#registry.metrics();
  }

  readonly operation = ({ kind, failed, seconds }: TimedOperation): void => {
    this.#operations.observe({ kind, failed: String(failed) }, seconds);
  };

  /** A handler of requests whose durations are measured. */
  timed(
    handle: (request: IncomingMessage, response: ServerResponse) => void,
  ): (request: IncomingMessage, response: ServerResponse) => void {
    return (request, response) => {
      const began = performance.now();
      response.on('close', () => {
        const labels = { method: methodOf(request), route: routeOf(request), status: String(response.statusCode) };
        this.#requests.observe(labels, (performance.now() - began) / 1_000);
      });
      handle(request, response);
    };
  }

  /** The same in all processes of an installation: asked of the database when somebody looks. */
  #background({ reader }: Pick<Database, 'reader'>, registers: Registry[]): void {
    const delay = new Gauge({ name: 'guanxi_job_delay_seconds', help: 'The longest that a due job waits', registers });
    const lag = new Gauge({
      name: 'guanxi_event_lag_seconds',
      help: 'Age of the oldest event in no job yet',
      registers,
    });
    new Gauge({
      name: 'guanxi_jobs',
      help: 'Jobs that are not over, and dead ones',
      labelNames: ['status'],
      registers,
      async collect() {
        const found = await backgroundGauges(reader);
        for (const status of ['WAITING', 'RUNNING', 'FAILED', 'DEAD']) this.set({ status }, found.jobs[status] ?? 0);
        delay.set(found.jobDelay);
        lag.set(found.eventLag);
      },
    });
  }
}

const methods = new Set(['GET', 'POST', 'HEAD', 'OPTIONS']);

/** Methods that nobody uses here share one label. */
function methodOf({ method = '' }: IncomingMessage): string {
  return methods.has(method) ? method : 'other';
}

function routeOf({ url = '/' }: IncomingMessage): string {
  if (url === '/graphql') return url;
  const first = url.split(/[/?#]/, 2)[1] ?? '';
  if (first === '') return '/';
  return routes.has(first) ? `/${first}` : 'other';
}
