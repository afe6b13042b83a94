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

/**
 * A refresh token that somebody exchanged a moment ago: another tab has the new one.
 * @param waitMs until using it again ends the session
 */
export function refreshedElsewhere(waitMs: number): NotPermitted {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new NotPermitted(
    'REFRESHED_ELSEWHERE',
    {
      zh: `该会话刚刚已被刷新(另一标签页或重复请求),请使用新令牌;${seconds} 秒后再次使用旧令牌将结束会话`,
      en:
        'The session was refreshed a moment ago, by another tab or a repeated request: use the new tokens. ' +
        `Using the old one again after ${seconds} s ends the session`,
    },
    { path: ['refreshToken'] },
  );
}

/** What only people do: a leaked key must not be able to make itself permanent. */
export function notWithApiKey(): NotPermitted {
  return new NotPermitted('NOT_WITH_API_KEY', {
    zh: '不能使用 API 密钥执行此操作,请登录后再试',
    en: 'This cannot be done with an API key: sign in',
  });
}
