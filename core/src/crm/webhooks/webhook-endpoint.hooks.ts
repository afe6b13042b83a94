import {
  capitalize,
  hooksOf,
  ValidationError,
  type Change,
  type HookContext,
  type WhereInput,
} from '../../sdk/index.ts';
import { ApiKey, User } from '../organisation/index.ts';
import { WebhookEndpoint } from './webhook-endpoint.entity.ts';

type EndpointChange = Change<WebhookEndpoint>;

function refuse({ reject }: EndpointChange, field: string, zh: string, en: string): void {
  reject(new ValidationError('INVALID_WEBHOOK', { zh, en }, { path: [field] }));
}

/** `opportunity.updated` -> `Opportunity`; null where the types are of several entities, or of events of plugins. */
function entityOf(types: readonly string[]): string | null {
  const names = new Set(types.map((type) => type.slice(0, type.indexOf('.'))));
  const [name] = names;
  return names.size === 1 && name ? capitalize(name) : null;
}

function checkWhere(change: EndpointChange, context: HookContext): void {
  const { where, types } = change.record;
  if (where == null || where.trim() === '') return;
  const entity = entityOf(types ?? []);
  if (entity === null) {
    refuse(change, 'where', '条件需要 types 都属于同一实体', 'a filter needs types of exactly one entity');
    return;
  }
  let filter: unknown;
  try {
    filter = JSON.parse(where);
  } catch {
    refuse(change, 'where', 'where 应为 JSON', 'where must be JSON');
    return;
  }
  const problem = context.checkList({ entity, where: filter as WhereInput });
  if (!problem) return;
  const place = [problem.part, ...problem.path].join('.');
  refuse(change, 'where', `${place}:${problem.message.zh}`, `${place}: ${problem.message.en}`);
}

function checkUrl(change: EndpointChange): void {
  const { url } = change.record;
  // Where it leads is looked at with every message, not only now.
  if (change.changed.has('url') && URL.canParse(url) && (new URL(url).username || new URL(url).password)) {
    refuse(change, 'url', '网址不能含用户名或密码', 'the URL must not contain a user or password');
  }
}

/**
 * A URL gets what whoever set it may read: neither what an owner may who never saw it, nor what the owner of a narrower
 * API key may. Types and filter count too: the log says which events passed them.
 */
async function authorize(changes: readonly EndpointChange[], context: HookContext): Promise<void> {
  const { principal } = context;
  const set = changes.filter(({ record, changed }) => {
    const isResumed = changed.has('active') && record.active && record.owner?.id === principal?.userId;
    return isResumed || ['url', 'types', 'where'].some((name) => changed.has(name));
  });
  if (set.length === 0) return;
  const [authorizedBy = null] = principal ? await context.load(User, [principal.userId]) : [];
  const [authorizedWith = null] =
    principal?.apiKeyId === undefined ? [] : await context.load(ApiKey, [principal.apiKeyId]);
  for (const { record } of set) Object.assign(record, { authorizedBy, authorizedWith });
}

async function check(changes: readonly EndpointChange[], context: HookContext): Promise<void> {
  await authorize(changes, context);
  for (const change of changes) {
    checkUrl(change);
    if (change.changed.has('where') || change.changed.has('types')) checkWhere(change, context);
  }
}

/** Somebody switches a paused endpoint on again: it starts with a clean slate. */
async function resume(changes: readonly EndpointChange[], context: HookContext): Promise<void> {
  await check(changes, context);
  for (const { record, changed } of changes) {
    if (changed.has('active') && record.active)
      Object.assign(record, { pausedReason: null, pausedAt: null, failures: 0 });
  }
}

export const webhookEndpointHooks = hooksOf(WebhookEndpoint, { beforeCreate: check, beforeUpdate: resume });
