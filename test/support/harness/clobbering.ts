/** Markup without script that hides members of `document`, defines globals, or makes a walk up the tree endless. */
export const CLOBBERING: readonly {
  /** The expression by which scripts then find the element. */
  readonly names: readonly string[];
  readonly where: 'document' | 'window';
  readonly markup: string;
}[] = [
  ...'currentScript body head documentElement activeElement readyState hidden adoptedStyleSheets parentNode getRootNode'
    .split(' ')
    .map((name) => ({
      names: [name],
      where: 'document' as const,
      markup: `<img name="${name}" alt="">`,
    })),
  {
    names: ['querySelector', 'querySelectorAll', 'getElementById'],
    where: 'document',
    markup: `<form name="querySelector"></form><form name="querySelectorAll"></form>
      <object id="getElementById"></object>`,
  },
  {
    names: ['addEventListener', 'removeEventListener'],
    where: 'document',
    markup: `<img name="addEventListener" alt=""><embed name="removeEventListener">`,
  },
  {
    names: ['DigitalRiver', 'drNoSuchGlobal'],
    where: 'window',
    markup: `<form id="DigitalRiver"></form><a id="drNoSuchGlobal"></a><a id="drNoSuchGlobal"></a>`,
  },
  {
    names: ['google', 'paypal'],
    where: 'window',
    markup: `<iframe name="google" title=""></iframe><object id="paypal"></object>`,
  },
];

/** Around a tag: a form whose own members are its inputs. */
export const CLOBBERED_FORM = `<form lang="de">
  <input name="getAttribute"><input name="parentNode"><input name="assignedSlot"><div data-place></div>
</form>`;
