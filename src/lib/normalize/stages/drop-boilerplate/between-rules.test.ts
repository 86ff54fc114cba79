import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { BETWEEN_RULES } from './between-rules.ts';

describeLineRules(BETWEEN_RULES);
