import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

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
 * The service as `npm run service` starts it, on a free port: settles when it listens, or when it has given up.
 * @param uid The user that it runs as, where that is another one.
 */
export async function runService(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  uid?: number,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
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
