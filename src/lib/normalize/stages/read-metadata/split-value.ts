import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { OFFICE, WRITER } from '#lib/normalize/press.ts';
import { NAMES, parseNames } from './names.ts';
import { PRINTED_DATE } from './printed-date.ts';

/** What some sites set behind the value of 来源 or 作者 without a label of its own. */
export interface SplitValue {
  /** the value alone; '' never: a value that is nothing but a date stays whole */
  readonly value: string;
  /** the date behind it as printed; '' when there is none */
  readonly date: string;
  /** names behind 记者, 通讯员 or 作者 */
  readonly names: readonly string[];
  /** names behind 摄影 */
  readonly photographers: readonly string[];
}

const DATE_BEHIND = new RegExp(
  String.raw`(?:[ |(/]+|(?<=[\p{Script=Han}》]))(?<date>${PRINTED_DATE})(?: ?第? ?[A-Z]?\d{1,3} ?版)?[ |)]*$`,
  'u',
);
const PEN_BEHIND = new RegExp(`[ |]+${OFFICE}[: /]{0,3}(?<names>${NAMES})[ |]*$`, 'u');
/** What PICTURE_BEHIND cannot do without, looked for first. */
const PICTURE = /[ |](?:摄|供图)/u;
const PICTURE_BEHIND = new RegExp(`[ |]+(?:摄影记者|摄影报道|摄影|供图|摄)[: /]{1,3}(?<names>${NAMES})[ |]*$`, 'u');

/** 张某 分享到 2021-03-05 */
const BUTTON_BEHIND = /[ |]+分享(?:到\p{Script=Han}{0,8})?[: ]*$/u;

/** 示例晚报 2021-03-05 08:30 记者 张某 通讯员 李某 → 示例晚报, the date, both names. Peels from the end, in any order. */
export function splitValue(text: string): SplitValue {
  let value = text;
  let date = '';
  const names: string[] = [];
  const photographers: string[] = [];
  for (;;) {
    // As long as what it folds, so that places in one are places in the other.
    const folded = foldForMatching(value);
    const pen = WRITER.test(folded) ? PEN_BEHIND.exec(folded) : null;
    const picture = PICTURE.test(folded) ? PICTURE_BEHIND.exec(folded) : null;
    const dated = date === '' ? DATE_BEHIND.exec(folded) : null;
    const button = BUTTON_BEHIND.exec(folded);
    const found = pen ?? picture ?? dated ?? button;
    if (!found || found.index === 0) return { value: value.trim(), date, names, photographers };
    if (pen) names.unshift(...parseNames(pen.groups?.['names'] ?? ''));
    else if (picture) photographers.unshift(...parseNames(picture.groups?.['names'] ?? ''));
    else if (dated) date = dated.groups?.['date'] ?? '';
    value = value.slice(0, found.index);
  }
}
