import { demo, userKey } from './organisation.ts';
import { regions } from './regions.ts';

/** Who answers for which part of the country: the leaders of the sales offices. */
const managers = { 华北: 'wangjianjun', 华东: 'zhouhaitao', 华南: 'huangzhiming' } as const;
const codes = { 华北: 'NORTH', 华东: 'EAST', 华南: 'SOUTH' } as const;

const territoryKey = (code: string): string => `${demo}:territory:${code}`;

export const territories = regions.map(({ name }) => ({
  externalId: territoryKey(codes[name]),
  code: codes[name],
  name,
  managerKey: userKey(managers[name]),
}));

/** The regions themselves, and the provinces of their places. */
export const territoryRegions = regions.flatMap(({ name, places }) =>
  [...new Set([name, ...places.map(({ province }) => province)])].map((region) => ({
    externalId: `${territoryKey(codes[name])}:${region}`,
    territoryKey: territoryKey(codes[name]),
    name: region,
  })),
);
