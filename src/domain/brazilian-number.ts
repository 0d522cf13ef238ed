/**
 * Whether a Brazilian CPF (11 digits, a person's) or CNPJ (14, a company's) carries its right check digits: the last two,
 * each over all before it.
 */
export function hasBrazilianChecks(digits: string): boolean {
  const { length } = digits;
  if (!/^(\d{11}|\d{14})$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  // The weights run up from 2 from behind; a company's begin again after 9.
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
