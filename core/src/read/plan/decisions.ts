import { Deferred, known, type RunValues } from '../../database/index.ts';

/** Something about a value of one run that the text of the statement depends on. */
export interface Decision {
  readonly answer: string;
  /** What a run would answer; a compiled statement only serves runs with the same answers. */
  readonly ask: (run: RunValues) => string;
}

/** Collects what planning had to know about values that are otherwise left open. */
export class Decisions {
  readonly made: Decision[] = [];

  constructor(private readonly run: RunValues) {}

  /** The answer for this run; remembered if other runs may answer otherwise. Answers are plain JSON data. */
  of<Answer>(value: unknown, question: (known: unknown) => Answer): Answer {
    if (!(value instanceof Deferred)) return question(value);
    const answer = question(known(value, this.run));
    const ask = (run: RunValues): string => JSON.stringify(question(value.of(run)) ?? null);
    this.made.push({ answer: JSON.stringify(answer ?? null), ask });
    return answer;
  }

  /** The value itself, where the text cannot do without it. */
  exactly<Value>(value: Value): Value {
    return this.of(value, (exact) => exact as Value);
  }
}
