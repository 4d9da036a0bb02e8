import type { Matter, Position } from "../../ledger.ts";

/** What a position is in words: as it stands, and as it stood when last heard of. */
type Tenses = readonly [now: string, past: string];

const answers: Partial<Record<Position, Tenses>> = {
  denied: ["否認收到或遵從任何要求", "曾否認收到或遵從任何要求"],
  "no-comment": ["不予置評", "當時不予置評"],
};

export const positionWords: Readonly<Record<Matter, Partial<Record<Position, Tenses>>>> = {
  "user-data": {
    ...answers,
    paused: ["已暫停處理索取用戶資料的要求", "曾暫停處理索取用戶資料的要求"],
    reviewing: ["正檢視有關法例及索取資料的要求", "曾檢視有關法例及索取資料的要求"],
    complied: ["會應要求交出用戶資料", "曾應要求交出用戶資料"],
    refused: ["拒絕當局直接向其索取用戶資料", "曾拒絕當局直接向其索取用戶資料"],
    challenging: ["正循法律途徑挑戰索取資料的要求", "曾循法律途徑挑戰索取資料的要求"],
    resumed: ["暫停後已恢復處理索取資料的要求", "曾在暫停後恢復處理索取資料的要求"],
  },
  takedown: {
    ...answers,
    paused: ["已暫停處理移除內容的要求", "曾暫停處理移除內容的要求"],
    reviewing: ["正檢視有關法例及移除內容的要求", "曾檢視有關法例及移除內容的要求"],
    complied: ["會應要求移除內容", "曾應要求移除內容"],
    refused: ["拒絕移除內容的要求", "曾拒絕移除內容的要求"],
    challenging: ["正循法律途徑挑戰移除內容的要求", "曾循法律途徑挑戰移除內容的要求"],
    resumed: ["已恢復先前移除的內容", "曾恢復先前移除的內容"],
  },
  accounts: {
    ...answers,
    reviewing: ["正檢視有關法例及凍結令", "曾檢視有關法例及凍結令"],
    complied: ["會按命令凍結帳戶或付款", "曾按命令凍結帳戶或付款"],
    refused: ["拒絕凍結帳戶或付款", "曾拒絕凍結帳戶或付款"],
    challenging: ["正循法律途徑挑戰凍結令", "曾循法律途徑挑戰凍結令"],
    resumed: ["已解凍先前凍結的帳戶或付款", "曾解凍先前凍結的帳戶或付款"],
  },
  presence: {
    ...answers,
    paused: ["已暫停在港服務", "曾暫停在港服務"],
    reviewing: ["正檢視會否留港", "曾檢視會否留港"],
    complied: ["會留港，並表示遵守法例", "曾表示會留港並遵守法例"],
    exited: ["已撤出香港", "當時已撤出香港"],
    resumed: ["已重返香港", "當時已重返香港"],
  },
};
