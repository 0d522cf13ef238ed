import { present } from '../src/domain/json-reader.js';
import type { OperationKind, RemoteProvider, Verdict } from '../src/sandbox/provider.js';
import type { Sandbox } from '../src/sandbox/sandbox.js';
import type { ChargeRow, OperationRow, SourceRow } from '../src/sandbox/state.js';
import type { Storage } from '../src/sandbox/storage.js';
import { Transactions } from '../src/sandbox/transactions.js';

/** How often a process looks for operations, in milliseconds. */
const EVERY = 500;

/** One operation that was tried, for the log. */
export interface OperationEntry {
  readonly level: 'info' | 'warn';
  readonly provider: string;
  readonly operation: OperationKind;
  readonly outcome: Verdict | 'again';
}

export interface ProviderWorkerOptions {
  readonly storage: Storage;
  readonly sandbox: Sandbox;
  readonly provider: RemoteProvider;
  readonly log?: (entry: OperationEntry) => void;
}

/**
 * Sends the engine's stored operations to a remote provider, oldest first, until each is answered. An operation is stored in the
 * transaction that decided it, so none is lost and none is sent for a change that was not committed. Several processes may send
 * the same one; its idempotency key makes it happen once.
 */
export class ProviderWorker {
  readonly #options: ProviderWorkerOptions;
  #timer: NodeJS.Timeout | undefined;
  #pass: Promise<void> | undefined;

  constructor(options: ProviderWorkerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      // The next pass retries what failed in this one.
      this.#pass ??= this.runDue()
        .catch(() => undefined)
        .finally(() => (this.#pass = undefined));
    }, EVERY).unref();
  }

  /** Settles when the operations in progress are answered. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#pass;
  }

  /** Tries every operation once. @throws {StorageError} */
  async runDue(): Promise<void> {
    const rows = (await this.#options.storage.rows('operations')) as readonly OperationRow[]; // the engine's own
    // In order for each charge: a charge must be authorized before it is captured.
    const stuck = new Set<string>();
    for (const row of rows) {
      if (stuck.has(row.chargeId)) continue;
      const outcome = await this.#perform(row);
      if (outcome === 'again') stuck.add(row.chargeId);
      const { log, provider } = this.#options;
      const level = outcome === 'again' ? 'warn' : 'info';
      log?.({ level, provider: provider.name, operation: row.kind, outcome });
    }
  }

  async #perform(row: OperationRow): Promise<OperationEntry['outcome']> {
    const { storage, sandbox, provider } = this.#options;
    const { id, account, chargeId, kind, amount } = row;
    const transactions = new Transactions(storage);
    const found = await transactions.settle(() => {
      const charge = transactions.table<ChargeRow>('charges').get(chargeId);
      const source = charge && transactions.table<SourceRow>('sources').get(charge.sourceId);
      return charge && source && { charge, source };
    });
    try {
      const answer = found
        ? await provider.perform({
            idempotencyKey: id,
            kind,
            chargeId,
            orderId: found.charge.orderId,
            sourceId: found.source.id,
            ...present({ cardReference: found.source.cardReference }),
            method: found.source.type,
            amount,
            currency: found.charge.currency,
          })
        : 'refused'; // the charge or its source no longer exists
      const caller = { publishableKey: account };
      await sandbox.together(() => sandbox.reportOperation(caller, id, answer));
      return answer;
    } catch {
      return 'again'; // the outcome is unknown
    }
  }
}
