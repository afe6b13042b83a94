export { EventDispatcher } from './event-dispatcher.ts';
export type { EventDispatcherOptions } from './event-dispatcher.ts';
export { eventTypeOf, handlerJobs, registerHandlers } from './event-handlers.ts';
export type { RegisteredHandler } from './event-handlers.ts';
