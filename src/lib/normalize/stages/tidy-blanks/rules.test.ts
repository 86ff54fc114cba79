import { describeRules } from '#lib/testing/describe-rules.ts';
import { BLANK_RULES } from './rules.ts';

describeRules(BLANK_RULES);
