import { describe, expect, it } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { buildModel } from '../../src/model/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  Measure,
  OwnedRecord,
  type ClassRef,
  type MeasureOptions,
  type Rel,
} from '../../src/sdk/index.ts';

const label = { zh: '测', en: 'Test' };

function orderWith(options: MeasureOptions): ClassRef {
  @Entity({ code: 'tsord', label, table: 'test_order', display: 'id' })
  @Measure(options)
  class TestOrder extends OwnedRecord {
    @Attribute({ type: 'boolean', label }) paid?: boolean | null;
    @Attribute({ type: 'date', label }) day?: string | null;
    @Attribute({ type: 'dateTime', label }) at?: Date | null;
    @Attribute({ type: 'money', label }) amount?: string | null;
    @Attribute({ type: 'int', label }) pieces?: number | null;
    @Attribute({ type: 'text', label }) text?: string | null;
  }
  return TestOrder;
}

@Entity({ code: 'tslin', label, display: 'id', access: { via: 'parent' } })
@Measure({ name: 'lines', by: ['parent'] })
class TestLine extends BaseRecord {
  @BelongsTo(() => TestLine, { label, required: true }) parent!: Rel<TestLine>;
}

function build(entity: ClassRef) {
  const problems: string[] = [];
  const plugin = definePlugin({ id: 'test', prefix: 'test', version: '1.0.0', label, entities: [entity] });
  const model = buildModel([corePlugin(), plugin()], ({ en }) => void problems.push(en));
  return { problems, measures: model.entities.get(entity.name)?.measures ?? [] };
}

it('a measure has a rollup with and without owners and days each', () => {
  const { problems, measures } = build(
    orderWith({ name: 'sales', by: ['paid'], dates: { day: 'DAY' }, sum: ['amount', 'pieces'] }),
  );
  expect(problems).toEqual([]);
  const owners = ['owner_id', 'team_id', 'unit_id'];
  expect(measures).toMatchObject([
    {
      ...{ name: 'test_order_sales', owner: 'test', table: 'test_order', deltaTable: 'test_order_sales_delta' },
      changeTable: null,
      columns: ['paid', 'amount_currency', ...owners, 'day'],
      levels: [
        { table: 'test_order_sales_rollup', columns: ['paid', 'amount_currency'] },
        { table: 'test_order_sales_rollup_owned', columns: ['paid', 'amount_currency', ...owners], owners },
        { table: 'test_order_sales_rollup_dated', columns: ['paid', 'amount_currency', 'day'] },
        {
          table: 'test_order_sales_rollup_owned_dated',
          columns: ['paid', 'amount_currency', ...owners, 'day'],
          owners,
        },
      ],
    },
  ]);
});

describe('what cannot be kept exact is refused', () => {
  it.each([
    [{ name: 'a', by: ['text'] }, 'text cannot be used'],
    [{ name: 'a', by: ['nothing'] }, 'nothing cannot be used'],
    [{ name: 'a', by: ['paid'], dates: { at: 'DAY' } }, 'at cannot be used'],
    [{ name: 'a', by: ['paid'], sum: ['paid'] }, 'paid cannot be used'],
    [{ name: 'a', by: ['paid'], past: true }, 'versions are not kept'],
    [{ name: 'Sales', by: ['paid'] }, 'snake_case'],
    [{ name: 'a_name_that_is_much_longer_than_tables_may_be', by: ['paid'] }, 'too long'],
  ] satisfies [MeasureOptions, string][])('%j', (options, why) => {
    const { problems } = build(orderWith(options));
    expect(problems.join('\n')).toContain(why);
  });

  it('records that are there only while others are', () => {
    expect(build(TestLine).problems.join('\n')).toContain('measure lines');
  });
});
