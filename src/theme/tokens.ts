import type { CSSResult } from 'lit';
import { RARER_PALETTE } from './palette.js';
import { tokensOf } from './plain-tokens.js';

/** What `plainTokens` leaves out. */
export const rarerTokens: CSSResult = tokensOf(RARER_PALETTE);
