import type { PluginModule } from '../../sdk/index.ts';
import { ForecastSubmission } from './forecast-submission.entity.ts';
import { forecastSubmissionHooks } from './forecast-submission.hooks.ts';
import { ForecastResolver } from './forecast.resolver.ts';
import { adjustPermission, SubmitForecastResolver } from './submit-forecast.resolver.ts';

/** Forecasting (销售预测): what is expected, what was promised, what came of it. */
export const forecastingModule: PluginModule = {
  entities: [ForecastSubmission],
  resolvers: [SubmitForecastResolver, ForecastResolver],
  hooks: [forecastSubmissionHooks],
  permissions: {
    [adjustPermission]: { zh: '调整下属的销售预测', en: 'Adjust the forecasts of others' },
  },
};
