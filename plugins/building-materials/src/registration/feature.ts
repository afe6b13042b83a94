import { featureFlag } from '@guanxi/core';

/** Registrations as a whole: where it is off, what is there can be read, and nothing more is registered or decided. */
export const registrations = featureFlag({
  label: { zh: '经销商项目报备', en: 'Project registration by dealers' },
  default: true,
});
