import { CrmError, type FeatureFlag, type FeatureName, type Label, type Plugin } from '../sdk/index.ts';
import { fullName } from './full-name.ts';

/** A feature flag of this composition, as this installation has set it. */
export interface FeatureModel {
  /** `hotel:overbooking` */
  readonly name: string;
  /** Id of the plugin that declares it. */
  readonly owner: string;
  readonly flag: FeatureFlag;
  readonly enabled: boolean;
}

/** What a configuration says about features, by full name. */
export type FeatureSettings = Readonly<Record<string, boolean>>;

/** Every flag of the plugins by its full name, set as the configuration says, else by its default. */
export function featureModels(plugins: readonly Plugin[], settings: FeatureSettings): Map<string, FeatureModel> {
  const all = plugins.flatMap((plugin) =>
    Object.entries(plugin.features ?? {}).map(([short, flag]): [string, FeatureModel] => {
      const name = fullName(plugin.prefix, short);
      return [name, { name, owner: plugin.id, flag, enabled: settings[name] ?? flag.default }];
    }),
  );
  return new Map(all);
}

/** A flag that no plugin of the composition declares was asked for. */
export class UnknownFeature extends CrmError {
  static asked(feature: FeatureFlag | FeatureName, known: readonly string[]): UnknownFeature {
    const text = (language: keyof Label): string => (typeof feature === 'string' ? feature : feature.label[language]);
    return new UnknownFeature('UNKNOWN_FEATURE', {
      zh: `组合中没有功能开关 ${text('zh')}(有:${known.join('、') || '无'})`,
      en: `The composition has no feature ${text('en')} (it has: ${known.join(', ') || 'none'})`,
    });
  }
}

/**
 * Whether this installation has switched a feature on.
 * @throws UnknownFeature
 */
export function isFeatureEnabled(
  { features }: { readonly features: ReadonlyMap<string, FeatureModel> },
  feature: FeatureFlag | FeatureName,
): boolean {
  const found =
    typeof feature === 'string' ? features.get(feature) : [...features.values()].find(({ flag }) => flag === feature);
  if (!found) throw UnknownFeature.asked(feature, [...features.keys()]);
  return found.enabled;
}
