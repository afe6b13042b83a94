import { LRUCache } from 'lru-cache';
import type { CancelSignal, SqlRunner } from '../../database/index.ts';
import { toGlobalId, type MatchedField, type MatchModel, type MatchRuleModel } from '../../model/index.ts';
import type { Language, MatchCandidate, MatchedPair, Matches, MatchScanStep, Principal } from '../../sdk/index.ts';
import { Statement } from '../print/statement.ts';
import { evidenceOf, keysOf, rulesFor, type MatchEvidence } from './match-evidence.ts';
import { reasonsOf, scoreFrom, scoreOf, type MatchScore } from './match-score.ts';
import { printCandidates, printNextRecords, printPairs, printRecordsByIds, valueColumn } from './print-records.ts';

/** Candidates that are shown; whoever has more duplicates than that scans. */
const mostShown = 10;
/** What records of a scan say is remembered: the same ones come again and again. */
const remembered = 20_000;

type Row = { readonly id: string; readonly visible: boolean } & Readonly<Record<string, unknown>>;

/** On whose behalf and where duplicates are looked for. */
export interface MatchScope {
  readonly principal: Principal | null;
  readonly language: Language;
  readonly runner: SqlRunner;
  readonly signal?: CancelSignal | undefined;
}

/** A search whose statement is on its way. */
export interface StartedSearch {
  /** Settles with the statement. */
  readonly sent: Promise<unknown>;
  /** Records like what the values are by now: it asks again where they changed meanwhile. */
  finish(): Promise<Matches>;
}

/** Finds duplicates among the records of one entity. */
export class MatchFinder {
  readonly #model: MatchModel;
  readonly #scope: MatchScope;
  readonly #rules: readonly MatchRuleModel[];
  /** Made when records come: it takes room for all at once, and a new record is compared without it. */
  #known: LRUCache<string, MatchEvidence> | undefined;

  constructor(model: MatchModel, scope: MatchScope) {
    this.#model = model;
    this.#scope = scope;
    this.#rules = rulesFor(model, scope.principal);
  }

  /** Records like these values. `except`: uuid of the record that has them. */
  like(valueOf: (field: MatchedField) => unknown, except: string | null = null): Promise<Matches> {
    return this.begin(valueOf, except).finish();
  }

  /** Sends for records like these values, before all of them stand. */
  begin(valueOf: (field: MatchedField) => unknown, except: string | null = null): StartedSearch {
    const mine = evidenceOf(this.#rules, valueOf, { remember: true });
    const values = this.#model.fields.map(mine.textOf);
    const keys = keysOf(this.#rules, mine).map(({ key }) => key);
    const sent =
      keys.length > 0
        ? this.#rows((statement) => printCandidates(this.#model, keys, except, statement))
        : Promise.resolve([]);
    return {
      sent,
      finish: async () => {
        const rows = await sent;
        if (this.#model.fields.every((field, index) => mine.textOf(field) === values[index])) {
          return this.#matchesOf(mine, rows);
        }
        return this.like(valueOf, except);
      },
    };
  }

  #matchesOf(mine: MatchEvidence, rows: readonly Row[]): Matches {
    const found = rows.flatMap((row) => {
      const theirs = this.#evidence(row, { remember: true });
      const match = scoreFrom(this.#model.threshold, this.#rules, mine, theirs);
      return match ? [{ row, theirs, match }] : [];
    });
    const seen = found.filter(({ row }) => row.visible);
    const shown = seen.sort((a, b) => b.match.score - a.match.score).slice(0, mostShown);
    const candidates = shown.map(({ row, theirs, match }) => this.#candidate(mine, row.id, theirs, match));
    return { candidates, hidden: found.length - seen.length };
  }

  /** Records like a stored one; null where the caller does not see it. */
  async of(uuid: string): Promise<Matches | null> {
    const [row] = await this.#rows((statement) => printRecordsByIds(this.#model, [uuid], statement));
    if (!row?.visible) return null;
    const evidence = this.#evidence(row);
    return this.like((field) => evidence.textOf(field), uuid);
  }

  /** Pairs of uuids; null where the caller does not see both. The candidate is the second. */
  async compare(pairs: readonly (readonly [string, string])[]): Promise<(MatchCandidate | null)[]> {
    const known = await this.#evidenceOf(pairs.flat());
    return pairs.map(([first, second]) => {
      const [mine, theirs] = [known.get(first), known.get(second)];
      return mine && theirs ? this.#candidate(mine, second, theirs, scoreOf(this.#rules, mine, theirs)) : null;
    });
  }

  /** A step of a scan, from the uuid after which it goes on. */
  async scan(after: string | null, limit: number): Promise<MatchScanStep> {
    const ids = (await this.#rows((statement) => printNextRecords(this.#model, after, limit, statement))).map(
      ({ id }) => id,
    );
    const last = ids.at(-1);
    const next = last === undefined || ids.length < limit ? null : toGlobalId(this.#model.entity, last);
    if (ids.length === 0) return { pairs: [], records: 0, next };
    const pairs = await this.#ask<{ first: string; second: string }>((statement) =>
      printPairs(this.#model, ids, statement),
    );
    const known = await this.#evidenceOf([...new Set(pairs.flatMap(({ first, second }) => [first, second]))]);
    const matched = pairs.flatMap(({ first, second }): MatchedPair[] => {
      const [mine, theirs] = [known.get(first), known.get(second)];
      const match = mine && theirs ? scoreFrom(this.#model.threshold, this.#rules, mine, theirs) : null;
      return match ? [{ first: this.#idOf(first), second: this.#idOf(second), score: rounded(match.score) }] : [];
    });
    return { pairs: matched, records: ids.length, next };
  }

  #candidate(mine: MatchEvidence, uuid: string, theirs: MatchEvidence, match: MatchScore): MatchCandidate {
    const reasons = reasonsOf(this.#rules, mine, theirs, match, this.#scope.language);
    return { id: this.#idOf(uuid), score: rounded(match.score), reasons };
  }

  /** What records say that the caller sees, by uuid. */
  async #evidenceOf(ids: readonly string[]): Promise<Map<string, MatchEvidence>> {
    const found = new Map<string, MatchEvidence>();
    const before = (this.#known ??= new LRUCache<string, MatchEvidence>({ max: remembered }));
    const unknown = ids.filter((id) => {
      const known = before.get(id);
      if (known) found.set(id, known);
      return !known;
    });
    if (unknown.length === 0) return found;
    for (const row of await this.#rows((statement) => printRecordsByIds(this.#model, unknown, statement))) {
      if (!row.visible) continue;
      const evidence = this.#evidence(row);
      before.set(row.id, evidence);
      found.set(row.id, evidence);
    }
    return found;
  }

  #evidence(row: Row, options?: { readonly remember: boolean }): MatchEvidence {
    const { fields } = this.#model;
    return evidenceOf(this.#rules, (field) => row[valueColumn(fields.indexOf(field))], options);
  }

  #idOf(uuid: string): string {
    return toGlobalId(this.#model.entity, uuid);
  }

  #rows(print: (statement: Statement) => string): Promise<Row[]> {
    return this.#ask<Row>(print);
  }

  #ask<Answer extends object>(print: (statement: Statement) => string): Promise<Answer[]> {
    const { principal, runner, signal } = this.#scope;
    const statement = new Statement(principal);
    const text = print(statement);
    return runner.rows<Answer>(text, statement.params.boundTo({ variables: {}, principal }), signal ? { signal } : {});
  }
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
