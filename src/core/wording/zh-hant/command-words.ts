import type { CommandWordsTable } from "../command-words.ts";

const matter = "用戶資料、下架、帳戶或在港業務";
const company = "公司或產品，任何名稱皆可";
const note = "何以得知；會保存並顯示";
const link = "可資證明的網頁";
const condition = "取態取決於甚麼條件";
const position = "公司的做法";

/** What the commands and their options are for: part of `zhHant`. */
export const commandWords: CommandWordsTable = {
  stance: {
    name: "立場",
    summary: "公司對香港當局各項要求的說法和做法、始於何時、根據誰的說法",
    usage: ["/stance 臉書", "/立場 Google 下架", "/stance 谷歌 全部:是", "/stance Signal 範疇:用戶資料"],
    options: { company, matter, all: "「是」：列出全部紀錄，不限於最新幾項" },
  },
  stances: {
    name: "總覽",
    summary: "一覽表：列出所有已知立場，可按範疇或取態篩選",
    usage: ["/stances", "/總覽 用戶資料", "/stances 下架 遵從", "/stances 暫停"],
    options: { matter: `${matter}；也可填取態`, position },
  },
  timeline: {
    name: "時間線",
    summary: "按時序列出一間公司的全部紀錄，附圖表",
    usage: ["/timeline 臉書", "/時間線 Google 下架", "/timeline Google 早於:2021-05"],
    options: { company, matter, before: "只列出早於此年、月或日的紀錄" },
  },
  evidence: {
    name: "證據",
    summary: "引文的原文上下文、屬哪個版本、何時擷取",
    usage: ["/evidence d1", "/證據 d1"],
    options: { id: "紀錄或決定的編號，例如 d12" },
  },
  compare: {
    name: "比較",
    summary: "並列兩間公司的立場，每個範疇一行",
    usage: ["/compare Google 蘋果公司", '/比較 "Proton VPN" Signal', "/compare Google 和 Signal"],
    options: { company, other: "與哪間公司比較" },
  },
  digest: {
    name: "摘要",
    summary: "預覽下一份摘要的內容；「立即」會即時在此發布",
    usage: ["/digest", "/摘要 立即"],
    options: { when: "「立即」：即時在此發布" },
  },
  find: {
    name: "搜尋",
    summary: "搜尋相關文章，最新的在前，繁體、簡體和英文均可",
    usage: ["/find 國安法 Google", '/搜尋 "用戶資料"', "/find Signal 全部:是"],
    options: {
      query: "要找的字詞",
      all: "「是」：連不相關的文章也搜尋",
      before: "上次答覆末尾列出的號碼，用來查看較舊的文章",
    },
  },
  watch: {
    name: "關注",
    summary: "公司的立場有變，或某主題下任何公司的立場有變時，在此通知",
    usage: ["/watch Google", "/關注 索取資料"],
    options: { what: "公司、產品或主題" },
  },
  unwatch: {
    name: "取消關注",
    summary: "取消以 /watch 開始的關注",
    usage: ["/unwatch Google", "/取消關注 索取資料"],
    options: { what: "公司、產品或主題" },
  },
  watching: {
    name: "關注清單",
    summary: "列出在此關注的公司和主題",
    usage: ["/watching", "/關注清單"],
    options: {},
  },
  confirm: {
    name: "確認",
    summary: "編輯專用：確認立場依然有效，不論較新的報道怎樣說",
    usage: ["/confirm 臉書 用戶資料", '/確認 Google 用戶資料 備註:"已致電查證" 連結:https://a.example/1'],
    options: { company, matter, note, link },
  },
  correct: {
    name: "更正",
    summary: "編輯專用：裁定公司的立場，凌駕此前所有證據",
    usage: [
      '/correct 臉書 用戶資料 暫停 始於:2020-07-06 備註:"已核對其聲明" 連結:https://a.example/1',
      '/更正 Google 下架 拒絕 條件:"須有法庭命令" 備註:"已查閱其政策網頁"',
    ],
    options: { company, matter, position, since: "由哪年、哪月或哪日開始", condition, note, link },
  },
  retract: {
    name: "撤回",
    summary: "編輯專用：令一項紀錄失效，或撤銷先前的決定",
    usage: ['/retract d12 備註:"公司有誤"', '/撤回 d12 備註:"公司有誤"'],
    options: { id: "紀錄或決定的編號，例如 d12", note: "原因；會保存並顯示", link },
  },
  enter: {
    name: "錄入",
    summary: "編輯專用：人手錄入附日期和連結的紀錄；切勿提及需保密的消息來源",
    usage: [
      '/enter Google 用戶資料 遵從 日期:2021-09 連結:https://a.example/1 內容:"曾就三宗個案交出資料。" 形式:個案',
      '/錄入 Signal 用戶資料 拒絕 日期:2020-07-06 連結:https://a.example/2 內容:"表示並無資料可交。" 依據:公司聲明',
    ],
    options: {
      company,
      matter,
      position,
      date: "公布的年、月或日",
      link,
      text: "用自己的文字轉述連結內容",
      form: "「方針」：一般做法；「個案」：單一命令或數字",
      basis: "根據誰的說法：公司聲明、報道或指控",
      by: "由誰指控",
      condition,
      effective: "由哪年、哪月或哪日起適用",
      publisher: "由誰發布；不填則用連結的網站",
      note,
      sure: "「是」：即使內容看似可追查到消息來源，仍然保存",
    },
  },
  feeds: {
    name: "來源",
    summary: "列出訂閱來源、最近何時讀取成功、有甚麼問題",
    usage: ["/feeds", "/來源 故障"],
    options: { which: "「故障」：只列出有問題的來源" },
  },
  explain: {
    name: "解釋",
    summary: "說明文章為何入選或落選、內文從何而來、屬於哪宗新聞",
    usage: ["/explain https://news.example/article", "/解釋 https://news.example/article"],
    options: { url: "文章的連結" },
  },
  poll: {
    name: "更新",
    summary: "立即讀取所有或一個訂閱來源，並說明有何新內容或為何失敗",
    usage: ["/poll", "/更新 hkfp"],
    options: { feed: "來源在 /feeds 中的編號；不填即全部" },
  },
  help: {
    name: "幫助",
    summary: "列出所有指令，或說明一個指令的用法",
    usage: ["/help", "/幫助 搜尋"],
    options: { command: "想查詢的指令" },
  },
};

/** What the options are called. */
export const optionNames: Readonly<Record<string, string>> = {
  all: "全部",
  basis: "依據",
  before: "早於",
  by: "指控者",
  command: "指令",
  company: "公司",
  condition: "條件",
  date: "日期",
  effective: "生效",
  feed: "來源",
  form: "形式",
  id: "編號",
  link: "連結",
  matter: "範疇",
  note: "備註",
  other: "另一公司",
  position: "取態",
  publisher: "發布者",
  query: "關鍵字",
  since: "始於",
  sure: "確定",
  text: "內容",
  url: "網址",
  what: "對象",
  when: "時間",
  which: "類別",
};
