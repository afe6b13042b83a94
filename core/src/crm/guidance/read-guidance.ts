import {
  BadInput,
  type ClassRef,
  type CrmContext,
  type Label,
  type Selection,
  type WhereInput,
} from '../../sdk/index.ts';
import { Opportunity } from '../sales/index.ts';
import { storedFilter } from '../stored-filter.ts';
import { WorkTip } from './work-tip.entity.ts';

/** What to do next with one record. Ids are the opaque ones. */
export interface Guidance {
  readonly title: Label;
  readonly advice: Label | null;
  readonly dueAt: Date | null;
  readonly done: boolean;
  /** Not done, and late. */
  readonly overdue: boolean;
  /** The tip that says it; null: the guidance of the stage. */
  readonly tip: string | null;
  readonly article: string | null;
}

interface Guided {
  readonly id: string;
  readonly createdAt: Date;
  readonly stageSince?: Date | null;
  readonly stage?: { readonly id: string; readonly name: string; readonly guidance: string | null } | null;
}

interface Tip {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly adviceZh: string | null;
  readonly adviceEn: string | null;
  readonly condition: string | null;
  readonly doneWhen: string | null;
  readonly dueDays: number | null;
  readonly stage: { readonly id: string } | null;
  readonly article: { readonly id: string } | null;
}

const tipFields: Readonly<Record<keyof Tip, true | Selection>> = {
  ...{ id: true, titleZh: true, titleEn: true, adviceZh: true, adviceEn: true },
  ...{ condition: true, doneWhen: true, dueDays: true, stage: { id: true }, article: { id: true } },
};

const recordFields: Selection = { id: true, createdAt: true };
const opportunityFields: Selection = {
  ...recordFields,
  stageSince: true,
  stage: { id: true, name: true, guidance: true },
};

/** More tips for one type nobody reads. */
const mostTips = 200;

const day = 86_400_000;

type Batch = (ids: readonly string[], context: CrmContext) => Promise<readonly (readonly Guidance[])[]>;

/**
 * The guidance for many records of one entity, whatever their number by the same statements: the tips, the records, the
 * clock of the database, and one for each condition. Everything under the gate of the caller.
 */
export function guidanceBatch(entity: () => ClassRef): Batch {
  return async (ids, context) => {
    const record = entity();
    const tips = await context.read.list<Tip>(WorkTip, {
      where: { entity: { eq: record.name }, active: { eq: true } },
      orderBy: [{ position: 'ASC' }],
      select: tipFields,
      first: mostTips,
    });
    const records = await context.read.list<Guided>(record, {
      where: { id: { in: ids } },
      select: record === Opportunity ? opportunityFields : recordFields,
      first: ids.length,
    });
    const [clock] = await context.sql.rows<{
      ms: string;
    }>`select (extract(epoch from now()) * 1000)::bigint::text as ms`;
    const now = Number(clock?.ms);
    const meeting = metBy(record, ids, context);
    const shown = await Promise.all(tips.map(({ condition }) => meeting(condition)));
    const done = await Promise.all(tips.map(({ doneWhen }) => meeting(doneWhen, nobody)));
    const byId = new Map(records.map((one) => [one.id, one]));
    return ids.map((id) => {
      const guided = byId.get(id);
      if (!guided) return [];
      const fitting = tips.flatMap((tip, place) => {
        const fits = shown[place]?.has(id) && (!tip.stage || tip.stage.id === guided.stage?.id);
        return fits ? [guidanceOf(tip, guided, { done: done[place]?.has(id) ?? false, now })] : [];
      });
      return [...ofStage(guided), ...fitting];
    });
  };
}

const nobody: ReadonlySet<string> = new Set();

/** Those that meet stored filters, each asked once. One that the caller may not evaluate is met by none. */
function metBy(
  record: ClassRef,
  ids: readonly string[],
  { read }: CrmContext,
): (filter: string | null, unfiltered?: ReadonlySet<string>) => Promise<ReadonlySet<string>> {
  const asked = new Map<string, Promise<ReadonlySet<string>>>();
  const everybody = new Set(ids);
  const ask = async (where: WhereInput | null): Promise<ReadonlySet<string>> => {
    if (!where) return nobody;
    try {
      const found = await read.list<{ id: string }>(record, {
        where: { and: [{ id: { in: ids } }, where] },
        select: { id: true },
        first: ids.length,
      });
      return new Set(found.map(({ id }) => id));
    } catch (error) {
      if (error instanceof BadInput) return nobody;
      throw error;
    }
  };
  return (filter, unfiltered = everybody) => {
    if (!filter) return Promise.resolve(unfiltered);
    let answer = asked.get(filter);
    if (!answer) asked.set(filter, (answer = ask(storedFilter(filter))));
    return answer;
  };
}

function guidanceOf(
  tip: Tip,
  { createdAt, stageSince }: Guided,
  { done, now }: { done: boolean; now: number },
): Guidance {
  const { titleZh, titleEn, adviceZh, adviceEn, dueDays, article } = tip;
  const advice = adviceZh ?? adviceEn;
  const dueAt = dueDays === null ? null : new Date(new Date(stageSince ?? createdAt).getTime() + dueDays * day);
  return {
    title: { zh: titleZh, en: titleEn },
    advice: advice === null ? null : { zh: adviceZh ?? advice, en: adviceEn ?? advice },
    ...{ dueAt, done, overdue: !done && dueAt !== null && dueAt.getTime() < now },
    tip: tip.id,
    article: article?.id ?? null,
  };
}

/** What the stage itself says comes first. */
function ofStage({ stage }: Guided): Guidance[] {
  if (!stage?.guidance) return [];
  const { name, guidance } = stage;
  const title = { zh: `当前阶段:${name}`, en: `Stage: ${name}` };
  return [
    {
      title,
      advice: { zh: guidance, en: guidance },
      dueAt: null,
      done: false,
      overdue: false,
      tip: null,
      article: null,
    },
  ];
}
