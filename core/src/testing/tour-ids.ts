/** In an answer: whatever id the server made there. In a later document: that id. */
const placeholder = /"([A-Z][A-Z0-9]*_ID)"/g;
const isPlaceholder = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9]*_ID$/.test(value);

/**
 * Ids on the tour of a README that writes: the server makes them anew each time, so the README names them.
 * `"id": "PROJECT_ID"` in an answer stands for the id that was answered there, and `"PROJECT_ID"` in the documents
 * after it for the same id.
 * @example
 * const ids = new TourIds();
 * const data = await crm.data(ids.fill(document));
 * expect(data).toEqual(ids.learn(answer, data));
 */
export class TourIds {
  readonly #known = new Map<string, string>();

  /** The document with the ids in it. @throws Error where it names one that no answer before it showed */
  fill(document: string): string {
    return document.replace(placeholder, (_, name: string) => {
      const id = this.#known.get(name);
      if (id === undefined) throw new Error(`No answer before it shows ${name}`);
      return JSON.stringify(id);
    });
  }

  /** The answer with the ids that `data` has in the places that name them; each name is one id for good. */
  learn<T>(answer: T, data: unknown): T {
    return this.#learnt(answer, data) as T;
  }

  #learnt(answer: unknown, data: unknown): unknown {
    if (isPlaceholder(answer)) {
      if (!this.#known.has(answer) && typeof data === 'string') this.#known.set(answer, data);
      return this.#known.get(answer) ?? answer;
    }
    if (Array.isArray(answer)) {
      const found: unknown[] = Array.isArray(data) ? data : [];
      return answer.map((one, index) => this.#learnt(one, found[index]));
    }
    if (typeof answer !== 'object' || answer === null) return answer;
    const found = Object(data) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(answer).map(([key, one]) => [key, this.#learnt(one, found[key])]));
  }
}
