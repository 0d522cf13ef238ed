import { css, html, type TemplateResult } from 'lit';

/**
 * Reserves space for the wallets' buttons while they load, so that the content below does not move. `.express.coming` also
 * reserves space for the line between the buttons and the list.
 */
export const walletRoom = css`
  .express {
    padding: var(--_space-4) var(--_space-4) var(--_space-1);
  }
  .express.coming {
    padding-block-end: calc(var(--_space-4) + 1.2615em + var(--_space-1));
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .buttons > * {
    flex: 1 1 128px;
    block-size: 48px;
  }
`;

export const renderWalletRoom = (wallets: number): TemplateResult =>
  html`<div class="express coming">
    <div class="buttons">
      ${Array.from({ length: wallets }, () => html`<span class="skeleton"></span>`)}
    </div>
  </div>`;
