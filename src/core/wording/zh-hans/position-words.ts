import type { Matter, Position } from "../../ledger.ts";

/** What a position is in words: as it stands, and as it stood when last heard of. */
type Tenses = readonly [now: string, past: string];

const answers: Partial<Record<Position, Tenses>> = {
  denied: ["否认收到或执行过任何要求", "曾否认收到或执行过任何要求"],
  "no-comment": ["不予置评", "当时不予置评"],
};

export const positionWords: Readonly<Record<Matter, Partial<Record<Position, Tenses>>>> = {
  "user-data": {
    ...answers,
    paused: ["已暂停处理调取用户数据的请求", "曾暂停处理调取用户数据的请求"],
    reviewing: ["正在评估相关法律及数据请求", "曾评估相关法律及数据请求"],
    complied: ["会应要求提供用户数据", "曾应要求提供用户数据"],
    refused: ["拒绝当局直接调取用户数据", "曾拒绝当局直接调取用户数据"],
    challenging: ["正通过法律途径挑战数据请求", "曾通过法律途径挑战数据请求"],
    resumed: ["暂停后已恢复处理数据请求", "曾在暂停后恢复处理数据请求"],
  },
  takedown: {
    ...answers,
    paused: ["已暂停处理删除内容的要求", "曾暂停处理删除内容的要求"],
    reviewing: ["正在评估相关法律及删除内容的要求", "曾评估相关法律及删除内容的要求"],
    complied: ["会应要求删除内容", "曾应要求删除内容"],
    refused: ["拒绝删除内容的要求", "曾拒绝删除内容的要求"],
    challenging: ["正通过法律途径挑战删除内容的要求", "曾通过法律途径挑战删除内容的要求"],
    resumed: ["已恢复此前删除的内容", "曾恢复此前删除的内容"],
  },
  accounts: {
    ...answers,
    reviewing: ["正在评估相关法律及冻结令", "曾评估相关法律及冻结令"],
    complied: ["会按命令冻结账户或付款", "曾按命令冻结账户或付款"],
    refused: ["拒绝冻结账户或付款", "曾拒绝冻结账户或付款"],
    challenging: ["正通过法律途径挑战冻结令", "曾通过法律途径挑战冻结令"],
    resumed: ["已解冻此前冻结的账户或付款", "曾解冻此前冻结的账户或付款"],
  },
  presence: {
    ...answers,
    paused: ["已暂停在港服务", "曾暂停在港服务"],
    reviewing: ["正在评估是否留在香港", "曾评估是否留在香港"],
    complied: ["表示会留在香港并遵守法律", "曾表示会留在香港并遵守法律"],
    exited: ["已撤出香港", "当时已撤出香港"],
    resumed: ["已重返香港", "当时已重返香港"],
  },
};
