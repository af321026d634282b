import { html } from '../map/dom.ts';

/** Texts of the page that follow the time. The extension's clock is the only one. */
export function createClocks() {
  let now = 0;
  let texts: (() => void)[] = [];
  return {
    /** Forgets all texts: the page is about to be drawn anew. */
    reset(time: number): void {
      now = time;
      texts = [];
    },
    set(time: number): void {
      now = time;
      for (const update of texts) update();
    },
    make(text: (now: number) => string, attributes: Record<string, string> = {}): Node {
      const element = html('span', attributes);
      const update = () => {
        const next = text(now);
        if (element.textContent !== next) element.textContent = next;
      };
      texts.push(update);
      update();
      return element;
    },
  };
}
