import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities, parseQuantity } from './quantity.ts';

describe('a printed quantity is read as value, unit and bound', () => {
  test.each([
    ['721个', 721, '个', 'exact'],
    ['零下17摄氏度', -17, '摄氏度', 'exact'],
    ['８２户', 82, '户', 'exact'],
    ['8.2万户', 82_000, '户', 'exact'],
    ['83.34亿元', 8_334_000_000, '元', 'exact'],
    ['3,800米', 3800, '米', 'exact'],
    ['1万2千名', 12_000, '名', 'exact'],
    ['721 个', 721, '个', 'exact'],
    ['百分之四十', 40, '%', 'exact'],
    ['百分之九十五', 95, '%', 'exact'],
    ['百分之百', 100, '%', 'exact'],
    ['百分之90以上', 90, '%', 'at-least'],
    ['千分之三', 0.3, '%', 'exact'],
    ['万分之五', 0.05, '%', 'exact'],
    ['三分之二以上', 66.6667, '%', 'at-least'],
    ['3个钟头', 3, '小时', 'exact'],
    ['三个季度', 3, '个季度', 'exact'],
    ['七个学期', 7, '个学期', 'exact'],
    ['40%', 40, '%', 'exact'],
    ['４０％', 40, '%', 'exact'],
    ['99.6%', 99.6, '%', 'exact'],
    ['3.5个百分点', 3.5, '个百分点', 'exact'],
    ['90%以上', 90, '%', 'at-least'],
    ['不到三成', 30, '%', 'below'],
    ['七成以上', 70, '%', 'at-least'],
    ['九成五', 95, '%', 'exact'],
    ['两成七', 27, '%', 'exact'],
    ['一块钱', 1, '元', 'exact'],
    ['半米', 0.5, '米', 'exact'],
    ['300碗', 300, '碗', 'exact'],
    ['8块钱', 8, '元', 'exact'],
    ['18摄氏度', 18, '摄氏度', 'exact'],
    ['近百通', 100, '通', 'about'],
    ['半数', 50, '%', 'exact'],
    ['半数以上', 50, '%', 'at-least'],
    ['过半', 50, '%', 'at-least'],
    ['近半', 50, '%', 'about'],
    ['一半', 50, '%', 'exact'],
    ['一倍', 1, '倍', 'exact'],
    ['3.5倍', 3.5, '倍', 'exact'],
    ['10余场', 10, '场', 'at-least'],
    ['二十余条', 20, '条', 'at-least'],
    ['30余载', 30, '载', 'at-least'],
    ['30多年', 30, '年', 'at-least'],
    ['3年多', 3, '年', 'at-least'],
    ['1.4万多个', 14_000, '个', 'at-least'],
    ['33万余名', 330_000, '名', 'at-least'],
    ['30多万元', 300_000, '元', 'at-least'],
    ['300余万元', 3_000_000, '元', 'at-least'],
    ['600余商户', 600, '商户', 'at-least'],
    ['百余名', 100, '名', 'at-least'],
    ['千余人次', 1000, '人次', 'at-least'],
    ['上百名', 100, '名', 'at-least'],
    ['近百户', 100, '户', 'about'],
    ['10来个', 10, '个', 'about'],
    ['二十来户', 20, '户', 'about'],
    ['1米7', 1.7, '米', 'exact'],
    ['1米75', 1.75, '米', 'exact'],
    ['三块七', 3.7, '元', 'exact'],
    ['四毛五', 0.45, '元', 'exact'],
    ['三毛钱', 0.3, '元', 'exact'],
    ['5元6角', 5.6, '元', 'exact'],
    ['8分20秒', 500, '秒', 'exact'],
    ['1小时20分钟', 80, '分钟', 'exact'],
    ['两年零三个月', 27, '个月', 'exact'],
    ['一刻钟', 15, '分钟', 'exact'],
    ['三分钟', 3, '分钟', 'exact'],
    ['减半', 50, '%', 'exact'],
    ['三个人', 3, '人', 'exact'],
    ['12万居民', 120_000, '人', 'exact'],
    ['20余万群众', 200_000, '人', 'at-least'],
    ['9.7毫克', 9.7, '毫克', 'exact'],
    ['512票', 512, '票', 'exact'],
    ['5万多人口', 50_000, '人', 'at-least'],
    ['4架次', 4, '架次', 'exact'],
    ['3平方厘米', 3, '平方厘米', 'exact'],
    ['五个年头', 5, '年', 'exact'],
    ['35km', 35, '公里', 'exact'],
    ['600m²', 600, '平方米', 'exact'],
    ['近600平方米', 600, '平方米', 'about'],
    ['近 600 平米', 600, '平方米', 'about'],
    ['约3000元', 3000, '元', 'about'],
    ['300人左右', 300, '人', 'about'],
    ['超3000人次', 3000, '人次', 'at-least'],
    ['超过了500户', 500, '户', 'at-least'],
    ['逾1.2亿元', 120_000_000, '元', 'at-least'],
    ['至少5次', 5, '次', 'at-least'],
    ['不少于3名', 3, '名', 'at-least'],
    ['不超过15天', 15, '天', 'below'],
    ['小于63公分', 63, '公分', 'below'],
    ['30%以下', 30, '%', 'below'],
    ['三成出头', 30, '%', 'at-least'],
    ['3万元出头', 30_000, '元', 'at-least'],
    ['两个月', 2, '个月', 'exact'],
    ['5个多月', 5, '个月', 'at-least'],
    ['两个半小时', 2.5, '小时', 'exact'],
    ['两年半', 2.5, '年', 'exact'],
    ['半个月', 0.5, '个月', 'exact'],
    ['84小时', 84, '小时', 'exact'],
    ['3个小时', 3, '小时', 'exact'],
    ['五百二十户', 520, '户', 'exact'],
    ['三万二千页', 32_000, '页', 'exact'],
    ['八点二万户', 82_000, '户', 'exact'],
    ['五级', 5, '级', 'exact'],
    ['两层', 2, '层', 'exact'],
    ['5层', 5, '层', 'exact'],
    ['12.3千米', 12.3, '公里', 'exact'],
    ['3.2万延米', 32_000, '米', 'exact'],
    ['126戶', 126, '户', 'exact'],
    ['13萬餘元', 130_000, '元', 'at-least'],
    ['900平方公尺', 900, '平方米', 'exact'],
    ['48TB', 48, 'TB', 'exact'],
    ['94.6分', 94.6, '分', 'exact'],
    ['5.9万卷次', 59_000, '卷次', 'exact'],
  ] as const)('%s', (printed, value, unit, bound) => {
    const quantity = parseQuantity(printed);
    expect(quantity).toMatchObject({ value, unit, bound, start: 0, end: printed.length, range: null });
  });
});

test.each([
  ['1—2次', 1, 2, '次'],
  ['零下十五至二十度', -20, -15, '度'],
  ['1-2次', 1, 2, '次'],
  ['30%—40%', 30, 40, '%'],
  ['1~2万户', 10_000, 20_000, '户'],
  ['8000-1万户', 8000, 10_000, '户'],
  ['3至5个', 3, 5, '个'],
  ['七八个', 7, 8, '个'],
  ['二三十户', 20, 30, '户'],
  ['三四百人', 300, 400, '人'],
  ['三五个', 3, 5, '个'],
  ['十几家', 11, 19, '家'],
  ['二十几户', 21, 29, '户'],
  ['数十名', 20, 99, '名'],
  ['几百人', 200, 999, '人'],
  ['数万户', 20_000, 99_999, '户'],
  ['几十万元', 200_000, 999_999, '元'],
])('%s is a range, its value the lower end, at least', (printed, from, to, unit) => {
  const quantity = parseQuantity(printed);
  expect(quantity).toMatchObject({ value: from, unit, bound: 'at-least', printed });
  expect(quantity?.range).toEqual([from, to]);
});

test.each([
  '第3届大会',
  '第三次会议',
  '12345热线',
  '12349居家养老',
  '2022年',
  '2022年6月30日',
  '6月30日',
  '于15日转移',
  '71号院',
  '205国道',
  '3+N议事法则',
  '“1+7”民事调解庭',
  '2018—2020年',
  '2018年-2020年',
  '今年4—5月',
  '90年代',
  '上世纪九十年代',
  '二〇二二年',
  '2020年底',
  '“6·10”暴雨',
  'G4215次',
  '5楼',
  '3号楼2单元',
  '一起努力',
  '进一步',
  '统一',
  '第一个',
  '每一个人',
  '一户一策',
  '一件件小事',
  '三位一体',
  '千家万户',
  '百街千巷',
  '四面八方',
  '三番五次',
  '两个维护',
  '万众一心',
  '十分满意',
  '二次供水',
  '一期工程',
  '3处理结果',
  '上半年',
  '12项目部',
  '电话023-61520697',
  '15:13:39',
  '几个人',
  '多个小区',
  '两家人握手言和',
  '7月28日9时55分登陆',
  '晚上8点零5分到场',
  '十分满意',
  '人口密度11.3',
  '2010年以前建成',
  '附近的小区',
  '道路四通八达，行业五花八门',
  '十户九空',
  '三次产业占比',
  '保持两位数增长',
  '十五届三次全会',
  '高三学生',
])('“%s” holds no quantity', (text) => {
  expect(findQuantities(text)).toEqual([]);
});

test.each([
  ['附近3个小区', '3个', 'exact'],
  ['节约3000元', '3000元', 'exact'],
  ['签约50户', '50户', 'exact'],
  ['近三年', '三年', 'exact'],
  ['近三十年', '近三十年', 'about'],
  ['结果如下：5个小区', '5个', 'exact'],
  ['今年——5个党组织', '5个', 'exact'],
  ['第一，3个小区', '3个', 'exact'],
  ['12支队伍', '12支', 'exact'],
  ['常住人口11.3万，', '11.3万', 'exact'],
  ['流动人口近4万。', '近4万', 'about'],
  ['5层楼高', '5层', 'exact'],
  ['3000年历史', '3000年', 'exact'],
])('%s prints %s', (text, printed, bound) => {
  expect(findQuantities(text)).toMatchObject([{ printed, bound }]);
});

test.each([
  ['累计改造小区721个', '累计'],
  ['共294人', '共'],
  ['覆盖率达100%', '达'],
  ['年均120公里', '年均'],
  ['预计完成132条', '预计'],
  ['公共厕所5座', null],
  ['累计3年，建成5座', null],
  ['累计90余个', '余'],
  ['近600平方米', '近'],
])('the qualifier in “%s” is %s', (text, qualifier) => {
  expect(findQuantities(text).at(-1)?.qualifier).toBe(qualifier);
});

test.each([
  ['区里给了二百六十万，', '二百六十万', 2_600_000, '元'],
  ['共花了300多万。', '300多万', 3_000_000, '元'],
  ['居民每户出五百。', '五百', 500, '元'],
  ['房租一年省下两万一，', '两万一', 21_000, '元'],
  ['保障了近40万中低收入群众。', '近40万', 400_000, '人'],
  ['接入1.2万路视频，', '1.2万路', 12_000, '路'],
  ['走了五里路。', '五里', 5, '里'],
  ['山路十八里，', '十八里', 18, '里'],
  ['井深三丈，', '三丈', 3, '丈'],
  ['接入视频2100路。', '2100路', 2100, '路'],
  ['新增空间8000平。', '8000平', 8000, '平方米'],
  ['租金从6万降到4.5万。', '4.5万', 45_000, '元'],
  ['平均用时38分钟，', '38分钟', 38, '分钟'],
  ['收上来一万四千块。', '一万四千块', 14_000, '元'],
] as const)('%s says %s, and its unit though it is left out', (text, printed, value, unit) => {
  const quantity = findQuantities(text).at(-1);
  expect(quantity).toMatchObject({ printed, value, unit });
  expect(parseQuantity(printed, { unit })).toMatchObject({ printed, value, unit, bound: quantity?.bound });
});

test.each(['铺青砖一万四千块。', '十里河社区', '五里店路', '给了他三百六十五天的陪伴', '花了心思', '四点半课堂'])(
  '%s tells of no money and no way',
  (text) => {
    expect(findQuantities(text).filter(({ unit }) => ['元', '里'].includes(unit))).toEqual([]);
  },
);

test('what a number was before tells its unit afterwards', () => {
  const read = (text: string) => findQuantities(text).map(({ value, unit }) => [value, unit]);
  expect(read('积水点由41处减到6。')).toEqual([
    [41, '处'],
    [6, '处'],
  ]);
});

test('all quantities of a sentence are found, with their places', () => {
  const text = '甲社区有17户（56人），累计改造8.2万户、近600平方米，每星期1—2次，从3个到5个，由30%升至90%以上。';
  const found = findQuantities(text);
  expect(found.map(({ printed }) => printed)).toEqual([
    ...['17户', '56人', '8.2万户', '近600平方米', '1—2次', '3个', '5个', '30%', '90%以上'],
  ]);
  for (const { printed, start, end } of found) expect(text.slice(start, end)).toBe(printed);
});

test('a unit that the list does not know is read when the caller names it', () => {
  expect(parseQuantity('12烤炉')).toBeUndefined();
  expect(parseQuantity('12烤炉', { unit: '烤炉' })).toMatchObject({ value: 12, unit: '烤炉' });
  expect(parseQuantity('四个方面', { unit: '个方面' })).toMatchObject({ value: 4, unit: '个方面' });
});

test.each([
  ['走访20多位居民', 20, '位'],
  ['表彰5名优秀党员', 5, '名'],
  ['服务20家中小企业', 20, '家'],
  ['新建3个体育场', 3, '个'],
  ['分5批改造楼栋', 5, '批'],
  ['只收8元老人餐', 8, '元'],
  ['挨家走了12家居民', 12, '家'],
  ['120户均已签约', 120, '户'],
  ['新建的4座落成', 4, '座'],
])('%s: the unit is one, though its character begins another word elsewhere', (text, value, unit) => {
  expect(findQuantities(text)).toMatchObject([{ value, unit }]);
});

test('two quantities are not one', () => {
  expect(parseQuantity('17户56人')).toBeUndefined();
});

test('a quantity reads the same alone as in its sentence, on any text', () => {
  const piece = fc.constantFrom(
    ...'共近约超不到累计0123456789.万亿十百两三几数余多来个户%年月日以上下左右—至，。第半一',
    '百分之',
    '平方米',
    '个月',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      let from = 0;
      for (const { start, end, printed, value } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toBe(printed);
        expect(Number.isFinite(value)).toBe(true);
        from = end;
      }
    }),
  );
});

test.each(['成百上千名居民', '成千上万户', '千家万户三三两两个', '四面八方个'])(
  'a set phrase counts nothing: %s',
  (text) => {
    expect(findQuantities(text)).toEqual([]);
  },
);

test('八成为 is a share only behind what it is a share of', () => {
  expect(findQuantities('住户480户，其中八成为老人。').map(({ value, unit }) => [value, unit])).toEqual([
    [480, '户'],
    [80, '%'],
  ]);
  expect(findQuantities('小区建成为样板，三成为难。')).toEqual([]);
});

test('what stands beside a share or a number tells how it is read', () => {
  const read = (text: string) => findQuantities(text).map(({ value, unit, range }) => [value, unit, range]);
  expect(read('参与率从三成五升到92%')).toEqual([
    [35, '%', null],
    [92, '%', null],
  ]);
  expect(read('租约十年')).toEqual([[10, '年', null]]);
  expect(read('人口从8万增长到64.78万。')).toEqual([
    [80_000, '人', null],
    [647_800, '人', null],
  ]);
  expect(read('每年递减10个至15个百分点')).toEqual([[10, '个百分点', [10, 15]]]);
  expect(read('三成二手房')).not.toContainEqual([32, '%', null]);
});
