import { settled as committedEvents } from '../../src/testing/settled.ts';
import type { TestCrm } from '../../src/testing/index.ts';

/** Waits until readers of events come to everything that is committed now. */
export function settled({ crm }: TestCrm): Promise<void> {
  return committedEvents(crm.database);
}
