/** The Traditional → Simplified map of characters, from OpenCC's dictionaries: for folding only, never for showing. */
import { Converter } from 'opencc-js/t2cn';
import type { ScriptMap } from './fold.ts';

/** What OpenCC leaves alone because it depends on the word, and a search must not depend on it. */
const ALWAYS: Readonly<Record<string, string>> = {
  ...{ 著: '着', 祇: '只', 衹: '只', 妳: '你', 祂: '他', 牠: '它', 乾: '干', 瞭: '了', 藉: '借', 麽: '么' },
  ...{ 於: '于', 裡: '里', 裏: '里', 臺: '台', 檯: '台', 颱: '台', 週: '周', 佔: '占', 徵: '征', 鬱: '郁' },
  // Everyday Simplified characters of their own, which a converter takes for Traditional ones.
  ...{ 么: '么', 拚: '拚', 捱: '捱', 薹: '薹', 醣: '醣' },
  // Variants that the Traditional edition writes for a Simplified character that has another form of its own.
  ...{
    揹: '背',
    钜: '巨',
    伕: '夫',
    迳: '径',
    锺: '钟',
    暱: '昵',
    薰: '熏',
    讬: '托',
    谘: '咨',
    甦: '苏',
    馀: '余',
    澂: '澄',
  },
  ...{
    麹: '曲',
    侭: '尽',
    濬: '浚',
    甯: '宁',
    缐: '线',
    彷: '仿',
    拏: '拿',
    鎗: '枪',
    燄: '焰',
    斲: '斫',
    镟: '旋',
    腭: '颚',
  },
};
const IDEOGRAPHS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

let whole: ScriptMap | undefined;

/** Every character whose Simplified form is another one. Built once, in about a tenth of a second. */
export function wholeScriptMap(): ScriptMap {
  whole ??= buildMap();
  return whole;
}

function buildMap(): ScriptMap {
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const direct = new Map<string, string>();
  for (const [first, last] of IDEOGRAPHS)
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code);
      const simplified =
        ALWAYS[character] ?? converters.map((convert) => convert(character)).find((other) => other !== character);
      if (simplified && simplified !== character && [...simplified].length === 1) direct.set(character, simplified);
    }
  return new Map([...direct].map(([from, to]) => [from, direct.get(to) ?? to]));
}

/** The part of `map` that a reader of text made of `characters` (folded) can need: every variant of a character that stands there. */
export function cutScriptMap(map: ScriptMap, characters: ReadonlySet<string>): ScriptMap {
  return new Map([...map].filter(([, simplified]) => characters.has(simplified)));
}

/** `map` as one string, groups of a Simplified character followed by its variants, parted by blanks: 里裡裏 台臺檯颱. */
export function packScriptMap(map: ScriptMap): string {
  const groups = new Map<string, string>();
  for (const [variant, simplified] of map) groups.set(simplified, (groups.get(simplified) ?? simplified) + variant);
  return [...groups.values()].toSorted().join(' ');
}
