/** Each value that can be chosen: first the word by which it is shown, then others by which it may be typed. */
export const choiceWords: Readonly<Record<string, readonly [shown: string, ...others: string[]]>> = {
  // Matters
  "user-data": ["用戶資料", "資料", "用戶數據", "數據", "個人資料"],
  takedown: ["下架", "移除", "移除內容", "刪除", "封鎖"],
  accounts: ["帳戶", "賬戶", "戶口", "帳號", "賬號", "帳戶及付款"],
  presence: ["在港業務", "留港", "去留"],

  // Positions
  paused: ["暫停"],
  reviewing: ["檢視", "檢討", "審視"],
  complied: ["遵從", "配合"],
  refused: ["拒絕"],
  challenging: ["法律挑戰", "挑戰", "上訴"],
  exited: ["撤出", "離開"],
  resumed: ["恢復"],
  denied: ["否認"],
  "no-comment": ["不予置評", "不作評論", "拒絕評論"],

  // Topics
  "security-law": ["國安法", "維護國家安全條例"],
  "data-request": ["索取資料", "索取用戶資料"],
  "platform-takedown": ["內容下架", "移除平台內容"],
  "surveillance-privacy-law": ["監控與私隱法例", "私隱法例", "私隱"],

  // Facts
  policy: ["政策", "方針", "一貫做法"],
  act: ["個案"],
  "company-statement": ["公司聲明", "聲明"],
  reported: ["報道", "報導"],
  allegation: ["指控", "指稱"],

  // Other options
  yes: ["是", "好"],
  no: ["否", "不"],
  now: ["立即", "即時", "現在"],
  all: ["全部", "所有"],
  none: ["不發", "無", "停發"],
  mon: ["星期一", "週一", "周一", "禮拜一", "一"],
  tue: ["星期二", "週二", "周二", "禮拜二", "二"],
  wed: ["星期三", "週三", "周三", "禮拜三", "三"],
  thu: ["星期四", "週四", "周四", "禮拜四", "四"],
  fri: ["星期五", "週五", "周五", "禮拜五", "五"],
  sat: ["星期六", "週六", "周六", "禮拜六", "六"],
  sun: ["星期日", "週日", "周日", "禮拜日", "日"],
  en: ["英文", "英語"],
  "zh-Hant": ["繁體中文", "繁體", "繁中", "正體中文"],
  "zh-Hans": ["簡體中文", "簡體", "簡中"],
  trouble: ["故障", "問題"],
};
