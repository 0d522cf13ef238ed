import { Hono, type Context } from 'hono';
import { fieldsOf, listOf, recordOf, textOf } from '../../src/domain/json-reader.js';
import { limitUses } from '../create-limit.js';
import { onPath } from '../on-path.js';
import { readAnyJson } from '../request-body.js';

const PATH = '/v1/reports';

/** Most reports per minute and process, and most violations per report. */
const MOST_REPORTS = 60;
const MOST_VIOLATIONS = 10;

/** Sends a document's policy with both report directives: some browsers support only the older one. */
export function sendPolicy(c: Context, policy: string): void {
  c.header('content-security-policy', `${policy}; report-to csp; report-uri ${PATH}`);
  c.header('reporting-endpoints', `csp="${PATH}"`);
}

/** Context variables for the request log. */
export interface ReportEnv {
  Variables: { violations?: readonly string[] };
}

/** Receives browsers' reports of policy violations in the service's documents, for the log. */
export function createPolicyReports(): Hono<ReportEnv> {
  const app = new Hono<ReportEnv>();
  const count = limitUses(MOST_REPORTS);
  onPath(app, PATH, {
    POST: async (c) => {
      await count('');
      const body = await readAnyJson(
        c,
        /^application\/(?:csp-report|reports\+json|json)\s*(?:;|$)/i,
      );
      c.set('violations', readReports(body).slice(0, MOST_VIOLATIONS));
      return c.body(null, 204);
    },
  });
  return app;
}

function readReports(body: unknown): string[] {
  const old = recordOf(fieldsOf(body)['csp-report']);
  if (old) {
    const directive = old['effective-directive'] ?? old['violated-directive'];
    return [describe(directive, old['blocked-uri'], old['document-uri'])];
  }
  return listOf(body)
    .map(fieldsOf)
    .filter(({ type }) => type === 'csp-violation')
    .map(({ body: report }) => fieldsOf(report))
    .map((report) => describe(report.effectiveDirective, report.blockedURL, report.documentURL));
}

/** `script-src https://evil.example in /v1/frames/card`. Addresses may contain a token, so nothing else is kept. */
const describe = (directive: unknown, blocked: unknown, page: unknown): string =>
  `${wordOf(directive)} ${originOf(blocked)} in ${routeOf(page)}`;

const wordOf = (value: unknown): string => /^[a-z-]{1,40}$/.exec(textOf(value) ?? '')?.[0] ?? '?';

function originOf(value: unknown): string {
  const text = textOf(value, 2048) ?? '';
  if (!URL.canParse(text)) return wordOf(text); // `inline`, `eval`
  const { origin, protocol } = new URL(text);
  return origin === 'null' ? protocol : origin;
}

/** The page's path; segments that may be ids are replaced. */
function routeOf(value: unknown): string {
  const text = textOf(value, 2048) ?? '';
  if (!URL.canParse(text)) return '?';
  const steps = new URL(text).pathname.split('/').slice(0, 6);
  return steps.map((step) => (/^[a-z][a-z\d]{0,15}$|^$/.test(step) ? step : '…')).join('/');
}
