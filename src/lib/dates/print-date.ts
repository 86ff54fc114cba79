import { type PartialDate, parsePartialDate } from './partial-date.ts';

/** A partial date in Chinese: 2022年6月30日, 2019年上半年, 2018—2020年, 20世纪90年代, 2018年以来, 约2022年7月. */
export function printPartialDate(date: PartialDate): string {
  const about = date.approximate ? '约' : '';
  return about + (date.precision === 'interval' ? printInterval(date) : printPoint(date));
}

const PART_NAMES: Readonly<Record<string, string>> = {
  ...{ 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季' },
  ...{ 33: '第一季度', 34: '第二季度', 35: '第三季度', 36: '第四季度', 40: '上半年', 41: '下半年' },
};

function printPoint({ text, precision }: PartialDate): string {
  const [year = '', part = '', day = ''] = text.replace(/[~?%]$/, '').split('-');
  if (precision === 'decade') return `${Number(year.slice(0, 2)) + 1}世纪${year[2]}0年代`;
  if (precision === 'year') return `${Number(year)}年`;
  if (precision === 'month') return `${Number(year)}年${Number(part)}月`;
  if (precision === 'day') return `${Number(year)}年${Number(part)}月${Number(day)}日`;
  return `${Number(year)}年${PART_NAMES[part]}`;
}

/** What both ends share is printed once: 2018—2020年, 2017年4—5月, 2019年6月12—15日. */
function printInterval({ text }: PartialDate): string {
  const [from, to] = text.split('/').map((end) => parsePartialDate(end));
  if (text.startsWith('..')) return `${to ? printPoint(to) : ''}以前`;
  if (text.endsWith('..')) return `${from ? printPoint(from) : ''}以来`;
  if (!from || !to) return text;
  const [first, last] = [printPoint(from), printPoint(to)];
  if (from.precision !== to.precision) return `${first}—${last}`;
  if (from.precision === 'year') return `${first.slice(0, -1)}—${last}`;
  const year = /^\d+年/.exec(first)?.[0] ?? '';
  if (year === '' || !last.startsWith(year)) return `${first}—${last}`;
  if (from.precision === 'month') return `${first.slice(0, -1)}—${last.slice(year.length)}`;
  const month = /^\d+年\d+月/.exec(first)?.[0] ?? '';
  if (from.precision !== 'day') return `${first}—${last.slice(year.length)}`;
  return last.startsWith(month)
    ? `${first.slice(0, -1)}—${last.slice(month.length)}`
    : `${first}—${last.slice(year.length)}`;
}
