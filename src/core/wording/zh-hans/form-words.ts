import { own } from "../own.ts";
import { optionNames } from "./command-words.ts";

/** What the fields of forms are called, where that is more than the option's name. */
const labels: Readonly<Record<string, string>> = {
  basis: "依据谁的说法",
  by: "指控者",
  companies: "公司",
  condition: "条件",
  date: "公布日期",
  days: "摘要日子",
  digest: "摘要时间",
  effective: "生效日期",
  form: "一贯做法或个别行动",
  id: "记录或决定的编号",
  language: "此处使用的语言",
  languages: "文章语言",
  link: "来源链接",
  open: "恢复发布的频道",
  pause: "暂停读取的来源",
  resend: "重发的消息编号",
  reset: "恢复 feeds.yaml 的设置",
  resume: "恢复读取的来源",
  since: "开始日期",
  sure: "即使可能暴露消息来源仍然保存",
  text: "来源内容",
  which: "哪些来源",
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
  companies: "谷歌,苹果公司",
  topics: "数据请求,国安法",
  languages: "英文,简体中文",
};

/** What forms say: part of `zhHans`. */
export const formWords = {
  fieldLabel: (name: string): string => own(labels, name) ?? own(optionNames, name) ?? name,
  fieldExample: (name: string): string | null => own(examples, name) ?? null,
  formNext: {
    record: "提交后立即以你的名义保存；答复会说明有何变化以及如何撤销。",
    desk: "提交后立即生效；答复仅你可见，并说明有何变化。",
  },
};
