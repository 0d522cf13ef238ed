const WITH_STATE = /^(AU|BR|CA|CN|IN|JP|KR|MY|US)$/;

/** Whether addresses in a country (ISO 3166-1 alpha-2) require a `state` in the payment contract. */
export const needsState = (country: string): boolean => WITH_STATE.test(country);
