import type { Response } from '../schema/response.js';

/** A response on its way. Headers and credentials are no part of it: they are asked for at every try. */
export interface Parcel {
  /** The id of the response, which is the idempotency key. */
  id: string;
  url: string;
  response: Response;
  /** `waiting`: will be tried again; `refused`: the server said no, and a person has to decide. */
  state: 'waiting' | 'refused';
  /** Number of tries so far. */
  tries: number;
  /** Not to be tried before, in milliseconds since 1970; 0 for at once. */
  after: number;
  /** What made it, on which page; those that were put in before 0.3 do not say. */
  place?: string;
}
