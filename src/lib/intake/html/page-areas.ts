/** Parts of a page that its authors named for what they are: readers' comments, lists of other articles, page tools. */

interface AreaRule {
  readonly area: 'comments' | 'aside' | 'advert';
  /** Chinese: why such names are trusted */
  readonly why: string;
  /** one word of a class name or id */
  readonly find: RegExp;
}

const AREA_RULES: readonly AreaRule[] = [
  {
    area: 'comments',
    why: '评论区的英文、拼音名几乎每个系统都一样；读者的话不是正文。',
    find: /^(?:comments?|cmts?|commentlist|pinglun|pl|gentie|tie|disqus|reply|replys|replies|replylist|reviews?|liuyan|guestbook|respond)$/,
  },
  {
    area: 'aside',
    why: '相关文章、推荐、排行、分享、广告、导航、页脚的常用名。',
    find: /^(?:relate[ds]?|relation|relevant|recommends?|recommended|xiangguan|tuijian|guess|hot|hots|rank|ranking|paihang|side|sidebar|aside|widget|widgets|shares?|sharedaddy|bdsharebuttonbox|fenxiang|social|ad|ads|adv|nav|navi|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|bottom|copyright|banquan|disclaimer|statement|toolbar|tools|pager|pagination|pagelist|login|signup|register|subscribe|qrcode|ewm|weixin|tags?|keywords?|prevnext|sign|signature)$/,
  },
  {
    area: 'advert',
    why: '广告、赞赏框的常用名；它们插在正文中间，也不是正文。',
    find: /^(?:advert|adverts|advertisement|adtips?|adbox|adsense|adsbygoogle|guanggao|sponsor|sponsored|rewards?|donates?|donation|dashang|zanshang)$/,
  },
];

export type Area = AreaRule['area'];

export interface Areas {
  /** the part of the page that the element stands in, or undefined */
  readonly areaOf: (element: Element) => Area | undefined;
}

/** The named areas of a page. One that holds any of `anchors` (the headline, the text) is no area but the page itself. */
export function findAreas(anchors: readonly Element[]): Areas {
  const known = new WeakMap<Element, Area | 'none'>();
  const areaOf = (element: Element): Area | undefined => {
    const path: Element[] = [];
    let area: Area | 'none' = 'none';
    for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
      const before = known.get(ancestor);
      if (before) {
        area = before;
        break;
      }
      path.push(ancestor);
    }
    for (const ancestor of path.reverse()) {
      const own = nameArea(ancestor);
      if (area !== 'comments' && own && !anchors.some((anchor) => ancestor.contains(anchor))) area = own;
      known.set(ancestor, area);
    }
    return area === 'none' ? undefined : area;
  };
  return { areaOf };
}

/** What the element's own class names and id say it is. */
function nameArea(element: Element): Area | undefined {
  if (/^(?:nav|footer|aside|menu)$/i.test(element.localName)) return 'aside';
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
  return AREA_RULES.find(({ find }) => words.some((word) => find.test(word)))?.area;
}
