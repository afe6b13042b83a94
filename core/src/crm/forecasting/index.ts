export { ForecastSubmission } from './forecast-submission.entity.ts';
export { forecastingModule } from './forecasting-module.ts';
