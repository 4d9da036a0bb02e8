import { languages, topics } from "../../article.ts";
import type { Problem } from "../en/problems.ts";
import { choice } from "./choice.ts";

/** What is wrong with an option's value: part of `zhHant`. */
export const problems: Readonly<Record<Problem, string>> = {
  aCompany: "請填公司名稱",
  twoCompanies: "請填兩間公司",
  anotherCompany: "請填另一間公司",
  aStance: "請填公司、範疇和取態",
  aCompanyOrTopic: "請填公司或主題",
  aDate: "請用「年-月-日」、「年-月」或「年」寫出確實存在的日期，例如 2020-07-06",
  aLink: "請填以 https:// 或 http:// 開頭的連結",
  anArticle: "請填文章的連結",
  aRecordId: "請填 bdh5750t7r 或 d12 之類的編號，可在 /timeline 查到",
  aPageNumber: "請填上次答覆列出的號碼",
  words: "請填要找的字詞",
  how: "請說明何以得知",
  why: "請說明原因",
  whatSourceSays: "請用自己的文字寫出連結的內容",
  whatItDependsOn: "請說明取決於甚麼條件",
  whoAlleges: "請說明由誰指控",
  whoPublished: "請說明由誰發佈",
  nowOrNothing: "請填「立即」，或留空",
  troubleOrNothing: "請填「故障」，或留空",
  aMessageNumber: "請填訊息的號碼",
  aTimeOrNone: "請填 09:00 之類的時間，或「不發」",
  someDays: "請列出日子，例如 一,二,三,四,五",
  aTimezone: "請填時區，例如 Asia/Hong_Kong 或 Europe/London",
  someTopics: `請從${topics.map(choice).join("、")}中選取`,
  someLanguages: `請從${languages.map(choice).join("、")}中選取`,
  yes: "請填「是」",
  yesOrNo: "請填「是」或「否」",
};
