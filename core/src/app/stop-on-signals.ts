import type { Logger } from '../sdk/index.ts';

const signals = ['SIGTERM', 'SIGINT'] as const;
/** Longer than draining may take; whoever sent the signal would use SIGKILL next. */
const PATIENCE_MS = 20_000;

/**
 * Stops in order on SIGTERM and SIGINT (Ctrl-C); the second signal ends the process at once. The process then ends by
 * itself with exit code 0, since nothing is left to do. Returns how to forget about signals.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Logger): () => void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop().catch((error: unknown) => {
      log.error({ error }, 'Stopping failed');
      process.exitCode = 1;
    });
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}
