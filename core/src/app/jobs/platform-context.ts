import { systemPrincipal } from '../../access/index.ts';
import type { JobPorts } from '../../events/jobs/index.ts';
import type { HealthContext, Logger, UninstallContext } from '../../sdk/index.ts';

/** What code of plugins gets that the platform calls for itself, in no job: it may do what the platform may. */
export function platformContext(ports: JobPorts, log: Logger, signal: AbortSignal): HealthContext & UninstallContext {
  const scope = { principal: systemPrincipal, language: 'en', signal, revertibleJob: undefined } as const;
  return { ...ports.contextOf(scope), log, signal };
}
