/** Each value that can be chosen: first the word by which it is shown, then others by which it may be typed. */
export const choiceWords: Readonly<Record<string, readonly [shown: string, ...others: string[]]>> = {
  // Matters
  "user-data": ["用户数据", "数据", "用户信息", "用户资料", "资料", "个人信息"],
  takedown: ["下架", "移除", "删除内容", "删除", "屏蔽"],
  accounts: ["账户", "帐户", "账号", "账户及付款"],
  presence: ["在港业务", "留港", "去留"],

  // Positions
  paused: ["暂停"],
  reviewing: ["评估", "审查", "审视", "检视"],
  complied: ["配合", "遵从"],
  refused: ["拒绝"],
  challenging: ["法律挑战", "挑战", "上诉"],
  exited: ["撤出", "离开"],
  resumed: ["恢复"],
  denied: ["否认"],
  "no-comment": ["不予置评", "不作评论", "拒绝评论"],

  // Topics
  "security-law": ["国安法", "维护国家安全条例"],
  "data-request": ["数据请求", "索取数据", "索取用户数据", "索取资料"],
  "platform-takedown": ["内容下架", "删除平台内容"],
  "surveillance-privacy-law": ["监控与隐私法律", "隐私法律", "隐私", "私隐"],

  // Facts
  policy: ["政策", "方针", "一贯做法"],
  act: ["个案"],
  "company-statement": ["公司声明", "声明"],
  reported: ["报道", "报导"],
  allegation: ["指控", "指称"],

  // Other options
  yes: ["是", "好"],
  no: ["否", "不"],
  now: ["立即", "即时", "现在"],
  all: ["全部", "所有"],
  none: ["不发", "无", "停发"],
  mon: ["周一", "星期一", "礼拜一", "一"],
  tue: ["周二", "星期二", "礼拜二", "二"],
  wed: ["周三", "星期三", "礼拜三", "三"],
  thu: ["周四", "星期四", "礼拜四", "四"],
  fri: ["周五", "星期五", "礼拜五", "五"],
  sat: ["周六", "星期六", "礼拜六", "六"],
  sun: ["周日", "星期日", "星期天", "礼拜天", "日", "天"],
  en: ["英文", "英语"],
  "zh-Hant": ["繁体中文", "繁体", "繁中"],
  "zh-Hans": ["简体中文", "简体", "简中"],
  trouble: ["故障", "问题"],
};
