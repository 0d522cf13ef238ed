import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Records violations that a test does not check itself. */
export interface PageGuard {
  /** Everything seen so far that no test expected. */
  readonly faults: readonly string[];
  /** Faults that a test expected, and that did come. */
  readonly expected: readonly string[];
  /** From now on, faults that match belong to the test. */
  expectFault(pattern: RegExp): void;
}

/**
 * Takes down console errors and warnings, uncaught errors, violations of the page's policy and requests to anybody but
 * `origins`, in every page and frame of the context.
 */
export async function guardPages(
  context: BrowserContext,
  origins: readonly string[],
): Promise<PageGuard> {
  const faults: string[] = [];
  const expected: string[] = [];
  const patterns: RegExp[] = [];
  const add = (fault: string) => {
    const list = patterns.some((pattern) => pattern.test(fault)) ? expected : faults;
    list.push(fault);
  };

  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  };
  context.on('console', onConsole);
  context.on('weberror', (event) => add(`uncaught: ${event.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin))
      add(`request to a stranger: ${request.method()} ${url.origin}${url.pathname}`);
  });
  await context.exposeBinding('reportPolicyViolation', (_, violation: string) => add(violation));
  await context.addInitScript(() => {
    const report = (window as unknown as { reportPolicyViolation(text: string): void })
      .reportPolicyViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report(
        `policy violation: ${event.effectiveDirective} ${event.blockedURI} (${event.documentURI})`,
      );
    });
  });

  return { faults, expected, expectFault: (pattern) => void patterns.push(pattern) };
}
