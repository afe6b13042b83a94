import type { EntityModel } from '../../../core/src/model/index.ts';
import type { Fact } from './facts.ts';
import { markersIn } from './markers.ts';
import type { Asker } from './people.ts';
import type { Viewer, World } from './world.ts';

/**
 * One question at one root field. Many are sent in one operation, under names of their own, and each answer is judged
 * by itself: no marker that the viewer may not meet, and what `judge` finds wrong.
 */
export interface Probe {
  /** The root field with arguments and selection: `accounts(where: $w) { totalCount }`. `$$` names its variables. */
  readonly field: string;
  /** Values of `$$1`, `$$2` …, with their types. */
  readonly variables?: readonly (readonly [type: string, value: unknown])[];
  /** How many entity × field × action × row cells the question covers. */
  readonly cells: number;
  /** Cells of paths that the question covers beside its own, by name. */
  readonly also?: readonly (readonly [path: string, cells: number])[];
  /** What is wrong with the answer; [] where nothing is. */
  judge?(answer: unknown, text: string): readonly string[];
  /** The answer may hold deleted records. */
  readonly deleted?: boolean;
  /** Figures are not searched for markers: a sum of markers may be another one. */
  readonly figures?: boolean;
}

/** A way on which data could reach somebody. Adding a path is adding one of these to `paths/index.ts`. */
export interface MatrixPath {
  readonly name: string;
  readonly operation: 'query' | 'mutation';
  /** The questions about one entity (null: about no entity in particular) of one viewer. */
  probes(entity: EntityModel | null, viewer: Viewer, world: World): Iterable<Probe>;
  /** How a question is put that is no GraphQL; each by itself. Default: as a field of an operation. */
  ask?(probe: Probe, viewer: Viewer, world: World): Promise<unknown>;
  /** Who is asked about; default: everybody. */
  readonly askers?: readonly Asker[];
  /** The question is asked once and not per entity. */
  readonly global?: boolean;
  /** Each question of its own operation: its errors are the answer. */
  readonly alone?: boolean;
  /** Where questions are much work for the database: how many one operation puts (else 40), one viewer at a time. */
  readonly together?: number;
  /** Nothing may be written. */
  readonly writesNothing?: boolean;
}

export const idsOf = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

/** Differences between what an answer holds and what it should. */
export function sameSet(what: string, actual: readonly string[], expected: readonly string[]): string[] {
  const here = new Set(actual);
  const there = new Set(expected);
  const many = [...here].filter((one) => !there.has(one));
  const missing = [...there].filter((one) => !here.has(one));
  return [
    ...(many.length > 0 ? [`${what}: ${many.length} too many, such as ${many[0]}`] : []),
    ...(missing.length > 0 ? [`${what}: ${missing.length} missing, such as ${missing[0]}`] : []),
    ...(here.size !== actual.length ? [`${what}: something comes twice`] : []),
  ];
}

export function same(what: string, actual: unknown, expected: unknown): string[] {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  return a === b ? [] : [`${what}: ${a?.slice(0, 300)} instead of ${b?.slice(0, 300)}`];
}

/** Markers that should stand in the text. */
export function missing(text: string, expected: Iterable<string>): string[] {
  const found = markersIn(text);
  const lost = [...expected].filter((marker) => !found.has(marker));
  return lost.length > 0 ? [`${lost.length} values missing, such as ${lost[0]}`] : [];
}
