import { css, type CSSResultGroup } from 'lit';
import { host, visuallyHidden } from '../../theme/sheets.js';

export const styles: CSSResultGroup = [
  host,
  visuallyHidden,
  css`
    :host {
      color: var(--_muted);
      font-size: var(--dr-legal-size, max(12px, 0.8em));
      line-height: 1.6;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: inline;
    }
    li:not(:last-child)::after {
      content: ' ·';
      content: ' ·' / '';
    }
    a {
      padding-block: 4px; /* a target is 24 px high at least */
      color: inherit;
      text-underline-offset: 2px;
      border-radius: 2px;
    }
    a:hover {
      color: var(--_text);
    }
  `,
];
