// What `@jest/globals` is to test files. They share this module as any other, so the bindings change from file to file.
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test;

/** From now on a file imports these. */
export function provide(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globals);
}
