/** Words that say nothing about which event a text tells. */
export const stopWords = `
a an the and or but nor so yet if then than that this these those there here it its it's itself he him his she her hers they them their theirs we us our you your i me my who whom whose which what when where why how
is are was were be been being am do does did done has have had having will would shall should can could may might must not no nor only also too very just more most much many few some any all each every both either neither other another such same own
of in on at by for with from to into onto over under up down out off about against between among through during before after above below since until till while within without across along around near upon per via as like
said say says saying told tell tells added according mr mrs ms dr sir one two new now still even well back ever never again further however meanwhile amid despite because due including include includes included
i.e e.g etc s t re ve ll d m don't didn't wasn't isn't aren't couldn't wouldn't hasn't haven't hadn't
`;

/** Words that many stories of the field share; a Chinese entry is a pair of characters. They weigh little. */
export const commonWords = `
hong kong hongkong hk law laws national security government authorities authority city territory police officer officers court courts legal case cases people person public political politics democracy democratic pro-democracy
freedom rights human group groups country countries state states official officials statement spokesman spokesperson spokesperson's secretary minister department office bureau member members former leader leaders chief
year years month months week weeks day days time times today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
news media press report reports reported reporter reporters article articles post posts online internet web website social platform platforms company companies firm firms tech technology service services user users data information
first second third last next late later early earlier former recent recently long high part parts number total local foreign international global world mainland china chinese beijing
make makes made making take takes took taken taking give gives given gave get gets got go goes going went come comes came use used using uses include work works working set sets put call calls called ask asked asks
order orders rule rules act acts action actions move moves issue issues issued issuing concern concerns situation matter matters measures measure power powers control under case place plan plans offence offences crime crimes criminal
show shows showed shown see seen find found know known think believe believes need needs want wants continue continues continued remain remains face faces facing follow follows followed following lead led hold holds held holding
bill ordinance legislation section provision provisions article lawmaker lawmakers council legislative executive lawyers lawyer judge judges trial prison jail charges charge charged arrested arrest arrests sentence sentenced
activist activists movement protest protests protesters opposition camp party parties student students citizen citizens resident residents life years-old old man woman men women
several around nearly almost least total whether although though instead likely possible able full top major key big large small good better best right left open close end start begin began
account accounts access content app apps request requests response respond responded comment comments decision announced announcement announce announces letter review impact system support public release released
based related under-fire top-level day's according interview source sources email phone video photo image file
effect effective imposed impose allow allows allowed require requires required ensure protect provide provided provides include power
sweeping beijing's kong's city's china's country's world's kongers hongkongers lot seek sought ways way things thing set term terms early speaking spoke speech read add added addition clear done often always already once yet away side point points area areas role play played run running ran hour hours hearing
facebook's reporting spokesperson representative representatives published publish publishes process processing processed parties decisions decision basis based example among aimed aims aim amid seven eight nine ten dozen dozens hundreds thousands million billion
safeguarding safeguard endanger endangering endangers suspected suspicion suspect suspects alleged allegedly allegations violating violation violate violated breach accused committed commit sought seeking related relation relating regarding provisions passed passing enacted enforcement enforcing enforce
mainland's pro-beijing pro-establishment autonomy semi-autonomous colony british handover republic sar hksar special administrative region legislature legislator legislators parliament
saying urged warned stressed reiterated noted pointed argued insisted vowed pledged promised expected believed considered described referred mentioned quoted cited citing
`;

/** Pairs of Chinese characters that many stories of the field share, and pairs that grammar makes. */
export const commonPairs = `
香港 政府 国安 国家 安全 有关 表示 指出 认为 可能 没有 已经 进行 相关 今日 昨日 今天 昨天 明日 日前 早前 其后 之后 以来 期间 目前 现时 现在 当时 同时 此外 另外 不过 因此 由于 如果 是否 以及 包括 其中 部分 所有 任何 这些 他们 我们 她们 自己
记者 报道 报导 新闻 消息 媒体 网站 网络 社交 平台 公司 用户 资料 数据 服务 要求 提供 使用 内容 信息 资讯 处理 执法 机构 部门 当局 发言 言人 官员 局长 主席 成员 人士 市民 公众 社会 人员 组织 团体
法例 法律 条例 法庭 法院 法官 被告 控罪 案件 律师 辩方 控方 审讯 聆讯 证据 罪名 刑期 监禁 被捕 警方 警察 拘捕 检控 起诉 涉嫌 嫌疑 行为 活动 危害 违反 触犯 干犯 最高
年前 去年 今年 明年 上午 下午 凌晨 晚上 星期 周一 周二 周三 周四 周五 周六 周日 至今 首次 第一 第二 多名 一名 两名 数名 一个 一些 一样 一直 一次 岁的 年的 月的 日的 的人 的国 的香 在香 港的 港国 人的
美国 中国 英国 北京 内地 中央 国际 全球 世界 地区 本港 本地 海外 外国
将会 需要 必须 应该 可以 不会 不能 不是 不得 对于 关于 根据 按照 透过 通过 由于 为了 作出 提出 公布 宣布 发布 发表 声明 回应 回覆 回复 查询 强调 重申 希望 相信 继续 决定 考虑 影响 情况 问题 措施 工作 方面 方式 措施 权力 权利 自由 人权 民主 言论
国政 在香 港人 港的 实施 生效 违反 任何 他们 今次 过去 规定 不同 出现 一直 涉及 拒绝 拘留 修订 发现 收到 作为 基本 本法 行政 显示 如何 成为 地方 决定 我们 进一 一步 质疑 开始 非法 所有 面对 参与 报告 范围 除了 重要 不少 是否 什么 计划 主要 披露 多个 运动 担心 支持 当中 发出 采取 因此 一国 两制 保护 不要 打击 刑事 必须 系统 形容 分别 司法 命令 条文 具体 表明 正式 确定 最新 威胁 提醒 中心 协助 管理 负责 受到 外交 公民 一些 他人 超过 联网 互联 停止 透露 发生 不是 引起 制度 身份 证明 供应 合理 细节 证据 会议 本身 公共 呼吁 近日 功能 推出 意味 禁止 外界 独立 合法 预计 未能 维护 护国 全国 尊重 责任 仍然 研究 特别 即时 完全 未来 知道 或者 提及 时代 避免 唯一 导致 能够 目标 受影 影响 属于 环境 商业 国内 合作 条款 确保 理由 无论 来自 至少 小时 历史 面临 遵守 进入 定罪 涉案 事件 指控 当局 方便 区政 特区 港区 区国 安法 家安 法例 国安 国安法 维护国 全局
案件 案中 庭上 庭审 聆讯 开庭 出庭 押后 控辩 辩护 陈词 判词 官指 法官 裁判 主任 高级 总督 督察 警司 处长 司长 专员 总裁 创办 办人 前任 现任 涉案 罪行 罪成 罪名
报称 报导 据报 消息 消息指 传媒 媒体 网民 网友 讨论 引述 转载 图片 视频 综合 编辑 来源 专题 更新 时间 原文 链接 阅读 分享 订阅 点击
`;

/** Chinese characters that part words without being part of one: no pair goes across them. */
export const partingCharacters =
  "的了在是和与及等于将被并由就对为而或也又但其此该这那之所以至从向往把让使则还都很更最不没有无非只能会可要应须已曾正再仍因如若虽然于以比按据经过称指说道表示认他她它们我你您自各每某今昨明日月年时分号名位个条项宗次间家份";
