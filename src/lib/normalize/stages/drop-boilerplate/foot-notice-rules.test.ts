import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { FOOT_NOTICE_RULES } from './foot-notice-rules.ts';

describeLineRules(FOOT_NOTICE_RULES);
