import type { CrmModel, EntityModel, FieldModel, RowModel } from '../../model/index.ts';
import { suggestedNames, Vetoed, type Label, type UserError } from '../../sdk/index.ts';
import { RecordChange } from '../rows/record-change.ts';
import { Refused } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import { HookMistake } from '../unit/unit-hook-context.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

const codeForm = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** The changes of one hook, and what it refuses of them. */
export interface Judged {
  readonly changes: readonly RecordChange[];
  /** What concerns no row of the call: records that hooks have made. */
  readonly orphans: readonly UserError[];
  /** What the hook threw instead of rejecting: of one change it is about that one, of several nobody can tell. */
  thrown(error: UserError): Refused;
}

/** The records of a batch as a hook gets them. Where nobody is served, mistakes in its refusals are told. */
export function judged(records: readonly TrackedRecord[], { model, surroundings }: UnitOfWork): Judged {
  const orphans: UserError[] = [];
  const checked = (error: UserError, record: TrackedRecord): UserError => {
    if (surroundings.strict && error instanceof Vetoed) checkVeto(error, record.model, model);
    return error;
  };
  const changes = records.map((record) => {
    const reject = rejection(record, orphans);
    return new RecordChange(record, (error) => reject(checked(error, record)));
  });
  return {
    changes,
    orphans,
    thrown(error) {
      const [only, ...more] = changes;
      if (!only || more.length > 0) return new Refused([error]);
      only.reject(error);
      return new Refused(orphans);
    },
  };
}

/** The error goes to the row of the call that the record comes from; its path continues that of the row. */
export function rejection({ origin }: TrackedRecord, orphans: UserError[]): (error: UserError) => void {
  return (error) => {
    if (origin) origin.work.errors.push(error.at(...origin.path));
    else orphans.push(error);
  };
}

/** Programs go by the code, people by the text, forms by the path: what is wrong in them is noticed by nobody else. */
function checkVeto(error: Vetoed, entity: EntityModel, { plugins }: CrmModel): void {
  const { by, code, messages, path } = error;
  const ids = plugins.map(({ id }) => id);
  if (!ids.includes(by)) {
    const byPrefix = plugins.find(({ prefix }) => prefix === by)?.id;
    const near = byPrefix ? { zh: `,是否指 ${byPrefix}?`, en: `, did you mean ${byPrefix}?` } : suggestedNames(by, ids);
    throw HookMistake.badVeto(code, {
      zh: `第一个参数应为插件的 id,没有插件 ${by}${near.zh}`,
      en: `its first argument is the id of the plugin, and there is no plugin ${by}${near.en}`,
    });
  }
  if (!codeForm.test(code)) {
    const right = code
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replaceAll(/[^A-Za-z0-9]+/g, '_')
      .toUpperCase();
    throw HookMistake.badVeto(code, { zh: `代码应为大写:${right}`, en: `codes are UPPER_CASE: ${right}` });
  }
  for (const [language, text] of Object.entries<string | undefined>({ zh: messages.zh, en: messages.en })) {
    if (text?.trim()) continue;
    throw HookMistake.badVeto(code, {
      zh: `缺少 ${language} 的文字:请写 { zh: '…', en: '…' }`,
      en: `its text in ${language} is missing: write { zh: '…', en: '…' }`,
    });
  }
  const problem = pathProblem(path, entity);
  if (problem) throw HookMistake.badVeto(code, problem);
}

/** The first step is a field or an input of the record; below the prefix of a slot one of the slot. */
function pathProblem([first, second]: readonly string[], entity: EntityModel): Label | null {
  if (first === undefined) return null;
  const slot = entity.slots.get(first);
  if (slot) return second === undefined ? null : unknownIn(slot, second);
  return unknownIn(entity, first, [...entity.slots.keys(), ...entity.links.keys()]);
}

function unknownIn(row: RowModel, name: string, others: readonly string[] = []): Label | null {
  const known = [...others, ...[...row.fields.values()].flatMap(namesOf)];
  if (known.includes(name)) return null;
  const near = suggestedNames(name, known);
  return {
    zh: `path 中的 ${name} 不是 ${row.name} 的字段${near.zh}`,
    en: `its path names ${name}, which is no field of ${row.name}${near.en}`,
  };
}

const namesOf = (field: FieldModel): string[] =>
  'inputName' in field && field.inputName !== field.name ? [field.name, field.inputName] : [field.name];
