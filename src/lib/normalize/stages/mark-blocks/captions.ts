const CREDITED = /(?:摄|攝|摄影|攝影|供图|供圖|制图|資料圖|资料图片?|配图|航拍)[)）]?[。]?$/u;
/** Where the picture is from, in brackets at the end: （图源网络，侵删）, （图据受访者） */
const FROM = /[（(](?:图源|图据|图片来源|图片来自|圖源|圖片來源)[^（）()。]{0,20}[）)]$/u;
/** Who took it behind the sentence: …改为北入户。摄影/本刊记者 王某 */
const CREDIT_BEHIND =
  /[。！？”）](?:摄影|攝影|[图圖]片?)[/／：:] ?(?:本[报報刊台网網社](?:全媒体|全媒體)?(?:[记記]者|通[讯訊][员員])?)? ?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,2}$/u;
const LABELLED =
  /^(?:[▲△↑↓◎◆▼]+ ?|图为|圖為|图[一二三四五六\d①-⑳]{0,2}[：:]|[（(](?:资料图|图片|示意图))|^[图圖表]\d{1,2}(?:[-－.]\d{1,2})? +[^。！？]{4,60}$/u;
const BEFORE_AND_AFTER = '改造|整治|施工|修缮|修繕|整修|翻修|装修|改建|拆除|清理|维修|提升';
const SCENE =
  /(?:现场|場景|场景|效果图|一角|全景|夜景|外景|新貌|鸟瞰|合影|对比图|前后对比|效果明显|成果|瞬间|剪影)[。]?$/u;

const ACTS =
  '活动|节目|演出|表演|施工|培训|会议|签约|启动|颁奖|比赛|宣讲|义诊|调解|座谈|走访|整治|拆除|抢修|作业|慰问|授课|演练|验收|开工|竣工|揭牌|志愿服务';
/** 改造后的新生活 is a heading: nobody takes a picture of it. */
const NOT_SEEN = '生活|变化|變化|故事|烦恼|煩惱|账|賬|日子|难题|難題|思考|管理|治理|感受|期盼|幸福|路|文章|担忧|擔憂';
/** 活动现场, 改造后的停车棚, 整治前: alone on a line between paragraphs, it tells what the picture shows that is gone. */
const SHOWN = new RegExp(
  String.raw`^(?:(?:${ACTS})(?:仪式)?现场|(?:${BEFORE_AND_AFTER})[前后後](?:的\p{Script=Han}{2,12}(?<!${NOT_SEEN}))?)$`,
  'u',
);

/** A line under a picture: it ends with who took it, or says that it is one. */
export function isCaption(text: string): boolean {
  return (
    text.length <= 120 &&
    (((FROM.test(text) || CREDITED.test(text) || CREDIT_BEHIND.test(text)) &&
      text.length >= 4 &&
      !/[。！？].{40}/u.test(text)) ||
      SHOWN.test(text) ||
      (LABELLED.test(text) && text.length <= 100))
  );
}

/** A short line next to a caption that names what is seen. */
export function isCaptionBeside(text: string): boolean {
  return text.length <= 40 && SCENE.test(text) && !/[，。！？].+[。！？]$/u.test(text);
}
