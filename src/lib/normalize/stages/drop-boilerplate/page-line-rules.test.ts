import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { PAGE_LINE_RULES } from './page-line-rules.ts';

describeLineRules(PAGE_LINE_RULES);
