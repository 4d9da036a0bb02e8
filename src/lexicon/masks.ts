import type { PhraseTable } from "./table.ts";

export const maskSet = "mask";

/** Longer phrases in which a topic phrase or a place name means something else; nothing inside them counts. */
export const masks: PhraseTable = {
  [maskSet]: {
    en: `social security law(/s), social security legislation, cyber security law(/s), data security law(/s), information security law(/s), network security law(/s), food security law, homeland security, energy security law, border security law, border security bill, internet security law(/s), state security law,
      macau national security law, macau's national security law, macao's national security law, china's national security law, chinese national security law, mainland national security law, india's national security law, uk national security law, uk's national security act, uk national security act, britain's national security act, britain's national security law, american national security law, us national security law(/s), canada's national security law, australian national security law(/s), australia's national security law(/s), national security and investment act, national security act 2023, national security act 1947, national security presidential, national security commission on, south korea's national security act, national security administration, national security (practice/partner/lawyer/lawyers/reporter/correspondent/expert/experts/analyst/reviews/review), national security law firm, national security agency, national security council, national security advis(er/or/ers/ors), former national security, national security letter(/s),
      apple daily, anti extradition, extradition bill, extradition law amendment, article 23 of the gdpr, gdpr article 23, article 23 gdpr, article 23 1, the hongkong and shanghai, hong kong and shanghai banking, hong kong style, hong kong dollar(/s), hong kong flu, hong kong orchid, hong kong cuisine, app annie, us dollar(/s), data cent(re/er)(/s), cut off from the mainland, i cable, cable tv, (short of/but for/except/except for/except in/save/save for/other than) (/one about )(/a )kidnapping(/s), (shut/shuts/shutting/close/closes/closed/closing) up shop`,
    zh: `苹果日报、苹果高层、苹果前高层、苹果动新闻、美国国安法、英国国安法、英国国家安全法、日本国安法、印度国安法、澳门国安法、澳门国家安全法、澳门维护国家安全法、澳门特区政府、澳门特别行政区、澳门行政长官、韩国国家安全法、韩国国家保安法、新加坡国安法、国安会议、国安五法、国安十法、国安局、国安顾问、国家安全顾问、国家安全局、国家安全会议、国家安全信函、国家安全委员会、国家安全审查、台湾国安法、台湾国安、台国安、国安基金、北京国安、国安主场、国安客场、国安队、国安俱乐部、国安球迷、中信国安、国安足球、港式、港口、在港口、港版手机、港版iphone、澳门港`,
  },
};
