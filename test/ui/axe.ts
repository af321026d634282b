// Accessibility problems of a webview.
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe objects to, a line for each rule; none is as it should be. */
export async function accessibilityProblems(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate<readonly string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

/**
 * Lines and words of drawings that stand out too little from what is behind them: WCAG asks for 3 to 1
 * of what carries meaning, and for 4.5 to 1 of text. axe looks at no drawing.
 * @param shapes a selector of the shapes whose outline carries meaning
 * @returns a line for each; none is as it should be
 */
export async function faintParts(frame: Frame, shapes: string): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate<readonly string[]>(FAINT_PARTS(shapes));
}

/** Text lies on the box of its component if it is within it, and else on the page or on a card. */
const FAINT_PARTS = (shapes: string) => `(() => {
  const { Color, flattenColors, getContrast } = axe.commons.color;
  const colour = (text) => {
    const parsed = new Color();
    if (text !== 'none') parsed.parseString(text);
    else parsed.alpha = 0;
    return parsed;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const behind = colour(getComputedStyle(at).backgroundColor);
      if (behind.alpha === 1) return behind;
    }
    return colour('white');
  };
  const faint = (element, property, behind, wanted) => {
    const seen = colour(getComputedStyle(element)[property]);
    const ratio = seen.alpha === 0 ? 1 : getContrast(behind, seen);
    const name = [element.textContent, element.closest('[data-name]')?.dataset.name, element.getAttribute('class')];
    return ratio < wanted ? [name.filter(Boolean).join(', ') + ': ' + ratio.toFixed(2) + ' to 1'] : [];
  };
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
  return [
    ...all(${JSON.stringify(shapes)}).flatMap((one) => faint(one, 'stroke', ground(one.closest('svg')), 3)),
    ...all('svg text').flatMap((one) => {
      const box = one.classList.length === 0 && one.closest('.node')?.querySelector('.box');
      const page = ground(one.closest('svg'));
      const behind = box ? flattenColors(colour(getComputedStyle(box).fill), page) : page;
      return faint(one, 'fill', behind, 4.5);
    }),
  ];
})()`;
