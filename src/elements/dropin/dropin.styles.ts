import { css, type CSSResultGroup } from 'lit';
import { button, card, host, skeleton, status, visuallyHidden } from '../../theme/sheets.js';
import { fieldsSkeleton } from '../card-form/fields-skeleton.js';
import { walletRoom } from '../express-wallets/wallet-room.js';
import { methodRow } from '../shared/method-row.styles.js';

export const styles: CSSResultGroup = [
  host,
  card,
  button,
  status,
  skeleton,
  visuallyHidden,
  methodRow,
  fieldsSkeleton,
  walletRoom,
  css`
    p {
      margin: 0;
    }
    .list {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .rows {
      container-type: inline-size;
    }
    .body {
      container-type: inline-size;
      display: grid;
      gap: var(--dr-form-gap, 14px);
      padding: var(--_space-1) var(--dr-row-padding, var(--_space-4)) var(--_space-5);
    }

    /* loading */
    .loading {
      pointer-events: none;
    }
    .button-shape {
      block-size: var(--dr-button-height, 48px);
      border-radius: var(--dr-button-radius, var(--_radius-small));
      background: var(--_soft);
    }

    .legal {
      padding: 10px var(--_space-4) var(--_space-3);
      border-block-start: 1px solid var(--_line);
      background: var(--dr-legal-background, var(--_soft));
    }
    .legal.coming {
      min-block-size: 6em;
    }
  `,
];
