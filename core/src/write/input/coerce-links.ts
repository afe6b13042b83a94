import { lackingToWrite } from '../../access/index.ts';
import { parseGlobalId, type LinkModel, type ToManyModel } from '../../model/index.ts';
import { LimitExceeded, NotPermitted, ValidationError, type Label } from '../../sdk/index.ts';
import { writeLimits } from '../write-limits.ts';
import type { Coercion } from './coerce-input.ts';
import type { CoercedLinks } from './coerced-row.ts';
import { withPath } from './error-path.ts';

type Path = readonly string[];

const shape = { zh: '{ add remove } 或 { set }', en: '{ add remove } or { set }' };
const setAlone = { zh: 'set 不能与 add、remove 同时使用', en: '`set` does not go with `add` or `remove`' };
const bothWays = { zh: '同一编号既 add 又 remove', en: 'the same id is to be added and removed' };
const alsoInline = { zh: '同一输入中已写出这些记录', en: 'the same input writes these records out' };

/**
 * `{ add remove }` or `{ set }`: ids of records to tie to that of the input at `path`. What is no id of the relation's
 * target, a list that is too long and whatever contradicts itself are errors; the same id twice is once.
 */
export function coerceLinks(coercion: Coercion, path: Path, link: LinkModel, value: unknown): CoercedLinks | undefined {
  const { inputName, label, through, to } = link;
  const lacking = lackingToWrite(through.target, to, coercion.principal);
  if (lacking !== undefined) {
    coercion.report(NotPermitted.action(lacking, path));
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    coercion.report(withPath(ValidationError.invalid(inputName, label, shape), path));
    return undefined;
  }
  const said = new Map(Object.entries(value).filter(([, ids]) => ids !== undefined && ids !== null));
  for (const key of said.keys()) {
    if (key === 'add' || key === 'remove' || key === 'set') continue;
    coercion.report(withPath(ValidationError.invalid(key, label, shape), [...path, key]));
  }
  const ids = (key: string): Map<string, Path> => {
    return said.has(key) ? idsIn(coercion, [...path, key], link, said.get(key)) : new Map<string, Path>();
  };
  const links = { path, add: ids('add'), remove: ids('remove'), set: said.has('set') ? ids('set') : null };
  if (links.set && said.size > 1) coercion.report(contradictory(label, [...path, 'set'], setAlone));
  for (const [uuid, idPath] of links.remove) {
    if (links.add.has(uuid)) coercion.report(contradictory(label, idPath, bothWays));
  }
  return links;
}

/** The uuids of a list of ids, each with its place. */
function idsIn(
  { model, report }: Coercion,
  path: Path,
  { inputName, label, to }: LinkModel,
  list: unknown,
): Map<string, Path> {
  const found = new Map<string, Path>();
  if (!Array.isArray(list)) {
    const expected = { zh: '编号列表', en: 'a list of ids' };
    report(withPath(ValidationError.invalid(inputName, label, expected), path));
    return found;
  }
  if (list.length > writeLimits.linkedIds) {
    report(LimitExceeded.of(label, list.length, writeLimits.linkedIds, path));
    return found;
  }
  list.forEach((id: unknown, index) => {
    const parsed = typeof id === 'string' ? parseGlobalId(model, id) : null;
    const idPath = [...path, String(index)];
    if (parsed?.entity !== to.target) {
      const expected = { zh: `${label.zh}的编号`, en: `an id of: ${label.en}` };
      report(withPath(ValidationError.invalid(inputName, label, expected), idPath));
    } else if (!found.has(parsed.uuid)) found.set(parsed.uuid, idPath);
  });
  return found;
}

/** Children written out, and told by ids in the same input: nobody could say which are meant. */
export function refuseBoth(
  links: ReadonlyMap<LinkModel, CoercedLinks>,
  children: ReadonlyMap<ToManyModel, unknown>,
  report: Coercion['report'],
): void {
  for (const [{ label, through }, { path }] of links) {
    if (children.has(through)) report(contradictory(label, path, alsoInline));
  }
}

function contradictory({ zh, en }: Label, path: Path, why: Label): ValidationError {
  return new ValidationError('CONTRADICTORY', { zh: `${zh}:${why.zh}`, en: `${en}: ${why.en}` }, { path });
}
