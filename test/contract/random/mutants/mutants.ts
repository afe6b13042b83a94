/** A bug that somebody could write: one text of the engine's source, and what stands there instead. */
export interface Mutant {
  /** File under core/src. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Each must be found by the random operations. */
export const mutants: Readonly<Record<string, Mutant>> = {
  /** A page behind a row with a value forgets the rows without one. */
  'keyset-nulls': {
    file: 'read/page/print-order.ts',
    from: 'return nullable && !nullsFirst ? `(${compare} or ${expression} is null)` : compare;',
    to: 'return compare;',
  },
  /** `owner.team` and `createdBy.team` are ordered by the same team. */
  'order-alias': { file: 'read/page/print-order.ts', from: 'trail += `.${step.kind', to: 'trail = `.${step.kind' },
  'every-is-some': {
    file: 'read/filter/print-condition.ts',
    from: 'return `(not exists (select 1 ${from} and ${inner} is not true))`;',
    to: 'return `(exists (select 1 ${from} and ${inner}))`;',
  },
  /** A filter behind a relation asks whether any record has such a one. */
  'filter-alias': {
    file: 'read/print/print-object.ts',
    from: 'const points = `${childAlias}.${quoteIdentifier(inverse.column)} = ${parentAlias}.id`;',
    to: 'const points = `${childAlias}.${quoteIdentifier(inverse.column)} is not null`;',
  },
  /** Only the outermost list has pages. */
  'page-of-children': {
    file: 'read/page/print-page.ts',
    from: '`order by ${by} limit ${limit(page, statement)}`;',
    to: "`order by ${by}${inner === 't0' ? ` limit ${limit(page, statement)}` : ''}`;",
  },
  /** Groups by a field that the caller may not see tell its values. */
  'masked-groups': {
    file: 'read/group/group-fields.ts',
    from: 'if (field && mayRead(row, field, principal)) return field;',
    to: 'if (field) return field;',
  },
  'masked-order': {
    file: 'read/page/plan-order.ts',
    from: 'if (!field || !mayRead(row, field, principal)) throw',
    to: 'if (!field) throw',
  },
  /** The plan of a variable that was null serves one that has a value. */
  'null-shape': {
    file: 'graphql/execution/variable-shape.ts',
    from: "if (value === null || value === undefined) return 'n';",
    to: "if (value === null || value === undefined) return 'v';",
  },
  /** The plan of one caller serves another with other roles. */
  'plan-of-others': {
    file: 'graphql/execution/operation-plan.ts',
    from: "return principal?.roleSignature ?? '';",
    to: "return principal ? 'somebody' : '';",
  },
};
