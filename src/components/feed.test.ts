import { describe, expect, test } from 'vitest';
import { answerFeed, type FeedItem } from './feed.ts';

const SITE = new URL('https://a.cn/');
const item = {
  title: '甲 & 乙',
  path: '/sub/s/',
  summary: '一\u0001句',
  html: '<a href="/sub/b/">乙</a>',
  categories: ['停车'],
};

async function feed(more: Partial<FeedItem>, site: URL | undefined): Promise<string> {
  const items = [{ ...item, ...more }];
  const made = { title: '示例', description: '介绍', page: '/sub/', self: '/sub/rss.xml', items };
  return (await answerFeed(made, site)).text();
}

describe('a published feed', () => {
  test('has whole addresses, below the base path', async () => {
    const xml = await feed({}, SITE);
    expect(xml).toContain('<link>https://a.cn/sub/</link>');
    expect(xml).toContain('<link>https://a.cn/sub/s/</link><guid isPermaLink="true">https://a.cn/sub/s/</guid>');
    expect(xml).toContain('<atom:link href="https://a.cn/sub/rss.xml" rel="self" type="application/rss+xml"/>');
    expect(xml).toContain('href=&quot;https://a.cn/sub/b/&quot;');
  });

  test('dates an item by its day, the same day in Beijing and in Greenwich', async () => {
    expect(await feed({ day: '2022-07-11' }, SITE)).toContain('<pubDate>Mon, 11 Jul 2022 04:00:00 GMT</pubDate>');
  });

  test('leaves an unknown day out', async () => {
    expect(await feed({}, SITE)).not.toContain('pubDate');
  });

  test('holds nothing that XML cannot, and no text breaks out of its element', async () => {
    const xml = await feed({ html: '<p>]]></p></item>' }, SITE);
    expect(xml).toContain('<item><title>甲 &amp; 乙</title>');
    expect(xml).toContain('<description>一句</description>');
    expect(xml).toContain('<content:encoded>&lt;p&gt;]]&gt;&lt;/p&gt;&lt;/item&gt;</content:encoded>');
  });
});

test('a feed without a site address invents none: its links are relative', async () => {
  const xml = await feed({}, undefined);
  expect(xml).not.toMatch(/invalid|localhost/);
  expect(xml.match(/<link>[^<]*<\/link>/g)).toEqual(['<link>/sub/</link>', '<link>/sub/s/</link>']);
  expect(xml).toContain('<guid isPermaLink="false">/sub/s/</guid>');
  expect(xml).toContain('<atom:link href="/sub/rss.xml"');
});
