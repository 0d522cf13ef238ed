import type { MaskitoMask, MaskitoOptions } from '@maskito/core';
import { readCardNumber } from './card-number.js';
import { formatExpiration, parseExpiration, toAsciiDigits } from './expiration.js';

type ElementState = Parameters<Preprocessor>[0]['elementState'];
type Preprocessor = NonNullable<MaskitoOptions['preprocessors']>[number];

const DIGIT = /\d/;

export const digitsOf = (text: string): string => toAsciiDigits(text).replace(/\D/g, '');

/** Converts digits of other scripts to ASCII, from typing, paste and autofill alike. */
const foldDigits: Preprocessor = ({ elementState, data }) => ({
  elementState: { ...elementState, value: toAsciiDigits(elementState.value) },
  data: toAsciiDigits(data),
});

const onlyDigits: Preprocessor = ({ elementState, data }) => ({
  // No space at the end: another digit may never follow.
  elementState: { ...elementState, value: elementState.value.replace(/\D+$/, '') },
  data: digitsOf(data),
});

function numberMask(digits: string): (string | RegExp)[] {
  const { gaps, maxLength } = readCardNumber(digits);
  return Array.from({ length: maxLength }, (_, at) =>
    gaps.includes(at) ? [' ', DIGIT] : [DIGIT],
  ).flat();
}

/** Groups the digits by brand: 4-4-4-4, 4-6-5. Drops spaces, dashes and marks from pasted text. */
export const numberOptions: MaskitoOptions = {
  mask: ({ value }) => numberMask(digitsOf(value)),
  preprocessors: [foldDigits, onlyDigits],
};

/** @param length The number of digits of the code, which depends on the brand. */
export const securityCodeOptions = (length: () => number): MaskitoOptions => ({
  mask: () => Array.from({ length: length() }, () => DIGIT),
  preprocessors: [foldDigits, onlyDigits],
});

const ending = (value: string): ElementState => ({
  value,
  selection: [value.length, value.length],
});
const MONTH_YEAR = [DIGIT, DIGIT, ' ', '/', ' ', DIGIT, DIGIT];

/** Allows four digits for a year that begins with 20. */
const expirationMask: MaskitoMask = ({ value }) =>
  digitsOf(value).slice(2).startsWith('20') ? [...MONTH_YEAR, DIGIT, DIGIT] : MONTH_YEAR;

/** Adds a leading zero to the month: `8` is August, `1/` is January. */
const completeMonth: Preprocessor = (input) => {
  const { data, elementState } = input;
  const { value, selection } = elementState;
  const rest = value.slice(0, selection[0]) + value.slice(selection[1]);
  if (rest === '' && /^[2-9]$/.test(data)) return { elementState, data: `0${data}` };
  return /^\d$/.test(rest) && /^[/.\- ]$/.test(data)
    ? { elementState: ending(`0${rest}`), data: '/' }
    : input;
};

/** Replaces the value when a complete date in any format is pasted or filled in by the browser. */
const wholeDate: Preprocessor = (input, action) => {
  const { data, elementState } = input;
  const isFilled = action === 'validation';
  const date = parseExpiration(isFilled ? elementState.value : data);
  if (!date || (!isFilled && data.length < 3)) return input;
  const value = formatExpiration(date);
  if (!isFilled) return { elementState: ending(''), data: digitsOf(value) };
  return value === elementState.value ? input : { elementState: ending(value), data };
};

/** `08 / 31`. */
export const expirationOptions: MaskitoOptions = {
  mask: expirationMask,
  preprocessors: [foldDigits, wholeDate, completeMonth],
  postprocessors: [
    (state) => {
      const date = /\d{4}$/.test(state.value) && parseExpiration(state.value);
      return date ? ending(formatExpiration(date)) : state;
    },
  ],
};
