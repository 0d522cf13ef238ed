import type { Place } from './tab.js';

/** A place within one document, as JSON carries it. */
export interface Wanted {
  readonly css: string;
  readonly exact?: string | undefined;
  readonly pattern?: string | undefined;
}

export const wanted = ({ css, name }: Pick<Place, 'css' | 'name'>): Wanted => ({
  css,
  ...(typeof name === 'string' && { exact: name }),
  ...(name instanceof RegExp && { pattern: name.source }),
});

interface Found {
  readonly texts: readonly string[];
  readonly target: Element | null;
  readonly box: string;
}

/** Runs in the page, which knows nothing from outside of this function. */
export function lookInPage({ css, exact, pattern }: Wanted): Found {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const inside = (root: ParentNode): Element[] => [
    ...(root instanceof Element && root.shadowRoot ? all(root.shadowRoot) : []),
    ...all(root),
  ];
  const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
  const textOf = (element: Element) =>
    plain(
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.value
        : element instanceof HTMLElement
          ? element.innerText
          : (element.textContent ?? ''),
    );
  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels =
      'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const named = [...ids.map((id) => root.getElementById(id)), ...labels];
    const label = element.getAttribute('aria-label') ?? named.map((n) => n?.textContent).join(' ');
    return plain(label) || textOf(element);
  };
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const isNamed = (element: Element) =>
    pattern === undefined
      ? exact === undefined || nameOf(element) === exact
      : new RegExp(pattern, 'u').test(nameOf(element));

  const found = css
    .split(' ')
    .reduce<ParentNode[]>(
      (roots, step) => [
        ...new Set(roots.flatMap((root) => inside(root).filter((e) => e.matches(step)))),
      ],
      [document],
    )
    .filter((element): element is Element => element instanceof Element)
    .filter((element) => isShown(element) && isNamed(element));

  const isHit = (element: Element) => {
    if (element.matches(':disabled, [aria-disabled=true]')) return false;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    return Boolean(hit && (element.contains(hit) || hit.contains(element)));
  };
  const target = found.find(isHit) ?? null;
  const { x, y, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
  return { texts: found.map(textOf), target, box: `${x} ${y} ${width} ${height}` };
}
