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
 * Asks a remote provider what the engine has decided to ask, oldest first, until it answers. Operations are stored in the
 * transaction that decided them, so none is lost and none is asked for what was not committed. Several processes may ask the
 * same; the idempotency key makes it one.
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
      // What one look has left, the next one finds.
      this.#pass ??= this.runDue()
        .catch(() => undefined)
        .finally(() => (this.#pass = undefined));
    }, EVERY).unref();
  }

  /** Ends when the operations under way are answered. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#pass;
  }

  /** Tries every operation once. @throws {StorageError} */
  async runDue(): Promise<void> {
    const rows = (await this.#options.storage.rows('operations')) as readonly OperationRow[]; // the engine's own
    // Of one charge in their order: what was not authorized cannot be captured.
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
        : 'refused'; // what it was about is gone
      const caller = { publishableKey: account };
      await sandbox.together(() => sandbox.reportOperation(caller, id, answer));
      return answer;
    } catch {
      return 'again'; // nobody knows what became of it
    }
  }
}
