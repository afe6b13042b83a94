/** Goals of SECURITY.md that do not concern crashes, in its order; `id` ties a figure of a run to its goal. */
export const goals = [
  { id: 'audit-token', what: 'graphql-http audits, production + introspection, with a token', goal: '61/61' },
  { id: 'audit-must', what: 'graphql-http MUST, the same, anonymous, without preflight header', goal: '13/13' },
  { id: 'audit-should', what: 'graphql-http SHOULD, the same, anonymous, without preflight header', goal: '23/23' },
  { id: 'cop-http', what: 'graphql-cop, anonymous, production, HTTP', goal: '0 of 12 findings' },
  { id: 'cop-socket', what: 'graphql-cop, anonymous, production, WebSocket', goal: '0 of 12 findings' },
  { id: 'attacks-refused', what: 'attack set: refused, no HTTP 500', goal: 'all' },
  { id: 'attacks-time', what: 'attack set: slowest refusal', goal: '≤ 250 ms' },
  { id: 'attacks-reply', what: 'attack set: largest reply', goal: '≤ 20 KB' },
  { id: 'attacks-next', what: 'attack set: slowest good request after one', goal: '< 100 ms' },
  { id: 'matrix', what: 'permission matrix: rows, values and oracle answers too many', goal: '0' },
  { id: 'paths', what: 'every path: mutations of the predicate that turn the matrix red', goal: 'all' },
  { id: 'strings-free', what: 'naughty strings through free text fields, exact', goal: '485/485' },
  { id: 'strings-all', what: 'naughty strings through every string input: exact or typed refusal', goal: 'all' },
  { id: 'sql-arguments', what: 'SQL payloads in every argument: in the text of a statement', goal: '0' },
  { id: 'tokens', what: 'tokens: alg none, wrong key, kid, expired, audience, cross-use refused', goal: 'all' },
  { id: 'sessions', what: 'tokens: old sessions dead after a password change', goal: '≤ 1 s' },
  { id: 'login-time', what: 'tokens: login time of known against unknown users', goal: '< 5 %' },
  { id: 'webhooks', what: 'webhooks: SSRF spellings refused', goal: '39/39' },
  { id: 'webhooks-peer', what: 'webhooks: checked on the connected IP, no redirects', goal: 'holds' },
  { id: 'files', what: 'files: sniffed, limited, attachment + nosniff, names ignored', goal: 'all tests' },
  { id: 'stop', what: 'SIGTERM under load: failed requests in flight', goal: '0' },
  { id: 'secrets', what: 'secrets in log, errors, audit, /readyz (canaries found)', goal: '0' },
  { id: 'denied', what: 'denied writes leave an audit row', goal: 'all' },
  {
    id: 'access-price',
    what: 'price of access (scopes ≥ 10 % of the rows; 1 % of 1,000,000)',
    goal: '≤ 15 %; ≤ 15 ms',
  },
] as const;

export type GoalId = (typeof goals)[number]['id'];
