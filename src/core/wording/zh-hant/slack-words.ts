/** What is said on Slack only: part of `zhHant`. */
export const slackWords = {
  slack: {
    corrected: "更正：取代先前在此發布的內容。",
    takenBack: "此部分已隨更正撤回。",
    failed: "系統出錯或連線途中出現問題，未能完成。事件已記錄，請再試一次。",
    notShared: "答覆可能未有送達頻道，故在此另行顯示。",
    restLeftOut: (parts: number): string => `尚有${parts}部分未有顯示。請縮小查詢範圍。`,
    homeCut: "本頁未能列出全部內容：/desk stances 可列出其餘。",
    cancel: "取消",
    choose: "請選擇",
    formGone: "無法開啟表格。請改為輸入指令及所需內容。",
  },

  slackFaults: {
    noToken: "Slack 需要 Socket Mode 的權杖，或 HTTP 的連接埠和簽署密鑰。",
    noTokenFix:
      "請設定 SLACK_APP_TOKEN（以 xapp- 開頭，見 Basic Information 的 App-Level Tokens，權限為 connections:write），或 SLACK_HTTP_PORT 和 SLACK_SIGNING_SECRET。",
    wrongBotToken: "Slack 不接受機械人權杖。",
    wrongBotTokenFix:
      "請把應用程式 OAuth & Permissions 的 Bot User OAuth Token（以 xoxb- 開頭）填入 SLACK_BOT_TOKEN。",
    wrongAppToken: "Slack 不接受應用程式權杖。",
    wrongAppTokenFix:
      "請在 Basic Information 的 App-Level Tokens 建立權限為 connections:write 的權杖（以 xapp- 開頭），填入 SLACK_APP_TOKEN。",
    missingScopes: (scopes: string): string => `Slack 應用程式欠缺權限：${scopes}。`,
    missingScopesFix: "請把 npm run manifest -- slack 的輸出貼到應用程式的 manifest，再重新安裝到工作區。",
    unreachable: "無法連接 Slack。",
    unreachableFix: "請檢查網絡、PROXY_URL 和 SLACK_API_URL；在此之前，系統會繼續運作，但不經 Slack。",
    portTaken: (port: number): string => `連接埠 ${port} 無法用來接收 Slack 的事件。`,
    portTakenFix: "請把 SLACK_HTTP_PORT 設為本機未被使用的連接埠。",
    refused: (code: string): string => `Slack 拒絕接收（${code}）。`,
    busy: "Slack 要求稍候。",
    noAnswer: "Slack 沒有回應。",
    troubled: "Slack 本身出現問題。",
    noChannel: "此目的地沒有註明頻道。",
    noChannelFix: "請在 feeds.yaml 填上頻道的編號，或在頻道內輸入 /desk settings。",
    closed: (code: string): string => `已無法在此頻道發布（${code}）。`,
    closedFix: "請確認頻道仍在、機械人已加入頻道（/invite），再恢復發布。",
    unsure: "Slack 的回應中途遺失，無法確定訊息是否已經發布。",
    unsureFix: "請查看頻道，再重發或放棄。",
  },
};
