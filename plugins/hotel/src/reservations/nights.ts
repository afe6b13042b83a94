const millisecondsPerDay = 86_400_000;

/** Nights between two days 'YYYY-MM-DD'; 0 is day use. */
export function nightsBetween(arrival: string, departure: string): number {
  return (Date.parse(departure) - Date.parse(arrival)) / millisecondsPerDay;
}
