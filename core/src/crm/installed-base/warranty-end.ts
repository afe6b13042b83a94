const dayLength = 86_400_000;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * Last day of a warranty of so many months: the day before it is as many months ago as there are. One that starts on
 * the 31st ends with the month where that has no 31st.
 * @param from 'YYYY-MM-DD'
 */
export function warrantyEnd(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const anniversary = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  return dayOf(day > lastOfMonth ? anniversary : anniversary - dayLength);
}
