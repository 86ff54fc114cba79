import { describeLineRules } from '#lib/testing/describe-rules.ts';
import { PLAYER_RULES } from './player-rules.ts';

describeLineRules(PLAYER_RULES);
