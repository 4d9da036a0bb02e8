import { figure } from "../chinese/time.ts";

/** What is said of where an article's text comes from: part of `zhHant`. */
export const pageWords = {
  demoPages: (texts: number): string =>
    `正讀取新文章的網頁，取得${figure(texts)}篇全文。其中三個網頁的情況：`,
  textOfPage: (fetched: string): string => `全文於${fetched}從文章網頁讀取。`,
  textOfFeed: "全文由來源提供。",
  textKnown: {
    summary: "只有來源提供的摘要",
    text: "只有來源提供的內文，未必完整",
  },
  textOwed: (known: string): string => `目前${known}，稍後會讀取文章網頁。`,
  textDelayed: (known: string, reason: string, next: string): string =>
    `目前${known}：${reason}將於${next}再試讀取網頁。`,
  textMissing: (known: string, reason: string): string => `${known}：${reason}`,
  textOff: (known: string): string => `${known}：feeds.yaml 的 fullText 設定為不讀取網頁。`,
  textWatched: "這是受監察變動的網頁。",
  textChanged: (at: string): string => `內文曾有改動，於${at}發現：`,
  passageAdded: (after: string): string => `新增：「${after}」`,
  passageRemoved: (before: string): string => `刪去：「${before}」`,
  passageChanged: (before: string, after: string): string => `原文：「${before}」現文：「${after}」`,
  moreChanges: (more: number): string => `另有${figure(more)}處改動。`,
};
