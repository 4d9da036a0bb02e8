/** What is said on Slack only: part of `zhHans`. */
export const slackWords = {
  slack: {
    corrected: "更正：取代此前在此发布的内容。",
    takenBack: "此部分已随更正撤回。",
    failed: "系统出错或连接途中出现问题，未能完成。此事已记录，请重试。",
    notShared: "答复可能没有送达频道，因此在此单独显示。",
    restLeftOut: (parts: number): string => `还有${parts}部分未显示。请缩小查询范围。`,
    homeCut: "本页未能列出全部内容：/desk stances 可列出其余。",
    cancel: "取消",
    choose: "请选择",
    formGone: "无法打开表单。请改为输入命令及所需内容。",
  },

  slackFaults: {
    noToken: "Slack 需要 Socket Mode 的令牌，或 HTTP 的端口和签名密钥。",
    noTokenFix:
      "请设置 SLACK_APP_TOKEN（以 xapp- 开头，见 Basic Information 的 App-Level Tokens，权限为 connections:write），或 SLACK_HTTP_PORT 和 SLACK_SIGNING_SECRET。",
    wrongBotToken: "Slack 不接受机器人令牌。",
    wrongBotTokenFix:
      "请把应用程序 OAuth & Permissions 的 Bot User OAuth Token（以 xoxb- 开头）填入 SLACK_BOT_TOKEN。",
    wrongAppToken: "Slack 不接受应用级令牌。",
    wrongAppTokenFix:
      "请在 Basic Information 的 App-Level Tokens 创建权限为 connections:write 的令牌（以 xapp- 开头），填入 SLACK_APP_TOKEN。",
    missingScopes: (scopes: string): string => `Slack 应用程序缺少权限：${scopes}。`,
    missingScopesFix: "请把 npm run manifest -- slack 的输出粘贴到应用程序的 manifest，再重新安装到工作区。",
    unreachable: "无法连接 Slack。",
    unreachableFix: "请检查网络、PROXY_URL 和 SLACK_API_URL；在此期间，系统会继续运行，但不经 Slack。",
    portTaken: (port: number): string => `端口 ${port} 无法用来接收 Slack 的事件。`,
    portTakenFix: "请把 SLACK_HTTP_PORT 设为本机未占用的端口。",
    refused: (code: string): string => `Slack 拒绝接收（${code}）。`,
    busy: "Slack 要求稍等。",
    noAnswer: "Slack 没有响应。",
    troubled: "Slack 本身出现问题。",
    noChannel: "此目的地没有注明频道。",
    noChannelFix: "请在 feeds.yaml 填上频道的编号，或在频道内输入 /desk settings。",
    closed: (code: string): string => `已无法在此频道发布（${code}）。`,
    closedFix: "请确认频道仍在、机器人已加入频道（/invite），再恢复发布。",
    unsure: "Slack 的响应中途丢失，无法确定消息是否已经发布。",
    unsureFix: "请查看频道，再重发或放弃。",
  },
};
