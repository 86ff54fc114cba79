import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { REPOSTING_RULES } from './reposting-rules.ts';

describeLineRules(REPOSTING_RULES);
