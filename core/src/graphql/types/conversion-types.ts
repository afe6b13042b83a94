import { GraphQLList, GraphQLNonNull, type GraphQLObjectType, type GraphQLFieldConfig } from 'graphql';
import { CurrencyCode, Decimal, LocalDate } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { fromRow } from '../fields/from-row.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;

const demanded = (type: typeof Decimal | typeof CurrencyCode | typeof LocalDate, description: string): Field => ({
  type: new GraphQLNonNull(type),
  description,
  resolve: fromRow,
});

const listOf = (type: GraphQLObjectType | typeof CurrencyCode): GraphQLNonNull<GraphQLList<GraphQLNonNull<never>>> =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))) as never;

function appliedRate(types: TypeRegistry): GraphQLObjectType {
  return types.once('AppliedRate', () =>
    objectType<unknown, RequestContext>({
      name: 'AppliedRate',
      description: '换算所用的汇率,原样列出 / a rate that was used, as it stands in the exchange rates',
      fields: {
        from: demanded(CurrencyCode, '源币种;若为目标币种则按倒数换算 / the target currency here means: divided'),
        to: demanded(CurrencyCode, '目标币种 / to'),
        rate: demanded(Decimal, '一单位源币种合多少目标币种 / units of `to` for one of `from`'),
        validOn: demanded(LocalDate, '生效日期 / valid on'),
      },
    }),
  );
}

function moneyConversion(types: TypeRegistry, money: GraphQLObjectType): GraphQLObjectType {
  return types.once('MoneyConversion', () =>
    objectType<unknown, RequestContext>({
      name: 'MoneyConversion',
      description: '按汇率换算后的金额 / an amount converted by exchange rates',
      fields: {
        money: {
          type: money,
          description:
            '没有金额或缺少汇率时为 null / null where there are no amounts, or a rate is missing: never part of a sum',
          resolve: fromRow,
        },
        rates: { type: listOf(appliedRate(types)), description: '所用汇率 / the rates used', resolve: fromRow },
        missing: {
          type: listOf(CurrencyCode),
          description: '没有汇率(或无权查看)的币种 / currencies without a rate that the caller may see',
          resolve: fromRow,
        },
      },
    }),
  );
}

/** `converted(in: "CNY", at: "2026-01-31")` of an aggregate of money. */
export function convertedField(types: TypeRegistry, money: GraphQLObjectType): Field {
  return {
    type: new GraphQLNonNull(moneyConversion(types, money)),
    description: '按当日或之前最近的汇率换算,只在最后舍入一次 / by the latest rates on or before the day, rounded once',
    args: {
      in: { type: new GraphQLNonNull(CurrencyCode), description: '目标币种 / currency to convert into' },
      at: { type: LocalDate, description: '汇率日期,默认为今天 / day of the rates, default: today' },
    },
    resolve: fromRow,
  };
}
