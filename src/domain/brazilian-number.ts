/**
 * Whether the check digits of a Brazilian CPF (11 digits, for persons) or CNPJ (14 digits, for companies) are correct. They
 * are the last two digits, and each is calculated from all digits before it.
 */
export function hasBrazilianChecks(digits: string): boolean {
  const { length } = digits;
  if (!/^(\d{11}|\d{14})$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  // The weights count up from 2, starting at the last digit; for a CNPJ they start over after 9.
  const highest = length === 11 ? Infinity : 9;
  return [length - 2, length - 1].every((place) => {
    let weight = 1;
    const sum = [...digits.slice(0, place)].reduceRight((total, digit) => {
      weight = weight === highest ? 2 : weight + 1;
      return total + Number(digit) * weight;
    }, 0);
    return ((sum * 10) % 11) % 10 === Number(digits[place]);
  });
}
