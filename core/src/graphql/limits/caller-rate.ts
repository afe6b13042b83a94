import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../../access/index.ts';
import { LimitExceeded, type Label, type Principal } from '../../sdk/index.ts';
import type { OperationLimits } from './limits.ts';

const windowSeconds = 60;
/** Callers of one minute that are told apart. Further ones push out those who called longest ago. */
const mostCallers = 50_000;

const what: Label = { zh: '每分钟操作数', en: 'Operations per minute' };

/** A caller has used up its minute. */
export class RateExceeded extends LimitExceeded {
  constructor(
    actual: number,
    allowed: number,
    /** Seconds until the next minute. */
    readonly retryAfter: number,
  ) {
    const { code, messages } = LimitExceeded.of(what, actual, allowed);
    super(code, messages);
  }
}

/** One kind of callers: how many operations each has in the minute that its first one began. */
class Rate {
  readonly #limiter: RateLimiterMemory;
  /** The limiter alone would remember whoever called, however many they are. */
  readonly #callers: LRUCache<string, true>;

  constructor(private readonly perMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: windowSeconds });
    this.#callers = new LRUCache({
      // Not `max`, which makes room for all of them at once: the start of a process waits for it.
      ...{ maxSize: mostCallers, sizeCalculation: () => 1 },
      dispose: (_, key) => void this.#limiter.delete(key),
    });
  }

  async consume(key: string): Promise<RateExceeded | null> {
    // Not set again: that would dispose of the entry, and with it of the count.
    if (!this.#callers.get(key)) this.#callers.set(key, true);
    try {
      await this.#limiter.consume(key);
      return null;
    } catch (refusal) {
      const { consumedPoints, msBeforeNext } = refusal as RateLimiterRes;
      return new RateExceeded(consumedPoints, this.perMinute, Math.max(1, Math.ceil(msBeforeNext / 1000)));
    }
  }
}

/** Operations per minute and caller: per API key, per user, or per network where nobody is signed in. */
export class CallerRate {
  readonly #users: Rate | null;
  readonly #anonymous: Rate | null;

  constructor({ userRate, anonymousRate }: Pick<OperationLimits, 'userRate' | 'anonymousRate'>) {
    this.#users = userRate > 0 ? new Rate(userRate) : null;
    this.#anonymous = anonymousRate > 0 ? new Rate(anonymousRate) : null;
  }

  /** Null when the caller may go on. */
  async refusal(principal: Principal | null, address: string): Promise<RateExceeded | null> {
    if (principal) return this.#users ? this.#users.consume(principal.apiKeyId ?? principal.userId) : null;
    return this.#anonymous ? this.#anonymous.consume(networkOf(address) ?? address) : null;
  }
}
