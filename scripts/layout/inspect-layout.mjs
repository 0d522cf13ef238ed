// Runs inside a page or a frame and returns the layout problems of its texts and controls.

/**
 * @param {{ width: number, ground?: string }} options `width`: the maximum width of the page, in CSS pixels; `ground`: the
 * background color of a transparent frame, `rgb(…)`.
 * @returns {string[]}
 */
export function inspectLayout({ width, ground = 'rgb(255, 255, 255)' }) {
  const problems = new Set();
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  const nameOf = (element) => {
    const host = element.getRootNode().host?.localName;
    const part = element.getAttribute('part') ?? element.className?.baseVal ?? element.className;
    return `${host ? `${host} ` : ''}<${element.localName}${part ? ` ${part}` : ''}>`;
  };
  const ancestors = (element) => {
    const found = [];
    for (let at = element; at; at = parentOf(at)) found.push(at);
    return found;
  };
  const isHidden = (element) =>
    !element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) ||
    ancestors(element).some((at) => {
      const { clipPath, clip } = getComputedStyle(at);
      return clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)';
    });

  // ---- colors ----
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  canvas.canvas.width = canvas.canvas.height = 1;
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { channels: [red, green, blue], alpha: alpha / 255 };
  };
  const over = ({ channels, alpha }, under) =>
    channels.map((channel, index) => channel * alpha + under[index] * (1 - alpha));
  const groundUnder = (element) => {
    const [, ...layers] = [undefined, ...ancestors(element).reverse()];
    return layers.reduce(
      (under, at) => over(rgba(getComputedStyle(at).backgroundColor), under),
      rgba(ground).channels,
    );
  };
  const luminance = (channels) => {
    const [red, green, blue] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  // ---- all elements, through shadow roots ----
  const elements = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('script, style, template, noscript, #storybook-docs')) continue;
      elements.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document.body ?? document);

  const { scrollWidth } = document.scrollingElement ?? document.documentElement;
  if (scrollWidth > width) problems.add(`scrolls sideways: ${scrollWidth} of ${width} px`);

  const boxes = [];
  for (const element of elements) {
    if (isHidden(element)) continue;
    inspectTarget(element);
    if (element instanceof SVGElement) continue; // logos
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) inspectText(element, node);
    if (element.matches('input:not([type]), input[type=text], input[type=tel], select'))
      inspectColor(element, element.value || element.placeholder || '');
  }
  findOverlaps();
  return [...problems];

  function inspectText(element, node) {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const text = node.data.trim().replaceAll(/\s+/g, ' ');
    const where = `${nameOf(element)} “${text.slice(0, 40)}”`;
    if (size < 11.99) problems.add(`${size} px: ${where}`);
    inspectColor(element, text);
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    for (const rect of rects) {
      // A font's line box is higher than its letters.
      const inset = rect.height * 0.22;
      const box = {
        left: rect.left + 1,
        right: rect.right - 1,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
      };
      boxes.push({ ...visiblePart(element, box), where, node });
      inspectClipping(element, box, where);
    }
    inspectWords(element, node, where);
  }

  /** Elements that are scrolled out of their container cover nothing. */
  function visiblePart(element, box) {
    let { left, right, top, bottom } = box;
    for (const at of ancestors(element)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (at === document.body || at === document.documentElement) break;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
    }
    return { left, right, top, bottom };
  }

  function inspectClipping(element, box, where) {
    for (const at of ancestors(element)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (at === document.body || at === document.documentElement) continue;
      if (overflowX === 'auto' || overflowX === 'scroll') return; // can be scrolled into view
      const edge = at.getBoundingClientRect();
      const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (
        (clips(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
        (clips(overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1))
      )
        problems.add(`clipped by ${nameOf(at)}: ${where}`);
    }
    const [left, right] = [Math.round(box.left), Math.round(box.right)];
    if (left < -1 || right > width + 1)
      problems.add(`outside of the page (${left} to ${right}): ${where}`);
  }

  /** A word may break only if it is wider than its line, or at a hyphen of a long word; an amount never. */
  function inspectWords(element, node, where) {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline')) block = parentOf(block);
    const inner = getComputedStyle(block);
    const room =
      block.clientWidth -
      Number.parseFloat(inner.paddingLeft) -
      Number.parseFloat(inner.paddingRight);
    const beside = /flex/.test(inner.display)
      ? [...block.children].reduce((sum, at) => sum + at.getBoundingClientRect().width + 8, 0)
      : 0;
    const mayHyphenate = getComputedStyle(element).hyphens === 'auto';
    // In languages without spaces between words, only amounts must not break.
    const wordsBreak = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{sc=Thai}]/u.test(node.data);
    const words = wordsBreak
      ? /[A-Z]*\p{Sc}?[\u00a0\u202f]?\d[\d.,]*[\u00a0\u202f]?\p{Sc}?/gu
      : /[^ \t\n\r\u200b-]+/gu;
    for (const { 0: word, index } of node.data.matchAll(words)) {
      const isAmount = /\d/.test(word) && /[\p{Sc}\u00a0\u202f]/u.test(word);
      if (wordsBreak && !isAmount) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = [...range.getClientRects()].filter(({ width: of }) => of > 0.5);
      const tops = new Set(lines.map(({ top, height }) => Math.round((top + height / 2) / 4)));
      if (tops.size < 2 || lines.length < 2) continue;
      const needed = lines.reduce((sum, line) => sum + line.width, 0);
      const isLong = word.length >= 10;
      if (isAmount || (!(mayHyphenate && isLong) && needed <= room - beside))
        problems.add(`“${word}” breaks with ${Math.round(room)} px of room: ${where}`);
    }
  }

  function inspectColor(element, text) {
    if (!text) return;
    if (
      ancestors(element).some((at) =>
        at.matches?.('[inert], :disabled, [aria-disabled=true]:not([aria-busy])'),
      )
    )
      return;
    const style = getComputedStyle(element);
    const opacity = ancestors(element).reduce(
      (product, at) => product * Number(getComputedStyle(at).opacity),
      1,
    );
    const under = groundUnder(element);
    const ink = rgba(style.color);
    const ratio = contrast(over({ ...ink, alpha: ink.alpha * opacity }, under), under);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5) - 0.01)
      problems.add(`contrast ${ratio.toFixed(2)}: ${nameOf(element)} “${text.slice(0, 40)}”`);
  }

  function inspectTarget(element) {
    if (
      !element.matches(
        'button, select, summary, input:not([type=hidden]), a[href], [role=button], [role=tab]',
      )
    )
      return;
    const style = getComputedStyle(element);
    if (style.display === 'inline') return; // a link in a sentence
    const label = element.closest('label') ?? element.labels?.[0];
    const [own, of] = [element, label ?? element].map((one) => one.getBoundingClientRect());
    const [wide, high] = [Math.max(own.width, of.width), Math.max(own.height, of.height)];
    if (own.width && (wide < 23.9 || high < 23.9))
      problems.add(`target of ${Math.round(wide)} × ${Math.round(high)} px: ${nameOf(element)}`);
  }

  function findOverlaps() {
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        if (one.node === other.node) continue;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide > 1 && high > 1) problems.add(`overlap: ${one.where} and ${other.where}`);
      }
  }
}
