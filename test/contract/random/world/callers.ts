import type { CrmModel } from '../../../../core/src/model/index.ts';

/** Readable ids of the people and places of the world. */
export const idOf = (table: number, n: number): string =>
  `00000000-0000-7${String(table).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`;

/** Head, two branches below it, a desk below the first, and one elsewhere: parent of each. */
export const units: readonly (number | null)[] = [null, 0, 0, 1, null, 4];
/** Unit of each team. */
export const teams: readonly number[] = [1, 1, 2, 3, 5];

/** How much a role lets somebody read, as the lines of its grants: scope, pattern, scopes of plugins. */
export interface CallerRole {
  readonly name: string;
  readonly grants: (model: CrmModel) => readonly (readonly [scope: string, pattern: string, through?: string])[];
}

export const roles: readonly CallerRole[] = [
  { name: 'administrator', grants: () => [['ALL', '*']] },
  { name: 'unit', grants: () => [['UNIT', '*']] },
  { name: 'team', grants: () => [['TEAM', '*']] },
  {
    name: 'own',
    grants: () => [
      ['OWN', '*'],
      ['OWN', 'hotel:reservation:read', 'hotel:desk'],
    ],
  },
  /** Every record, but none of the fields that need a permission. */
  {
    name: 'masked',
    grants: (model) => [...model.entities.values()].map(({ permission }) => ['ALL', `${permission}:read`]),
  },
  /** Another scope for each entity; some are not seen at all. */
  {
    name: 'patchwork',
    grants: (model) => [
      ...[...model.entities.values()].flatMap(({ permission }, index): [string, string][] => {
        const scope = ['ALL', 'UNIT', 'TEAM', 'OWN', 'ALL', null][index % 6];
        return scope ? [[scope, `${permission}:read`]] : [];
      }),
      ['ALL', 'bank:balance'],
    ],
  },
];

export interface CallerUser {
  /** Index of `roles`; null: an ordinary user, who only owns records. */
  readonly role: number | null;
  readonly team: number | null;
  readonly unit: number | null;
  readonly manager: number | null;
  readonly timeZone: string | null;
}

export const users: readonly CallerUser[] = [
  { role: 0, team: null, unit: 0, manager: null, timeZone: 'Europe/Berlin' },
  { role: 1, team: 0, unit: 1, manager: 0, timeZone: 'Asia/Shanghai' },
  { role: 2, team: 1, unit: 1, manager: 1, timeZone: null },
  { role: 3, team: 2, unit: 2, manager: 1, timeZone: 'America/Sao_Paulo' },
  { role: 4, team: 3, unit: 3, manager: 2, timeZone: 'Pacific/Auckland' },
  { role: 5, team: 4, unit: 5, manager: null, timeZone: null },
  { role: 3, team: null, unit: null, manager: null, timeZone: 'UTC' },
  { role: null, team: 0, unit: 1, manager: 2, timeZone: null },
  { role: null, team: 4, unit: 4, manager: 3, timeZone: null },
];
