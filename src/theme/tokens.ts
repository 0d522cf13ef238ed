import type { CSSResult } from 'lit';
import { ACCENT_PALETTE } from './accent-palette.js';
import { RARER_PALETTE } from './palette.js';
import { tokensOf } from './plain-tokens.js';

/** What `plainTokens` leaves out, beside `accentTokens`. */
export const rarerTokens: CSSResult = tokensOf(RARER_PALETTE);

/** Those of what is picked and pressed. */
export const accentTokens: CSSResult = tokensOf(ACCENT_PALETTE);
