/** Milliseconds: a service that wants more is not waited for longer. */
export const MAX_RETRY_AFTER = 3_600_000;
