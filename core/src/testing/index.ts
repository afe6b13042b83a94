// The test kit, `@guanxi/core/testing`. `createTestCrm` stands on these and on createCrm of app/.
export { createEmptyDatabase, createTestDatabase } from './test-database.ts';
export type { TestDatabase } from './test-database.ts';
export { setup as startTestServer, teardown as stopTestServer } from './global-setup.ts';
export { createTestCrm } from './test-crm.ts';
export type { TestCrm, TestCrmOptions } from './test-crm.ts';
export type { ClientOptions, ExecuteOptions, NewTestUser, TestClient, TestResult, TestUser } from './test-client.ts';
export type { TestClock } from './test-clock.ts';
export type { ExpectedQueries } from './statement-counter.ts';
export { mailCatcher } from './mail-catcher.ts';
export type { CaughtMail, MailCatcher } from './mail-catcher.ts';
export { webhookCatcher } from './webhook-catcher.ts';
export type { CaughtWebhook, WebhookAnswer, WebhookCatcher, WebhookPayload } from './webhook-catcher.ts';
export { readmeTour } from './readme-tour.ts';
export { TourIds } from './tour-ids.ts';
export type { TourStop } from './readme-tour.ts';
export { ContractBroken, pluginContract } from './contract/index.ts';
export type { ArgumentValues, ContractRunner, PluginContractOptions } from './contract/index.ts';
