import { NotPermitted, ValidationError } from '../sdk/index.ts';

/** One answer for unknown, wrong, inactive and deleted: the reason would tell an attacker who has an account. */
export function signInFailed(): NotPermitted {
  return new NotPermitted('SIGN_IN_FAILED', { zh: '邮箱或密码不正确', en: 'The email or the password is wrong' });
}

/** A refresh token that was used before, has expired, or was never one. */
export function sessionEnded(): NotPermitted {
  return new NotPermitted(
    'SESSION_ENDED',
    { zh: '登录已失效,请重新登录', en: 'The session has ended: sign in again' },
    { path: ['refreshToken'] },
  );
}

export function wrongCurrentPassword(): ValidationError {
  return new ValidationError(
    'WRONG_PASSWORD',
    { zh: '当前密码不正确', en: 'The current password is wrong' },
    { path: ['current'] },
  );
}
