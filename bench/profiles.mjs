/** CPU: divisor; latency: milliseconds for each request; kbps: a shared link over brotli bytes, 0 without a limit. */
export const PROFILES = {
  desktop: { cpu: 1, latency: 40, kbps: 0 },
  mobile: { cpu: 4, latency: 40, kbps: 0 },
  slow: { cpu: 4, latency: 150, kbps: 1600 },
};
