/**
 * The names that content systems give to the element that holds an article's text. Each stands on thousands of sites: TRS
 * (TRS_Editor, UCAPCONTENT), 大汉 (zoom), 博达 (vsb_content, v_news_content), 苏迪 (wp_articlecontent), 方正数字报 (ozoom,
 * founder-content), WordPress (entry-content), public accounts (js_content), Discuz! and phpwind (postmessage_, read_tpc),
 * Dede, PHPCMS and 帝国 (newstext, news_text, art_content), and the plain English and pinyin words for it.
 */
const CONTAINER =
  /^(?:trs_editor|trs_ueditor|ucap-?content|zoom(?:con)?|bt_content|vsb_content(?:_\d+)?|v_news_content|wp_articlecontent|ozoom|founder-content|entry-content|js_content|rich_media_content|artibody|endtext|mp-editor|(?:art|article|artical|news|post|blog|main|detail|details|text|page|con|info|show|view|cont|content|zw|zheng_?wen|nei_?rong|rich|wz)[-_]{0,2}(?:content|con|cont|body|text|txt|detail|main|nr|neirong|zw|box_content)s?|article|content|newstext|nr_?con|rm_txt_con|syl-article-base|ztext|kr-rich-text-wrapper|markdown-body|baidu_pl)$/i;
const POST = /^(?:postmessage_\d+|read_tpc|tpc_content|d_post_content|bbs-content|t_msgfont|postcontent)$/i;

const ENTRY = /^(?:post|entry|blog|diary)[-_]?(?:body|content|text|con)$/i;
const ENTRY_TITLE = /^(?:post|entry|blog|diary)[-_]?(?:title|subject|head(?:er)?)$/i;

/** Whether the element holds the text of one entry of a blog. */
export function isEntry(element: Element): boolean {
  return namesOf(element).some((name) => ENTRY.test(name));
}

/** Whether the element holds the headline of one entry of a blog. */
export function isEntryTitle(element: Element): boolean {
  return namesOf(element).some((name) => ENTRY_TITLE.test(name));
}

/** Whether the element is named as one that holds the text of an article. */
export function isNamedContainer(element: Element): boolean {
  return (
    /^(?:article|founder-content)$/i.test(element.localName) ||
    /articlebody/i.test(element.getAttribute('itemprop') ?? '') ||
    namesOf(element).some((name) => CONTAINER.test(name))
  );
}

/** Whether the element holds one contribution to a forum. */
export function isForumPost(element: Element): boolean {
  return namesOf(element).some((name) => POST.test(name));
}

function namesOf(element: Element): string[] {
  return [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)].filter(Boolean);
}
