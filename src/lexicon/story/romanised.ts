/**
 * Hong Kong's usual spelling of the characters that people's names are made of: syllable, then its characters.
 * Spellings that differ between persons (Lee, Li) share one line; `romanisedVariants` gives the other spellings.
 */
export const romanisedCharacters = `
chan 陳珍真 lam 林藍琳嵐霖臨 wong 黃王 cheung 張祥翔長章彰昌璋 li 李利莉理里 ng 吳伍 lau 劉柳 choi 蔡采彩財才 yeung 楊洋陽
hui 許 cheng 鄭 tse 謝 kwok 郭國 hung 洪鴻雄熊紅虹空 yau 邱游友有佑祐尤幼由 tsang 曾增 liu 廖 lai 賴黎麗禮勵 tsui 徐 chau 周鄒秋洲宙舟
yip 葉業 so 蘇素 chong 莊創 lui 呂雷 kong 江港剛 ho 何賀浩昊皓可河好豪灝顥 siu 蕭邵小少兆笑肇韶 lo 羅盧勞路露 ko 高 poon 潘 kan 簡勤根瑾謹
chu 朱珠柱諸 chung 鍾鐘中忠聰仲頌宗松 pang 彭鵬 jim 詹 wu 胡湖護 sze 施詩思史師士斯仕絲司 sum 沈岑森心深芯 yu 余瑜宇如儒裕羽雨于
leung 梁良亮樑 chiu 趙朝超照昭釗招 ngan 顏雁銀 or 柯 yung 翁容蓉 ngai 魏倪毅藝義 suen 孫宣 tai 戴泰大太帝 fong 方芳房 fan 范凡帆芬勳勛范 to 杜度道韜滔桃陶濤圖
fung 馮豐楓風鳳逢峰鋒峯 tang 鄧騰登 tso 曹左 wan 溫尹運雲韻允環 yuen 袁阮遠婉元原緣苑 shek 石碩 tong 唐湯堂棠塘 ma 馬 kwan 關均君鈞群坤軍 tam 譚 au 區歐
mok 莫 lung 龍隆 chui 崔翠翠 lok 駱樂洛諾 yiu 姚堯耀瑤曜 mak 麥 luk 陸祿 kam 甘金錦鑑琴淦 man 文敏民曼萬雯汶 mo 毛武慕 kung 龔功公恭 fok 霍 yim 嚴
sit 薛 yam 任 wai 韋偉威維惟為瑋慧惠蕙懷 ling 凌玲靈齡鈴 yik 易益翼亦奕 ku 古顧 ting 丁婷庭廷霆定鼎 ching 程正政靜晴清貞精澄禎楨菁 fu 傅富芙夫 hong 康匡航
pak 白柏伯百 tung 董東彤桐同冬通統棟 sin 冼倩善先仙 cheuk 卓焯 wat 屈 pat 畢 ha 夏霞 hau 侯后孝校 lin 連蓮 chun 秦俊駿進振鎮津晉春臻 chi 池志智芝之致賜至姿知慈
sang 生 wing 詠穎永榮泳 kit 傑杰潔結捷 kin 健建堅 mei 美媚薇眉 yee 儀怡宜義以意兒爾綺頤 yan 欣恩仁昕人殷茵寅燕因忻 tat 達 tak 德得 hon 翰漢 hin 衍軒憲顯 yin 賢言彥妍然研嫣
sai 世 lun 倫麟綸 ki 琪基其奇祺祈淇琦紀記麒 hei 熙希禧曦喜 tin 天田鈿 tim 添甜恬 on 安 shing 成誠承城勝昇升盛 sing 星聖聲 lap 立 lik 力歷 shun 信順舜純淳
sung 崇嵩 suet 雪 sui 瑞水穗 hiu 曉 po 保寶步普布 pui 培珮佩沛貝 ping 平炳秉萍屏 pan 彬斌品 fai 輝暉 hoi 海凱開愷 hang 行恒恆杏幸衡亨 hop 合 hok 學鶴
yat 日一逸溢 nin 年 ning 寧 miu 妙苗 mau 茂 mui 梅妹 ming 明銘鳴名 muk 木沐穆 nam 男南楠 nga 雅 wang 宏弘 yuk 玉鈺旭煜郁育毓 tsz 子芷梓祉 cho 祖楚礎
chit 哲 chin 展千前錢戰 chak 澤擇翟 ka 家嘉加珈 ying 英瑩盈應迎映鷹影凝 wah 華 keung 強 fook 福 tik 迪廸狄 king 景敬瓊勁京經競 kuen 娟權娟 kwai 貴桂葵 kwong 光廣
kau 球九 kiu 喬嬌翹 kai 佳啟繼楷佳計 dor 多 wo 和禾 fun 歡 fat 發法 fei 飛菲霏 san 新晨申辰山珊 shuk 淑 shu 書樹舒曙 sau 守秀修壽 sheung 常尚嫦 yuet 月悅越 yeuk 若約躍
hoi 愷 pong 邦龐 lee 理 kei 基奇 tsun 駿 chuen 泉全川存傳 chuk 竹祝 laam 藍 oi 愛藹 ngo 娥 ngok 岳 loi 來 lut 律 nok 諾 kuk 谷 yeh 耶 hin 蹇 tsoi 載 sam 三 wun 煥
ngon 岸 hau 厚 kun 冠 ngai 毅 hing 興慶卿 wik 域 yung 勇庸融 sun 順 san 燊 lim 廉 tit 鐵 git 潔 ngar 雅 sik 錫式適 si 時 hoo 豪
`;

/** Spelling in a name → the spelling that the table above uses. */
export const romanisedVariants = `
lee li, chow chau, law lo, loh lo, kau kau, koo ku, ku ku, tsui tsui, choy choi, tsoi choi, hoi hoi, wa wah, waa wah, kei ki, kay ki, gei ki, sum sum, sham sum, shum sum, tsung chung, tsing ching, tse tse,
tze tsz, chee chi, chih chi, tsz tsz, zi tsz, ze tsz, yue yu, ue yu, lai lai, lay lai, cheong cheung, chang chang, yuet yuet, yuk yuk, yee yee, yi yee, ee yee, hui hui, mui mui, kit kit, git kit, kin kin,
kong kong, gong kong, kwong kwong, gwong kwong, sing shing, sang sang, shang sang, sung sung, tat tat, dat tat, tak tak, tack tak, dick tik, tik tik, dor dor, fu fu, foo fu, hoo ho, hou ho, loi loi, pui pui, bui pui, man man,
yin yin, yan yan, yun yan, ho ho, ching ching, kai kai, pak pak, bak pak, po po, bo po, nga nga, ngar nga, ya nga, ling ling, lyn lin, lun lun, leun lun, fung fung, chuen chuen, tsuen chuen, kuen kuen, kwan kwan, gwan kwan, tin tin,
oi oi, ngoi oi, ngok ngok, kuk kuk, ha ha, hah ha, fook fook, fuk fook, luk luk, look luk, yiu yiu, iu yiu, wan wan, mok mok, au au, ou au, ow au, yau yau, lui lui, louie lui, kwok kwok, kok kok,
shu shu, suk shuk, so so, soo so, sau sau, siu siu, shiu siu, sze sze, see sze, si sze, szee sze, mak mak, mark mak, hin hin, hang hang, hung hung, huang wong, tong tong, tang tang, dung tung, ying ying, wing wing, ming ming,
kwai kwai, fai fai, chiu chiu, jiu chiu, chui chui, tsun chun, chun chun, jun chun, ka ka, gar ka, kar ka, ping ping, bing ping, lok lok, lock lok, long long, hei hei, hay hei, hee hei, suet suet, hiu hiu, wo wo, woo wu, wu wu
`;

/** Characters that open a Chinese name: the surnames that nearly all of Hong Kong's names have. */
export const surnameCharacters =
  "陳林黃張李王吳劉蔡楊許鄭謝郭洪邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴方范杜馮鄧曹溫袁唐馬關譚區歐鄒岑尹伍莫雷黎龍崔駱湯史姚邵麥陸甘毛倪龔霍嚴薛任韋阮凌易古顧丁程傅康白董冼卓屈畢夏侯連柳秦池招祁勞容翟房鮑左諸龐聶焦桂冼司區";
