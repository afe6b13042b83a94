/** Algorithms with a private and a public key: with one secret for both, whoever can check tokens could make them. */
export const foreignAlgorithms = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const),
] as const;
export type ForeignAlgorithm = (typeof foreignAlgorithms)[number];

/** Somebody else whose tokens are accepted: a company's identity provider. It is trusted to name any user. */
export interface ForeignIssuer {
  /** What `iss` of its tokens says, exactly: `https://login.example.com/`. */
  readonly issuer: string;
  /** What `aud` of its tokens must contain: the name of this installation there. */
  readonly audience: string;
  /** Where its public keys are; fetched when needed, at most every 5 seconds, and believed for 5 minutes. */
  readonly jwksUri?: string | undefined;
  /** The public keys themselves, instead of `jwksUri`. */
  readonly jwks?: { readonly keys: readonly object[] } | undefined;
  /** Default: RS256, ES256, EdDSA. */
  readonly algorithms?: readonly ForeignAlgorithm[] | undefined;
  /** The unique attribute of users by which a token names one. Nobody is created: the user must exist. */
  readonly user: 'email' | 'externalId';
  /** The claim with its value. Default: `email`, or `sub` for `externalId`. */
  readonly claim?: string | undefined;
}
