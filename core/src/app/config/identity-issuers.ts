import { z } from 'zod';
import { foreignAlgorithms } from '../../access/index.ts';
import type { Label } from '../../sdk/index.ts';

/** Keys that came over an open line could be anybody's; a server on the same machine is as good as a file. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
}

const publicKey = z
  .looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']) })
  .refine((key) => !('d' in key) && !('k' in key), 'a private key');

const issuer = z
  .strictObject({
    issuer: z.string().min(1),
    audience: z.string().min(1),
    jwksUri: z.string().refine(isSafeAddress).optional(),
    jwks: z.object({ keys: z.array(publicKey).min(1) }).optional(),
    algorithms: z.array(z.enum(foreignAlgorithms)).min(1).optional(),
    user: z.enum(['email', 'externalId']),
    claim: z.string().min(1).optional(),
  })
  .refine(({ jwks, jwksUri }) => (jwks === undefined) !== (jwksUri === undefined));

/** Each issuer once: a token is checked by the keys of the one that it names. */
export const issuersSchema = z
  .array(issuer)
  .refine((issuers) => new Set(issuers.map((one) => one.issuer)).size === issuers.length);

export const issuersExpected: Label = {
  zh:
    '列表,每项含互不相同的 issuer、audience、user(email 或 externalId),以及 jwksUri(https)或 jwks(公钥)之一;' +
    `可选 claim 和 algorithms(${foreignAlgorithms.join('、')})`,
  en:
    'a list; each entry has its own issuer, an audience, user (email or externalId), and either jwksUri (https) or ' +
    `jwks (public keys); optional: claim, and algorithms of ${foreignAlgorithms.join(', ')}`,
};
