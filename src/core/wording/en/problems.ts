import { languages, topics } from "../../article.ts";

/** What is wrong with an option's value, by the keys that commands give to their checks: part of `en`. */
export const problems = {
  aCompany: "name a company",
  twoCompanies: "name two companies",
  anotherCompany: "name another company",
  aStance: "name a company, a matter and a position",
  aCompanyOrTopic: "name a company or a topic",
  aDate: "write a day that exists as YYYY-MM-DD, or YYYY-MM, or YYYY",
  aLink: "give a link that begins with https:// or http://",
  anArticle: "give the article's link",
  aRecordId: "give a name such as bdh5750t7r or d12, as /timeline shows them",
  aPageNumber: "give the number that the last answer named",
  words: "say what to look for",
  how: "say how you know",
  why: "say why",
  whatSourceSays: "say in your own words what the linked source says",
  whatItDependsOn: "say on what it depends",
  whoAlleges: "say who alleges it",
  whoPublished: "say who published it",
  nowOrNothing: "say now, or nothing",
  troubleOrNothing: "say trouble, or nothing",
  aMessageNumber: "give the number of a message",
  aTimeOrNone: "give a time such as 09:00, or none",
  someDays: "list days such as mon,tue,wed,thu,fri",
  aTimezone: "give a time zone such as Asia/Hong_Kong or Europe/London",
  someTopics: `list some of ${topics.join(", ")}`,
  someLanguages: `list some of ${languages.join(", ")}`,
  yes: "say yes",
  yesOrNo: "say yes or no",
};

/** A key of what can be wrong with an option. */
export type Problem = keyof typeof problems;
