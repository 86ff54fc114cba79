/** What the dictionary of the converter joins wrongly: a place in a word of two characters that are no word here. */

interface Correction {
  readonly why: string;
  /** in the converted text */
  readonly find: RegExp;
  readonly replace: string;
  readonly repairs: readonly (readonly [before: string, after: string])[];
  readonly leaves: readonly string[];
}

export const TAIWAN_CORRECTIONS: readonly Correction[] = [
  {
    why: '词典有“道里”（路程、哈尔滨道里区），“报道里”“管道里”的里是里面。',
    find: /(?<=道)里(?![區弄程])/gu,
    replace: '裡',
    repairs: [
      ['報道里說出它的那句話', '報道裡說出它的那句話'],
      ['下水道里的水', '下水道裡的水'],
      ['通道里面', '通道裡面'],
    ],
    leaves: ['道里區', '管道里程', '街道里弄'],
  },
  {
    why: '“里党”不成词：企业里党组织的里是里面；邻里党支部的里是邻里。',
    find: /(?<!鄰)里(?=黨[組支員])/gu,
    replace: '裡',
    repairs: [['企業里黨組織的作用', '企業裡黨組織的作用']],
    leaves: ['鄰里黨支部'],
  },
  {
    why: '划进范围、划归、划拨是劃；划船的划不变。',
    find: /(?<![船舟槳艇])划(?=[進入歸撥轉給])/gu,
    replace: '劃',
    repairs: [['居民樓划進了徵遷範圍', '居民樓劃進了徵遷範圍']],
    leaves: ['小船划進橋洞', '划船'],
  },
  {
    why: '词典有“有采”，没有采纳、没有采用的采是採。',
    find: /采(?=[納用訪集購取樣摘伐礦編])/gu,
    replace: '採',
    repairs: [['沒有采納的怎樣答覆', '沒有採納的怎樣答覆']],
    leaves: ['興高采烈', '風采'],
  },
  {
    why: '台湾的法律统一用字：公布、分布、颁布、发布都用布；词典有时转成佈，一页里两样。',
    find: /(?<=[公分頒發])佈/gu,
    replace: '布',
    repairs: [['發佈以後', '發布以後']],
    leaves: ['佈置', '遍佈'],
  },
];

/** `text`, converted by dictionary, as a reader in Taiwan expects it. */
export function correctTaiwan(text: string): string {
  return TAIWAN_CORRECTIONS.reduce((corrected, { find, replace }) => corrected.replace(find, replace), text);
}
