import { html, nothing, type TemplateResult } from 'lit';
import type { LazyParts } from '../chunks.js';

/** Something could not be fetched or drawn. Without the code for notices it is said in plain text. */
export const renderFailure = (
  parts: LazyParts,
  message: string,
  retry: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`${parts.get('notices')?.renderNotice(message, 'danger', retry) ?? html`${message} ${retry}`}`;
