import type { CommandWordsTable } from "../command-words.ts";

const matter = "用户数据、下架、账户或在港业务";
const company = "公司或产品，任何名称均可";
const note = "如何得知；会保存并显示";
const link = "能证明此事的网页";
const condition = "做法取决于什么条件";
const position = "公司的做法";

/** What the commands and their options are for: part of `zhHans`. */
export const commandWords: CommandWordsTable = {
  stance: {
    name: "立场",
    summary: "公司对香港当局各项要求的说法和做法、始于何时、根据谁的说法",
    usage: ["/stance 脸书", "/立场 谷歌 下架", "/stance 谷歌 全部:是", "/stance Signal 事项:用户数据"],
    options: { company, matter, all: "“是”：列出全部记录，不限于最新几项" },
  },
  stances: {
    name: "总览",
    summary: "一览表：列出所有已知立场，可按事项或做法筛选",
    usage: ["/stances", "/总览 用户数据", "/stances 下架 配合", "/stances 暂停"],
    options: { matter: `${matter}；也可填做法`, position },
  },
  timeline: {
    name: "时间线",
    summary: "按时间顺序列出一家公司的全部记录，配图表",
    usage: ["/timeline 脸书", "/时间线 谷歌 下架", "/timeline 谷歌 早于:2021-05"],
    options: { company, matter, before: "只列出早于此年、月或日的记录" },
  },
  evidence: {
    name: "证据",
    summary: "引文的原文上下文、属于哪个版本、何时抓取",
    usage: ["/evidence d1", "/证据 d1"],
    options: { id: "记录或决定的编号，例如 d12" },
  },
  compare: {
    name: "比较",
    summary: "并列两家公司的立场，每个事项一行",
    usage: ["/compare 谷歌 苹果公司", '/比较 "Proton VPN" Signal', "/compare 谷歌 和 Signal"],
    options: { company, other: "与哪家公司比较" },
  },
  digest: {
    name: "摘要",
    summary: "预览下一份摘要的内容；“立即”会即时在此发布",
    usage: ["/digest", "/摘要 立即"],
    options: { when: "“立即”：即时在此发布" },
  },
  find: {
    name: "搜索",
    summary: "搜索相关文章，最新的在前，繁体、简体和英文均可",
    usage: ["/find 国安法 谷歌", '/搜索 "用户数据"', "/find Signal 全部:是"],
    options: {
      query: "要找的词语",
      all: "“是”：不相关的文章也一并搜索",
      before: "上次答复末尾列出的数字，用来查看较旧的文章",
    },
  },
  watch: {
    name: "关注",
    summary: "公司的立场有变，或某主题下任何公司的立场有变时，在此通知",
    usage: ["/watch 谷歌", "/关注 数据请求"],
    options: { what: "公司、产品或主题" },
  },
  unwatch: {
    name: "取消关注",
    summary: "取消以 /watch 开始的关注",
    usage: ["/unwatch 谷歌", "/取消关注 数据请求"],
    options: { what: "公司、产品或主题" },
  },
  watching: {
    name: "关注列表",
    summary: "列出在此关注的公司和主题",
    usage: ["/watching", "/关注列表"],
    options: {},
  },
  confirm: {
    name: "确认",
    summary: "仅限编辑：确认立场依然有效，不论较新的报道怎样说",
    usage: ["/confirm 脸书 用户数据", '/确认 谷歌 用户数据 备注:"已致电查证" 链接:https://a.example/1'],
    options: { company, matter, note, link },
  },
  correct: {
    name: "更正",
    summary: "仅限编辑：裁定公司的立场，优先于此前所有证据",
    usage: [
      '/correct 脸书 用户数据 暂停 始于:2020-07-06 备注:"已核对其声明" 链接:https://a.example/1',
      '/更正 谷歌 下架 拒绝 条件:"须有法院命令" 备注:"已查阅其政策网页"',
    ],
    options: { company, matter, position, since: "从哪年、哪月或哪日开始", condition, note, link },
  },
  retract: {
    name: "撤回",
    summary: "仅限编辑：使一项记录失效，或撤销此前的决定",
    usage: ['/retract d12 备注:"公司有误"', '/撤回 d12 备注:"公司有误"'],
    options: { id: "记录或决定的编号，例如 d12", note: "原因；会保存并显示", link },
  },
  enter: {
    name: "录入",
    summary: "仅限编辑：手工录入带日期和链接的记录；切勿提及需保密的消息来源",
    usage: [
      '/enter 谷歌 用户数据 配合 日期:2021-09 链接:https://a.example/1 内容:"曾就三起个案提供数据。" 形式:个案',
      '/录入 Signal 用户数据 拒绝 日期:2020-07-06 链接:https://a.example/2 内容:"表示没有数据可提供。" 依据:公司声明',
    ],
    options: {
      company,
      matter,
      position,
      date: "公布的年、月或日",
      link,
      text: "用自己的话转述链接内容",
      form: "“方针”：一般做法；“个案”：单一命令或数字",
      basis: "根据谁的说法：公司声明、报道或指控",
      by: "由谁指控",
      condition,
      effective: "从哪年、哪月或哪日起适用",
      publisher: "由谁发布；不填则用链接的网站",
      note,
      sure: "“是”：即使内容看起来可能暴露消息来源，仍然保存",
    },
  },
  feeds: {
    name: "来源",
    summary: "列出订阅源、最近何时读取成功、有什么问题",
    usage: ["/feeds", "/来源 故障"],
    options: { which: "“故障”：只列出有问题的来源" },
  },
  explain: {
    name: "解释",
    summary: "说明文章收录或未收录的原因、正文来自哪里、属于哪条新闻",
    usage: ["/explain https://news.example/article", "/解释 https://news.example/article"],
    options: { url: "文章的链接" },
  },
  poll: {
    name: "更新",
    summary: "立即读取所有或一个订阅源，并说明有什么新内容或失败的原因",
    usage: ["/poll", "/更新 hkfp"],
    options: { feed: "来源在 /feeds 中的编号；不填即全部" },
  },
  help: {
    name: "帮助",
    summary: "列出所有命令，或说明一个命令的用法",
    usage: ["/help", "/帮助 搜索"],
    options: { command: "想查询的命令" },
  },
};

/** What the options are called. */
export const optionNames: Readonly<Record<string, string>> = {
  all: "全部",
  basis: "依据",
  before: "早于",
  by: "指控者",
  command: "命令",
  company: "公司",
  condition: "条件",
  date: "日期",
  effective: "生效",
  feed: "来源",
  form: "形式",
  id: "编号",
  link: "链接",
  matter: "事项",
  note: "备注",
  other: "另一公司",
  position: "做法",
  publisher: "发布者",
  query: "关键词",
  since: "始于",
  sure: "确定",
  text: "内容",
  url: "网址",
  what: "对象",
  when: "时间",
  which: "类别",
};
