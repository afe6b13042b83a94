import { featureModels, type FeatureSettings } from '../../model/index.ts';
import { nearestName, type Label, type Plugin } from '../../sdk/index.ts';

/** Flags that no plugin of the configuration declares: a misspelt one would silently keep its default. */
export function unknownFeatures(settings: FeatureSettings = {}, plugins: readonly Plugin[] = []): Label[] {
  const known = [...featureModels(plugins, {}).keys()];
  return Object.keys(settings)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestName(name, known);
      return {
        zh: `features:没有功能开关 ${name}${near ? `,您是否指 ${near}?` : ';'}可用:${known.join('、') || '无'}`,
        en:
          `features: no plugin declares ${name}${near ? `, did you mean ${near}?` : ';'} ` +
          `there are: ${known.join(', ') || 'none'}`,
      };
    });
}
