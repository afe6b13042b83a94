import { administratorExists, lockAdministrators } from '../../database/index.ts';
import { Vetoed } from '../../sdk/index.ts';
import { Refused } from '../rows/row-work.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** What makes an administrator. Tables of the organisation module; a composition without them has nobody to lose. */
const entities = ['User', 'Role', 'RoleGrant', 'RoleAssignment'];

const refusal = {
  zh: '系统中将不再有可用的管理员(对全部记录拥有权限 * 的启用用户):请先指定另一位管理员',
  en: 'Nobody would be left who administers this installation (an active user with the permission * over all records): appoint another administrator first',
};

/**
 * No change may leave the installation without an administrator. Call it before the unit is saved, and what it gives
 * afterwards: that looks at what is really there then, with everything that hooks and foreign keys did, and tells the
 * rows that took part. Two transactions that remove each other's administrator take turns.
 */
export async function guardLastAdministrator(unit: UnitOfWork): Promise<() => Promise<void>> {
  const concerned = [...unit.tracked.values()].filter(mayEndAdministration);
  if (concerned.length === 0 || !entities.every((name) => unit.model.entities.has(name))) return nothingToCheck;
  await unit.runner.rows(lockAdministrators, []);
  // A new installation, and most tests, never had one.
  if (!(await hasAdministrator(unit))) return nothingToCheck;
  return async () => {
    if (await hasAdministrator(unit)) return;
    const named = concerned.filter((record) => record.origin !== null);
    if (named.length === 0) throw new Refused([lastAdministrator()]);
    for (const { origin } of named) origin?.work.errors.push(lastAdministrator());
  };
}

const nothingToCheck = (): Promise<void> => Promise.resolve();

async function hasAdministrator(unit: UnitOfWork): Promise<boolean> {
  return (await unit.runner.value(administratorExists, [])) === '1';
}

function lastAdministrator(): Vetoed {
  return new Vetoed('core', 'LAST_ADMINISTRATOR', refusal);
}

/** Renaming a role and the like cannot: only those wait for each other that might. */
function mayEndAdministration(record: TrackedRecord): boolean {
  const { model, kind } = record;
  if (!entities.includes(model.name) || kind === 'create' || kind === 'restore') return false;
  if (kind !== 'update') return true;
  const decisive = model.name === 'User' ? ['active'] : ['permission', 'scope', 'role', 'user'];
  return record.changes().some(({ name }) => decisive.includes(name) || name === 'deletedAt');
}
