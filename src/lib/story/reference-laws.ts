/** Events, dates, revisions, and everything that a story refers to by an id. */
import { comparePartialDates, parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Complaint } from './complaint.ts';
import { missingEvidence } from './figure-laws.ts';
import type { Law } from './laws.ts';
import { suggest } from './nearest.ts';
import { holdsEvidence } from './plain-text.ts';
import type { Path } from './read-yaml.ts';
import { isWithdrawn } from './story.ts';

export const checkReferences: Law = ({ data, vocabulary }) => [
  ...checkIds(data.themes, 'themes', vocabulary.themes, 'content/themes.yaml 里没有主题'),
  ...checkIds(data.practices, 'practices', vocabulary.practices, 'content/practices 里没有做法'),
  ...checkDistrict(data.district, vocabulary.findDistrict),
];

function checkIds(ids: readonly string[], field: string, known: ReadonlySet<string>, missing: string): Complaint[] {
  return ids.flatMap((id, index) => {
    const path = [field, index];
    if (!known.has(id)) return [complain('reference', path, `${missing} ${id}。`, suggest(id, known))];
    return ids.indexOf(id) === index ? [] : [complain('reference', path, `${id} 写了两次。`, '删去一个')];
  });
}

function checkDistrict(
  code: string | null,
  find: (code: string) => { name: string; replacedBy?: string } | undefined,
): Complaint[] {
  if (code === null) return [];
  const district = find(code);
  if (!district)
    return [
      complain(
        'district',
        ['district'],
        `没有 ${code} 这个行政区划代码。`,
        '查国家标准 GB/T 2260 的六位代码；不能确定是哪里就写 null',
      ),
    ];
  if (!district.replacedBy || district.replacedBy === code) return [];
  const name = find(district.replacedBy)?.name ?? '';
  return [
    complain(
      'district',
      ['district'],
      `行政区划代码 ${code}（${district.name}）已经撤销。`,
      `改成 "${district.replacedBy}"（${name}）`,
    ),
  ];
}

export const checkEvents: Law = ({ data, text }) => {
  const written = parsePartialDate(data.date);
  return data.events.flatMap((event, index) => {
    const path: Path = ['events', index];
    const found: Complaint[] = [];
    if (!holdsEvidence(text, event.evidence)) found.push(missingEvidence(event.evidence, [...path, 'evidence']));
    const date = event.date === null ? undefined : parsePartialDate(event.date);
    if (date && written && !event.planned && date.earliest > written.latest)
      found.push(
        remind(
          'event-date',
          [...path, 'date'],
          `这件事（${event.date}）晚于报道日期 ${data.date}。`,
          '计划中的事写 planned: true；不是就核对日期',
        ),
      );
    if (!date && event.inferred)
      found.push(
        remind(
          'event-date',
          [...path, 'inferred'],
          '没有日期，却写了 inferred: true。',
          '补上推断的日期，或删去 inferred',
        ),
      );
    return found;
  });
};

export const checkHistory: Law = ({ data }) => {
  const found: Complaint[] = [];
  const dates = data.history.map(({ date }) => parsePartialDate(date));
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (date && before && comparePartialDates(before, date) > 0)
      found.push(
        remind(
          'history',
          ['history', index, 'date'],
          `这一条（${date.text}）早于上一条（${before.text}）。`,
          '按先后排列，最新的写在最后',
        ),
      );
  }
  const published = data.source.publishedAt === '不详' ? undefined : parsePartialDate(data.source.publishedAt);
  const retrieved = data.source.retrievedAt === null ? undefined : parsePartialDate(data.source.retrievedAt);
  if (published && retrieved && retrieved.latest < published.earliest)
    found.push(
      remind(
        'source-date',
        ['source', 'retrievedAt'],
        `取得原文的日期（${retrieved.text}）早于原文发布日期（${published.text}）。`,
        '核对这两个日期',
      ),
    );
  if (isWithdrawn(data) && data.lead)
    found.push(complain('withdrawn', ['lead'], '已经撤稿的报道不能作头条。', '删去 lead: true'));
  return found;
};

function complain(rule: string, path: Path, message: string, hint: string): Complaint {
  return { severity: 'error', rule, path, message, hint };
}

function remind(rule: string, path: Path, message: string, hint: string): Complaint {
  return { severity: 'warning', rule, path, message, hint };
}
