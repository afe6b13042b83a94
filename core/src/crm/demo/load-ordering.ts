import type { Calendar } from './calendar.ts';
import type { Deal } from './deals.ts';
import type { DemoLoader } from './loader.ts';

export async function loadOrdering(_loader: DemoLoader, _calendar: Calendar, _deals: readonly Deal[]): Promise<void> {}
