import type { Env, Handler, Hono } from 'hono';
import { methodNotAllowed } from './refusal.js';

export type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Registers the handlers of one path; other methods are refused with 405 and an `Allow` header. */
export function onPath<E extends Env>(
  app: Hono<E>,
  path: string,
  handlers: Readonly<Partial<Record<Verb, Handler<E>>>>,
): void {
  const entries = Object.entries(handlers);
  for (const [verb, handler] of entries) app.on(verb, path, handler);
  const verbs = entries.map(([verb]) => verb);
  const allow = (handlers.GET ? [...verbs, 'HEAD'] : verbs).join(', ');
  app.all(path, (c) => {
    c.header('allow', allow);
    throw methodNotAllowed();
  });
}
