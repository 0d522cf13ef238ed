import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(ROOT, 'server/dist/main.js');

/** What Node runs: the built service where it is newer than all sources, which starts in a fifth of the time; else the sources. */
export const PROGRAM: readonly string[] =
  changedAt(BUILT) > Math.max(...sources().map(changedAt))
    ? [BUILT]
    : ['--import', 'tsx', join(ROOT, 'server/main.ts')];

function sources(): readonly string[] {
  const all = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(ROOT, folder, name),
    );
  return [
    ...all('server').filter((name) => !/[/\\](?:dist|node_modules)(?:[/\\]|$)/.test(name)),
    ...all('src'),
  ].filter((name) => name.endsWith('.ts'));
}

/** Milliseconds; 0 for a file that is not there. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

export interface ServiceProcess {
  /** Empty when it did not start. */
  readonly origin: string;
  readonly child: ChildProcess;
  /** All that it wrote so far. */
  output(): string;
  /** Ends it by a signal and waits until it is gone; its exit code, if it had the time for one. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits until it ends by itself. */
  ended(): Promise<number | null>;
}

/**
 * The service in a process of its own, on a free port: settles when it listens, or when it has given up.
 * @param uid The user that it runs as, where that is another one.
 */
export async function runService(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  uid?: number,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let output = '';
  const gone = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const origin = await new Promise<string>((resolve) => {
    const read = (data: Buffer) => {
      output += data.toString();
      const [, address] = /service: (http:\S+)/.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void gone.then(() => resolve(''));
  });
  return {
    origin,
    child,
    output: () => output,
    end: (signal) => {
      child.kill(signal);
      return gone;
    },
    ended: () => gone,
  };
}
