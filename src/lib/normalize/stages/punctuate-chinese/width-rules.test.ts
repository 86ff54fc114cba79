import { describeRules } from '#lib/testing/describe-rules.ts';
import { WIDTH_RULES } from './width-rules.ts';

describeRules(WIDTH_RULES);
