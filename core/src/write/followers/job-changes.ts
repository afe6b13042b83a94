import { arrayLiteral, noteJobChanges } from '../../database/index.ts';
import type { UnitFollower } from '../unit/unit-followers.ts';

/** What a revertible job writes, so that it can be taken back; the values before stand in the audit rows. */
export const jobChanges: UnitFollower = {
  statements: ({ scope }, written) => {
    if (scope.revertibleJob === undefined) return [];
    const lists = [
      written.map(({ record }) => record.model.code),
      written.map(({ record }) => record.id),
      written.map(({ record }) => record.kind.toUpperCase()),
      written.map(({ version }) => String(version)),
    ];
    return [{ text: noteJobChanges, values: [scope.revertibleJob, ...lists.map(arrayLiteral)] }];
  },
};
