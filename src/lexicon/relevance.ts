import { actors } from "./actors.ts";
import { companyAnswerRules, companyAnswerSets } from "./company-answer.ts";
import { companyPositionRules, companyPositionSets } from "./company-position.ts";
import { dataRequestRules, dataRequestSets } from "./data-request.ts";
import { masks } from "./masks.ts";
import { platformTakedownRules, platformTakedownSets } from "./platform-takedown.ts";
import { securityLawRules, securityLawSets } from "./security-law.ts";
import { surveillanceRules, surveillanceSets } from "./surveillance-privacy-law.ts";
import type { PhraseTable, TopicRule } from "./table.ts";

/** Every phrase set that a rule may name. */
export const topicSets: PhraseTable = {
  ...actors,
  ...securityLawSets,
  ...dataRequestSets,
  ...masks,
  ...platformTakedownSets,
  ...surveillanceSets,
  ...companyPositionSets,
  ...companyAnswerSets,
};

export const topicRules: readonly TopicRule[] = [
  ...securityLawRules,
  ...dataRequestRules,
  ...platformTakedownRules,
  ...surveillanceRules,
  ...companyPositionRules,
  ...companyAnswerRules,
];
