/** Numbers that a sentence says without counting anything: of limbs, of things to be told, of anniversaries, of versions; and halves of lost ones. */
import type { Exclusion } from './figure-exclusions.ts';

export const SAID_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'of-the-body',
    why: '“两只脚”“两条腿”“一双手”说的是人，不是数出来的东西。',
    excludes: ({ quantity, after }) =>
      /^[两二三四五六七八九]/u.test(quantity.printed) &&
      /^[只条双个边]$/u.test(quantity.unit) &&
      /^(?:[手脚腿眼耳肩膝肘脸腮]|胳膊|鬓角)(?![机套表册袋镜环柄工续])/u.test(after),
    drops: ['两只脚全是水泡。', '他两条腿都泡肿了。'],
    keeps: ['添了两双手套。', '养着三只羊。'],
  },
  {
    id: 'anniversary',
    why: '“新中国成立70周年”“建党百年”说的是哪一年，不是成果。',
    excludes: ({ quantity }) => quantity.unit === '周年',
    drops: ['今年恰逢建厂60周年。'],
    keeps: ['他在一线干了30余年。'],
  },
  {
    id: 'versions',
    why: '“3.0版”“2版”是版本、版面的号；“方案改了9版”才是数。',
    excludes: ({ quantity, before }) =>
      quantity.unit === '版' &&
      (quantity.printed.includes('.') ||
        !/(?:改|画|拟|出|换|做|磨|编|写|推翻|调整|优化|讨论|比选|打磨|反复|先后|前后|共|历经|经过)[了出过成有]*$/u.test(
          before,
        )),
    drops: ['系统升级到3.0版。', '详见今日2版。'],
    keeps: ['方案改了9版。', '图纸前后画了十二版。'],
  },
  {
    id: 'two-things',
    why: '“新的一年想做两件事：……”数的是下面要说的话。',
    excludes: ({ quantity, after }) =>
      /^[两二三四五]件$/u.test(quantity.printed) && /^(?:大|小|要紧|重要)?事(?:情|儿)?(?:$|[：，；])/u.test(after),
    drops: ['新的一年，她想做两件事：装扶手，换路灯。'],
    keeps: ['办成两件实事。'],
  },
  {
    id: 'left-of-damage',
    why: '乱码后面的“？7名”前面多半丢了字（47、57……）：半个数比没有数更坏。',
    excludes: ({ before }) => /(?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü][)）]|[?？][!！]|×).{0,8}[?？][,，]?$/u.test(before),
    drops: ['工作室?guī)С隽？7名徒弟。'],
    keeps: ['带了多少徒弟？7名。'],
  },
  {
    id: 'address',
    why: '“信是5栋一位大爷寄的”里的5栋是门牌，不是幢数。',
    excludes: ({ quantity, before, after }) =>
      /^\d{1,3}[幢栋]$/u.test(quantity.printed) &&
      /(?:^|[，。；：、“（]|[^只仅就才还总都也不]是|住|住在|家住|来到|敲开)$/u.test(before) &&
      /^的?(?:一[位名户对家]|居民(?![楼房住])|住户|老人(?!公寓)|老太|楼[上下道](?!的?\d)|[一二三四五六]单元|\d{1,2}单元|\d{3,4}(?:室|$|[，。、；]))/u.test(
        after,
      ),
    drops: ['那封信是5栋一位大爷寄的。', '12幢居民老李开了门。'],
    keeps: ['改造了3幢居民楼。', '新建12幢。'],
  },
];
