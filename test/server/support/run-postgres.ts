import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';
import { Client } from 'pg';

/** Where Debian's packages put each version; `npm test` installs one where there is none. */
const VERSIONS = '/usr/lib/postgresql';

/** Where empty databases are kept between runs. */
const MADE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

export interface PostgresServer {
  /** Makes an empty database and returns its `DATABASE_URL`. */
  createDatabase(): Promise<string>;
  /** Runs statements one by one as the server's owner, in its own database or another one. */
  query(text: string, url?: string): Promise<readonly Record<string, unknown>[]>;
  /** `SIGINT` ends it as an operator would, `SIGQUIT` at once, as a crash does. Settles when it is gone. */
  stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Starts it again, on the same rows and the same address. */
  start(): Promise<void>;
  /** Ends it and removes everything. */
  remove(): Promise<void>;
}

/**
 * Starts a separate PostgreSQL server in a new folder, with a socket there. Not as root, because it refuses to run as root.
 * @param options `isDurable`: it waits for the disk, as one in use does. Tests end processes, not machines, and need not wait.
 */
export async function runPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const version = readdirSync(VERSIONS).sort().at(-1) ?? '';
  const bin = join(VERSIONS, version, 'bin');
  const owner = process.getuid?.() === 0 ? ownerOf('postgres') : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'dr-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = join(MADE, `postgres-${version}-${owner?.uid ?? 'own'}`);
  if (existsSync(made)) copyFolder(made, data);
  else {
    const setUp = ['-D', data, '-U', 'dr', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    execFileSync(join(bin, 'initdb'), setUp, { ...owner, cwd: folder, stdio: 'ignore' });
    keepFor(made, data);
  }

  let server: ChildProcess | undefined;
  let gone: Promise<unknown> = Promise.resolve();
  const start = async (): Promise<void> => {
    const settings = [
      `unix_socket_directories=${folder}`,
      'listen_addresses=',
      'log_timezone=UTC',
      `fsync=${isDurable ? 'on' : 'off'}`,
    ];
    const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
    const child = spawn(join(bin, 'postgres'), args, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    });
    server = child;
    gone = new Promise((resolve) => child.on('exit', resolve));
    let output = '';
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (text: Buffer) => {
        output = (output + text.toString()).slice(-4000);
        if (output.includes('is ready to accept connections')) resolve();
      });
      void gone.then(() => reject(new Error(`PostgreSQL did not start:\n${output}`)));
    });
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    server?.kill(signal);
    await gone;
  };
  const urlOf = (name: string) => `postgresql://dr@/${name}?host=${encodeURIComponent(folder)}`;
  const query = async (text: string, url = urlOf('postgres')) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };

  let databases = 0;
  await start();
  return {
    query,
    start,
    stop,
    createDatabase: async () => {
      const name = `dr_${++databases}`;
      await query(`create database ${name}`);
      return urlOf(name);
    },
    remove: async () => {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true });
    },
  };
}

/** With its owners: the server takes no folder of anybody else's. */
const copyFolder = (from: string, to: string): void => {
  execFileSync('cp', ['-a', from, to]);
};

/** Making an empty database takes seconds, copying one does not. Of several processes, the first one's is kept. */
function keepFor(made: string, data: string): void {
  mkdirSync(MADE, { recursive: true });
  const copy = `${made}.${process.pid}.${threadId}`;
  copyFolder(data, copy);
  try {
    renameSync(copy, made);
  } catch {
    rmSync(copy, { recursive: true });
  }
}

/** The user that Debian's package has made for it. */
function ownerOf(name: string): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
