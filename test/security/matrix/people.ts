/** How far a permission reaches, narrow to wide. */
export const reaches = ['own', 'team', 'unit', 'all'] as const;
export type Reach = (typeof reaches)[number];

export type Grant = readonly [pattern: string, reach: Reach, through?: string];

/** Teams and units of the data set, by key. A1 lies below A; A and B below the head office. */
export const units = { HEAD: null, A: 'HEAD', A1: 'A', B: 'HEAD' } as const;
export const teams = { TA: 'A', TA1: 'A1', TB: 'B', TM: 'B' } as const;
export type UnitKey = keyof typeof units;
export type TeamKey = keyof typeof teams;

type PersonName = 'team';

/** Somebody who asks, and what their roles say. */
export interface Person {
  readonly grants: readonly Grant[];
  readonly team?: TeamKey;
  readonly unit?: UnitKey;
  /** Who is above. */
  readonly manager?: PersonName;
  /** Teams that the person leads besides. */
  readonly leads?: readonly TeamKey[];
  /** Comes with an API key that has these permissions, not with a password. */
  readonly key?: readonly string[];
  /** Only these entities tell the person from another row: asked about them alone. */
  readonly about?: readonly string[];
}

const inA = { team: 'TA', unit: 'A' } as const;
const everything = (reach: Reach): Grant[] => [['*', reach]];

/**
 * Roles × scopes. All but the last two sit in the same team and unit, so that only their scopes tell them apart.
 * A row here is a row of the matrix: more roles or scopes need nothing else.
 */
export const people = {
  own: { ...inA, grants: everything('own') },
  team: { ...inA, grants: everything('team'), leads: ['TM'] },
  unit: { ...inA, grants: everything('unit') },
  all: { ...inA, grants: everything('all') },
  /** Reads everything, without the permissions of guarded fields; writes nothing. */
  reader: { ...inA, grants: [['*:read', 'all']] },
  /** The same within the unit. */
  unitReader: { ...inA, grants: [['*:read', 'unit']] },
  /** Another scope for each action. */
  cross: {
    ...inA,
    grants: [
      ...(['*:read', '*:create'] as const).map((pattern): Grant => [pattern, 'unit']),
      ['*:update', 'team'],
      ['*:delete', 'own'],
      ['*:restore', 'own'],
    ],
  },
  /** May change more than may be seen. */
  blind: {
    ...inA,
    grants: [
      ['*:read', 'own'],
      ['*:update', 'all'],
      ['*:delete', 'all'],
      ['*:restore', 'all'],
      ['*:purge', 'all'],
      ['*:create', 'all'],
    ],
  },
  /** Sees all of one half of the entities and nothing of the other; `otherHalf` is the opposite. */
  half: { ...inA, grants: [] },
  otherHalf: { ...inA, grants: [] },
  /** Signed in, without any role. */
  none: { ...inA, grants: [] },
  /** A machine: its key takes less than its owner has, in actions and in fields. */
  machine: {
    ...inA,
    grants: everything('unit'),
    key: [
      'account:read',
      'contact:*',
      'opportunity:*',
      'task:update',
      'hotel:reservation:read',
      'bank:balance',
      'user:read',
    ],
  },
  /** Own records, and the reservations of the houses whose front desk is a team of theirs. */
  desk: {
    ...inA,
    grants: [...everything('own'), ['hotel:reservation:*', 'own', 'hotel:desk']],
    about: ['HotelReservation', 'HotelReservationStatusChange', 'HotelProperty', 'HotelRoom', 'Contact', 'Note'],
  },
  /** Own records far below and far away: owners, never asked about. */
  sub: { team: 'TA1', unit: 'A1', manager: 'team', grants: [] },
  far: { team: 'TB', unit: 'B', grants: [] },
} as const satisfies Readonly<Record<string, Person>>;

export type PersonKey = keyof typeof people;

/** Who asks: everybody with something to see or not, and nobody. */
export const askers = [
  ...['own', 'team', 'unit', 'all', 'reader', 'unitReader', 'cross', 'blind', 'half', 'otherHalf', 'none'],
  ...['machine', 'desk', 'anonymous'],
] as readonly (PersonKey | 'anonymous')[];
export type Asker = PersonKey | 'anonymous';

/** Whoever sees other rows than the others: enough for paths that are about rows alone. */
export const rowAskers: readonly Asker[] = [
  ...(['own', 'team', 'unit', 'all', 'half', 'otherHalf', 'none'] as const),
  ...(['machine', 'desk', 'anonymous'] as const),
];
