import { runFlow } from '../../test/server/support/flows.js';
import { runService } from '../../test/server/support/run-service.js';
import type { OpenNew } from './storages.js';

const CONNECTIONS = 16;
const WARM_UP = 3;
const POSTS = 4;

export interface Load {
  readonly flows: number;
  /** POSTs. */
  readonly perSecond: number;
  /** The median duration of a POST, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Runs complete flows over 16 connections to a service process, `each` flows per connection. */
export async function loadRun(openNew: OpenNew, each: number): Promise<Load> {
  const { options, remove } = await openNew();
  const { dataFile, databaseUrl } = options;
  const service = await runService(dataFile === undefined ? [] : ['--data', dataFile], {
    CREATE_LIMIT: '0',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  });
  try {
    const run = async (name: string, count: number): Promise<number[]> => {
      const times: number[] = [];
      const client = async (_: unknown, index: number): Promise<void> => {
        for (let flow = 0; flow < count; flow++) {
          let start = performance.now();
          await runFlow(service.origin, { name: `${name}-${index}-${flow}` }, () => {
            const end = performance.now();
            times.push(end - start);
            start = end;
          });
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, client));
      return times.sort((a, b) => a - b);
    };
    await run('warm', WARM_UP);
    const start = performance.now();
    const times = await run('flow', each);
    const seconds = (performance.now() - start) / 1000;
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    return {
      flows: CONNECTIONS * each,
      perSecond: (CONNECTIONS * each * POSTS) / seconds,
      p50: at(0.5),
      p99: at(0.99),
    };
  } finally {
    await service.end('SIGTERM');
    await remove();
  }
}
