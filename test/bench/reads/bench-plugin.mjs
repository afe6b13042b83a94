// What the bench adds to core: a slot to filter by, and a field that code computes for all rows of a list at once.
// Plain JavaScript, so that the production build and the bench itself (which runs from source) both can load it.
import {
  Attribute,
  Ctx,
  definePlugin,
  FieldResolver,
  Index,
  Int,
  Opportunity,
  Requires,
  Resolver,
  Root,
  Slot,
} from '@guanxi/core';

export class OpportunityBenchSlot {}
Attribute({ type: 'int', label: { zh: '等级', en: 'Grade' } })(OpportunityBenchSlot.prototype, 'grade');
Index(['grade'])(OpportunityBenchSlot);
Slot(() => Opportunity, { label: { zh: '测量', en: 'Bench' } })(OpportunityBenchSlot);

/** One call for all names that are asked for together. */
const nameLengths = async (names) => names.map((name) => name.length);

export class OpportunityBenchResolver {
  benchNameLength({ name }, context) {
    return context.loader(nameLengths).load(name);
  }
}
const descriptor = Object.getOwnPropertyDescriptor(OpportunityBenchResolver.prototype, 'benchNameLength');
Root()(OpportunityBenchResolver.prototype, 'benchNameLength', 0);
Ctx()(OpportunityBenchResolver.prototype, 'benchNameLength', 1);
Requires('name')(OpportunityBenchResolver.prototype, 'benchNameLength', descriptor);
FieldResolver(() => Int, { description: '名称长度 / Length of the name' })(
  OpportunityBenchResolver.prototype,
  'benchNameLength',
  descriptor,
);
Resolver(() => Opportunity)(OpportunityBenchResolver);

export const benchPlugin = definePlugin({
  id: 'bench',
  prefix: 'bench',
  version: '1.0.0',
  label: { zh: '测量', en: 'Bench' },
  slots: { Opportunity: OpportunityBenchSlot },
  resolvers: [OpportunityBenchResolver],
});
