/** Whether the check digits of a Brazilian CPF (11 digits) or CNPJ (14 digits) are correct. */
export function isNationalId(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, '');
  if (!/^\d+$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  if (digits.length === 11)
    return endsWithChecks(digits, (length) => countDown(length, length + 1, Infinity));
  if (digits.length === 14)
    return endsWithChecks(digits, (length) => countDown(length, length - 7, 9));
  return false;
}

function endsWithChecks(
  digits: string,
  weightsFor: (length: number) => readonly number[],
): boolean {
  return [digits.length - 2, digits.length - 1].every((length) => {
    const sum = weightsFor(length).reduce(
      (total, weight, place) => total + weight * Number(digits[place]),
      0,
    );
    const rest = (sum * 10) % 11;
    return (rest === 10 ? 0 : rest) === Number(digits[length]);
  });
}

/** Weights that decrease from `from` to 2 then restart from `again`. */
function countDown(length: number, from: number, again: number): readonly number[] {
  const weights: number[] = [];
  for (let weight = from; weights.length < length; weight = weight === 2 ? again : weight - 1)
    weights.push(weight);
  return weights;
}
