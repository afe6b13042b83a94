const CHECK_MS = 250;
const PAUSE_AFTER_FAILURE_MS = 2_000;

/** Something that has to run, how to see it and how to bring it back. */
export interface KeptAlive {
  readonly isAlive: () => boolean;
  readonly revive: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** Looks four times a second and revives what died, retrying until it works. Returns how to stop looking. */
export function keepAlive(subject: KeptAlive): () => void {
  let busy = false;
  let pausedUntil = 0;
  const check = async () => {
    if (busy || Date.now() < pausedUntil) return;
    busy = true;
    try {
      if (!subject.isAlive()) await subject.revive();
    } catch (error) {
      pausedUntil = Date.now() + PAUSE_AFTER_FAILURE_MS;
      subject.onFailure(error);
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void check(), CHECK_MS);
  timer.unref(); // watching is no reason for the process to stay
  return () => clearInterval(timer);
}
