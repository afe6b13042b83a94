import type { Label } from './label.ts';

/** Something of a plugin that an installation switches on or off as a whole, without another release. */
export interface FeatureFlag {
  readonly label: Label;
  /** Where the configuration says nothing. */
  readonly default: boolean;
}

/** `<prefix>:<name>`, as the configuration calls a flag: `hotel:overbooking`. */
export type FeatureName = `${string}:${string}`;

/** Tells which features this installation has switched on: the same for everybody, until the next start. */
export interface FeaturesPort {
  /**
   * @param feature a flag that `features` of a plugin of this composition declares, or its full name
   * @throws CrmError `UNKNOWN_FEATURE` where the composition has no such flag
   */
  isEnabled(feature: FeatureFlag | FeatureName): boolean;
}

/**
 * Declares a feature flag, to be handed to `features` of the manifest and to `isEnabled` of any context.
 * @example
 * export const overbooking = featureFlag({ label: { zh: '超订', en: 'Overbooking' }, default: false });
 * definePlugin({ prefix: 'hotel', features: { overbooking } }); // `hotel:overbooking` everywhere else
 * if (context.isEnabled(overbooking)) …
 * createCrm({ plugins: [hotel()], features: { 'hotel:overbooking': true } }); // or GUANXI_FEATURES, as JSON
 */
export function featureFlag(flag: FeatureFlag): FeatureFlag {
  return flag;
}
