/** How a supply that does not reach for everybody is divided. */
export type Method = 'PRO_RATA' | 'BY_TIER' | 'BENEFIT';

/** One dealer's part of the question. Quantities are whole steps: pieces, or the smallest part that is handed out. */
export interface Claim {
  readonly requested: number;
  /** Promised whatever comes. */
  readonly minimum: number;
  /** Not more than this, however much is requested; null: the request alone limits. */
  readonly cap: number | null;
  /** What counts when the supply is divided in proportion: the request, or what was bought before. */
  readonly weight: number;
  /** 0 is served first. */
  readonly tierRank: number;
  /** What a step earns us, in ten-thousandths of the currency. */
  readonly margin: number;
}

/** How far a plan may leave the division in proportion. */
export interface Fairness {
  /** Everybody gets at least this part of the share in proportion: from 0 (no promise) to 1 (that share itself). */
  readonly floor: number;
  /** Nobody gets more than this many times it: from 1; null: no limit. */
  readonly ceiling: number | null;
  /** All dealers of a tier together get at least this part of what they would in proportion, from 0 to 1. */
  readonly tierFloor: number;
}

export interface AllocationProblem {
  readonly method: Method;
  /** Whole steps. */
  readonly supply: number;
  readonly claims: readonly Claim[];
  readonly fairness: Fairness;
}

/** What kept a dealer from getting more, or made sure of it. */
export type Bound = 'REQUEST' | 'CAP' | 'FAIRNESS_CEILING' | 'MINIMUM' | 'FAIRNESS_FLOOR' | 'TIER_FLOOR' | 'SHARE';

/** What one dealer gets. */
export interface Share {
  readonly allocated: number;
  /** In proportion, within minimum, cap and request: what the gain is compared with. */
  readonly proRata: number;
  /** The limits that held, fairness included. */
  readonly lower: number;
  readonly upper: number;
  readonly bound: Bound;
}

export interface Allocation {
  /** In the order of the claims. */
  readonly shares: readonly Share[];
  /** The supply, or all that may be taken (requests within caps) where that is less. Shares sum up to it exactly. */
  readonly distributed: number;
  /** Earned by the plan, and by the division in proportion: margins times steps, exact. */
  readonly benefit: bigint;
  readonly proRataBenefit: bigint;
}

/** Dealers of one plan: as many as the solver does in about 50 ms, as nothing else runs meanwhile. */
export const mostClaims = 1_000;
/** Steps of one quantity: with them the solver's numbers are exact. */
export const mostSteps = 1_000_000_000;
