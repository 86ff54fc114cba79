import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { PORTAL_RULES } from './portal-rules.ts';

describeLineRules(PORTAL_RULES);
