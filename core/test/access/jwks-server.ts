import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** A key pair of an issuer; `jwk` is the public half. */
export interface IssuerKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
  readonly pem: string;
}

export async function issuerKey(kid: string, algorithm = 'RS256'): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  return { kid, algorithm, privateKey, jwk, pem: await exportSPKI(publicKey) };
}

/** The keys of an issuer behind a real address. */
export interface JwksServer {
  readonly url: string;
  /** How often the keys were asked for. */
  readonly asked: number;
  /** What it has now. */
  publish(...keys: readonly IssuerKey[]): void;
  /** Answers with an error from now on, or does not answer at all. */
  fail(how: 'error' | 'silence' | 'redirect' | 'garbage' | null): void;
  close(): Promise<void>;
}

export async function jwksServer(...keys: readonly IssuerKey[]): Promise<JwksServer> {
  let published = keys;
  let failure: Parameters<JwksServer['fail']>[0] = null;
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (failure === 'silence') return;
    if (failure === 'error') response.writeHead(500).end();
    else if (failure === 'redirect') response.writeHead(302, { location: `${request.url}2` }).end();
    else if (failure === 'garbage') response.end('<html>');
    else response.end(JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    get asked() {
      return asked;
    },
    publish: (...next) => void (published = next),
    fail: (how) => void (failure = how),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
