import { createHmac } from 'node:crypto';

/** The header with the time and the signature: `t=1764414000,v1=5257a8…`. */
export const SIGNATURE = 'DigitalRiver-Signature';

/**
 * Proves who has sent a body, and when: the HMAC with SHA-256 of `<seconds since 1970>.<body>`, in hex.
 * @param time Milliseconds since 1970.
 */
export function sign(body: string, secret: string, time: number): string {
  const seconds = Math.floor(time / 1000);
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}
