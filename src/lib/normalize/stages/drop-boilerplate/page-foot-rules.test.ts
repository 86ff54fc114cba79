import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { PAGE_FOOT_RULES } from './page-foot-rules.ts';

describeLineRules(PAGE_FOOT_RULES);
