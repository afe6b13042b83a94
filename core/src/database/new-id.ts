/**
 * UUIDv7 of now, as everywhere: the first 48 bits are the milliseconds. PostgreSQL has a function for it from 18 on.
 */
export const newId = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
  substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;
