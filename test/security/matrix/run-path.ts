import type { EntityModel } from '../../../core/src/model/index.ts';
import { markersIn } from './markers.ts';
import type { MatrixPath, Probe } from './probe.ts';
import { whole } from './share.ts';
import type { Viewer, World } from './world.ts';

/** What was asked and what was wrong. */
export interface Tally {
  readonly byPath: Map<string, number>;
  probes: number;
  operations: number;
  readonly failures: string[];
}

export const emptyTally = (): Tally => ({ byPath: new Map(), probes: 0, operations: 0, failures: [] });

/** Root fields of one operation: large operations cost more in validation than they save. */
const together = 40;

/** Viewers who are asked at the same time: while the database plans for one, Node judges the answers of others. */
const atOnce = 4;

/** Asks everything that a path can ask, as everybody; of a share, what falls to it. */
export async function runPath(path: MatrixPath, world: World, tally: Tally, share = whole): Promise<void> {
  const viewers = world.viewers.filter(({ key }) => path.askers?.includes(key) ?? true);
  const before = path.writesNothing ? await world.hash() : '';
  const asking = async (): Promise<void> => {
    for (let viewer = viewers.shift(); viewer; viewer = viewers.shift()) {
      for (const entity of path.global ? [null] : share.of(path, viewer, world.askedOf(viewer)))
        await runFor(path, entity, viewer, world, tally);
    }
  };
  await Promise.all(Array.from({ length: path.together === undefined ? atOnce : 1 }, asking));
  if (before !== '' && (await world.hash()) !== before) tally.failures.push(`${path.name}: something was written`);
}

/** Asks everything about one entity that a path can ask, as one viewer. */
export async function runFor(
  path: MatrixPath,
  entity: EntityModel | null,
  viewer: Viewer,
  world: World,
  tally: Tally,
): Promise<void> {
  const probes = [...path.probes(entity, viewer, world)];
  if (path.ask) {
    for (const probe of probes) {
      const answer = await path.ask(probe, viewer, world);
      tally.operations += 1;
      note(path, entity, probe, judge(probe, answer, viewer, world), viewer, tally);
    }
    return;
  }
  const size = path.alone ? 1 : (path.together ?? together);
  for (let start = 0; start < probes.length; start += size) {
    await runTogether(path, entity, probes.slice(start, start + size), viewer, world, tally);
  }
}

async function runTogether(
  path: MatrixPath,
  entity: EntityModel | null,
  probes: readonly Probe[],
  viewer: Viewer,
  world: World,
  tally: Tally,
): Promise<void> {
  const { document, variables } = documentOf(path, probes);
  const { data, errors, extensions } = await world.execute(viewer, document, variables);
  tally.operations += 1;
  if (!path.alone && (errors?.length ?? 0) > 0 && probes.length > 1) {
    // One refused question took the others with it: each by itself says which.
    for (const probe of probes) await runTogether(path, entity, [probe], viewer, world, tally);
    return;
  }
  probes.forEach((probe, index) => {
    const answer = (data as Record<string, unknown> | null | undefined)?.[`p${index}`];
    const found = path.alone
      ? judge(probe, { data: answer, errors, extensions }, viewer, world)
      : [...(errors ?? []).map(({ message }) => `refused: ${message}`), ...judge(probe, answer, viewer, world)];
    note(path, entity, probe, found, viewer, tally);
  });
}

function note(
  path: MatrixPath,
  entity: EntityModel | null,
  probe: Probe,
  found: readonly string[],
  viewer: Viewer,
  tally: Tally,
): void {
  for (const [name, cells] of [[path.name, probe.cells] as const, ...(probe.also ?? [])]) {
    if (cells > 0) tally.byPath.set(name, (tally.byPath.get(name) ?? 0) + cells);
  }
  tally.probes += 1;
  const where = `${path.name} ${entity?.name ?? ''} as ${viewer.key}`;
  for (const problem of found) tally.failures.push(`${where}: ${problem} in ${probe.field.slice(0, 200)}`);
}

function judge(probe: Probe, answer: unknown, viewer: Viewer, world: World): string[] {
  const text = JSON.stringify(answer ?? null);
  const problems = [...judged(probe, answer, text)];
  if (probe.figures) return problems;
  const asked = markersIn(JSON.stringify(probe.variables ?? null) + probe.field);
  for (const token of markersIn(text)) {
    const marked = world.facts.marked(token);
    // Whoever asks by a value knows it.
    if (!marked || asked.has(token) || viewer.oracle.mayMeet(marked, probe.deleted)) continue;
    problems.push(`shows ${token} of ${marked.row.name}.${marked.field?.name ?? 'id'}`);
  }
  return problems;
}

/** An answer of another shape than expected is wrong too. */
function judged(probe: Probe, answer: unknown, text: string): readonly string[] {
  try {
    return probe.judge?.(answer, text) ?? [];
  } catch (error) {
    return [`${String(error)} for ${text.slice(0, 200)}`];
  }
}

function documentOf(
  path: MatrixPath,
  probes: readonly Probe[],
): { document: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = probes.map(({ field, variables: given = [] }, index) => {
    given.forEach(([type, value], place) => {
      const name = `v${index}_${place + 1}`;
      declared.push(`$${name}: ${type}`);
      variables[name] = value;
    });
    return `p${index}: ${field.replaceAll('$$', `$v${index}_`)}`;
  });
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { document: `${path.operation} ${head} { ${fields.join('\n')} }`, variables };
}
