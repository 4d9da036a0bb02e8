import { own } from "../own.ts";
import { optionNames } from "./command-words.ts";

/** What the fields of forms are called, where that is more than the option's name. */
const labels: Readonly<Record<string, string>> = {
  basis: "依據誰的說法",
  by: "指控者",
  companies: "公司",
  condition: "條件",
  date: "公布日期",
  days: "摘要日子",
  digest: "摘要時間",
  effective: "生效日期",
  form: "一貫做法或個別行動",
  id: "紀錄或決定的編號",
  language: "此處使用的語言",
  languages: "文章語言",
  link: "來源連結",
  open: "恢復發佈的頻道",
  pause: "暫停讀取的來源",
  resend: "重發的訊息編號",
  reset: "恢復 feeds.yaml 的設定",
  resume: "恢復讀取的來源",
  since: "開始日期",
  sure: "即使可能暴露消息來源仍然儲存",
  text: "來源內容",
  which: "哪些來源",
};

const aDate = "年-月-日，例如 2020-07-06；也可只填 2020-07 或 2020";
/** How a field is written. */
const examples: Readonly<Record<string, string>> = {
  date: aDate,
  since: aDate,
  effective: aDate,
  link: "https://…",
  digest: "09:00",
  days: "一,二,三,四,五",
  timezone: "Asia/Hong_Kong",
  companies: "Google,蘋果公司",
  topics: "索取資料,國安法",
  languages: "英文,繁體中文",
};

/** What forms say: part of `zhHant`. */
export const formWords = {
  fieldLabel: (name: string): string => own(labels, name) ?? own(optionNames, name) ?? name,
  fieldExample: (name: string): string | null => own(examples, name) ?? null,
  formNext: {
    record: "送出後會即時以你的名義儲存；答覆會列明有何改變及如何撤銷。",
    desk: "送出後即時生效；答覆只向你顯示，並列明有何改變。",
  },
};
