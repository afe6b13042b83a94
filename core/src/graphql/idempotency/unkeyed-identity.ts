import { BadInput, type IdentityPort } from '../../sdk/index.ts';

function refuse(): never {
  throw new BadInput({
    zh: '登录、会话、密码和 API 密钥的操作不支持幂等键:其结果是不保存的机密,也不属于该事务',
    en: 'Sign-in, sessions, passwords and API keys take no idempotency key: their answers are secrets that nobody keeps',
  });
}

/** Stands in for identity inside a keyed mutation: it has transactions of its own and gives secrets away. */
export const unkeyedIdentity: IdentityPort = {
  currentSession: null,
  signIn: refuse,
  refresh: refuse,
  signOut: refuse,
  changePassword: refuse,
  setPassword: refuse,
  endSession: refuse,
  endOtherSessions: refuse,
  endSessionsOf: refuse,
  createApiKey: refuse,
  revokeApiKey: refuse,
};
