/** How a page's text lies: which marks begin or end its lines, and whether it fits when readers change it. */
import type { Page } from '@playwright/test';

const NOT_FIRST = '，。：；？！、”’）》〉」』】…％%';
const NOT_LAST = '“‘（《〈「『【';

/** Lines of the page's texts that begin or end with a mark that may not stand there, as `mark: the line's edge`. */
export function wrongLineEdges(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ notFirst, notLast }) => {
      const faults: string[] = [];
      const blocks = document.querySelectorAll('main :is(p, li, h1, h2, h3, h4, dd, dt, blockquote, figcaption, td)');
      for (const block of blocks) {
        if (block.querySelector('p, li, dd') || !block.checkVisibility()) continue;
        const lines: { bottom: number; text: string }[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const box = [...range.getClientRects()].find(({ width }) => width > 0);
            if (!box || !text[at]?.trim()) continue;
            const line = lines.at(-1);
            if (line && box.top < line.bottom - box.height / 3) line.text += text[at];
            else lines.push({ bottom: box.bottom, text: text[at] ?? '' });
          }
        }
        lines.forEach(({ text }, i) => {
          if (i > 0 && notFirst.includes(text[0] ?? '')) faults.push(`${text[0]} begins ${text.slice(0, 12)}`);
          if (i < lines.length - 1 && notLast.includes(text.at(-1) ?? ''))
            faults.push(`${text.at(-1)} ends ${text.slice(-12)}`);
        });
      }
      return faults;
    },
    { notFirst: NOT_FIRST, notLast: NOT_LAST },
  );
}

/** Sets the text spacing of WCAG 1.4.12 on everything. */
export async function overrideTextSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What does not fit: a page that scrolls sideways, or text that its box cuts off. A summary shortened with … is whole on its own page. */
export function findLostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const sideways = root.scrollWidth - root.clientWidth;
    const faults = sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const clips = /hidden|clip/.test(style.overflowX + style.overflowY) && style.webkitLineClamp === 'none';
      if (!clips || box.width <= 1 || element.closest('.visually-hidden, svg')) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const cut = [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < box.left - 2 || right > box.right + 2 || top < box.top - 8 || bottom > box.bottom + 8,
        );
        if (!cut || !node.textContent?.trim() || node.parentElement?.closest('.visually-hidden')) continue;
        faults.push(`<${element.localName} class="${element.className}"> cuts ${node.textContent.trim().slice(0, 12)}`);
        break;
      }
    }
    return faults;
  });
}
