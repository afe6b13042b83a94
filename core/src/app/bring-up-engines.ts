import type { GraphQLSchema } from 'graphql';
import { IdentityService, requireSecret, systemPrincipal, type PasswordCost } from '../access/index.ts';
import { openDatabase, type Database, type ServerFacts } from '../database/index.ts';
import { deliverWebhook, webhookHandler, WebhookSecrets } from '../events/webhooks/index.ts';
import { JobQueue, JobWorker, type InTransaction } from '../events/jobs/index.ts';
import { EventDispatcher, registerHandlers } from '../events/handlers/index.ts';
import { EventTail } from '../events/outbox/index.ts';
import type { FileStore } from '../files/index.ts';
import { createGraphqlServer, type GraphqlServer, type SessionTokens } from '../graphql/index.ts';
import type { CrmModel } from '../model/index.ts';
import { EventReads, ReadEngine, RowExporter, SlowReads } from '../read/index.ts';
import type { Clock, Logger } from '../sdk/index.ts';
import {
  DeniedAttempts,
  MatchKeyRebuild,
  MeasureFolder,
  NotedExports,
  SearchRebuild,
  WriteEngine,
} from '../write/index.ts';
import type { CrmConfig } from './config/crm-options.ts';
import { exportRoute, RecordExports } from './export/index.ts';
import { filesRoute } from './files/files-route.ts';
import { deliverWebhookJob } from './webhooks/deliver-webhook.ts';
import { webhookClient } from './webhooks/webhook-client.ts';
import { webhookPause } from './webhooks/webhook-pause.ts';
import { PluginHealth } from './health/plugin-health.ts';
import { readiness } from './health/readiness.ts';
import { metricsRoute } from './metrics/metrics-route.ts';
import { Metrics } from './metrics/metrics.ts';
import { bulkWriteJob } from './jobs/bulk-write-job.ts';
import { addHousekeeping } from './jobs/housekeeping.ts';
import { importJob } from './jobs/import-job.ts';
import { revertJob } from './jobs/revert-job.ts';
import { jobPorts } from './jobs/job-ports.ts';
import { loadTrustedDocuments } from './setup/load-trusted-documents.ts';
import { openFileStore } from './files/open-file-store.ts';

/** Everything that stands on an open database. */
export interface Engines {
  readonly database: Database;
  readonly read: ReadEngine;
  readonly slow: SlowReads;
  readonly write: WriteEngine;
  readonly exports: RecordExports;
  readonly denied: DeniedAttempts;
  readonly search: SearchRebuild;
  readonly matchKeys: MatchKeyRebuild;
  readonly measures: MeasureFolder;
  readonly files: FileStore;
  readonly identity: IdentityService;
  readonly worker: JobWorker;
  readonly tail: EventTail;
  readonly dispatcher: EventDispatcher;
  readonly metrics: Metrics;
  readonly server: GraphqlServer;
}

export interface EngineParts {
  readonly config: CrmConfig;
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Connection string of the role that serves requests. */
  readonly url: string;
  /** What is known of its server; else it is looked at. */
  readonly server?: ServerFacts | undefined;
  readonly passwordCost?: PasswordCost | undefined;
  /** What writes take for the present. Default: the clock of the machine. */
  readonly clock?: Clock | undefined;
  /** Exchanges a one-time code for a session. */
  readonly redeemCode: (code: string) => Promise<SessionTokens>;
}

/** Opens the database and starts the rooms that stand on it. */
export async function bringUpEngines(parts: EngineParts): Promise<Engines> {
  const { config, model, schema, log, url, server: checked, passwordCost, clock, redeemCode } = parts;
  const { poolSize, connectTimeoutMs, statementTimeoutMs } = config;
  const isProduction = config.mode === 'production';
  const secret = config.secret ?? requireSecret({}, isProduction ? 'production' : 'development', config.dataFolder);
  const database = await openDatabase({
    model,
    url,
    poolSize,
    connectTimeoutMs,
    statementTimeoutMs,
    server: checked,
    log,
  });
  try {
    const { limits } = config;
    const trustedDocuments = await loadTrustedDocuments(config.trustedDocuments);
    const pageLimits = { default: limits.defaultPage, maximum: limits.page };
    const slow = new SlowReads({ database, slowMs: config.slowReadMs, log });
    const { onCreate, thresholds: matchThresholds } = config.duplicates;
    const read = new ReadEngine({ model, database, pageLimits, slow, matchThresholds });
    const files = await openFileStore(config, secret, log);
    const jobs = new JobQueue(model, systemPrincipal);
    const write = new WriteEngine({
      ...{ model, database, reader: read, log, surroundings: { files, schema, jobs, clock, strict: !isProduction } },
      duplicates: onCreate === 'off' ? undefined : onCreate,
    });
    const search = new SearchRebuild({ model, database, log });
    const matchKeys = new MatchKeyRebuild({ model, database, log });
    const denied = new DeniedAttempts({ model, database, log });
    const measures = new MeasureFolder({ model, database, log });
    const exporter = new RowExporter({ model, schema, database });
    const notes = new NotedExports({ model, database });
    const exports = new RecordExports({ model, exporter, notes, limits, log });
    const { identityIssuers: issuers } = config;
    const identity = new IdentityService({ model, database, secret, passwordCost, issuers, log });
    const inTransaction: InTransaction = (work) => write.inTransaction(work);
    addHousekeeping(jobs.registry, database);
    jobs.registry.add('import', importJob({ model, store: files, inTransaction }));
    jobs.registry.add('bulkWrite', bulkWriteJob({ model, read, write, inTransaction }));
    jobs.registry.add('revertJob', revertJob({ model, write, inTransaction }));
    const ports = jobPorts({ model, read, write, files, identity });
    const health = new PluginHealth({ plugins: model.plugins, ports, log });
    const worker = new JobWorker({
      ...{ database, queue: jobs, log, ports },
      connection: { url, statementTimeoutMs },
      concurrency: Math.max(1, config.workers),
    });
    const events = new EventReads({ model, database, pageLimits });
    const tail = new EventTail({ database, log });
    database.onCommit(() => tail.wake());
    const webhooks = new WebhookSecrets(model, secret);
    const delivery = deliverWebhookJob({
      ...{ model, read, secrets: webhooks, outbox: tail.outbox, runner: database.reader },
      ...{ client: webhookClient(config.outboundAllowed), pause: webhookPause(model, database) },
      principalOf: (userId, keyId) =>
        keyId === null ? identity.principalOfUser(userId) : identity.principalOfApiKey(userId, keyId),
    });
    jobs.registry.add(deliverWebhook, delivery);
    const handlers = [
      ...registerHandlers(model, jobs.registry, (position) => tail.outbox.at(position)),
      webhookHandler(model),
    ];
    const dispatcher = new EventDispatcher({ model, database, handlers, jobs, tail, log });
    const metrics = new Metrics(database);
    const server = createGraphqlServer({
      model,
      schema,
      engines: { read, write, identity, files, denied, events, tail, webhooks },
      routes: [
        filesRoute({ model, store: files, read, write, log }),
        exportRoute(exports),
        metricsRoute(metrics, { production: isProduction }),
      ],
      log,
      observe: metrics.operation,
      production: isProduction,
      introspection: config.introspection,
      limits,
      corsOrigins: config.corsOrigins,
      trustProxy: config.trustProxy,
      ...(trustedDocuments && { trustedDocuments }),
      ready: () => readiness(database, health),
      ...(!isProduction && { developmentSignIn: redeemCode }),
    });
    await server.start();
    return {
      database,
      read,
      slow,
      write,
      exports,
      denied,
      search,
      matchKeys,
      measures,
      files,
      identity,
      worker,
      tail,
      dispatcher,
      metrics,
      server,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
