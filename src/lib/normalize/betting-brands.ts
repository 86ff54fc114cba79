/** What betting sites call themselves, as patterns of either script. */
const SITE =
  '(?:[华華][体體][会會]|[开開][云雲]|[云雲][开開]|[乐樂][鱼魚]|[亚亞]博|博[鱼魚]|[爱愛][游遊][戏戲]|半[岛島]|米[乐樂兰蘭]|[欧歐][宝寶]|天博|[万萬]博|必威|九[游遊]|雷火|星空|江南|[银銀]河|金沙|[新澳][门門]?葡京|威尼斯人|bob|ob|ky|[a-z]{2,9})';
const TRADE = '(?:[体體]育|[娱娛][乐樂]|[电電][竞競]|棋牌|真人|[国國][际際])';
/** What such a site offers behind its name. */
export const DOOR =
  '(?:app|全站|官[网網]|官方|平[台臺]|在[线線]|下[载載]|注[册冊]|登[录錄陆陸]|入口|[网網][页頁]版|[网網]址|最新|[中国國]{2}|手[机機]版)';
/** 开云官方app下载 in front of somebody's headline */
export const BRAND_IN_FRONT = new RegExp(
  `^(?:[开開][云雲]|[云雲][开開]|[亚亞]博|[乐樂][鱼魚]|[爱愛][游遊][戏戲]|米[乐樂兰蘭]|[欧歐][宝寶]|必威|半[岛島]|[华華][体體][会會])(?:${TRADE})?${DOOR}{1,4} +(?=\\p{Script=Han}{4})`,
  'iu',
);
/** 示例体育官网下载 */
export const BRAND = `${SITE}[·.]?${TRADE}${DOOR}{0,3}`;
