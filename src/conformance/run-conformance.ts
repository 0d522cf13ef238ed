import { CHECKS } from './checks.js';
import { ServiceUnderTest, type ServiceAddress } from './service-under-test.js';

/** The result of one check. */
export interface CheckResult {
  /** The check's name in reports and tests: `repeated-key`. */
  readonly name: string;
  /** The requirement, as a sentence. */
  readonly promise: string;
  readonly kept: boolean;
  /** The actual result, if the requirement is not met. */
  readonly found?: string;
}

export interface ConformanceReport {
  readonly serviceUrl: string;
  readonly results: readonly CheckResult[];
  readonly kept: number;
  readonly broken: number;
}

/**
 * Sends a payment service the kit's requests and checks which requirements of the contract it meets. The service must be a
 * sandbox: checkouts, sources and one order are created. Never rejects; if the service cannot be reached, all checks fail.
 */
export async function runConformance(
  address: ServiceAddress,
  {
    only,
  }: {
    /** The names of the checks to run; all by default. */ readonly only?: readonly string[];
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

/** Formats a readable report: one line per check, and the actual result of each failed one. */
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
