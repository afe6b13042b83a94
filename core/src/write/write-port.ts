import type { CrmModel } from '../model/index.ts';
import type { Verb, WritePort } from '../sdk/index.ts';
import type { WriteEngine } from './write-engine.ts';
import type { WriteScope } from './unit/write-scope.ts';

/** The engine as modules and plugins see it: entities by class, on behalf of one caller. */
export function writePort(engine: WriteEngine, model: CrmModel, scope: WriteScope): WritePort {
  return {
    create: (entity, input) => engine.create(model.entityOf(entity), input, scope),
    update: (entity, id, input, options = {}) => engine.update(model.entityOf(entity), id, input, options, scope),
    delete: (entity, id, options = {}) => engine.delete(model.entityOf(entity), id, options, scope),
    act: (entity, id, work, options = {}) =>
      engine.act(model.entityOf(entity), id, work as Verb<object>, options, scope),
    restore: (entity, id) => engine.restore(model.entityOf(entity), id, scope),
    upsertMany: (entity, inputs, options = {}) => engine.upsertMany(model.entityOf(entity), inputs, options, scope),
    emit: (event, subjectId, payload) => engine.emit(event, subjectId, payload, scope),
    merge: (entity, order) => engine.merges.merge(model.entityOf(entity), order, scope),
    unmerge: (entity, merge, options = {}) => engine.merges.unmerge(model.entityOf(entity), merge, options, scope),
    handOver: (order) => engine.handOvers.run(order, scope),
    undoHandOver: (record, { dryRun = false } = {}) => engine.handOvers.undo(record, dryRun, scope),
    transaction: (work) => engine.transaction(scope, work),
  };
}
