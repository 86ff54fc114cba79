import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { FORUM_RULES } from './forum-rules.ts';

describeLineRules(FORUM_RULES);
