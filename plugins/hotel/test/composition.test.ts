import { describe, expect, it } from '@jest/globals';
import { createCrm } from '@guanxi/core/app';
import { hotel } from '@guanxi/plugin-hotel';
import { printSchema } from 'graphql';

describe('a composition', () => {
  const sdlOf = (plugins: readonly ReturnType<typeof hotel>[]): string =>
    printSchema(createCrm({ plugins, mode: 'test' }, { environment: {} }).schema);

  it('without the hotel has nothing of it, before and after one with it', () => {
    const before = sdlOf([]);
    expect(sdlOf([hotel()])).toMatch(/type HotelReservation /);
    expect(sdlOf([])).toBe(before);
    expect(before).not.toMatch(/hotel/i);
  });

  it('with wrong options does not start', () => {
    expect(() => sdlOf([hotel({ maximumNights: 0 })])).toThrow(/maximumNights/);
    expect(() => sdlOf([hotel({ maximumNight: 3 } as object)])).toThrow(/maximumNight/);
  });
});
