import type { ApolloServerPlugin } from '@apollo/server';

/** An operation that was answered. */
export interface TimedOperation {
  /** `none`: the document was refused before that was known. */
  readonly kind: 'query' | 'mutation' | 'subscription' | 'none';
  /** The answer has errors; those in payloads are data. */
  readonly failed: boolean;
  readonly seconds: number;
}

/** Tells how long operations take, by kind: for metrics. */
export function operationTiming(observe: (operation: TimedOperation) => void): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      const began = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operation, errors }) => {
          const seconds = (performance.now() - began) / 1_000;
          observe({ kind: operation?.operation ?? 'none', failed: (errors?.length ?? 0) > 0, seconds });
          return Promise.resolve();
        },
      });
    },
  };
}
