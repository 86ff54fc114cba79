import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { INSERTED_RULES } from './inserted-rules.ts';

describeLineRules(INSERTED_RULES);
