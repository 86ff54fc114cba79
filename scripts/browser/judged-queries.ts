/** What readers ask of the site's own content, and the page that answers best. A change of ranking is judged by these. */
export const JUDGED: readonly (readonly [typed: string, best: string])[] = [
  ['马家湾', '/stories/tongliang-majiawan-renewal/'],
  ['铜梁', '/stories/tongliang-majiawan-renewal/'],
  ['周尚孝', '/stories/tongliang-majiawan-renewal/'],
  ['郑淮平', '/stories/tongliang-majiawan-renewal/'],
  ['襄阳 烤炉', '/stories/xiangyang-stoves-and-parking/'],
  ['烤爐有處放', '/stories/xiangyang-stoves-and-parking/'],
  ['河源上城街道', '/stories/shangcheng-streets-and-floods/'],
  ['桥塌', '/stories/shangcheng-streets-and-floods/'],
  ['转移17户', '/stories/shangcheng-streets-and-floods/'],
  ['随州城市更新', '/stories/suizhou-underground-lines/'],
  ['隨州 賬', '/stories/suizhou-underground-lines/'],
  ['安徽 朱光', '/stories/anhui-people-designers/'],
  ['改造后再问', '/stories/anhui-people-designers/'],
  ['人民设计师制度', '/practices/people-designers/'],
  ['红色物业', '/practices/red-property/'],
  ['紅色工地', '/practices/red-construction-sites/'],
  ['3+N议事法则', '/practices/three-plus-n-council/'],
  ['３＋Ｎ', '/practices/three-plus-n-council/'],
  ['12349', '/practices/one-key-elderly-care/'],
  ['民事调解庭', '/practices/one-plus-seven-mediation/'],
  ['百街千巷', '/practices/hundred-streets-thousand-lanes/'],
  ['居民恳谈会', '/practices/residents-talk/'],
  ['双向函询', '/practices/two-way-inquiry/'],
  ['党建指导员', '/practices/party-advisers/'],
  ['微心愿', '/practices/micro-wish-projects/'],
  ['水浸点', '/achievements/flood-spots-fixed/'],
  ['老旧小区改造惠及户数', '/achievements/households-benefiting/'],
  ['出租的车位', '/achievements/parking-spaces-for-rent/'],
  ['档案数字化页数', '/achievements/digitised-pages/'],
  ['违章建筑 面积', '/achievements/illegal-structures-removed/'],
];

/** The mean of 1 ÷ the place at which the best page stands; 0 for a query that does not show it. */
export function meanReciprocalRank(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length;
}
