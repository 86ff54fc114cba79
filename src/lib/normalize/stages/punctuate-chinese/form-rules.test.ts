import { describeRules } from '#lib/testing/describe-rules.ts';
import { FORM_RULES } from './form-rules.ts';

describeRules(FORM_RULES);
