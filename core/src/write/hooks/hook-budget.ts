import { CrmError } from '../../sdk/index.ts';
import { writeLimits } from '../write-limits.ts';

/** Which hook it is, for people to find. */
export interface NamedHook {
  readonly plugin: string;
  readonly hook: string;
  readonly entity: string;
}

/** A hook took longer than it may. It holds the locks of its transaction and keeps everybody behind them waiting. */
export class HookTimedOut extends CrmError {
  static after({ plugin, hook, entity }: NamedHook, milliseconds: number): HookTimedOut {
    return new HookTimedOut('HOOK_TIMEOUT', {
      zh: `插件 ${plugin} 的钩子 ${hook}(${entity})超过 ${milliseconds} 毫秒,已放弃:未写入任何内容`,
      en: `The hook ${hook} of the plugin ${plugin} on ${entity} took longer than ${milliseconds} ms: nothing was written`,
    });
  }
}

/**
 * Waits for a hook as long as it may take: its budget for each thousand records begun. Code that does not give way to
 * anything else cannot be interrupted; it is refused when it returns.
 * @throws HookTimedOut
 */
export async function withinBudget(
  named: NamedHook,
  records: number,
  run: () => void | Promise<void>,
  budget: number = writeLimits.hookMs,
): Promise<void> {
  const milliseconds = budget * Math.ceil(records / 1000);
  const began = performance.now();
  const tooSlow = (): HookTimedOut => HookTimedOut.after(named, milliseconds);
  const running = run();
  if (running) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(tooSlow()), milliseconds)));
    running.catch(() => {}); // what it says after its time is over is nobody's
    await Promise.race([running, late]).finally(() => clearTimeout(timer));
  }
  if (performance.now() - began > milliseconds) throw tooSlow();
}
