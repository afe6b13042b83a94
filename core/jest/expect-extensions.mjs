import { getSerializers } from './jest-parts.mjs';

/** Where `expect` keeps what all of its copies share. */
const ofExpect = () => globalThis[Symbol.for('$$jest-matchers-object')];

/** What a test file adds to `expect` and to snapshots: it ends with the file. */
export class ExpectExtensions {
  #matchers = { ...ofExpect().matchers };
  #testers = [...ofExpect().customEqualityTesters];
  #serializers = [...getSerializers()];

  /** As it was when this was made. */
  restore() {
    const { matchers, customEqualityTesters } = ofExpect();
    for (const name of Object.keys(matchers)) if (!(name in this.#matchers)) delete matchers[name];
    Object.assign(matchers, this.#matchers);
    customEqualityTesters.splice(0, Infinity, ...this.#testers);
    getSerializers().splice(0, Infinity, ...this.#serializers);
  }
}
