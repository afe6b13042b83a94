import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireSecret, SecretProblem } from '../../src/access/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the secret', () => {
  it('is GUANXI_SECRET', () => {
    const GUANXI_SECRET = 'x'.repeat(32);
    expect(requireSecret({ GUANXI_SECRET }, 'production', folder)).toBe(GUANXI_SECRET);
    expect(requireSecret({ GUANXI_SECRET }, 'development', folder)).toBe(GUANXI_SECRET);
  });

  it('must be set in production, and long enough everywhere', () => {
    expect(() => requireSecret({}, 'production', folder)).toThrow(SecretProblem);
    expect(() => requireSecret({ GUANXI_SECRET: '' }, 'production', folder)).toThrow(/GUANXI_SECRET must be set/);
    for (const mode of ['production', 'development'] as const) {
      expect(() => requireSecret({ GUANXI_SECRET: 'x'.repeat(31) }, mode, folder)).toThrow(/has 31 characters/);
    }
  });

  it('is made once in development, for the eyes of its owner only', () => {
    const data = join(folder, 'data');
    const secret = requireSecret({}, 'development', data);
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(requireSecret({}, 'development', data)).toBe(secret);
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(data, 'secret'), 'utf8').trim()).toBe(secret);
    chmodSync(join(data, 'secret'), 0o644);
    requireSecret({}, 'development', data);
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is not taken from a damaged file', () => {
    writeFileSync(join(folder, 'secret'), '');
    expect(() => requireSecret({}, 'development', folder)).toThrow(/is not whole/);
  });
});
