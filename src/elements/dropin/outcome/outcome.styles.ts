import { css } from 'lit';

/** Styles of the screens in place of the list; adopted when their chunk has loaded. */
export const styles = css`
  .pane {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: start;
    padding: var(--_space-5) var(--_space-4);
  }
  .pane:focus {
    outline: none;
  }
  .pane > .sign {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--dr-sign-size, 40px);
    block-size: var(--dr-sign-size, 40px);
    border-radius: 50%;
    background: var(--_soft);
    color: var(--_muted);
  }
  .pane > .sign > svg {
    inline-size: 22px;
    block-size: 22px;
  }
  .pane.success > .sign {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .pane.warning > .sign {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .pane.danger > .sign {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  /* Beside the sign as long as its longest word has room there. */
  .words {
    flex: 1;
    flex-basis: min-content;
    display: grid;
    gap: 2px;
    align-content: center;
    min-block-size: 40px;
    color: var(--_muted);
  }
  .words > .lead {
    color: var(--_text);
    font-size: var(--dr-title-size, 1.07em);
    font-weight: var(--dr-title-weight, 600);
  }
  .actions {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  /* No room for a slot that the page leaves empty. */
  .actions :is(a, button),
  ::slotted(:is([slot='next-step'], [slot='way-back'])) {
    margin-block-start: var(--_space-4);
  }
  a.button {
    text-decoration: none;
  }
  .actions > .pay {
    flex: 1 1 100%;
  }
  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sources > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
    min-block-size: 56px;
    padding: var(--_space-2) var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }
  .sources .name {
    flex-basis: min-content;
  }
  .sources .amount {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .instructions {
    padding: var(--_space-4);
  }
`;
