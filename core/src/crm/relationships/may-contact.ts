import type { ClassRef, CrmContext } from '../../sdk/index.ts';
import { Consent } from './consent.entity.ts';

/** Who is to be contacted how and what for; `id` is the opaque one. */
export interface ContactQuestion {
  readonly id: string;
  readonly channel: string;
  readonly purpose: string;
}

interface Decision {
  /** Position of the subject among the ids that were asked for, from 1. */
  readonly place: number;
  readonly channel: string;
  readonly purpose: string;
  readonly status: string;
}

type Batch = (questions: readonly ContactQuestion[], context: CrmContext) => Promise<boolean[]>;

/** Answers for many records of one entity with one statement: true where the latest consent is an opt-in. */
export function mayContactBatch(entity: () => ClassRef): Batch {
  return async (questions, { sql }) => {
    const ids = [...new Set(questions.map(({ id }) => id))];
    const uuids = sql.ids(entity(), ids);
    const decisions = await sql.rows<Decision>`
      select distinct on (c.subject_id, c.channel, c.purpose)
        array_position(${uuids}, c.subject_id) as place, c.channel, c.purpose, c.status
      from ${sql.visible(Consent)} c
      where c.subject_id = any(${uuids})
      order by c.subject_id, c.channel, c.purpose, c.decided_at desc, c.id desc`;
    const allowed = new Set(
      decisions
        .filter(({ status }) => status === 'OPT_IN')
        .map(({ place, channel, purpose }) => keyOf({ id: ids[place - 1] ?? '', channel, purpose })),
    );
    return questions.map((question) => allowed.has(keyOf(question)));
  };
}

const keyOf = ({ id, channel, purpose }: ContactQuestion): string => JSON.stringify([id, channel, purpose]);
