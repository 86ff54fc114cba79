/** 谱写中国式现代化甲县新篇章 with the short name: what an article ends with is its own place. */
const SLOGAN_BEFORE =
  /(?:建设|谱写|打造|奋进|书写|奋力|共建|共创|绘就|建成|推动|助力)[^，。；！？]{0,16}(?:现代化|美丽|幸福|平安|宜居|宜业|富裕|富强|文明|和谐|活力|魅力|法治|清廉|大美|美好)的?新?$/u;
const SLOGAN_BEHIND = /^(?:$|[，。！；、\n]|新篇|篇章|新画|画卷|新局|新征程|作出|作贡|做出|贡献|提供|高质量|而)/u;

/** Whether the name from `start` to `end` (UTF-16 offsets into `text`) stands where a slogan names the place that it is for. */
export function standsInSlogan(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return SLOGAN_BEHIND.test(text.slice(end, end + 3)) && SLOGAN_BEFORE.test(text.slice(Math.max(0, start - 30), start));
}
