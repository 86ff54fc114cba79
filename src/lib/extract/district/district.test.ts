import { describe, expect, test } from 'vitest';
import { extractDistrict } from './district.ts';

const place = (body: string, { title, source }: { title?: string; source?: string } = {}) =>
  extractDistrict({ body, titles: title ? [title] : [], sources: source ? [source] : [] })?.path ?? null;

describe('the district is the smallest division that the whole article is about', () => {
  test.each<[string, string, string[] | null]>([
    [
      'a city with one county in passing',
      '在随州，改造进行了三年。随州市住建局说，曾都区东城先动工。随州还将继续。',
      ['湖北省', '随州市'],
    ],
    [
      'a county all along',
      '源城区上城街道整治背街小巷。源城区竹园路焕然一新，河源市民点赞。源城区还修了广场。',
      ['广东省', '河源市', '源城区'],
    ],
    [
      'a city of several counties',
      '襄阳的夏天很热。襄城区建制度，樊城区办服务，襄州区进小区。襄阳市委部署。',
      ['湖北省', '襄阳市'],
    ],
    [
      'a street of the county in which it opens and to which it comes back',
      '走进源城区上城街道，阳光正好。上城街道是河源的老城，上城街道分成186段。河源市今年头等大事是治水，河源人都高兴。',
      ['广东省', '河源市', '源城区'],
    ],
    [
      'a county, where only the line of the paper names its city',
      '张家界1月11日讯 10日下午，永定区永定街道甲社区收到一面锦旗。',
      ['湖南省', '张家界市', '永定区'],
    ],
    [
      'a city that opens the article, with a county told of later',
      `衢州城里不少老街坊都在议论一件事。${'巷口新辟了便民角，有人拍手，也有人嘀咕。'.repeat(8)}柯城区的做法值得一看。`,
      ['浙江省', '衢州市'],
    ],
    ['a municipality and its district', '近日，在重庆市铜梁区，电梯装好了。铜梁区住建委介绍。', ['重庆市', '铜梁区']],
    [
      'other cities to compare with',
      '继宜昌、武汉之后，襄阳也启动改造。襄阳市共有小区900个，襄阳人高兴。',
      ['湖北省', '襄阳市'],
    ],
    ['a city that only says where its district lies', '杭州市西湖区启动改造。', ['浙江省', '杭州市', '西湖区']],
    [
      'a province and a city of it that are named once each',
      '项目按《安徽省改造方案》和《宿州市改造工作方案》实施。',
      ['安徽省', '宿州市'],
    ],
    ['a province alone', '安徽省印发方案，各地推进。', ['安徽省']],
    [
      'an estate, a street office and a direction that bear the name of a city',
      '在襄阳的三个小区，宜昌馨园、阜新街道海滨社区和北京方向的路口都堵了车。',
      ['湖北省', '襄阳市'],
    ],
    ['a district of a city that is not in the standard', '台北市松山区的里长说，全市都在装电梯。', null],
    ['a district of the whole city', '全市松山区先动工，松山区的居民高兴。', ['内蒙古自治区', '赤峰市', '松山区']],
    [
      'districts in a list',
      '在邵阳，铺路石板亮了。近年来，市城管局在大祥区、双清区等主城区换了八百盏灯。',
      ['湖南省', '邵阳市'],
    ],
    [
      'a contest of many counties in which one wins',
      '全市擂台赛上，霍邱县、金寨县、舒城县、霍山县依次上台。霍邱县拿了第一。六安市文明办主办，霍邱县派人发言。',
      ['安徽省', '六安市'],
    ],
    [
      'a city whose offices speak, and one of its counties where something happened',
      '推开吉安市示例馆的大门，灯亮着。那年夏天，吉州区沿江路积了水。“图纸救了急。”市示例馆馆长说。市排水公司的人也记得。',
      ['江西省', '吉安市'],
    ],
    [
      'a county whose offices speak, though its city is named too',
      '吉安市吉州区的巷子亮了。区城管局装了灯，区住建局铺了路。吉安市的游客来了。',
      ['江西省', '吉安市', '吉州区'],
    ],
    ['a quoted work under the old name of a province', '本市推出“齐鲁安心居”服务，居民满意。', ['山东省']],
    ['a part of a province', '这座鄂西小城的巷子亮了，鄂西北山区的屋顶不漏了。', ['湖北省']],
    ['parts of two provinces', '从鄂西小城到湘西北门户，巷子都亮了。', null],
    [
      'a site that bears the name of another place',
      '金山网讯 3月13日上午，道口街社区联合镇江市委机关党支部清理楼道。社区把墙面刷白。',
      ['江苏省', '镇江市'],
    ],
    [
      'papers and applications that bear the name of the province',
      '安徽财经网、掌中安徽讯 蚌埠市禹会区观水社区老人多。凡安徽财经网、掌中安徽记者署名文字，不得转载。',
      ['安徽省', '蚌埠市', '禹会区'],
    ],
    ['a paper and a school of an old name', '齐鲁示例报报道了三秦示例学校的暑假。', null],
    ['several provinces alike', '记者走访了成都、武汉、沈阳、西安四地的老旧小区。', null],
    ['nothing at all', '全市累计改造小区86个，居民满意。', null],
    ['words that look like names', '社区党建适应城市发展，老城区变了样，市民长治久安。', null],
    [
      'an old town that is in no Luoyang, in whatever form and place',
      '近年来，吉州区打造“幸福老城”。老城区楼挨楼，让老城居民住得舒心，吉州区都有办法。老城区变了样。',
      ['江西省', '吉安市', '吉州区'],
    ],
    [
      'where a firm comes from',
      '宜昌市夷陵区改造小区。来自上海的施工队进场。夷陵区住建局验收。',
      ['湖北省', '宜昌市', '夷陵区'],
    ],
    ['a brand that carries the letter of its province', '全市打造“皖美红色物业”品牌，服务群众。', ['安徽省']],
    ['a poetic name of a province', '在荆楚大地上，一个个小区变了样。', ['湖北省']],
    ['the platform of a province', '全市依托浙里办受理诉求，办结1.2万件。', ['浙江省']],
    ['a new area that is no division', '雄安新区容东片区安置房交付1.2万套。', ['河北省']],
    [
      'a county that is now a district',
      '示例镇的老街换了新颜，胶南市住建局验收。胶南市今年还改三条。',
      ['山东省', '青岛市', '黄岛区'],
    ],
    ['letters of two provinces', '“皖事通”和“赣服通”都能办理。', null],
    ['a letter inside a word', '他没有犹豫，“豫剧进社区”唱了起来。', null],
  ])('%s', (_case, body, expected) => {
    expect(place(body)).toEqual(expected);
  });
});

test('a place in the title counts even when the text says only 全区', () => {
  expect(place('全区改造小区12个。', { title: '铜梁：“改”出新生活' })).toEqual(['重庆市', '铜梁区']);
});

test.each([
  ['从上海学来的办法', '来自上海的设计团队给萍乡市安源区改造老街。安源区区长说，学到了上海经验。'],
  ['北京专家到安源', '北京专家来到萍乡市安源区，给安源的老厂房把脉。安源区住建局说，北京经验很管用。'],
  ['湖南农大学生进社区', '湖南农业大学的学生到萍乡市安源区实习。安源区团委对接。'],
])('a place that the title only borrows from: %s', (title, body) => {
  expect(place(body, { title })).toEqual(['江西省', '萍乡市', '安源区']);
});

test('a paper’s name alone is a weak sign, and still one', () => {
  expect(place('全市改造小区12个。', { source: '襄阳日报' })).toEqual(['湖北省', '襄阳市']);
});

test('the paper of a county-level city speaks of it as 我市', () => {
  expect(place('我市改造小区12个，全市受益。', { source: '邓州网' })).toEqual(['河南省', '南阳市', '邓州市']);
});

test('an office of the city that signs speaks for the city, whose districts it lists', () => {
  const body = '该局牵头在大祥区、双清区等主城区改造小巷。大祥区的一条巷子先动工。在邵阳，这样的队伍有9支。';
  expect(place(body, { source: '市城市管理局' })).toEqual(['湖南省', '邵阳市']);
  expect(place(body, { source: '区城市管理局' })).toEqual(['湖南省', '邵阳市', '大祥区']);
});

test('a prefecture and its city of one name: the full name of the city decides', () => {
  expect(place('喀什古城里，喀什市甲街道的灯亮了。喀什的街巷有99条，喀什老城换了新颜。')).toEqual([
    '新疆维吾尔自治区',
    '喀什地区',
    '喀什市',
  ]);
  expect(place('喀什古城的灯亮了。喀什的街巷有99条。')).toEqual(['新疆维吾尔自治区', '喀什地区']);
});

test('a mountain and a people that bear the city’s name are not the city', () => {
  expect(place('烟台山下，芝罘区的灯亮了，烟台人都说好。')).toEqual(['山东省', '烟台市', '芝罘区']);
});

test('evidence stands in the body, confidence is lower where only a letter tells', () => {
  const body = '记者了解到，宜昌市夷陵区今年改造小区30个。';
  const found = extractDistrict({ body, titles: [], sources: [] });
  expect(body).toContain(found?.evidence ?? 'nothing');
  expect(found?.code).toBe('420506');
  const hinted = extractDistrict({ body: '打造“皖美小区”。', titles: [], sources: [] });
  expect(hinted?.confidence).toBeLessThan(found?.confidence ?? 0);
});

test('a ministry speaks of the whole country', () => {
  const body = '本报北京1月28日电 记者从住房城乡建设部获悉，2025年，全国新开工改造老旧小区2.71万个。';
  expect(extractDistrict({ body, titles: ['全国新开工改造老旧小区2.71万个'], sources: [] })).toBeNull();
});
