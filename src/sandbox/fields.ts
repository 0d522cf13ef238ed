import { parseMoney } from '../domain/money.js';
import { isJsonObject, plainObject } from './plain-json.js';
import { badRequest, invalidParameter, missingParameter } from './refusals.js';
import type { Json, JsonObject } from './sandbox.js';

/** Above this, sums of many amounts could exceed the safe integers. */
const LARGEST_AMOUNT = 1e12;

/** Reads the members of a request body's object. Every method throws a `SandboxError` that names the member. */
export class Fields {
  readonly json: JsonObject;
  readonly #path: string;

  constructor(json: JsonObject, path = '') {
    this.json = json;
    this.#path = path;
  }

  static of(body: unknown): Fields {
    return new Fields(plainObject(body));
  }

  /** The member's path in errors: `owner.address.line1`. */
  path(key: string): string {
    return this.#path ? `${this.#path}.${key}` : key;
  }

  /** `undefined` if the member is absent or `null`. */
  value(key: string): Json | undefined {
    return (Object.hasOwn(this.json, key) ? this.json[key] : undefined) ?? undefined;
  }

  /** Whether the member is `null`, which removes it in an update. */
  isNull(key: string): boolean {
    return Object.hasOwn(this.json, key) && this.json[key] === null;
  }

  text(key: string, maxLength = 255): string {
    const text = this.optionalText(key, maxLength);
    if (text === undefined) throw missingParameter(this.path(key));
    return text;
  }

  optionalText(key: string, maxLength = 255): string | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value.length > maxLength) throw this.invalid(key);
    if (value.trim() === '')
      throw badRequest('invalid_string_empty', 'A text is empty.', this.path(key));
    return value;
  }

  /** As `optionalText`, but a blank text counts as absent. */
  textOrBlank(key: string, maxLength = 255): string | undefined {
    const value = this.value(key);
    return typeof value === 'string' && value.trim() === ''
      ? undefined
      : this.optionalText(key, maxLength);
  }

  /** An identifier. Callers may also send a number. */
  optionalId(key: string): string | undefined {
    const value = this.value(key);
    return typeof value === 'number' ? String(value) : this.textOrBlank(key, 128);
  }

  /** A boolean, or its text form in a query. */
  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === 'boolean') return value;
    if (value === 'true') return true;
    if (value === 'false') return false;
    throw this.invalid(key);
  }

  oneOf<Value extends string>(key: string, values: readonly Value[]): Value | undefined {
    const text = this.textOrBlank(key);
    if (text === undefined) return undefined;
    const found = values.find((value) => value === text);
    if (found === undefined) throw this.invalid(key);
    return found;
  }

  /** A whole number between `min` and `max`, as number or digits. */
  integer(key: string, min: number, max: number): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
      throw this.invalid(key);
    }
    return number;
  }

  /** An amount in minor units that is not negative. */
  amount(key: string, currency: string): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const amount = parseMoney(value, currency);
    if (!amount || amount.minorUnits < 0) throw this.invalid(key);
    if (amount.minorUnits > LARGEST_AMOUNT) {
      throw badRequest('amount_too_large', 'An amount is too large.', this.path(key));
    }
    return amount.minorUnits;
  }

  fields(key: string): Fields | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (!isJsonObject(value)) throw this.invalid(key);
    return new Fields(value, this.path(key));
  }

  list(key: string, maxLength = 500): readonly Fields[] | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || value.length > maxLength) throw this.invalid(key);
    return value.map((item: Json, index) => {
      if (!isJsonObject(item)) throw invalidParameter(`${this.path(key)}[${index}]`);
      return new Fields(item, `${this.path(key)}[${index}]`);
    });
  }

  invalid(key: string, message?: string) {
    return invalidParameter(this.path(key), message);
  }
}
