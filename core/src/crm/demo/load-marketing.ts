import type { Calendar } from './calendar.ts';
import type { DemoLoader } from './loader.ts';
import type { peopleAt } from './people.ts';

export async function loadMarketing(_l: DemoLoader, _c: Calendar, _p: ReturnType<typeof peopleAt>): Promise<void> {}
