import type { Context } from 'hono';
import { notFound } from '../refusal.js';

/**
 * A neutral icon of a method: its initials in a box. The kit has its own icons; these take the place of the providers' icons
 * that a real service links to.
 */
export function answerIcon(c: Context, file: string) {
  const type = /^([A-Za-z][A-Za-z0-9-]{0,63})\.svg$/.exec(file)?.[1];
  if (!type) throw notFound();
  c.header('cache-control', 'public, max-age=86400');
  c.header('content-security-policy', "default-src 'none'");
  c.header('cross-origin-resource-policy', 'cross-origin');
  c.header('content-type', 'image/svg+xml');
  return c.body(iconOf(initials(type)));
}

/** Two capital letters at most: nothing to escape. */
const iconOf = (letters: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 22" width="34" height="22">' +
  '<rect x=".5" y=".5" width="33" height="21" rx="3.5" fill="#fff" stroke="#dfe3ea"/>' +
  '<text x="17" y="14.5" text-anchor="middle" font-family="system-ui, sans-serif" font-size="10" font-weight="700" ' +
  `fill="#5a6375">${letters}</text></svg>`;

/** `klarnaCredit` → `KC`. */
const initials = (type: string): string =>
  (type.charAt(0) + type.slice(1).replaceAll(/[^A-Z]/g, '')).slice(0, 2).toUpperCase();
