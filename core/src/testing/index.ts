// The test kit, `@guanxi/core/testing`. `createTestCrm` stands on these and on createCrm of app/.
export { createEmptyDatabase, createTestDatabase } from './test-database.ts';
export type { TestDatabase } from './test-database.ts';
export { setup as startTestServer, teardown as stopTestServer } from './global-setup.ts';
export { createTestCrm } from './test-crm.ts';
export type { ExecuteOptions, NewTestUser, TestCrm, TestCrmOptions, TestResult, TestUser } from './test-crm.ts';
export { readmeTour } from './readme-tour.ts';
export type { TourStop } from './readme-tour.ts';
