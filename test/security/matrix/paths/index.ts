import type { MatrixPath } from '../probe.ts';
import { asOfPath } from './as-of.ts';
import { eventsPath, subscriptionPath } from './events.ts';
import { exportPath } from './export.ts';
import { filterPath, orderPath } from './filters.ts';
import { groupPath } from './groups.ts';
import { guardedInputPath, guardedPath } from './guarded.ts';
import { historyPath } from './history.ts';
import { recordQueryPath } from './record-queries.ts';
import { deletedPath, listPath, nodePath, onePath, relationsPath } from './reads.ts';
import { searchPath } from './search.ts';
import { introspectionPath, metadataPath } from './schema.ts';
import { customFieldPath, customQueryPath, explainPath } from './special.ts';
import { bulkPath } from './bulk.ts';
import { customMutationPath } from './custom-mutations.ts';
import { createPath, deniedPath, payloadPath, referencePath } from './writes.ts';

/** Every way on which data could reach somebody. A new path is one more of these. */
export const matrixPaths: readonly MatrixPath[] = [
  ...[listPath, deletedPath, onePath, nodePath, relationsPath],
  ...[filterPath, orderPath, groupPath, searchPath],
  ...[guardedPath, guardedInputPath, exportPath, historyPath, asOfPath, eventsPath, subscriptionPath],
  ...[customFieldPath, customQueryPath, recordQueryPath, metadataPath, introspectionPath, explainPath],
  ...[deniedPath, createPath, payloadPath, referencePath, bulkPath, customMutationPath],
];
