/** The maximum accepted value of `Retry-After`, in milliseconds. */
export const MAX_RETRY_AFTER = 3_600_000;
