import { describe, expect, test } from 'vitest';
import { EXCLUSIONS } from './figure-exclusions.ts';
import { extractFigures } from './figures.ts';

/** What a sentence is expected to give: value, unit, then bound and status where they are not exact and done. */
const brief = (body: string) =>
  extractFigures(body).map(({ value, unit, bound, status }) =>
    [value, unit, bound === 'exact' ? '' : bound, status === 'done' ? '' : status]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('a figure is read with unit, bound and status', () => {
  test.each<[string, string[]]>([
    ['全区累计改造老旧小区86个，惠及居民3.2万户。', ['86 个', '32000 户']],
    ['示例街道加装电梯47部，还有12部正在施工。', ['47 部', '12 部']],
    ['新铺设污水管道18.6公里，改造检查井420座。', ['18.6 公里', '420 座']],
    ['清运垃圾1200余吨，清理楼道杂物300多车。', ['1200 吨 at-least', '300 车 at-least']],
    ['更换路灯560盏，修补路面近2万平方米。', ['560 盏', '20000 平方米 about']],
    ['夜里零下 20℃，交房比预期早了近半个月。', ['-20 摄氏度', '0.5 个月 about']],
    ['手背缝了7针，册子上还剩12行没画勾。', ['7 针', '12 行']],
    ['街道去年办成十二件暖心事，今年再办十二件暖心事。', ['12 件', '12 件']],
    ['电工8小时内赶到，换杆用了5天，半个月建成配电房。', ['8 小时', '5 天', '0.5 个月']],
    ['织密10分钟老年助餐圈，食堂开了9个。', ['9 个']],
    ['工期用了近3年，图纸改了9版。', ['3 年 about', '9 版']],
    ['半年贴了217颗红心，卖出600串糖葫芦，收了200兜白菜。', ['217 颗', '600 串', '200 兜']],
    ['新增停车位超过800个，建成充电桩96个。', ['800 个 at-least', '96 个']],
    ['拆除违法建筑5.3万平方米，腾退土地12公顷。', ['53000 平方米', '12 公顷']],
    ['完成土方开挖35万立方米。', ['350000 立方米']],
    ['全年投放保障性住房3260套，配租率达98.5%。', ['3260 套', '98.5 %']],
    ['养老服务中心设有床位120张，日间照料80人。', ['120 张', '80 人']],
    ['出动车辆36辆、队员210人次，连夜抽排积水。', ['36 辆', '210 人次']],
    ['转移群众1.5万余人，无一人伤亡。', ['15000 人 at-least']],
    ['项目总投资4.6亿元，目前已完成投资2.1亿元。', ['460000000 元', '210000000 元']],
    ['群众满意率从72%提高到96.8%。', ['72 %', '96.8 %']],
    ['调解成功率在95%以上。', ['95 % at-least']],
    ['信访量同比下降四成。', ['40 %']],
    ['受理诉求数量是上年的两倍。', ['2 倍']],
    ['全市百分之九十五的小区成立了业委会。', ['95 %']],
    ['组建了二十三支志愿服务队。', ['23 支']],
    ['六十多名网格员分片包干。', ['60 名 at-least']],
    ['不到50天就完成了全部签约。', ['50 天 below']],
    ['平均每天接待群众约40人。', ['40 人 about']],
    ['化解矛盾纠纷318件，办结率100%。', ['318 件', '100 %']],
    ['建成口袋公园9处、健身步道6条。', ['9 处', '6 条']],
    ['为73户困难家庭发放补助金21.9万元。', ['73 户', '219000 元']],
    ['全县粮食总产量达到8.4亿斤。', ['840000000 斤']],
    ['辖区有32户（104人）住在低洼地带。', ['32 户', '104 人']],
    ['共有党员1,286名。', ['1286 名']],
    ['发放宣传单２０００余份。', ['2000 份 at-least']],
    ['涵盖小区41个、楼栋537栋、居民2.8万人。', ['41 个', '537 栋', '28000 人']],
    ['队伍由原来的5人增加到38人。', ['5 人', '38 人']],
    ['改造后每户每年节约取暖费600元左右。', ['600 元 about']],
    ['筹集维修资金逾500万元。', ['5000000 元 at-least']],
    ['全体队员连续奋战18个昼夜，抢通道路4处。', ['18 昼夜', '4 处']],
    ['一期改造居民楼16栋，二期再改24栋楼。', ['16 栋', '24 栋']],
    ['整治飞线12.6公里，规范立杆340杆。', ['12.6 公里', '340 杆']],
    ['投入抽水泵8台套，疏通管道5000余米。', ['8 台套', '5000 米 at-least']],
    ['工期缩短了45天。', ['45 天']],
    ['老书记在社区干了26年。', ['26 年']],
    ['收集居民意见建议两百余条，采纳一百五十六条。', ['200 条 at-least', '156 条']],
    ['两个停车场、3个充电站同时启用。', ['2 个', '3 个']],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });
});

describe('what is intended is planned, what is done is not', () => {
  test.each<[string, string[]]>([
    ['预计年底前完成改造小区15个，惠及居民4200户。', ['15 个 planned', '4200 户 planned']],
    ['今年计划新建停车位600个。', ['600 个 planned']],
    ['到2027年，力争建成完整社区30个。', ['30 个 planned']],
    ['下一步，将新增电梯20台。', ['20 台 planned']],
    ['工程拟投资1.2亿元。', ['120000000 元 planned']],
    ['有望在明年开放12处驿站。', ['12 处 planned']],
    ['街道将闲置的3间门面改成议事厅。', ['3 间']],
    ['他们把120平方米的空地划成停车位。', ['120 平方米']],
    ['目前已改造42个小区，预计明年再改造18个。', ['42 个', '18 个 planned']],
    ['完成年度计划的82.3%。', ['82.3 %']],
    ['入住率由2012年的64%升到2016年的93.1%。', ['64 %', '93.1 %']],
    ['剩余150套房屋的测绘确保年内完成。', ['150 套 planned']],
    ['示例街道计划将余下64个小区全部接管。', ['64 个 planned']],
    ['街道还准备在另外9个院子照着办。', ['9 个 planned']],
    ['全区46个夜市将全部配上灯。', ['46 个 planned']],
    ['还要把全区25万盏路灯接入平台。', ['250000 盏 planned']],
    ['工人还要回了欠薪86万元。', ['860000 元']],
    ['审核也将从过去的45天压缩到7天。', ['45 天', '7 天 planned']],
    ['下一步要把队伍由现在的90名扩充到400名。', ['90 名', '400 名 planned']],
  ])('%s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });
});

describe('numbers that count nothing are left out', () => {
  test.each([
    '推行“1+3+N”网格服务模式。',
    '“五个一”工程深入人心。',
    '“七个强市”目标深入人心。',
    '他住在幸福路128号3单元502室。',
    '312国道改线工程通车。',
    '拨打12345热线即可反映问题。',
    '第三党支部召开第2次会议。',
    '2023年6月18日，工程开工。',
    '今年78岁的老人拉着干部的手。',
    '受“7·20”特大暴雨影响，多处道路中断。',
    '一名党员就是一面旗帜，一个支部就是一座堡垒。',
    '一方面抓进度，另一方面抓质量。',
    '从组织、队伍、阵地三个方面发力。',
    '形成区、街道、社区三级联动机制。',
    '《老旧小区改造三年行动方案》印发。',
    '打造“15分钟便民生活圈”。',
    '热线24小时值守。',
    '上世纪80年代，这里是一片厂房。',
    '坚持五湖四海、任人唯贤。',
    '这是一件大事、一项民心工程。',
    '台上一分钟，台下十年功。',
    '党的二十大精神进小区。',
    '三无小区变了样。',
    '他一次次上门，一户户走访。',
    '十四五期间补齐短板。',
    '102路公交车改道。',
  ])('%s', (sentence) => {
    expect(brief(sentence)).toEqual([]);
  });

  test.each(EXCLUSIONS.flatMap(({ id, drops }) => drops.map((sentence) => [id, sentence] as const)))(
    '%s drops %s',
    (_id, sentence) => {
      expect(brief(sentence)).toEqual([]);
    },
  );

  test.each(EXCLUSIONS.flatMap(({ id, keeps }) => keeps.map((sentence) => [id, sentence] as const)))(
    '%s keeps %s',
    (_id, sentence) => {
      expect(brief(sentence)).not.toEqual([]);
    },
  );
});

describe('a figure that is told twice is one', () => {
  test('the paragraph tells it better than the heading', () => {
    const figures = extractFigures('借来的 86个车位\n\n银行让出停车场，共86个车位。一年后，86个车位都有了主。');
    expect(figures).toMatchObject([{ value: 86, evidence: '共86个车位' }]);
  });

  test('small numbers and other things stay', () => {
    expect(brief('新建两个公园。又改两个公园。建成86个车位，发出86个卡套。')).toHaveLength(4);
  });
});

describe('evidence', () => {
  test('takes in the clause before when the number stands alone', () => {
    expect(extractFigures('今年到现在，0起。')[0]?.evidence).toBe('今年到现在，0起');
  });

  const body = '甲社区有居民楼12栋。\n\n“去年修了3次，今年一次也没堵。”一位居民说，社区还为56户装了扶手。';

  test('is the clause itself, at the offsets given', () => {
    for (const { evidence, start, end, printed } of extractFigures(body)) {
      expect(body.slice(start, end)).toBe(evidence);
      expect(evidence).toContain(printed);
      expect(evidence).not.toMatch(/[，。\n]/u);
    }
    expect(extractFigures(body)).toHaveLength(3);
  });

  test('a range or 数十 has no single value and says which numbers it lies between', () => {
    expect(extractFigures('每周上门1—2次，数十名志愿者参加。')).toMatchObject([
      { value: null, range: [1, 2], printed: '1—2次' },
      { value: null, range: [20, 99] },
    ]);
  });
});

test('a number that is all of its clause is proved by the clause behind it at the head of a sentence, else by the one before', () => {
  const evidence = (body: string) => extractFigures(body).map((figure) => figure.evidence);
  expect(evidence('电梯通了！58天，他天天守在井道口。')).toEqual(['58天，他天天守在井道口']);
  expect(evidence('开春到入秋，0起。')).toEqual(['开春到入秋，0起']);
});
