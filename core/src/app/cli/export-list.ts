import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemPrincipal } from '../../access/index.ts';
import { exportOrder, type ExportedFile } from '../export/index.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { principalByEmail } from './principal-by-email.ts';

export interface ExportCommand {
  readonly list: string;
  readonly where?: string;
  readonly orderBy?: string;
  readonly select?: string;
  readonly format?: string;
  readonly bom?: boolean;
  readonly out?: string;
  readonly user?: string;
  readonly config?: string | undefined;
}

/** Exports a list to a file or to standard output; works while a server runs. */
export async function exportList(context: CliContext, command: ExportCommand): Promise<void> {
  const { list, out, user, bom, ...texts } = command;
  const order = exportOrder(list, { ...texts, ...(bom && { bom: 'true' }) });
  const crm = await composeFromConfig(context, { config: command.config });
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt);
  try {
    await crm.open({ role: 'command', migrate: false });
    const principal = user === undefined ? systemPrincipal : await principalByEmail(crm, user);
    const exporting = { principal, source: 'cli', signal: interrupted.signal } as const;
    const target = out === undefined ? undefined : path.resolve(context.folder, out);
    const rows = await crm.exports.run(order, exporting, (file) =>
      target === undefined ? toStandardOutput(file) : toFile(file, target),
    );
    if (out !== undefined) context.note(context.say({ zh: `${rows} 行 → ${out}`, en: `${rows} rows to ${out}` }));
  } finally {
    process.off('SIGINT', interrupt);
    await crm.stop();
  }
}

function toStandardOutput({ text, signal }: ExportedFile): Promise<void> {
  return pipeline(text, process.stdout, { end: false, signal });
}

/** The file has its name once it is complete. */
async function toFile({ text, signal }: ExportedFile, target: string): Promise<void> {
  const part = `${target}.part`;
  try {
    await pipeline(text, createWriteStream(part), { signal });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
