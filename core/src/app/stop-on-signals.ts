import { constants } from 'node:os';
import type { Logger } from '../sdk/index.ts';

/** SIGHUP: the terminal was closed. */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Longer than draining may take; whoever sent the signal would use SIGKILL next. */
const PATIENCE_MS = 20_000;
/** npm passes a Ctrl-C on that the terminal has sent us already: what comes so soon is the first signal once more. */
const ECHO_MS = 1_000;

/**
 * Stops in order on SIGTERM, SIGINT (Ctrl-C) and SIGHUP; another signal later on ends the process at once. The process
 * then ends by itself with exit code 0, since nothing is left to do. Returns how to forget about signals; once one has
 * come, they stay heard until the process has ended.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Logger): () => void {
  let began: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (began !== undefined) {
      if (performance.now() - began > ECHO_MS) process.exit(128 + constants.signals[signal]);
      return;
    }
    began = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop().catch((error: unknown) => {
      log.error({ error }, 'Stopping failed');
      process.exitCode = 1;
    });
  };
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    if (began !== undefined) return;
    for (const signal of signals) process.off(signal, onSignal);
  };
}
