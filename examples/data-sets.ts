import type { Plugin } from '@guanxi/core';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { importSteps as bankMarketing } from './bank-marketing/import-steps.ts';
import { importSteps as buildingPermits } from './building-permits/import-steps.ts';
import { importSteps as crmSales, type ImportStep } from './crm-sales/import-steps.ts';
import { importSteps as hotelBookings } from './hotel-bookings/import-steps.ts';
import { dataFolder } from './real-data.ts';

export type { ImportStep };

const steps = {
  'crm-sales': crmSales,
  'building-permits': buildingPermits,
  'hotel-bookings': hotelBookings,
  'bank-marketing': bankMarketing,
};

export type DataSetName = keyof typeof steps;

/** In the order in which they are imported; none refers to another. */
export const dataSets = Object.keys(steps) as readonly DataSetName[];

/** What brings a data set into a database. */
export const stepsOf = (name: DataSetName): readonly ImportStep[] => steps[name](dataFolder(name));

/** The composition that has a place for all of them. */
export const plugins = (): readonly Plugin[] => [buildingMaterials(), hotel(), banking()];
