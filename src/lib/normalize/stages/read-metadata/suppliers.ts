/** （甲区住房局供稿）: who supplied the article or its pictures, as a line says that says nothing else. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { stating } from './findings.ts';
import { isOrganisation } from './label-value.ts';
import { parseNames } from './names.ts';
import type { Statement } from './statements.ts';

/** （甲区住房局 供稿 撰稿：张某 审核：李某）, （供图：甲区组织部） */
const SUPPLIED_AND_SIGNED =
  /^[[(](?<supplier>[\p{Script=Han}\w·、]{2,30}?) ?(?:供稿|报送|来稿)[ ,;]+(?<rest>[^()]{2,80})[\])]$/u;
const PICTURE_SUPPLIED =
  /^[[(](?:(?:供图|图片来源|图源|图片提供)[:] ?[\p{Script=Han}\w·、 ]{2,30}|(?:本文|文中)?(?:配?图|图片)(?:均)?由[\p{Script=Han}\w·、 ]{2,30}(?:提供|供图))[\])]$/u;
export const SUPPLIED = /^[[(](?<supplier>[\p{Script=Han}\w·、 ]{2,30}?) ?(?:供稿|供图|报送|提供|来稿)[\])]$/u;

/** （甲区三防指挥部办公室整理）: an office; 根据录音整理 names nobody. */
const COMPILED =
  /^[[(](?<supplier>(?!根?据|综合)[\p{Script=Han}\w·、 ]{2,30}?) ?(?:综合|编辑)?(?:整理|汇总|汇编|编写|推荐|选送)[\])]$/u;

/** What such a line says; undefined for anything else. */
export function readSupplied(line: Line): Statement | undefined {
  const text = line.text.trim();
  const folded = foldForMatching(text);
  const stated = stating(text, line);
  if (PICTURE_SUPPLIED.test(folded)) return { rule: 'supplier', findings: [] };
  const both = SUPPLIED_AND_SIGNED.exec(folded)?.groups;
  const signed = both && readCredits(both['rest'] ?? '');
  if (both && signed)
    return {
      rule: 'supplier',
      findings: [
        stated('sources')(text.slice(1, 1 + (both['supplier'] ?? '').length)),
        ...signed.authors.map(stated('authors')),
        ...signed.photographers.map(stated('photographers')),
        ...signed.editors.map(stated('editors')),
      ],
    };
  const compiler = COMPILED.exec(folded)?.groups?.['supplier'] ?? '';
  const isNamed = isOrganisation(compiler) || (compiler.length <= 8 && parseNames(compiler).length > 0);
  const supplier = SUPPLIED.exec(folded)?.groups?.['supplier'] ?? (isNamed ? compiler : undefined);
  if (!supplier) return undefined;
  const named = suppliers(supplier, text.slice(1, 1 + supplier.length));
  return { rule: 'supplier', findings: named.map(({ field, value }) => stated(field)(value)) };
}

/** 某某局; 张某; 某某局 张某, where the person wrote it. */
export function suppliers(folded: string, text: string): { field: 'authors' | 'sources'; value: string }[] {
  const alone = folded.length <= 8 ? parseNames(folded) : [];
  const named =
    alone.length > 0 ? alone : parseNames(/^\S{3,20} +(?<name>.{2,20})$/u.exec(folded)?.groups?.['name'] ?? '');
  return named.length > 0 ? named.map((value) => ({ field: 'authors', value })) : [{ field: 'sources', value: text }];
}
