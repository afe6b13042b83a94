import { expect, it } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { buildModel } from '../../src/model/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  definePlugin,
  Entity,
  HasMany,
  OwnedRecord,
  type ClassRef,
  type Rel,
} from '../../src/sdk/index.ts';

const label = { zh: '测', en: 'Test' };

/** A house whose visits link it to guests; a visit may demand more than an id says. */
function houseWith(links: Record<string, 'guest' | 'note' | 'house'>, demanding: boolean): readonly ClassRef[] {
  @Entity({ code: 'tsgst', label })
  class TestGuest extends OwnedRecord {
    @Attribute({ type: 'string', label, required: true }) name!: string;
  }
  @Entity({ code: 'tsvis', label, display: 'house', access: { via: 'house' } })
  class TestVisit extends BaseRecord {
    @BelongsTo('TestHouse', { label, required: true, inverse: 'visits' }) house!: object;
    @BelongsTo(() => TestGuest, { label, required: true }) guest!: Rel<TestGuest>;
    @Attribute({ type: 'string', label, required: demanding }) note?: string | null;
    @Attribute({ type: 'int', label, required: true, default: 1 }) nights!: number;
  }
  @Entity({ code: 'tshou', label })
  class TestHouse extends OwnedRecord {
    @Attribute({ type: 'string', label, required: true }) name!: string;
    @HasMany(() => TestVisit, 'house', { label, links }) visits = new Collection<TestVisit>(this);
  }
  return [TestGuest, TestVisit, TestHouse];
}

function build(entities: readonly ClassRef[]) {
  const problems: string[] = [];
  const plugin = definePlugin({ id: 'test', prefix: 'test', version: '1.0.0', label, entities: [...entities] });
  const model = buildModel([corePlugin(), plugin()], ({ en }) => void problems.push(en));
  return { problems, links: model.entities.get('TestHouse')?.links };
}

it('a list says which records its children tie to', () => {
  const { problems, links } = build(houseWith({ guestIds: 'guest' }, false));
  expect(problems).toEqual([]);
  const link = links?.get('guestIds');
  expect([link?.through.name, link?.to.name, link?.to.target.name]).toEqual(['visits', 'guest', 'TestGuest']);
});

it.each([
  ['is no reference', { noteIds: 'note' }, false, /links\.noteIds: TestVisit\.note is no @BelongsTo to be written/],
  ['leads back', { houseIds: 'house' }, false, /links\.houseIds: TestVisit\.house is no @BelongsTo to be written/],
  ['has a name that is taken', { name: 'guest' }, false, /links\.name: the name is taken/],
  ['demands more', { guestIds: 'guest' }, true, /TestVisit\.note is required, an id alone does not do/],
] as const)('a link that %s is told at the start', (_what, links, demanding, problem) => {
  const { problems } = build(houseWith(links, demanding));
  expect(problems).toEqual([expect.stringMatching(problem)]);
});
