import { css } from 'lit';

/** Styles of the rows of saved sources; adopted when their chunk has loaded. */
export const styles = css`
  .pill {
    display: inline-block;
    margin-inline-start: 6px;
    padding: 1px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--dr-pill-radius, 999px);
    background: var(--dr-pill-background, var(--_soft));
    color: var(--dr-pill-color, var(--_muted));
    font-size: max(12px, 0.75em);
    font-weight: 500;
    vertical-align: 1px;
    white-space: nowrap;
  }
  .tab .pill {
    display: block;
    inline-size: fit-content;
    margin: 6px 0 0;
  }
  .past {
    color: var(--_danger);
  }
`;
