import type { SqlRunner } from './database.ts';

/** An endpoint that is to be told of events. */
export interface ActiveWebhook {
  /** Uuid. */
  readonly id: string;
  /** Empty: all. */
  readonly types: readonly string[];
}

export async function activeWebhooks(runner: SqlRunner): Promise<ActiveWebhook[]> {
  const rows = await runner.rows<{ id: string; types: string }>(
    `select "id", coalesce(to_json("types"), '[]')::text as "types" from "webhook_endpoint"
     where "active" and "deleted_at" is null`,
    [],
  );
  return rows.map(({ id, types }) => ({ id, types: JSON.parse(types) as string[] }));
}

/** A message to be. */
export interface NewDelivery {
  /** Uuid. */
  readonly id: string;
  readonly endpoint: string;
  readonly eventId: string;
  readonly type: string;
}

export async function insertDeliveries(runner: SqlRunner, deliveries: readonly NewDelivery[]): Promise<void> {
  if (deliveries.length === 0) return;
  await runner.rows(
    `insert into "webhook_delivery" ("id", "version", "created_at", "updated_at", "endpoint_id", "event_id", "type", "status")
     select d."id", 1, now(), now(), d."endpoint", d."eventId", d."type", 'WAITING'
     from jsonb_to_recordset($1::jsonb) d("id" uuid, "endpoint" uuid, "eventId" text, "type" text)`,
    [JSON.stringify(deliveries)],
  );
}

/** A message with what is needed of its endpoint. */
export interface Delivery {
  readonly id: string;
  readonly endpoint: string;
  readonly eventId: string;
  readonly type: string;
  readonly url: string;
  /** JSON text. */
  readonly where: string | null;
  readonly active: boolean;
  /** Uuids of who answers for where it leads, and of the API key that was used to say so. */
  readonly authorizedBy: string | null;
  readonly authorizedWith: string | null;
  readonly secretNumber: number;
  readonly previousSecretUntil: string | null;
}

export async function deliveryOf(runner: SqlRunner, id: string): Promise<Delivery | null> {
  const [delivery] = await runner.rows<Delivery>(
    `select d."id", d."endpoint_id" as "endpoint", d."event_id" as "eventId", d."type", e."url", e."where", e."active",
       e."authorized_by_id" as "authorizedBy", e."authorized_with_id" as "authorizedWith",
       e."secret_number" as "secretNumber", e."previous_secret_until" as "previousSecretUntil"
     from "webhook_delivery" d join "webhook_endpoint" e on e."id" = d."endpoint_id" and e."deleted_at" is null
     where d."id" = $1`,
    [id],
  );
  return delivery ?? null;
}

/** What came of an attempt. */
export interface DeliveryAttempt {
  readonly status: 'DELIVERED' | 'FAILED' | 'DEAD' | 'SKIPPED';
  readonly responseStatus: number | null;
  /** Milliseconds; null: nothing was sent. */
  readonly latency: number | null;
  readonly excerpt: string | null;
  readonly reason: string | null;
}

/** Notes an attempt in the log and with the endpoint. Gives how often in a row messages to it have failed. */
export async function noteDelivery(
  runner: SqlRunner,
  { id, endpoint }: Delivery,
  attempt: DeliveryAttempt,
): Promise<number> {
  const { status, responseStatus, latency, excerpt, reason } = attempt;
  const [row] = await runner.rows<{ failures: number }>(
    `with noted as (
       update "webhook_delivery" set "status" = $2::text, "response_status" = $3, "latency" = $4, "response_excerpt" = $5,
         "reason" = $6, "attempts" = "attempts" + case when $2::text = 'SKIPPED' then 0 else 1 end,
         "delivered_at" = case when $2::text = 'DELIVERED' then now() end, "updated_at" = now(), "version" = "version" + 1
       where "id" = $1
     )
     update "webhook_endpoint" set "failures" = case $2::text when 'DELIVERED' then 0 when 'SKIPPED' then "failures"
       else "failures" + 1 end
     where "id" = $7 returning "failures"`,
    [id, status, responseStatus, latency, excerpt, reason, endpoint],
  );
  return row?.failures ?? 0;
}

/**
 * Switches an endpoint off; who owns it reads why, and switches it on again. Gives its version after that; null: it was
 * off already.
 */
export async function pauseWebhook(
  runner: SqlRunner,
  endpoint: string,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<number | null> {
  const [paused] = await runner.rows<{ version: number }>(
    `update "webhook_endpoint" set "active" = false, "paused_reason" = $2, "paused_at" = $3, "updated_at" = $3,
       "updated_by_id" = null, "version" = "version" + 1
     where "id" = $1 and "active" returning "version"`,
    [endpoint, reason, at.toISOString()],
  );
  return paused?.version ?? null;
}

/** Removes log rows that are older, at most `batch`; gives how many. */
export async function pruneDeliveries(runner: SqlRunner, days: number, batch: number): Promise<number> {
  const rows = await runner.rows(
    `delete from "webhook_delivery" where "id" in (
       select "id" from "webhook_delivery" where "created_at" < now() - $1::int * interval '1 day' limit $2)
     returning "id"`,
    [days, batch],
  );
  return rows.length;
}
