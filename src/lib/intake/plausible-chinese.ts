/**
 * The characters that make up about half of any running Chinese text, in both scripts. A text decoded with the wrong
 * encoding is made of Han characters too, but hardly ever of these.
 */
const EVERYDAY =
  '的一是不了在有人我他这中大来上个国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运' +
  '這個來國時說會為們過發後裏種經學現當沒動麼還進樣開從實軍無與長機業將兩間問戰應頭體見產關點萬總處義幾條氣題爾別變電數報結務場計資統區隊決馬術領確傳師觀識帶導爭運黨員樓設書該聽達難權東聲員論認連邊張規記親風織節服讓願辦費環項協廣築舊鎮車護繼續調訪';

const HAN = /\p{Script=Han}/u;
const NORMAL_PUNCTUATION = '，。、；：？！“”‘’（）《》【】「」『』…—·　　';
/** 1 for the code of what ordinary text is made of: a judgement looks at every character of a file. */
const ORDINARY = new Uint8Array(0x10000);
for (const character of EVERYDAY + NORMAL_PUNCTUATION) ORDINARY[character.charCodeAt(0)] = 1;

/**
 * How much `text` looks like Chinese that someone wrote, from about -1 to 1: everyday characters and punctuation count for it,
 * undecodable and control characters heavily against. ASCII is neutral; 0 for a text without anything to judge.
 */
export function scoreChinese(text: string): number {
  let judged = 0;
  let score = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 0x0a || code === 0x0d || code === 0x09) continue;
    judged += 1;
    score += weigh(character, code);
  }
  return judged === 0 ? 0 : score / judged;
}

function weigh(character: string, code: number): number {
  if (ORDINARY[code] === 1) return 1;
  if (code < 0xa0 || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return -4;
  if (code >= 0xe000 && code <= 0xf8ff) return -0.5;
  if (HAN.test(character)) return 0.1;
  if (code >= 0xff01 && code <= 0xff5e) return 0.3;
  return -0.3;
}
