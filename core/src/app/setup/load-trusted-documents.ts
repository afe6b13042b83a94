import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'graphql';
import { z } from 'zod';
import type { TrustedDocumentsOptions } from '../../graphql/index.ts';
import { CrmError } from '../../sdk/index.ts';
import type { CrmConfig } from '../config/crm-options.ts';

/** A manifest of trusted documents cannot be used: the server must not start without the limit it stands for. */
export class ManifestNotLoaded extends CrmError {
  static from(file: string, cause: unknown): ManifestNotLoaded {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new ManifestNotLoaded(
      'TRUSTED_DOCUMENTS_NOT_LOADED',
      { zh: `受信操作清单 ${file} 无法使用:${reason}`, en: `The trusted documents ${file} cannot be used: ${reason}` },
      { cause },
    );
  }
}

type Entry = readonly [id: string, text: string];

/** What graphql-codegen's client preset writes: `{ "<hash>": "query …" }`. */
const ofCodegen = z.record(z.string().min(1), z.string().min(1)).transform((all): Entry[] => Object.entries(all));

/** What Apollo's `generate-persisted-query-manifest` writes. */
const ofApollo = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): Entry => [id, body]));

const manifest = z.union([ofApollo, ofCodegen]);

async function entriesOf(file: string): Promise<Entry[]> {
  try {
    const text = await readFile(file, 'utf8');
    const isDocument = file.endsWith('.graphql');
    const entries: Entry[] = isDocument
      ? [[createHash('sha256').update(text).digest('hex'), text]]
      : manifest.parse(JSON.parse(text));
    for (const [, document] of entries) parse(document, { noLocation: true });
    return entries;
  } catch (error) {
    throw ManifestNotLoaded.from(file, error);
  }
}

async function filesAt(place: string): Promise<string[]> {
  try {
    if (!(await stat(place)).isDirectory()) return [place];
    const names = await readdir(place);
    return names
      .filter((name) => /\.(json|graphql)$/.test(name))
      .sort()
      .map((name) => path.join(place, name));
  } catch (error) {
    throw ManifestNotLoaded.from(place, error);
  }
}

/** Reads the manifests; null where none are configured. @throws ManifestNotLoaded */
export async function loadTrustedDocuments(
  configured: CrmConfig['trustedDocuments'],
): Promise<TrustedDocumentsOptions | null> {
  if (!configured) return null;
  const files = await filesAt(configured.path);
  const entries = await Promise.all(files.map(entriesOf));
  return { documents: new Map(entries.flat()), for: configured.for };
}
