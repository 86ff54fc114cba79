import { PROVINCE } from '#lib/normalize/press.ts';
import type { ChromeRule } from './chrome-rules.ts';

/** What a page prints small beside its text: page numbers, counters, where a post was sent from, the buttons of a player. */
export const SMALL_PRINT_RULES: readonly ChromeRule[] = [
  {
    id: 'page-numbers',
    why: '分页文章的页码和翻页链接。',
    find: /^(?=.{1,80}$)(?=.*(?:上一?页|下一?页|余下全文|阅读(?:剩余)?全文|末页|尾页))(?:首页|上一?页|下一?页|末页|尾页|余下全文|在本页(?:阅读|显示)全文|阅读剩余全文|全文阅读|[共第页\d\s<>«»‹›|[\]（）().…:：/／])+$/u,
    cuts: 'line',
    drops: ['1/2 下页 余下全文', '首页 上一页 1 2 3 下一页 尾页'],
    leaves: ['下一页翻过去，是2023年的账本。', '第3页'],
  },
  {
    id: 'counters',
    why: '评论数、阅读数、推荐数是网页的计数器。',
    find: /^(?:\d[\d,，.万]*\s*)?(?:人参与|人阅读|次阅读|阅读|浏览次数|浏览量|点击数|阅读数|点阅次数|阅读次数|访问次数|点击率|浏览数|浏览人次)\s*[:：]?\s*(?:\d[\d,，.万]*)?\s*(?:次|人|条)?$/u,
    cuts: 'line',
    drops: ['浏览次数：', '阅读 1644', '20 人参与', '点阅次数：123'],
    leaves: ['网友评论说，这条路早该修了。'],
  },
  {
    id: 'posting-place',
    why: '“发布于：某地”是平台注明的发文地点，不是文章。',
    find: new RegExp(`^(?:发布于|发表于|来自|IP属地)\\s*[:：]?\\s*(?:${PROVINCE})(?:省|市|自治区|特别行政区)?$`, 'u'),
    cuts: 'line',
    drops: ['发布于：北京市', '来自甘肃', 'IP属地：湖南'],
    leaves: ['来自甘肃的王师傅修好了水管。', '甘肃'],
  },
  {
    id: 'player',
    why: '视频播放器的按钮和时长不是文章。',
    find: /^(?:(?:倍速|高清|超清|标清|流畅|全屏|重播|静音|弹幕|画质|自动播放开关|时长[:：]\s*\d{1,2}:\d{2}(?::\d{2})?|(?:建议)?wi-?fi下打开|\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2})\s*)+$|^.{0,60}\s时长[:：]\s*\d{1,2}:\d{2}(?:\s*来源[:：].{0,12})?$/iu,
    cuts: 'line',
    drops: ['倍速', '高清 时长：02:10建议WIFI下打开', '《甲院》今晚播出 时长：02:10 来源：示例网'],
    leaves: ['时长：三年', '路口的高清探头换了。'],
  },
  {
    id: 'last-update',
    why: '网页最后更新的日期说的是网页。',
    find: /^(?:本页)?(?:最后|最近|上次)?(?:更新|修改)(?:日期|时间)\s*[:：].{0,24}$/u,
    cuts: 'line',
    drops: ['最后更新日期：112-03-06', '更新时间：2023-01-02 10:00'],
    leaves: ['更新时间表贴在楼道里。'],
  },
  {
    id: 'end-mark',
    why: '“END”“全文完”是排版用的结束记号。',
    find: /^[-—–=*·•\s]*(?:the\s+)?(?:end|全文完|本文完)[-—–=*·•\s]*$/iu,
    cuts: 'line',
    drops: ['END', '- END -', 'The End', '—— 全文完 ——'],
    leaves: ['这就是全文，完整地抄在墙上。'],
  },
];
