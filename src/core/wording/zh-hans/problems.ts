import { languages, topics } from "../../article.ts";
import type { Problem } from "../en/problems.ts";
import { choice } from "./choice.ts";

/** What is wrong with an option's value: part of `zhHans`. */
export const problems: Readonly<Record<Problem, string>> = {
  aCompany: "请填公司名称",
  twoCompanies: "请填两家公司",
  anotherCompany: "请填另一家公司",
  aStance: "请填公司、事项和做法",
  aCompanyOrTopic: "请填公司或主题",
  aDate: "请用“年-月-日”、“年-月”或“年”写出确实存在的日期，例如 2020-07-06",
  aLink: "请填以 https:// 或 http:// 开头的链接",
  anArticle: "请填文章的链接",
  aRecordId: "请填 bdh5750t7r 或 d12 之类的编号，可在 /timeline 查到",
  aPageNumber: "请填上次答复列出的数字",
  words: "请填要找的词语",
  how: "请说明如何得知",
  why: "请说明原因",
  whatSourceSays: "请用自己的话写出链接的内容",
  whatItDependsOn: "请说明取决于什么条件",
  whoAlleges: "请说明由谁指控",
  whoPublished: "请说明由谁发布",
  nowOrNothing: "请填“立即”，或留空",
  troubleOrNothing: "请填“故障”，或留空",
  aMessageNumber: "请填消息的编号",
  aTimeOrNone: "请填 09:00 之类的时间，或“不发”",
  someDays: "请列出日子，例如 一,二,三,四,五",
  aTimezone: "请填时区，例如 Asia/Hong_Kong 或 Europe/London",
  someTopics: `请从${topics.map(choice).join("、")}中选取`,
  someLanguages: `请从${languages.map(choice).join("、")}中选取`,
  yes: "请填“是”",
  yesOrNo: "请填“是”或“否”",
};
