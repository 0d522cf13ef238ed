/** A sentence apart: what happened, and what there is to know or do. */
export interface Split {
  readonly lead: string;
  readonly rest: string;
}

/** Splits after the first sentence, in all our scripts. */
export function splitLead(message: string): Split {
  const [, lead = message, rest = ''] = /^(.+?[.。؟?!])\s*(.*)$/su.exec(message) ?? [];
  return { lead, rest };
}
