import { refused } from './refusals.ts';

/** Quantities as whole numbers of the smallest part that a plan hands out. */
export interface Steps {
  /** @throws ValidationError TOO_FINE */
  of(quantity: string, path: readonly string[]): number;
  /** As the API has it: '12.5'. */
  quantity(steps: number): string;
}

export function stepsOf(decimals: number): Steps {
  const unit = 10 ** decimals;
  return {
    of(quantity, path) {
      const steps = Math.round(Number(quantity) * unit);
      if ((steps / unit).toFixed(3) !== Number(quantity).toFixed(3)) throw refused.notInSteps(path, quantity, decimals);
      return steps;
    },
    quantity: (steps) => (steps / unit).toFixed(3),
  };
}
