import { CrmError, type Label } from '../sdk/index.ts';

/** One sentence of whatever went wrong, for people: that of the platform, or what somebody else's error says. */
export function reasonOf(error: unknown): Label {
  if (error instanceof CrmError) return error.messages;
  const text = error instanceof Error ? error.message : String(error);
  return { zh: text, en: text };
}
