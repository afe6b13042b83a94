import { Kind, parse } from 'graphql';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { systemPrincipal } from '../../access/index.ts';
import type { ExplainedOperation } from '../../graphql/index.ts';
import { BadInput } from '../../sdk/index.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { principalByEmail } from './principal-by-email.ts';
import { printExplanation } from './print-explanation.ts';

const variablesSchema = z.record(z.string(), z.unknown());

interface ExplainCommand {
  readonly variables?: string;
  readonly user?: string;
  readonly operation?: string;
  readonly json?: boolean;
  readonly config?: string;
}

/** Runs the operation of a file and prints how it ran. A mutation is refused: explaining changes nothing. */
export async function explainFile(context: CliContext, file: string, command: ExplainCommand): Promise<void> {
  const { out, say, language, folder } = context;
  const document = await textOf(path.resolve(folder, file));
  const variables = command.variables ? await jsonOf(path.resolve(folder, command.variables)) : {};
  const crm = await composeFromConfig(context, { config: command.config });
  try {
    await crm.open({ role: 'command', migrate: false });
    refuseMutations(document);
    const principal = command.user ? await principalByEmail(crm, command.user) : systemPrincipal;
    const named = command.operation ? { operationName: command.operation } : {};
    const result = await crm.execute({ document, variables, principal, language, explain: true, ...named });
    const explained = result.extensions?.['explain'] as ExplainedOperation | undefined;
    if (command.json) out(JSON.stringify({ errors: result.errors, explain: explained }, null, 2));
    else if (explained) for (const line of printExplanation(explained, say)) out(line);
    if (!result.errors) return;
    context.exitCode = 1;
    if (!command.json) for (const { message } of result.errors) context.note(message);
  } finally {
    await crm.stop();
  }
}

function refuseMutations(document: string): void {
  let definitions;
  try {
    ({ definitions } = parse(document));
  } catch {
    return; // the execution says what is wrong with it
  }
  const writes = definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation !== 'query');
  if (!writes) return;
  throw new BadInput({ zh: '只能说明查询:文件中有其他操作', en: 'Only queries are explained: the file has others' });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new BadInput({ zh: `无法读取 ${file}`, en: `${file} cannot be read` });
  }
}

async function jsonOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await textOf(file);
  try {
    return variablesSchema.parse(JSON.parse(text));
  } catch {
    throw new BadInput({ zh: `${file} 应为一个 JSON 对象`, en: `${file} must hold one JSON object` });
  }
}
