import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import { routeOf, verbOf } from './route-of.js';

const NAME = 'dr-elements-service';

/**
 * Creates a span for each request with OpenTelemetry's API: without an SDK (`node --import …`) it does nothing. Its attributes
 * are those of the log, without addresses, headers and bodies.
 */
export function tracing(): MiddlewareHandler<{ Variables: RequestIdVariables }> {
  return async (c, next) => {
    const parent = propagation.extract(context.active(), {
      traceparent: c.req.header('traceparent'),
      tracestate: c.req.header('tracestate'),
    });
    const verb = verbOf(c);
    const span = trace
      .getTracer(NAME)
      .startSpan(
        verb,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': verb } },
        parent,
      );
    try {
      await context.with(trace.setSpan(parent, span), next);
    } finally {
      const { status } = c.res;
      const route = routeOf(c);
      span.updateName(`${verb} ${route}`);
      span.setAttributes({
        'http.route': route,
        'http.response.status_code': status,
        'dr.request_id': c.get('requestId'),
      });
      if (status >= 500)
        span.setStatus({ code: SpanStatusCode.ERROR, ...(c.error && { message: c.error.name }) });
      span.end();
    }
  };
}
