import { Account, ValidationError, type HookContext } from '@guanxi/core';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { foldText } from './project-rules.ts';
import { BuildingRegistration } from './registration.entity.ts';

const namesAnother = (path: readonly string[]): ValidationError =>
  new ValidationError(
    'NAMES_ANOTHER_DEALER',
    {
      zh: '经销商会看到这段文字,其中不能出现其他经销商的名称',
      en: 'The dealer reads this text: it must not name another dealer',
    },
    { path },
  );

/** Names of the dealers with whom a registration (uuid) is in conflict, on either side. */
async function rivalNames(registrationId: string, context: HookContext): Promise<string[]> {
  const [mine] = await context.load(BuildingRegistration, [registrationId]);
  const conflicts = [
    ...(await context.loadBy(BuildingRegistrationConflict, 'registration', [registrationId])),
    ...(await context.loadBy(BuildingRegistrationConflict, 'other', [registrationId])),
  ];
  const ids = conflicts.flatMap(({ registration, other }) => [registration.id, ...(other ? [other.id] : [])]);
  const registrations = await context.load(BuildingRegistration, ids);
  const dealers = registrations.flatMap((one) => one?.dealer.id ?? []).filter((id) => id !== mine?.dealer.id);
  const accounts = await context.load(Account, [...new Set(dealers)]);
  return accounts.flatMap((account) =>
    account ? [account.name, ...(account.shortName ? [account.shortName] : [])] : [],
  );
}

/**
 * Refuses a text that the dealer of a registration reads and that names a dealer whom it is in conflict with.
 * @throws ValidationError NAMES_ANOTHER_DEALER
 */
export async function refuseNames(
  registrationId: string,
  text: string | null | undefined,
  context: HookContext,
  path: readonly string[] = ['reason'],
): Promise<void> {
  const said = foldText(text ?? '');
  if (said === '') return;
  const names = (await rivalNames(registrationId, context)).map(foldText);
  if (names.some((name) => name !== '' && said.includes(name))) throw namesAnother(path);
}
