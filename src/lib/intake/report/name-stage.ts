/** What each step of the repair is for, in the words of an editor. A step without an entry shows its own id. */
const STAGES: Readonly<Record<string, string>> = {
  read: '读取文件',
  'strip-controls': '去掉看不见的控制字符',
  'repair-encoding': '修复编码错读',
  'repair-byte-shift': '修复错位的字节',
  'remove-annotations': '去掉混进来的拼音',
  'strip-residue': '去掉网页代码的残片',
  'drop-spam': '去掉广告和垃圾文字',
  'drop-boilerplate': '去掉网页和论坛的套话',
  'unify-characters': '统一字形和兼容字符',
  'read-metadata': '读出标题、日期、来源、作者',
  'join-hard-wraps': '接上被折断的行',
  'tidy-blanks': '整理空格',
  'simplify-script': '繁体转简体',
  'write-simplified': '繁体原文写成简体',
  'punctuate-chinese': '改正标点',
  'report-lost-text': '标出丢失的文字',
  'mark-blocks': '分出小标题、图注、引文',
  'fold-doubled': '合并重复的段落',
};

export function nameStage(id: string): string {
  return STAGES[id] ?? id;
}
