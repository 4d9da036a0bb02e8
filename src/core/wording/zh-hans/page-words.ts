import { figure } from "../chinese/time.ts";

/** What is said of where an article's text comes from: part of `zhHans`. */
export const pageWords = {
  demoPages: (texts: number): string =>
    `正读取新文章的网页，取得${figure(texts)}篇全文。其中三个网页的情况：`,
  textOfPage: (fetched: string): string => `全文于${fetched}从文章网页读取。`,
  textOfFeed: "全文由来源提供。",
  textKnown: {
    summary: "只有来源提供的摘要",
    text: "只有来源提供的正文，未必完整",
  },
  textOwed: (known: string): string => `目前${known}，稍后会读取文章网页。`,
  textDelayed: (known: string, reason: string, next: string): string =>
    `目前${known}：${reason}将于${next}再试读取网页。`,
  textMissing: (known: string, reason: string): string => `${known}：${reason}`,
  textOff: (known: string): string => `${known}：feeds.yaml 的 fullText 设置为不读取网页。`,
  textWatched: "这是受监测变动的网页。",
  textChanged: (at: string): string => `正文曾有改动，于${at}发现：`,
  passageAdded: (after: string): string => `新增：“${after}”`,
  passageRemoved: (before: string): string => `删除：“${before}”`,
  passageChanged: (before: string, after: string): string => `原文：“${before}”现文：“${after}”`,
  moreChanges: (more: number): string => `另有${figure(more)}处改动。`,
};
