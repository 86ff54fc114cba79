/** What an article leaves open, told to the editor who has to decide. */
import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { ExtractedFacts } from './extract.ts';

type Facts = Omit<ExtractedFacts, 'problems'>;

/** A warning for each thing that the source does not say, with what to type. */
export function findGaps(
  facts: Facts,
  { metadata, blocks }: { metadata: StatedMetadata; blocks: readonly Block[] },
): readonly Problem[] {
  if (blocks.length === 0) return [];
  return [
    ...gapsOfTitle(facts),
    ...gapsOfDate(facts, metadata),
    ...gapsOfPlace(facts),
    ...gapsOfFigures(facts, blocks),
  ];
}

const warning = (rule: string, message: string, hint: string): Problem => ({
  severity: 'warning',
  rule,
  message,
  hint,
});

/** In quotation marks, unless it brings its own. */
const quote = (text: string) => (text.startsWith('“') ? text : `“${text}”`);

function gapsOfTitle({ title, source }: Facts): Problem[] {
  const untitled = !title || title.derived;
  return [
    ...(untitled
      ? [
          warning(
            'title-derived',
            title ? `原稿没有标题，“${title.text}”是从正文拟的。` : '原稿没有标题，也拟不出来。',
            '请改成合适的标题。',
          ),
        ]
      : []),
    ...(source?.inferred
      ? [
          warning(
            'source-inferred',
            `原稿没有写来源。署名是“本报”，写的是“我市”“我省”，可能是《${source.name}》；没有写进草稿。`,
            '请核对，是的话填在 source.name；查不到就留空。',
          ),
        ]
      : source
        ? []
        : [warning('source-unknown', '原稿没有写来源。', '查到以后填在 source.name，查不到就留空。')]),
  ];
}

function gapsOfDate({ date }: Facts, { dates }: StatedMetadata): Problem[] {
  if (date) return [];
  const [rejected] = dates;
  if (rejected)
    return [
      warning(
        'date-doubtful',
        `“${rejected.evidence}”不像发布日期，或早于正文里说到的日子，没有采用。`,
        '核对后把日期填在 date；查不到就写 不详。',
      ),
    ].map((problem) => (rejected.line === undefined ? problem : { ...problem, line: rejected.line }));
  return [warning('date-unknown', '原稿没有写发布日期。', '查到以后填在 date；查不到就写 不详。')];
}

function gapsOfPlace({ district, themes }: Facts): Problem[] {
  const unsure = district && district.confidence < 0.75;
  return [
    ...(district
      ? []
      : [
          warning(
            'district-unknown',
            '从文中看不出说的是哪个省、市或县区。',
            '知道的话填 district（六位代码），不要猜。',
          ),
        ]),
    ...(unsure
      ? [
          warning(
            'district-unsure',
            `地区“${district.path.join('')}”只是从${quote(district.evidence)}推断的。`,
            '核对 district；不能确定就删去。',
          ),
        ]
      : []),
    ...(themes.length > 0
      ? []
      : [warning('themes-unknown', '没有认出主题。', '从 content/themes.yaml 里选，填在 themes。')]),
  ];
}

/** A range is no single number; the editor says which end, or leaves it out. */
function gapsOfFigures({ figures }: Facts, blocks: readonly Block[]): Problem[] {
  const lineOf = new Map<string, number | undefined>();
  const findLine = (evidence: string) => {
    if (!lineOf.has(evidence)) lineOf.set(evidence, blocks.find(({ text }) => text.includes(evidence))?.line);
    return lineOf.get(evidence);
  };
  return figures
    .filter(({ value }) => value === null)
    .map(({ printed, evidence }) => {
      const line = findLine(evidence);
      const problem = warning(
        'figure-is-a-range',
        `“${printed}”不是一个确数：“${evidence}”。`,
        '要用它，请改成确数，或只留在正文里。',
      );
      return line === undefined ? problem : { ...problem, line };
    });
}
