import { expect, test } from 'vitest';
import { extractPeople } from './people.ts';

const found = (body: string) => extractPeople(body).map(({ name, role }) => [name, role]);

test.each<[string, (string | null)[][]]>([
  ['区住建局宋可新主任带领设计单位查看小区。', [['宋可新', '主任']]],
  ['在社区党委王建国书记的带领下，大家上门走访。', [['王建国', '书记']]],
  [
    '市房管局李长河局长到现场察看，张敏副局长陪同。',
    [
      ['李长河', '局长'],
      ['张敏', '副局长'],
    ],
  ],
  ['来自甲医院的周岚医生为老人量血压。', [['周岚', '医生']]],
  ['志愿者上门看望80岁的俞岳老人。', [['俞岳', null]]],
])('%s', (body, expected) => expect(found(body)).toEqual(expected));

test.each([
  '管理处处长和党工委书记到场。',
  '水务局局长、文明办主任、司法所所长轮流值守。',
  '房管局局长说，街道党工委副书记也来了。',
  '应急局局长办公会研究了两次，常委会主任会议通过。',
  '唐书记和王主任上了门，张医生也来了。',
  '高级工程师和全科医生每周来一次。',
  '市长热线和区长信箱都通了。',
])('nobody by name in: %s', (body) => expect(found(body)).toEqual([]));
