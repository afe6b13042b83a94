import { createHash } from 'node:crypto';
import {
  localDay,
  uuidOf,
  ValidationError,
  type CrmContext,
  type UserError,
  type WhereInput,
  type WritePort,
} from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { sightingMessages } from './messages.ts';
import type { BuildingProjectSightingInput, BuildingSightingReceipt } from './sighting-input.ts';
import { BuildingProjectSighting } from './sighting.entity.ts';

/** What became of a sighting: its opaque id, or why nothing was written. */
export interface Received {
  readonly id: string | null;
  readonly receipt: BuildingSightingReceipt | null;
  readonly errors: readonly UserError[];
}

/** Undoes the transaction; the errors are data for whoever sent the sighting. */
class Refused extends Error {
  constructor(readonly errors: readonly UserError[]) {
    super('refused');
  }
}

/** The source of what is seen in the street. */
const source = 'street-canvassing';

/**
 * Takes a sighting in once, however often, in whatever order and by however many requests at a time it is sent. All in
 * one transaction: who comes second waits for the first, and finds what it wrote.
 */
export async function recordSighting(input: BuildingProjectSightingInput, context: CrmContext): Promise<Received> {
  const problem = problemOf(input);
  if (problem) return { id: null, receipt: null, errors: [problem] };
  try {
    return await context.write.transaction((write) => receive(input, write, context));
  } catch (error) {
    if (error instanceof Refused) return { id: null, receipt: null, errors: error.errors };
    throw error;
  }
}

function problemOf(input: BuildingProjectSightingInput): ValidationError | null {
  const invalid = (message: { zh: string; en: string }, field: string): ValidationError =>
    new ValidationError('INVALID', message, { path: ['input', field] });
  if (input.revision < 1) return invalid(sightingMessages.revisionFromOne, 'revision');
  if ((input.latitude == null) !== (input.longitude == null)) return invalid(sightingMessages.halfAPlace, 'longitude');
  return input.projectId && input.potentialProject ? invalid(sightingMessages.twoProjects, 'potentialProject') : null;
}

async function receive(input: BuildingProjectSightingInput, write: WritePort, context: CrmContext): Promise<Received> {
  const content = contentOf(input);
  const { created, ids, errors } = await write.upsertMany(
    BuildingProjectSighting,
    [{ clientId: input.clientId, ...content }],
    { by: 'clientId', existing: 'KEEP' },
  );
  const [id] = ids;
  // Of one record its index says nothing.
  if (errors.length > 0 || !id)
    throw new Refused(errors.map((error) => withPath(error, ['input', ...error.path.slice(2)])));
  const known = await lockedState(id, write);
  // Deleted since: a telephone that tells it again does not bring it back.
  if (!known) return { id, receipt: 'OUTDATED', errors: [] };
  const digest = digestOf(input);
  if (known.revision > input.revision) return { id, receipt: 'OUTDATED', errors: [] };
  if (known.revision === input.revision) {
    if (known.digest === digest) return { id, receipt: 'UNCHANGED', errors: [] };
    const path = ['input', 'revision'];
    throw new Refused([new ValidationError('CLIENT_ID_REUSED', sightingMessages.otherContent, { path })]);
  }
  if (created === 0) refuse(await write.update(BuildingProjectSighting, id, content));
  const project = known.project || !input.potentialProject ? null : await makeProject(input, write, context);
  refuse(
    await write.act(BuildingProjectSighting, id, async (sighting, unit) => {
      Object.assign(sighting, { revision: input.revision, digest });
      if (project) sighting.project = (await unit.load(BuildingProject, [project]))[0] ?? null;
    }),
  );
  return { id, receipt: created > 0 ? 'CREATED' : 'UPDATED', errors: [] };
}

interface Known {
  readonly revision: number;
  readonly digest: string | null;
  readonly project: boolean;
}

/** What is there, which nobody else changes until we are done; null: it was deleted. */
async function lockedState(id: string, write: WritePort): Promise<Known | null> {
  const found: { known?: Known } = {};
  await write.act(BuildingProjectSighting, id, ({ revision, digest, project }) => {
    found.known = { revision, digest: digest ?? null, project: Boolean(project) };
  });
  return found.known ?? null;
}

function contentOf(input: BuildingProjectSightingInput): WhereInput {
  const { seenAt, name, latitude, longitude, accuracy, address, progress, note, photos, projectId } = input;
  const place = { latitude, longitude, accuracy, address };
  // A later revision does not take away the project that somebody in the office found for it.
  return { seenAt: seenAt.toISOString(), name, ...place, progress, note, photos, ...(projectId && { projectId }) };
}

/** Of all that was sent, in the order of the input type, which is the same whatever order a client writes. */
function digestOf(input: BuildingProjectSightingInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** The uuid of the potential project that the sighting is the first trace of. */
async function makeProject(
  input: BuildingProjectSightingInput,
  write: WritePort,
  { principal }: CrmContext,
): Promise<string> {
  const { name, address, latitude, longitude, progress, seenAt } = input;
  const seen = { name, address, latitude, longitude, progress, source, foundOn: localDay({ now: seenAt, principal }) };
  const outcome = await write.create(BuildingProject, { ...seen, ...input.potentialProject, phase: 'POTENTIAL' });
  refuse(outcome, ['input', 'potentialProject']);
  return uuidOf(BuildingProject, outcome.id ?? '') ?? '';
}

function refuse({ errors }: { readonly errors: readonly UserError[] }, at: readonly string[] = ['input']): void {
  if (errors.length > 0) throw new Refused(errors.map((error) => withPath(error, [...at, ...error.path.slice(1)])));
}

const withPath = (error: UserError, path: readonly string[]): UserError =>
  Object.create(error, { path: { value: path, enumerable: true } }) as UserError;
