import { describeRules } from '#lib/testing/describe-rules.ts';
import { CHARACTER_RULES } from './rules.ts';

describeRules(CHARACTER_RULES);
