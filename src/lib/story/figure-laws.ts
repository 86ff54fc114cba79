/** A figure is only worth printing when the story itself says it: its sentence stands there, and its number reads the same. */
import { type Bound, canonicalUnit, findQuantities, parseQuantity, type Quantity } from '#lib/chinese/quantity.ts';
import type { Complaint } from './complaint.ts';
import type { Law } from './laws.ts';
import { suggest } from './nearest.ts';
import { holdsEvidence } from './plain-text.ts';
import type { Path } from './read-yaml.ts';
import type { Figure } from './story.ts';

/** What an editor calls each bound. */
const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  exact: '确数',
  'at-least': '至少（余、多、以上、超）',
  about: '约数（近、约、来、左右）',
  below: '不到（不足、以下、以内）',
};

/** The quantities of a sentence. */
type ReadQuantities = (evidence: string) => readonly Quantity[];

export const checkFigures: Law = ({ data, text, vocabulary }) => {
  const seen = new Map<string, number>();
  const quantitiesOf = readEachOnce();
  return data.figures.flatMap((figure, index) => {
    const path: Path = ['figures', index];
    const first = seen.get(figure.id);
    seen.set(figure.id, first ?? index);
    const twice = first === undefined ? [] : [duplicate(figure.id, first, [...path, 'id'])];
    if (!holdsEvidence(text, figure.evidence))
      return [...twice, missingEvidence(figure.evidence, [...path, 'evidence'])];
    return [
      ...twice,
      ...checkNumber(figure, path, quantitiesOf),
      ...checkWords(figure, path, quantitiesOf),
      ...checkIndicator(figure, path, vocabulary.indicators),
    ];
  });
};

/** A sentence may state many figures: it is read for all of them together. */
function readEachOnce(): ReadQuantities {
  const known = new Map<string, readonly Quantity[]>();
  return (evidence) => {
    const quantities = known.get(evidence) ?? findQuantities(evidence);
    known.set(evidence, quantities);
    return quantities;
  };
}

function duplicate(id: string, first: number, path: Path): Complaint {
  const message = `成果数字的编号 ${id} 用了两次（第一次在第${first + 1}条）。`;
  return error('figure-id', path, message, '换一个编号；地址 #figure-编号 要靠它');
}

export function missingEvidence(evidence: string, path: Path): Complaint {
  return error(
    'evidence',
    path,
    `正文里没有这句话：“${evidence}”。`,
    '把正文里的原话一字不差地抄到 evidence；正文改了，这里也要跟着改',
  );
}

function checkNumber(figure: Figure, path: Path, quantitiesOf: ReadQuantities): Complaint[] {
  const at = [...path, 'printed'];
  const { printed, evidence } = figure;
  if (!evidence.includes(printed))
    return [
      error(
        'figure-printed',
        at,
        `“${printed}”不在 evidence“${evidence}”里。`,
        '照原话抄数字和单位，包括余、近、以上这些字',
      ),
    ];
  const quantity = parseQuantity(printed, { unit: figure.unit });
  if (!quantity)
    return [
      error('figure-printed', at, `“${printed}”读不出一个数。`, '写成一个数加单位，例如 721个、8.2万户、90%以上'),
    ];
  const whole = aroundPrinted(figure, quantitiesOf(evidence));
  if (whole && !sameQuantity(whole, quantity))
    return [
      error(
        'figure-printed',
        at,
        `原话里是“${whole.printed}”，printed 只写了“${printed}”。`,
        `把 printed 写成 ${whole.printed}`,
      ),
    ];
  return compare(figure, quantity, path);
}

/** The quantity of the evidence of which `printed` is a part: 600平方米 is a part of 近600平方米. */
function aroundPrinted({ printed, evidence }: Figure, quantities: readonly Quantity[]): Quantity | undefined {
  const whole = quantities.find((quantity) => quantity.printed === printed);
  if (whole) return whole;
  return quantities.find(({ start, end }) => {
    for (let at = evidence.indexOf(printed); at !== -1 && at < end; at = evidence.indexOf(printed, at + 1))
      if (at + printed.length > start) return true;
    return false;
  });
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return sameNumber(a.value, b.value) && a.bound === b.bound;
}

/** Fractions such as 三分之二 have no exact decimal; four digits are enough to tell numbers apart. */
function sameNumber(a: number, b: number): boolean {
  return a === b || (!Number.isInteger(b) && Math.abs(a - b) <= Math.abs(b) * 1e-4);
}

function compare(figure: Figure, quantity: Quantity, path: Path): Complaint[] {
  const says = `“${figure.printed}”是`;
  const found: Complaint[] = [];
  if (!sameNumber(figure.value, quantity.value))
    found.push(
      error(
        'figure-value',
        [...path, 'value'],
        `${says} ${quantity.value}，value 写的是 ${figure.value}。`,
        `写成 value: ${quantity.value}`,
      ),
    );
  if (canonicalUnit(figure.unit) !== canonicalUnit(quantity.unit))
    found.push(
      error(
        'figure-unit',
        [...path, 'unit'],
        `${says}以“${quantity.unit}”计，unit 写的是“${figure.unit}”。`,
        `写成 unit: ${yamlWord(quantity.unit)}`,
      ),
    );
  if (figure.bound !== quantity.bound)
    found.push(
      error(
        'figure-bound',
        [...path, 'bound'],
        `${says}${BOUND_NAMES[quantity.bound]}，bound 写的是 ${figure.bound}。`,
        `写成 bound: ${quantity.bound}`,
      ),
    );
  return found;
}

function yamlWord(text: string): string {
  return /^[%‰]|^$/.test(text) ? `"${text}"` : text;
}

function checkWords(
  { qualifier, evidence, status, printed }: Figure,
  path: Path,
  quantitiesOf: ReadQuantities,
): Complaint[] {
  const found: Complaint[] = [];
  // What is planned is often said once for several numbers: 预计完成132条，示范街5条.
  if (qualifier && status === 'done' && !evidence.includes(qualifier))
    found.push(
      error(
        'figure-qualifier',
        [...path, 'qualifier'],
        `限定词“${qualifier}”不在 evidence 里。`,
        '原话没有这个词就不写 qualifier',
      ),
    );
  const own = quantitiesOf(evidence).find((quantity) => quantity.printed === printed);
  if (status === 'done' && own?.qualifier && /预计|预期|计划|力争/.test(own.qualifier))
    found.push({
      ...error(
        'figure-status',
        [...path, 'status'],
        `原话说的是“${own.qualifier}”，status 却是 done。`,
        '还没有做到的写 status: planned',
      ),
      severity: 'warning',
    });
  return found;
}

function checkIndicator(
  { indicator, unit }: Figure,
  path: Path,
  indicators: ReadonlyMap<string, { unit: string }>,
): Complaint[] {
  if (indicator === null) return [];
  const known = indicators.get(indicator);
  const at = [...path, 'indicator'];
  if (!known)
    return [
      error(
        'reference',
        at,
        `content/indicators.yaml 里没有指标 ${indicator}。`,
        suggest(indicator, indicators.keys()),
      ),
    ];
  if (canonicalUnit(known.unit) === canonicalUnit(unit)) return [];
  return [
    error(
      'indicator-unit',
      at,
      `指标 ${indicator} 以“${known.unit}”计，这个数字以“${unit}”计，不能放在一起比较。`,
      '换一个指标，或者不写 indicator',
    ),
  ];
}

function error(rule: string, path: Path, message: string, hint: string): Complaint {
  return { severity: 'error', rule, path, message, hint };
}
