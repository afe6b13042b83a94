export { EventTail } from './event-tail.ts';
export type { EventListener, EventTailOptions } from './event-tail.ts';
export { outboxEvent } from './outbox-event.ts';
export type { OutboxEvent } from './outbox-event.ts';
export { Outbox } from './outbox.ts';
