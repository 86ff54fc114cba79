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

/** What does not fit: a page that scrolls sideways, or text that its box cuts off. */
export function findLostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults =
      root.scrollWidth > root.clientWidth ? [`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      if (
        element.closest('.visually-hidden, svg, [hidden]') ||
        !element.checkVisibility() ||
        !element.innerText?.trim()
      )
        continue;
      const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if ((cutX || cutY || textOverflow === 'ellipsis') && element.clientWidth > 1)
        faults.push(`<${element.localName} class="${element.className}"> cuts its text`);
    }
    return faults;
  });
}
