/** In which script an article is written, and whether its Traditional is its own or a machine's. */

import { ONLY, simplifiedCharacter, tabulateScripts } from '#lib/chinese/gbk-variants.ts';
import { traditionalizeByPhrase } from '#lib/chinese/simplified.ts';

export type Script = 'hans' | 'hant' | 'mixed';
export type TraditionalOrigin = 'mechanical' | 'genuine' | 'none';

interface ScriptCount {
  readonly simplified: number;
  readonly traditional: number;
}

let scripts: Uint8Array | undefined;

/** How many characters of `text` only Simplified, and how many only Traditional text has. */
export function countScripts(text: string): ScriptCount {
  scripts ??= tabulateScripts();
  const counts = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  return { simplified: counts[ONLY.simplified] as number, traditional: counts[ONLY.traditional] as number };
}

/** `mixed` when each script has at least a tenth of what tells them apart. Text without such characters is `hans`. */
export function detectScript(text: string): Script {
  const { simplified, traditional } = countScripts(text);
  if (simplified + traditional === 0) return 'hans';
  const share = traditional / (simplified + traditional);
  if (share > 0.9) return 'hant';
  return share < 0.1 ? 'hans' : 'mixed';
}

// Simplified forms that are everyday characters of Traditional text too, with another meaning. Those that writers of
// Traditional take for the longer form as well (公布, 下周, 台灣, 關注) tell nothing.
const SHARED_FORMS = new Set('后里系于范谷斗丑只几出干云松征余舍曲准制冲游采致朱签据症淀面发复表向回合才托');

interface Disagreement {
  /** places where phrase rules want another form than the Simplified one */
  readonly places: number;
  /** the share of them where the article has the Simplified one nevertheless */
  readonly share: number;
}

/** A machine that converts character by character leaves 后 in 后来; a writer of Traditional does not. */
export function measureDisagreement(text: string): Disagreement {
  const received = [...text];
  const simplified = received.map(simplifiedCharacter);
  const wanted = [...traditionalizeByPhrase(simplified.join(''))];
  if (wanted.length !== received.length) return { places: 0, share: 0 };
  let places = 0;
  let disagreeing = 0;
  for (const [index, form] of simplified.entries()) {
    if (!SHARED_FORMS.has(form) || wanted[index] === form) continue;
    places += 1;
    if (received[index] === form) disagreeing += 1;
  }
  return { places, share: places === 0 ? 0 : disagreeing / places };
}

// Words of mainland administration; a writer elsewhere has others for the same things.
const MAINLAND_WORDS =
  /党委|党支部|党员|党建|党组|党群|[市区县省]委|居委|村委|街道办|社区书记|住建|网格|业委会|物业费|物业服务|民政局|派出所|信息|网络|项目|视频|质量|小区|群众|领导小组|楼栋|老旧|棚户|公租房|创文|创城|党的/gu;
const FOREIGN_WORDS =
  /资讯|网路|专案|影片|立委|里[长民办]|邻长|[市县]府|乡镇公所|区公所|计程车|捷运|软体|品质|警员|港元|新台币|都更|屋苑|法团|公屋|区议员|康文署|屋宇署|特首|立法会|议员/gu;
const FEW = 2;

/**
 * Where the Traditional of `text` comes from; `none` when there is none to speak of.
 * `annotated`: a crawler that annotates characters has also converted them.
 */
export function detectTraditionalOrigin(text: string, { annotated }: { annotated: boolean }): TraditionalOrigin {
  if (detectScript(text) === 'hans') return 'none';
  if (annotated) return 'mechanical';
  const plain = [...text].map(simplifiedCharacter).join('');
  const mainland = plain.match(MAINLAND_WORDS)?.length ?? 0;
  const foreign = plain.match(FOREIGN_WORDS)?.length ?? 0;
  // 里長 and 里民 are spelled right, however often they come up.
  if (foreign >= FEW && mainland === 0) return 'genuine';
  const { places, share } = measureDisagreement(text);
  if (places >= 6 && share >= 0.25) return 'mechanical';
  const corner = text.match(/「/g)?.length ?? 0;
  const curly = text.match(/“/g)?.length ?? 0;
  if (corner > curly) return 'genuine';
  if (places >= 8 && share <= 0.12)
    return curly > corner && mainland >= FEW && foreign === 0 ? 'mechanical' : 'genuine';
  return mainland > foreign || share >= 0.25 ? 'mechanical' : 'genuine';
}
