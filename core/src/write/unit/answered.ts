/**
 * Waits for statements that were sent together, in the order in which they were sent. What the first that failed says
 * is the reason; those behind it only say that the transaction is over.
 */
export async function answered(sent: readonly Promise<unknown>[]): Promise<void> {
  for (const one of sent) one.catch(() => {}); // each is looked at in its turn
  for (const one of sent) await one;
}
