import { describe, expect, test } from 'vitest';
import { DISTRICT_EDITION, findDistrict, isWithin, listDistricts } from './districts.ts';
import { matchDistricts } from './match-districts.ts';
import { RETIRED_DIVISIONS } from './retired.ts';

const places = (text: string) =>
  matchDistricts(text).map(({ district }) => district.path.map(({ name }) => name).join('/'));

describe('the table', () => {
  test('has every province, city and county of its edition once', () => {
    const all = listDistricts();
    expect(DISTRICT_EDITION).toBe('2023-06-30');
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(all.filter(({ level }) => level === 'city')).toHaveLength(333);
    expect(all.every(({ path }) => path[0]?.code.endsWith('0000'))).toBe(true);
  });

  test.each([
    ['420600', ['湖北省', '襄阳市']],
    ['500151', ['重庆市', '铜梁区']],
    ['429004', ['湖北省', '仙桃市']],
    ['110105', ['北京市', '朝阳区']],
    ['441602', ['广东省', '河源市', '源城区']],
    ['340000', ['安徽省']],
  ])('%s is %j', (code, path) => {
    expect(findDistrict(code)?.path.map(({ name }) => name)).toEqual(path);
  });

  test.each(['999999', '', '4206', '130171', '420699'])('%s is no division', (code) => {
    expect(findDistrict(code)).toBeUndefined();
  });

  test('a retired division leads to the one that took its place', () => {
    expect(findDistrict('500224')).toMatchObject({ name: '铜梁县', replacedBy: '500151' });
    for (const { replacedBy } of RETIRED_DIVISIONS) expect(findDistrict(replacedBy)?.replacedBy).toBeUndefined();
  });

  test('a county lies within its city and its province', () => {
    expect(isWithin('441602', '441600')).toBe(true);
    expect(isWithin('441602', '440000')).toBe(true);
    expect(isWithin('441602', '441700')).toBe(false);
    expect(isWithin('421000', '421000')).toBe(true);
  });
});

describe('a division is found by its names', () => {
  test.each<[string, string[]]>([
    ['在随州，物业企业动了起来。', ['湖北省/随州市']],
    ['随州市民的新生活', ['湖北省/随州市']],
    ['江都市的老街', ['江苏省/扬州市/江都区']],
    ['宁乡县的老街', ['湖南省/长沙市/宁乡市']],
    ['毕节地区的老街', ['贵州省/毕节市']],
    ['重庆市铜梁区巴川街道', ['重庆市', '重庆市/铜梁区']],
    ['铜梁县的老巷子', ['重庆市/铜梁区']],
    ['湖北应城市城管局', ['湖北省', '湖北省/孝感市/应城市']],
    ['记者在应城市看到', ['湖北省/孝感市/应城市']],
    ['洛阳市老城区启动改造', ['河南省/洛阳市', '河南省/洛阳市/老城区']],
    ['南京鼓楼区的老旧小区', ['江苏省/南京市', '江苏省/南京市/鼓楼区']],
    ['福建省福州市鼓楼区', ['福建省', '福建省/福州市', '福建省/福州市/鼓楼区']],
    ['恩施州利川市', ['湖北省/恩施土家族苗族自治州', '湖北省/恩施土家族苗族自治州/利川市']],
    ['内蒙古赤峰市', ['内蒙古自治区', '内蒙古自治区/赤峰市']],
    ['江苏盐城市民', ['江苏省', '江苏省/盐城市']],
    ['襄樊市的老厂房', ['湖北省/襄阳市']],
    ['北京朝阳区的社区', ['北京市', '北京市/朝阳区']],
    ['新疆维吾尔自治区昌吉回族自治州', ['新疆维吾尔自治区', '新疆维吾尔自治区/昌吉回族自治州']],
    ['海南省海口市龙华区', ['海南省', '海南省/海口市', '海南省/海口市/龙华区']],
    ['杭州西湖区', ['浙江省/杭州市', '浙江省/杭州市/西湖区']],
    ['大同市平城区', ['山西省/大同市', '山西省/大同市/平城区']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    '让社区党建适应城市的发展速度',
    '老城区中心的街道',
    '沿海城市的经验',
    '中山路改造完成',
    '南京路步行街',
    '襄阳路小区',
    '鼓楼区的老旧小区',
    '朝阳区的老旧小区',
    '长治久安，平安社区',
    '市场监管局和开发区管委会',
    '新城区与城区的差别',
    '和平里社区',
    '县城、市区、郊区一盘棋',
    '居民来宾络绎不绝',
    '大同小异',
    '邻里互助蔚然成风',
    '消防通道被占',
    '北海公园',
    '解放路、新华街、东方广场',
    '北城区和南城区',
    '一楼设日照中心，供老人日间休息',
    '城中区有三条老街',
    '东城市民看华东城市、新都市，贫困户县里管',
  ])('no division in: %s', (text) => {
    expect(places(text)).toEqual([]);
  });

  test('the short name of a county is believed where its town stands behind it', () => {
    expect(places('铜梁老城区地势低洼，一下雨就积水。')).toEqual(['重庆市/铜梁区']);
    expect(places('铜梁的老街地势低洼，一下雨就积水。')).toEqual([]);
    expect(places('和平城区地势低洼，一下雨就积水。')).toEqual([]);
  });

  test('a name borne by several counties is decided by the city that the text speaks of', () => {
    expect(places('福州启动改造。随后，鼓楼区公布了名单。')).toContain('福建省/福州市/鼓楼区');
    expect(places('徐州启动改造。随后，鼓楼区公布了名单。')).toContain('江苏省/徐州市/鼓楼区');
  });

  test.each([
    ['铁东区站前街道的老街换了新颜。', ['辽宁省/鞍山市/铁东区']],
    ['铁东区站前广场的老街换了新颜。', ['辽宁省/鞍山市/铁东区']],
    ['铁东区七马路街道的老街换了新颜。', ['吉林省/四平市/铁东区']],
    ['铁东区的老街换了新颜，站前街道先动工，长甸街道跟上。', ['辽宁省/鞍山市/铁东区']],
    ['城关区铁路东村街道的老街换了新颜，城关区还要再改三条。', ['甘肃省/兰州市/城关区', '甘肃省/兰州市/城关区']],
  ])('a name borne by several counties is decided by its streets: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    '铁东区的老街换了新颜，站前街道先动工。',
    '铁东区解放街道的老街换了新颜。',
    '铁东区的老街换了新颜，站前街道和长甸街道向七马路街道学习。',
  ])('its streets do not decide: %s', (text) => {
    expect(places(text)).toEqual([]);
  });

  test('a city that the text names goes before streets', () => {
    expect(places('徐州启动改造。鼓楼区公布了名单，宁海路街道、华侨路街道的干部来看过。')).toContain(
      '江苏省/徐州市/鼓楼区',
    );
  });

  test('a name that only says where is known once its city stood before it', () => {
    expect(places('柳州市城中区建成三处。城中区还将再建两处。')).toEqual([
      '广西壮族自治区/柳州市',
      '广西壮族自治区/柳州市/城中区',
      '广西壮族自治区/柳州市/城中区',
    ]);
  });

  test.each([
    ['为谱写中国式现代化石门新篇章贡献力量。', ['湖南省/常德市/石门县']],
    ['奋力建设宜居宜业的桃源，让居民安心。', ['湖南省/常德市/桃源县']],
    ['湘西北的山里，石门桥头装了灯。', []],
    ['走进美丽桃源，打造和谐石门路。', []],
    ['湘西北部的凤凰县', ['湖南省/湘西土家族苗族自治州', '湖南省/湘西土家族苗族自治州/凤凰县']],
  ])('a short name of a county in a slogan: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('offsets lead to what is printed', () => {
    const text = '昨天，在湖北省宜昌市，工程开工。';
    for (const mention of matchDistricts(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});

test('a county by its short name, once its city is named', () => {
  const last = (text: string) => matchDistricts(text).at(-1)?.district.name;
  expect(last('台州市民政局说，椒江海门街道的做法值得学习。')).toBe('椒江区');
  expect(last('为打造“和合台州·有礼椒江”，街道建了议事厅。')).toBe('椒江区');
  // 楼顶的天台 is no county of the same city
  expect(last('台州市民政局说，居民在天台上种菜。')).toBe('台州市');
});
