import { CHECKS } from './checks.js';
import { ServiceUnderTest, type ServiceAddress } from './service-under-test.js';

/** What became of one promise of the contract. */
export interface CheckResult {
  /** `repeated-key`: what a report and a test name it by. */
  readonly name: string;
  /** The promise in a sentence. */
  readonly promise: string;
  readonly kept: boolean;
  /** What came instead. */
  readonly found?: string;
}

export interface ConformanceReport {
  readonly serviceUrl: string;
  readonly results: readonly CheckResult[];
  readonly kept: number;
  readonly broken: number;
}

/**
 * Asks a payment service what the kit will ask it, and says which promises of the contract it keeps. The service must be a
 * sandbox: checkouts, sources and one order are made. Never rejects; a service that cannot be reached keeps nothing.
 */
export async function runConformance(
  address: ServiceAddress,
  {
    only,
  }: {
    /** The names of the promises to look at; all when absent. */ readonly only?: readonly string[];
  } = {},
): Promise<ConformanceReport> {
  const service = new ServiceUnderTest(address);
  const results: CheckResult[] = [];
  for (const { name, promise, run } of CHECKS.filter(
    (check) => only?.includes(check.name) ?? true,
  )) {
    const found = await run(service).then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
    results.push({
      name,
      promise,
      kept: found === undefined,
      ...(found !== undefined && { found }),
    });
  }
  const kept = results.filter((result) => result.kept).length;
  return { serviceUrl: address.serviceUrl, results, kept, broken: results.length - kept };
}

/** A report for people: a line for each promise, and what came instead where it is broken. */
export function formatReport({ serviceUrl, results, kept, broken }: ConformanceReport): string {
  const lines = results.flatMap(({ name, promise, kept: isKept, found }) => [
    `${isKept ? 'ok    ' : 'BROKEN'}  ${name}: ${promise}`,
    ...(found === undefined ? [] : [`          ${found}`]),
  ]);
  return [
    `The payment service at ${serviceUrl}`,
    '',
    ...lines,
    '',
    `${kept} kept, ${broken} broken`,
  ].join('\n');
}
