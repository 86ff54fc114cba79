import { describeRules } from '#lib/testing/describe-rules.ts';
import { CONTROL_RULES } from './rules.ts';

describeRules(CONTROL_RULES);
