import type { Activity } from '../../../domain/flow-state.js';
import { MethodSelectEvent } from '../../shared/events.js';
import { pickId } from '../../shared/method-row.js';
import { rowKey, type Row } from './row.js';
import { busyMethodOf, type Screen } from '../screen.js';

/** The open row of the list: the row of the payment in progress, the selected row, or the first. */
export class OpenRow {
  /** The key of the row that was selected last: by the shopper, by the page, or by a return from a provider. */
  picked: string | undefined;
  /** Whether the shopper has selected a row: rows then open visibly. */
  moved = false;
  /** The types whose forms keep their input when another row opens. */
  readonly kept = new Set<string>();

  /** @param expandsFirst Whether the first row is open until one is selected. */
  of(screen: Screen, expandsFirst: boolean): Row | undefined {
    if (screen.name !== 'list' && screen.name !== 'moving') return undefined;
    const { methods, live } = screen;
    const find = (key: string | undefined) => methods.find((method) => rowKey(method) === key);
    const picked = find(this.picked) ?? (expandsFirst ? methods[0] : undefined);
    const busy = busyMethodOf(live);
    return busy === picked?.type ? picked : (find(busy) ?? picked);
  }

  /** Opens the row of an earlier payment: on the return from a provider, or after a reload. */
  follow(activity: Activity | undefined, open: Row | undefined): void {
    if (activity?.name === 'returning') this.picked = activity.methodType;
    if (activity?.name !== 'reconciling' || activity.error) return;
    const { methodType } = activity.intent;
    if (open?.type !== methodType) this.picked = methodType;
  }

  /** Keeps the form of a row mounted once it has been open. */
  keep(open: Row | undefined): void {
    if (open?.face.usesCardFields || open?.face.hasInputs) this.kept.add(open.type);
  }

  /**
   * Reports the shopper's selection to the page. Returns the key of the row to open; `undefined` if the open row stays.
   * @param open The key of the row that is open.
   */
  pick(
    event: Event,
    rows: readonly Row[],
    page: HTMLElement,
    open: string | undefined,
  ): string | undefined {
    const radio = event.target as HTMLInputElement; // `change` comes from inputs only
    const { name, value } = radio;
    if (name !== 'method') return undefined;
    event.stopPropagation();
    const row = rows.find((method) => rowKey(method) === value);
    const select = new MethodSelectEvent(row?.type ?? value, row?.saved?.source.id);
    if (page.dispatchEvent(select)) {
      this.moved = true;
      return value;
    }
    // No render follows that would reset the radios.
    const present = open === undefined ? null : page.shadowRoot?.getElementById(pickId(open));
    radio.checked = false;
    if (present && 'checked' in present) present.checked = true;
    return undefined;
  }
}
