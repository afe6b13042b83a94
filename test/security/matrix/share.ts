import type { EntityModel } from '../../../core/src/model/index.ts';
import { matrixPaths } from './paths/index.ts';
import { askers } from './people.ts';
import type { MatrixPath } from './probe.ts';
import type { Viewer } from './world.ts';

/** Which part of the matrix a run asks. */
export interface Share {
  readonly name: string;
  of(path: MatrixPath, viewer: Viewer, entities: readonly EntityModel[]): readonly EntityModel[];
}

/** Every entity × every viewer × every path. */
export const whole: Share = { name: 'whole', of: (_, __, entities) => entities };

const shares = 3;

/**
 * A third, so that a run stays affordable as the composition grows: every entity meets every viewer, every entity
 * every path, and every viewer every path (pairwise coverage), but not all three with each other.
 */
export const pairwise: Share = {
  name: 'pairwise, one third',
  of(path, { key }, entities) {
    const turn = askers.indexOf(key) + matrixPaths.indexOf(path);
    return entities.filter((_, place) => (place + turn) % shares === 0);
  },
};

/** What `npm test` asks; `npm run test:security` asks everything. */
export const shareOfThisRun: Share = process.env['GUANXI_WHOLE_MATRIX'] ? whole : pairwise;
