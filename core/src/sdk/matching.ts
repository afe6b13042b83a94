import { Field, Float, ObjectType } from 'type-graphql';
import type { ClassRef } from './declarations.ts';
import type { Label } from './label.ts';

/** By what records are brought together for a closer look; equal texts meet. */
export interface MatchKey {
  /** At most 40 characters are kept. */
  readonly text: string;
  /** One such key is reason enough to compare two records; of others a scan wants two. */
  readonly exact?: boolean;
}

/**
 * One reason to take two records for the same. What `prepare` makes of a record's values is compared, so that names are
 * normalised once and not for every pair. Pure functions: they run in writes, reads and jobs alike.
 */
export interface MatchRule<Prepared = unknown> {
  /** Unique among the rules of an entity, and stable: `SIMILAR_NAME`; those of plugins start with their prefix. */
  readonly code: string;
  /** What it tells people about two records that agree. */
  readonly label: Label;
  /** Attributes of type string or text, those of slots as `hotel.documentNumber`. */
  readonly fields: readonly string[];
  /** 0 to 1: how sure full agreement alone makes. */
  readonly weight: number;
  /** 0 to 1: how much of the score full disagreement takes away. Default 0. */
  readonly against?: number;
  /** The values of `fields`, in their order, as they are compared; null where they say nothing. */
  prepare(values: readonly (string | null)[]): Prepared | null;
  /** Few and telling: records that share none are never compared by it. Default: none, the rule only adds to others. */
  keys?(prepared: Prepared): readonly MatchKey[];
  /** From -1 (certainly not the same) over 0 (nothing can be said) to 1. */
  compare(left: Prepared, right: Prepared): number;
}

/** Ties the types of `prepare`, `keys` and `compare` together. */
export function matchRule<Prepared>(rule: MatchRule<Prepared>): MatchRule {
  return rule as MatchRule;
}

/**
 * How duplicates among the records of an entity are told. The score of two records is 1 − Π(1 − weight × agreement)
 * over the rules that agree, times Π(1 − against × disagreement) over those that disagree. A plugin may add rules to an
 * entity of another one.
 */
export interface MatchDeclaration {
  /** The class, or the name of an entity that the declaring file cannot import. */
  readonly entity: ClassRef | string;
  readonly rules: readonly MatchRule[];
  /** From this score on two records are candidates. Only from the plugin whose entity it is; default 0.85. */
  readonly threshold?: number;
}

/** Why two records may be the same. */
@ObjectType({ description: '两条记录可能相同的一个理由 / one reason to take two records for the same' })
export class MatchReason {
  @Field({ description: '规则代码 / code of the rule, stable: for programs' })
  code!: string;

  @Field({ description: '客户端语言 / in the language of the client' })
  message!: string;

  @Field(() => Float, { description: '-1(矛盾)至 1(一致) / from -1 (contradicts) to 1 (agrees)' })
  agreement!: number;

  @Field(() => [String], { description: '输入或第一条记录的值 / values of the input, or of the first record' })
  mine!: readonly string[];

  @Field(() => [String], { description: '另一条记录的值 / values of the other record' })
  theirs!: readonly string[];
}

/** A record that is probably the same. */
export interface MatchCandidate {
  /** Opaque id. */
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** What was found for one record or input. */
export interface Matches {
  /** Those that the caller may see, best first, at most ten. */
  readonly candidates: readonly MatchCandidate[];
  /** How many more there are that the caller may not see. */
  readonly hidden: number;
}

/** A pair that a scan found; ids are opaque, the older record is the first. */
export interface MatchedPair {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

/** Finds duplicates, under the gate of the caller: rules over fields that he may not read do not count for him. */
export interface MatchingPort {
  /** The entity of this name, where the composition has rules for its duplicates. */
  entity(name: string): ClassRef | null;
  /** Records like these values, by field name as in `create<Entity>`; slots nest: `{ name, hotel: { … } }`. */
  like(entity: ClassRef, values: Readonly<Record<string, unknown>>): Promise<Matches>;
  /** Records like the one with this id; null where the caller does not see it. */
  of(entity: ClassRef, id: string): Promise<Matches | null>;
  /** Why these pairs match, as the caller may see them; null where he does not see both records. */
  compare(pairs: readonly (readonly [string, string])[]): Promise<(MatchCandidate | null)[]>;
  /**
   * The next records in the order of their ids, each with those made after it that match: a step of a scan over all.
   * @param after opaque id of the last record of the step before; null: from the start
   */
  scan(entity: ClassRef, after: string | null, limit: number): Promise<MatchScanStep>;
}

/** A step of a scan. */
export interface MatchScanStep {
  readonly pairs: readonly MatchedPair[];
  /** How many records were looked at. */
  readonly records: number;
  /** Where the next step starts; null: that was all. */
  readonly next: string | null;
}
