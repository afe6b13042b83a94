/**
 * Waits for statements that were sent together, in the order in which they were sent. What the first that failed says
 * is the reason; those behind it only say that the transaction is over. All have ended then: nothing of them comes to a
 * connection that somebody else has by now.
 */
export async function answered(sent: readonly Promise<unknown>[]): Promise<void> {
  for (const one of sent) one.catch(() => {}); // each is looked at in its turn
  try {
    for (const one of sent) await one;
  } finally {
    await Promise.allSettled(sent);
  }
}
