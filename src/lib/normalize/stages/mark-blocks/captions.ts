const CREDITED = /(?:摄|攝|摄影|攝影|供图|供圖|制图|資料圖|资料图片?|配图|航拍)[)）]?[。]?$/u;
/** Where the picture is from, in brackets at the end: （图源网络，侵删）, （图据受访者） */
const FROM = /[（(](?:图源|图据|图片来源|图片来自|圖源|圖片來源)[^（）()。]{0,20}[）)]$/u;
const LABELLED = /^(?:[▲△↑↓◎◆▼]+ ?|图为|圖為|图[一二三四五六\d①-⑳]{0,2}[：:]|[（(](?:资料图|图片|示意图))/u;
const SCENE =
  /(?:现场|場景|场景|效果图|一角|全景|夜景|外景|新貌|鸟瞰|合影|对比图|前后对比|效果明显|成果|瞬间|剪影)[。]?$/u;

/** A line under a picture: it ends with who took it, or says that it is one. */
export function isCaption(text: string): boolean {
  return (
    text.length <= 120 &&
    (((FROM.test(text) || CREDITED.test(text)) && text.length >= 4 && !/[。！？].{40}/u.test(text)) ||
      (LABELLED.test(text) && text.length <= 100))
  );
}

/** A short line next to a caption that names what is seen. */
export function isCaptionBeside(text: string): boolean {
  return text.length <= 40 && SCENE.test(text) && !/[，。！？].+[。！？]$/u.test(text);
}
