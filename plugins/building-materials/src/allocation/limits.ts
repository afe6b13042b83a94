import { type ValidationError } from '@guanxi/core';
import type { AllocationProblem, Claim, Fairness } from './allocation-problem.ts';
import { mostClaims, mostSteps } from './allocation-problem.ts';
import { divide } from './divide.ts';
import { refused } from './refusals.ts';

/** From where to where a dealer's share may go. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What everything else is measured by: all that can be handed out, divided in proportion. */
export interface Proportion {
  readonly distributed: number;
  readonly proRata: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Nobody gets more than was requested. */
export const mostOf = ({ requested, cap }: Claim): number => Math.min(requested, cap ?? requested);

/** What makes a question unanswerable, each with what would be right. */
export function problemsOf({ supply, claims }: AllocationProblem): ValidationError[] {
  if (claims.length === 0) return [refused.noRequests()];
  if (claims.length > mostClaims) return [refused.tooManyDealers(claims.length, mostClaims)];
  const tooLarge = [supply, ...claims.map(({ requested }) => requested)].some((steps) => steps > mostSteps);
  if (tooLarge) return [refused.tooLarge(mostSteps)];
  const problems = claims.flatMap((claim, index) => {
    const most = mostOf(claim);
    return claim.minimum > most ? [refused.minimumAboveLimit(index, claim.minimum, most)] : [];
  });
  const promised = sum(claims.map(({ minimum }) => minimum));
  if (promised > supply) problems.push(refused.minimumsAboveSupply(promised, supply));
  return problems;
}

/** The supply, or what may be taken of it, in proportion to the weights. */
export function inProportion({ supply, claims }: AllocationProblem): Proportion {
  const distributed = Math.min(supply, sum(claims.map(mostOf)));
  const parts = claims.map((claim) => ({ weight: claim.weight, lower: claim.minimum, upper: mostOf(claim) }));
  return { distributed, proRata: divide(distributed, parts) };
}

/** Minimum, cap and request, narrowed by fairness. The share in proportion always lies within: there is a plan. */
export function limitsOf(claim: Claim, proRata: number, { floor, ceiling }: Fairness): Limits {
  const fairUpper = ceiling === null ? Infinity : Math.ceil(proRata * ceiling);
  return {
    lower: Math.max(claim.minimum, Math.min(proRata, Math.floor(proRata * floor))),
    upper: Math.min(mostOf(claim), Math.max(proRata, fairUpper)),
  };
}
