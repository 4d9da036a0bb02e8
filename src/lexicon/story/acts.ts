import type { PhraseTable } from "../table.ts";

/**
 * What happens in a story, by the same name in every language. The names are what the steps and opposites below,
 * and the decision whether two articles tell the same event, are about.
 */
export const storyActs: PhraseTable = {
  // A criminal case, from search to release.
  search: {
    en: `raid(/s/ed/ing), searched, search(/es) the home*, search(/es) the office*, search(/es) of the home*, swoop(/s/ed) on, house search*, searching the home*`,
    zh: `搜查、突擊搜查、搜屋、查抄、到場搜證、搜證、搜出、檢走`,
  },
  question: {
    en: `questioned, taken in for questioning, brought in for questioning, taken away for questioning, interviewed by police, assist(/s/ed/ing) in the investigation, assist(/ed/ing) with the investigation, taken in by*`,
    zh: `帶走問話、協助調查、帶署、問話、盤問、帶返警署、帶走調查、被帶走、約談`,
  },
  arrest: {
    en: `arrest(/s/ed/ing), detain(/s/ed), detention of, apprehend*, nab(/s/bed), rounded up, round up, taken into custody, take into custody, held over, held by police, held by national security police, held for, nabs`,
    zh: `被捕、拘捕、逮捕、抓捕、拘留、拘押、落網、被拘、拉人、被抓、涉被捕、再被捕、捕`,
  },
  bail: {
    en: `released on bail, granted bail, grant(/s/ed) bail, freed on bail, bail granted, wins bail, gets bail, on police bail, out on bail, given bail`,
    zh: `獲准保釋、准保釋、准予保釋、保釋外出、保釋候查、保釋候訊、獲保釋、准以`,
  },
  "bail-denied": {
    en: `denied bail, denies bail, deny bail, refused bail, refuses bail, bail denied, bail refused, bail rejected, bail application rejected, rejects bail*, bail bid rejected, fails to get bail, loses bail*, bail revoked, revoke(/s/d) bail, bail plea rejected, bail turned down, turn(/s/ed) down bail*, turned down (his/her/their) bail*, reject(/s/ed) (his/her/their) bail*, denied (his/her/their) bail*, no bail, back to custody, sent back to custody, bail overturned`,
    zh: `拒絕保釋、拒保釋、保釋被拒、不准保釋、保釋遭拒、撤銷保釋、不獲保釋、保釋申請被拒、否決保釋、保釋申請遭拒、拒絕其保釋、保釋遭駁回`,
  },
  charge: {
    en: `charge(/s/d) with, charges, charged, charging, indict(/s/ed/ment), prosecute(/s/d), prosecuted, face(/s) charge*, faces a charge, formally charged, lay(/s) charge*, pressed charges, to be charged, hit with charge*, slapped with charge*, accuse(/d) in court`,
    zh: `起訴、檢控、落案、被控、遭起訴、落案起訴、控以、控告、加控、被訴、遭檢控、正式起訴、遭控、暫控`,
  },
  "drop-charge": {
    en: `charge(/s) dropped, drop(/s/ped) charge*, drops case, drop(/ped) the charge*, withdraw(/s) charge*, withdrawn charges, charges withdrawn, won't be charged, not to be charged, not be charged`,
    zh: `撤銷控罪、撤控、不起訴、撤銷起訴、撤回檢控、撤銷檢控、不提證供起訴、不予起訴、毋須檢控`,
  },
  hearing: {
    en: `appear(/s/ed) in court, appeared before, appear(/s) before, brought to court, first court appearance, case adjourned, adjourn(/s/ed) the case, hearing adjourned, adjourned to, adjourned until, adjourned the case`,
    zh: `提堂、應訊、過堂、再訊、押後再訊、押後至、押後、首度提堂、帶上法庭、解上`,
  },
  remand: {
    en: `remanded, remand(/s) in custody, kept in custody, held without bail, remains in custody, kept behind bars`,
    zh: `還押、還柙、繼續還押、收押、須還押`,
  },
  plead: {
    en: `plead(/s/ed) guilty, pleaded guilty, guilty plea*, admit(/s/ted) sedition, admit(/s/ted) charge*, admits inciting, enters guilty plea*, pled guilty, admit(/s/ted) publishing, admit(/s/ted) breaching`,
    zh: `認罪、承認控罪、承認一項、答辯認罪、承認罪名、認罪答辯`,
  },
  "plead-not-guilty": {
    en: `plead(/s/ed) not guilty, pleaded not guilty, den(y/ies/ied) the charge*, denies charge*, not guilty plea*, den(y/ies/ied) sedition, den(y/ies/ied) conspir*`,
    zh: `不認罪、否認控罪、拒認罪、不認控罪、否認罪名`,
  },
  trial: {
    en: `trial opens, trial begins, trial starts, trial opened, trial began, trial started, trial gets under way, trial kicks off, goes on trial, go on trial, went on trial, stands trial, stand trial, on trial, trial to begin, trial to start, trial of`,
    zh: `開審、審訊展開、審訊開始、正式開審、受審、展開審訊`,
  },
  testify: {
    en: `testif(y/ies/ied/ying), takes the stand, took the stand, take the stand, in the witness box, gives evidence, gave evidence, tells court, told the court, tells senate, told senators, tells congress, told lawmakers, tells inquiry, cross examin*`,
    zh: `作供、作證、出庭作證、供稱、盤問、自辯、出庭自辯、證人台、庭上供`,
  },
  closing: {
    en: `closing argument*, closing submission*, closing speech*, wraps up case, trial wraps up, verdict reserved, reserve(/s/d) verdict, reserves judgment`,
    zh: `結案陳詞、結案陳辭、押後裁決、押後裁決日期、候裁`,
  },
  convict: {
    en: `convict(/s/ed), found guilty, find(/s) guilty, guilty of, guilty verdict*, guilty on, is guilty, conviction of, ruled guilty, judged guilty`,
    zh: `罪成、定罪、被裁定罪成、裁定罪名成立、罪名成立、判定有罪、被判有罪、裁定有罪、判罪`,
  },
  acquit: {
    en: `acquit(/s/ted/tal), cleared of, not guilty of, found not guilty, walk(/s/ed) free, quash(/es/ed) conviction*, conviction(/s) quashed, conviction(/s) overturned, overturn(/s/ed) conviction*, clears`,
    zh: `無罪、脫罪、罪名不成立、罪脫、撤銷定罪、無罪釋放、獲判無罪、無罪開釋、推翻定罪`,
  },
  mitigate: {
    en: `mitigation, plea(/s) for leniency, mitigating, pleads for leniency, mitigation hearing`,
    zh: `求情、輕判、求情信`,
  },
  sentence: {
    en: `jailed, jails, sentenced, sentence(/s) to, gets years, given a jail*, given a prison*, imprisoned, put behind bars, jail(/ed) for, year jail term*, month jail term*, sent to jail, sent to prison, years in prison, years in jail, months in jail, months in prison, years behind bars, months behind bars, years' jail, months' jail, years' imprisonment, months' imprisonment, year prison*, community service order, handed a, handed years, locked up for`,
    zh: `判囚、判監、監禁、入獄、被判處、判處、判刑、囚、判社服令、判入教導所、判入勞教中心、判入更生中心、重囚、即時監禁、判罰、坐監、坐牢`,
  },
  "appeal-lodged": {
    en: `file(/s/d) an appeal, lodge(/s/d) an appeal, to appeal, will appeal, appeals against, appeal against, files appeal, launch(/es/ed) appeal, seeks to appeal, leave to appeal, appealing against, appeal(/s/ed) to the, files notice of appeal, seek(/s/ing) to overturn, lodges appeal, appeals conviction, appeals sentence`,
    zh: `提上訴、提出上訴、申請上訴、將上訴、上訴許可、就定罪上訴、就刑期上訴、向終院上訴、申請上訴許可、已提上訴、準備上訴`,
  },
  "appeal-heard": {
    en: `appeal hearing, appeal heard, hears appeal*, heard the appeal, hear appeal*, appeal begins, appeal opens`,
    zh: `上訴聆訊、聆訊上訴、審理上訴、上訴開審`,
  },
  "appeal-dismissed": {
    en: `appeal dismissed, appeal rejected, dismiss(/es/ed) appeal*, reject(/s/ed) appeal*, los(es/t) appeal*, lose appeal*, appeal(/s) fails, fail(/s/ed) in appeal, upheld, upholds, uphold, loses bid to overturn, lost an appeal, lost his appeal, lost her appeal, throws out appeal*, dismissed the appeal, lose(/s) final appeal, lost final appeal, lost (his/her/their) appeal*, lose their appeal*, appeals (failed/fail), throws out challenge*, threw out challenge*, throws out appeal*, threw out appeal*, appeals were rejected, appeals were dismissed, fail(/s/ed) in bid to overturn`,
    zh: `駁回上訴、上訴被駁回、上訴失敗、敗訴、維持原判、上訴遭駁回、駁回其上訴、上訴全被駁回、終極上訴敗訴、上訴駁回、維持定罪`,
  },
  "appeal-allowed": {
    en: `win(/s) appeal*, appeal allowed, won an appeal, won appeal*, won his appeal, won her appeal, appeal upheld, allow(/s/ed) appeal*, overturn(/s/ed), quash(/es/ed), strikes down, struck down, set aside`,
    zh: `上訴得直、上訴成功、推翻、撤銷判決、勝訴、判上訴得直、終院推翻`,
  },
  release: {
    en: `released from prison, freed from prison, freed from jail, leaves prison, left prison, walks out of prison, completes sentence, completed his sentence, completed her sentence, out of prison, released from jail, freed after, release from prison, serving his sentence ended`,
    zh: `出獄、刑滿、刑滿獲釋、刑滿出獄、獲釋、釋放、離開監獄`,
  },
  // Wanted persons.
  bounty: {
    en: `bount(y/ies), reward(/s) for information, arrest warrant(/s), wanted list, put on wanted list, warrants for the arrest, hk1 million reward, places on wanted list, rewards of`,
    zh: `懸紅、通緝、懸賞、通緝令、拘捕令、通緝名單`,
  },
  "cancel-passport": {
    en: `cancel(/s/led/ling) passport*, passport(/s) cancelled, passports canceled, revoke(/s/d) passport*, passport(/s) revoked, absconder*, cancelled the passports, cancelling the passports, cancel the passports, cancelled their passports, cancels the passports, specified absconders`,
    zh: `註銷護照、註銷特區護照、註銷、取消護照、吊銷護照、撤銷護照、潛逃者、指明潛逃者、註銷其護照`,
  },
  "freeze-assets": {
    en: `freez(e/es/ing) asset*, froze asset*, assets frozen, frozen asset*, freeze funds, froze funds, freeze bank account*, froze the bank account*, frozen bank account*, froze bank account*, frozen accounts, confiscat*, asset freeze, frozen funds, freezes the assets, freeze the assets, account(/s) frozen, froze the accounts, froze hk, freezes hk, freezing of`,
    zh: `凍結資產、凍結財產、凍結資金、凍結戶口、凍結銀行戶口、充公、沒收、凍結賬戶、凍結帳戶、凍結`,
  },
  flee: {
    en: `flee(/s/ing), fled, escape(/s/d) to, self exile, seek(/s/ing) asylum, granted asylum, jumped bail, jump(/s) bail, asylum, absconded, in exile`,
    zh: `逃亡、流亡、潛逃、棄保、棄保潛逃、尋求庇護、庇護、逃離、着草、流亡海外`,
  },
  // A law, from plan to force.
  plan: {
    en: `plans to, plan to, planning to, proposes, propose, proposed, proposal(/s), mull(/s/ed/ing), considering, consider(/s), eyes, unveil(/s/ed), to legislate, set to, seeks to`,
    zh: `擬、計劃、建議、研究、倡議、考慮、有意、提出修例、擬立法、提出立法、將立法`,
  },
  consult: {
    en: `public consultation, consultation, consult(/s/ing) the public, seek(/s) public views, consultation paper, consultation period, consultation document`,
    zh: `公眾諮詢、諮詢文件、諮詢期、展開諮詢、諮詢公眾、諮詢`,
  },
  gazette: {
    en: `gazette(/s/d), gazettal, published in the gazette, gazetting`,
    zh: `刊憲、刊登憲報、憲報公布、憲報刊登`,
  },
  table: {
    en: `tabled, table(/s) bill*, first reading, introduce(/s/d) bill*, introduced into the legislative council, submitted to the legislative council, submits bill*, submit(/ted) bill*, second reading, bill introduced, introduces legislation, introduced the bill, introduced to legco, introduces a bill, introduced a bill`,
    zh: `首讀、提交立法會、提交草案、首讀及二讀、二讀辯論、恢復二讀、提交條例草案、提出法案`,
  },
  scrutinise: {
    en: `scrutin(y/ise/ises/ised/ising/ize/izes/ized/izing), bills committee, clause by clause, committee stage`,
    zh: `逐條審議、審議、法案委員會、委員會審議、審議工作、草案委員會`,
  },
  pass: {
    en: `passed, passes, passage of, approve(/s/d) bill*, approve(/s/d) the bill, adopt(/s/ed), enact(/s/ed), vote(/s/d) for the bill, unanimously, votes through, lawmakers approve*, legislature approves, third reading, pass bill*, pass the bill, pass law*, lawmakers pass`,
    zh: `三讀通過、通過、表決通過、獲通過、獲得通過、全票通過、三讀`,
  },
  "in-force": {
    en: `come(/s) into force, came into force, take(/s) effect, took effect, comes into effect, came into effect, come into effect, came into operation, come into operation, comes into operation, into force, took effect, kicks in, start(/s/ed) to apply, enters into force, goes into effect, promulgat*`,
    zh: `生效、正式生效、實施、正式實施、即時生效、刊憲生效、開始實施、公布實施、頒布實施`,
  },
  amend: {
    en: `amend(/s/ed/ing/ment/ments), revis(e/es/ed/ion) rules, tighten(/s/ed/ing), expand(/s/ed) powers, new rules, updated rules, law change*, legislative change*, amendment bill`,
    zh: `修訂、修例、修改、收緊、擴權、修法、修訂草案、新例`,
  },
  withdraw: {
    en: `withdraw(/s), withdrew, withdrawn, shelve(/s/d), scrap(/s/ped), drops plan, backtrack*, u turn, abandon(/s/ed/ing), drop(/s/ped/ping) (appeal*/his/her/a challenge/plan*), discontinue(/s/d), postpone(/s/d), delay(/s/ed), put on hold, suspended sentence`,
    zh: `撤回、擱置、棄用、停用、取消、腰斬、放棄、押後推行、暫緩、收回、推遲、延後、延期、無限期押後`,
  },
  // Companies, data and content.
  request: {
    en: `request(/s/ed) user data, data request(/s), requests for user data, requests for data, government request*, law enforcement request*, user data request*, asked to hand over, for (user/users/account/subscriber) (data/records/information/details), demand(/s/ed) user data, seek(/s/ing) user data, sought user data, requests for user information, requests for information, information request*, user information request*, data access request*, disclosure request*`,
    zh: `索取用戶資料、用戶資料要求、索取資料、資料要求、要求提供用戶資料、數據請求、用戶數據請求、索取用戶數據、要求索取、披露用戶資料、提供用戶資料的要求、索要用戶資料、索取個人資料`,
  },
  report: {
    en: `transparency report(/s), transparency figures, transparency data`,
    zh: `透明度報告、透明度數字`,
  },
  pause: {
    en: `paus(e/es/ed/ing), suspend(/s/ed/ing) processing, stop(/s/ped/ping) processing, halt(/s/ed/ing), stop(/s/ped/ping) responding, suspension of, temporarily stop*, put on pause, suspend(/s/ed/ing), freezes review*, stops reviewing, stop(/ped) handling, stops handling, will no longer process*, won't process, not process*, no longer respond*, stop cooperating, put a hold, on hold, suspends cooperation, suspend(/ed) review*`,
    zh: `暫停、停止處理、暫停處理、中止、停止審核、暫緩處理、暫不處理、暫時停止、不再處理、叫停、停止回應、暫停審查、停止配合`,
  },
  resume: {
    en: `resum(e/es/ed/ing/ption), restart(/s/ed/ing) processing, start(/s/ed/ing) again, lift(/s/ed) suspension, restarts, restarted`,
    zh: `恢復處理、恢復、重新處理、重啟、復工、重新開始、重啟處理、再度處理`,
  },
  review: {
    en: `under review, review(/s/ing) the law, assess(/es/ing) the law, assessing the, reviewing the, reviewing its, pending review, evaluate(/s) the impact, weigh(/s/ing) its`,
    zh: `檢視、評估、正在評估、檢討、正審視、審視、正在研究`,
  },
  comply: {
    en: `compl(y/ies/ied/ying) with, hand(/s/ed/ing) over, handed over data, hand over data, provide(/s/d) data, provided user data, provided data, disclosed data, gave data, turn(/ed) over data, produced data, disclosed user*, handed user*, cooperated with`,
    zh: `交出、提供資料、交出用戶資料、配合要求、交出資料、提供了資料、交出數據、提供用戶資料、遵從、移交資料`,
  },
  refuse: {
    en: `refuses (police/Hong/the/government/officials/authorities/demand/demands), refused (police/Hong/the/government/officials/authorities/demand/demands), refus(e/es/ed/al/ing) to hand*, refus(e/es/ed) to compl*, rejected all requests, reject(/s/ed/ing), rejection, decline(/s/d) to hand*, rebuff*, turn(/s/ed) down, turned down request*, refus(e/es/ed/ing) request*, refus(e/es/ed) to remove, denied requests, den(y/ies/ied) request*, refus(e/es/ed) all, reject(/s/ed) all, did not produce any, won't hand over, will not hand over, refus(e/es/ed) to provide, refus(e/es/ed) to give, refus(e/es/ed) to take down, produced no data, no data was produced`,
    zh: `拒絕交出、拒絕提供、拒交、拒絕要求、拒絕移除、拒絕配合、不會交出、全數拒絕、拒絕所有、沒有提供、未有提供、拒絕下架、拒絕刪除、不予配合、一概拒絕、拒絕了、未提供`,
  },
  remove: {
    en: `remov(e/es/ed/al/ing), take(/s) down, took down, taken down, takedown, delet(e/es/ed/ing/ion), pull(/s/ed) from, pulls, pulled, delist(/s/ed), taken off, taking down, unpublish*, purge(/s/d), scrub(/s/bed), wiped, vanish*, disappear(/s/ed) from, drops app*, dropped from app*, remov(e/es/ed) app*`,
    zh: `移除、下架、刪除、刪帖、刪文、落架、拿下、移走、下線、抽起、刪去、清除、消失`,
  },
  block: {
    en: `block(/s/ed/ing), inaccessible, cut off access, access blocked, geoblock*, geo block*, ban(/s/ned) access, blockage, restrict(/s/ed) access, unreachable, can't be accessed, cannot be accessed, unable to access, not accessible, couldn't access, lose(/s) access, lost access, could not be reached, can't be reached, cannot be reached, can not be reached, (cut/cuts) off access, cut off`,
    zh: `封鎖、屏蔽、無法瀏覽、無法登入、封網、限制瀏覽、不能瀏覽、阻截、封殺、無法連接、未能瀏覽、無法開啟、無法存取、無法進入、禁止瀏覽、禁訪、連不上`,
  },
  restore: {
    en: `restor(e/es/ed/ing), reinstat(e/es/ed/ing/ement), back online, unblock*, reappear*, back on, accessible again, return(/s/ed) to app*, returns to, relisted, available again, brings back, brought back, approves app, approves map, reverses rejection, reversed its rejection, allowed back, back in store, back in its store`,
    zh: `恢復上架、重新上架、恢復正常、解封、重現、解除封鎖、恢復瀏覽、回復正常、重上架、復上架`,
  },
  leave: {
    en: `pull(/s/ed/ing) out, exit(/s/ed/ing), withdraw(/s) from hong kong, withdrew from hong kong, leav(e/es/ing) hong kong, quit(/s/ting) hong kong, left hong kong, shut(/s/ting) down, shuts down, shut down, clos(e/es/ed/ing) down, closure of, close(/s/d) its, relocat*, move(/s/d) servers, moving servers, cease(/s/d) operation*, end(/s/ed) service*, shutter(/s/ed), discontinue*, wind(/s/ing) down, cease(/s/d) publication, moves out, moved out, move(/s/d) its, to close, closes, terminate(/s/d) service*, shutting, cease operations, folds, disband(/s/ed/ing), dissol(ve/ves/ved/ution)`,
    zh: `撤出、撤離、退出、結業、停運、停刊、關閉、停止營運、停止運作、撤走、遷離、搬遷、遷走、停止服務、結束、解散、清盤、終止服務、搬離、停業、關站`,
  },
  launch: {
    en: `launch(/es/ed/ing), rolls out, rolled out, roll(/s) out, introduce(/s/d) feature*, releases app, goes live, set(/s) up, established, establish(/es), inaugurat*, opens office, opened its`,
    zh: `推出、上線、宣布成立、正式成立、啟用、開通、揭幕、開署、掛牌、啟動`,
  },
  // Orders and court actions about content.
  "seek-order": {
    en: `appl(y/ies/ied) for an injunction, seek(/s/ing) injunction, seeks an injunction, sought an injunction, injunction application, injunction bid, applies for injunction, seek(/s/ing) court order, sought a court order, asks court to ban, application for injunction, application for an injunction, seek(/s/ing) to ban, bid to ban, filed a writ, seek(/s/ing) an injunction`,
    zh: `申請禁制令、入稟申請、入稟高院、尋求禁制令、入稟、申請臨時禁制令`,
  },
  "grant-order": {
    en: `grant(/s/ed) injunction, grant(/s/ed) an injunction, injunction granted, issue(/s/d) an injunction, court bans, granted the injunction, grants interim injunction, grant(/s/ed) the order, court order(/s) ban, grant(/s/ed) an interim injunction, court grants`,
    zh: `頒禁制令、頒布禁制令、頒下禁制令、批准禁制令、批出禁制令、頒臨時禁制令、頒令、獲批禁制令、頒布臨時禁制令`,
  },
  "refuse-order": {
    en: `refus(e/es/ed) injunction, reject(/s/ed) injunction, refus(e/es/ed) to grant, injunction rejected, injunction refused, rejects bid to ban, reject(/s/ed) bid, refus(e/es/ed) to ban, declin(e/es/ed) to grant, dismiss(/es/ed) application, turned down the application, rejects injunction, refuses to issue, den(y/ies/ied) injunction, refuses government's, rejected the government's, turned down, throws out, threw out`,
    zh: `拒頒禁制令、拒絕頒布、拒絕頒布禁制令、拒頒、不批准禁制令、駁回申請、拒發禁制令、拒絕批出、否決申請、駁回`,
  },
  order: {
    en: `order(/s/ed) to, orders, ordered, compel(/s/led), demand(/s/ed) that, instruct(/s/ed), directive, notice to remove, removal notice, cessation notice*, demand(/s/ed) removal, requires, told to remove, asked to remove, asks to remove, disabling order`,
    zh: `下令、勒令、頒令、指令、命令、責令、停止披露通知、要求移除、通知書、要求刪除`,
  },
  sue: {
    en: `sue(/s/d), lawsuit, legal challenge, judicial review, challeng(e/es/ed/ing), files suit, takes to court, court challenge`,
    zh: `司法覆核、提出覆核、興訟、控訴、提告、入稟覆核、申請覆核、挑戰`,
  },
  seize: {
    en: `seiz(e/es/ed/ure/ing), confiscated, impound*`,
    zh: `檢獲、撿獲、扣押、扣留、查獲、起出、沒收`,
  },
  // States, sanctions and statements.
  sanction: {
    en: `sanction(/s/ed/ing), blacklist(/s/ed), visa ban(/s), visa restriction(/s), visa curb*, entry ban, impose(/s/d) visa*, slap(/s/ped) sanctions, imposes sanctions, curb(/s/ed) visa*, den(y/ies/ied) visa*, restrict(/s/ed) visa*, refused entry to`,
    zh: `制裁、實施制裁、列入制裁、簽證限制、限制簽證、黑名單、制裁名單`,
  },
  retaliate: {
    en: `retaliat*, countermeasure*, counter measure*, tit for tat, hits back with, counter sanctions`,
    zh: `反制、報復、反擊、對等措施、反制裁、採取反制`,
  },
  "suspend-treaty": {
    en: `suspend(/s/ed/ing) extradition*, extradition treat(y/ies) suspended, suspension of extradition, suspend(/s/ed) its extradition*, extradition treat(y/ies), extradition agreement*, suspend(/s/ed) the extradition*, extradition pact`,
    zh: `暫停引渡、中止引渡、引渡協議、引渡條約、移交逃犯協定、暫停移交逃犯協定、中止移交逃犯、引渡協定、中止引渡條約、暫停引渡條約、移交逃犯`,
  },
  "travel-advice": {
    en: `travel advice, travel advisory, travel warning, travel alert, warns travellers, warns citizens, update(/s/d) its travel, advisory`,
    zh: `旅遊警示、旅遊提示、旅遊建議、旅遊忠告、旅遊警告、外遊警示、旅遊指引、旅遊提醒`,
  },
  condemn: {
    en: `condemn(/s/ed/ing/ation), denounce(/s/d), slam(/s/med), blast(/s/ed), criticis(e/es/ed/m), criticiz(e/es/ed), decr(y/ies/ied), deplore(/s/d), lambast*, hit(/s) out at, hits out, lash(/es/ed) out, rap(/s/ped), rebuke(/s/d), attack(/s/ed) as, disapprov*, strongly object*, opposes, oppose, opposed, strongly oppos*, outrage, hits back at, protests against, lodges protest*, outcry, strong opposition`,
    zh: `譴責、批評、抨擊、斥責、怒斥、狠批、痛斥、反對、強烈反對、不滿、強烈不滿、斥、炮轟、強烈譴責、嚴厲譴責、聲討、指摘、抗議、猛烈抨擊`,
  },
  rebut: {
    en: `rebut(/s/ted), refute(/s/d), reject(/s/ed) claim*, reject(/s/ed) accusation*, dismiss(/es/ed) claim*, dismiss(/es/ed) criticism*, den(y/ies/ied) claim*, hit(/s) back, responds to, response to, in reply to, reject(/s/ed) criticism*, rejects smear*, den(y/ies/ied) report*, den(y/ies/ied) that, clarif(y/ies/ied/ication), defend(/s/ed/ing), in response to`,
    zh: `駁斥、反駁、回應、澄清、否認、予以反駁、強烈反駁、嚴正駁斥、嚴正聲明、作出回應、辯護、堅決反駁`,
  },
  concern: {
    en: `express(/es/ed) concern, concern(/s) over, concerned about, voice(/s/d) concern, worr(y/ies/ied), raise(/s/d) concern*, alarm(/ed), fear(/s/ed), deep concern, gravely concerned, grave concern, raises fears, sparks fears, alarm over`,
    zh: `關注、深切關注、表示關注、憂慮、擔憂、擔心、關切、嚴重關切、深感憂慮、憂、恐`,
  },
  urge: {
    en: `urge(/s/d), call(/s/ed) on, calls for, called for, call for, calling for, appeal(/s) for, press(/es/ed) for, demand(/s/ed) release, open letter, joint letter, joint statement, petition, demands release, calls on`,
    zh: `促請、呼籲、敦促、促、聯署、公開信、聯合聲明、要求釋放、去信、請願、籲`,
  },
  welcome: {
    en: `welcome(/s/d), hail(/s/ed), prais(e/es/ed), support(/s/ed) the, applaud*, lauds, back(/s/ed) the`,
    zh: `歡迎、支持、讚揚、擁護、表示支持、堅定支持、肯定`,
  },
  summon: { en: "summon(/s/ed/ing)", zh: "召見、傳召、提出交涉、嚴正交涉、約見" },
  warn: {
    en: `warn(/s/ed/ing), caution(/s/ed), red line, alert(/s/ed) public, remind(/s/ed), threaten(/s/ed)`,
    zh: `警告、提醒、告誡、警示、紅線、威脅、忠告`,
  },
  resign: {
    en: `resign(/s/ed/ation/ing), step(/s/ped) down, loses post, lost (his/her) post, loses job, lost (his/her) job, dismissed by, quits, quit, sacked, dismissed from, fired, dismissal, disqualif*, ousted, removed from office, unseated, suspended from`,
    zh: `辭職、請辭、辭呈、離任、辭任、革職、解僱、解聘、終止職務、炒魷魚、停職、取消資格、DQ、褫奪、辭去、卸任`,
  },
  appoint: {
    en: `appoint(/s/ed/ment), named as, sworn in, takes office, took office, nominated, elected, designate(/s/d), reappoint*`,
    zh: `委任、任命、出任、上任、就任、宣誓、就職、當選、接任、履新、獲委任、指定法官`,
  },
  vote: {
    en: `vote(/s/d), voting, ballot, poll(/s), by election, election(/s), turnout`,
    zh: `投票、選舉、補選、投票率、票站`,
  },
  protest: {
    en: `protest(/s/ed/er/ers/ing), rall(y/ies/ied), demonstrat*, march(/es/ed), vigil, assembly, sit in`,
    zh: `示威、遊行、集會、抗議活動、悼念、燭光、悼念晚會、請願活動`,
  },
  publish: {
    en: `publish(/es/ed/ing), releas(e/es/ed) report*, report says, report finds, issues report, survey, poll finds, study, index, ranks, ranking, ranked`,
    zh: `發表、發布報告、報告指、發布、民調、調查發現、指數、排名、年報、公布報告`,
  },
  hack: {
    en: `hack(/s/ed/er/ers/ing), cyberattack*, cyber attack*, data breach, leak(/s/ed), breach(/es/ed), phishing, ransomware, stolen data, data leak`,
    zh: `黑客、入侵、外洩、洩漏、洩露、資料外洩、網絡攻擊、釣魚、勒索軟件、洩密、泄露、洩`,
  },
  donate: {
    en: `donat*, crowdfund*, fundrais*, raised funds, funding`,
    zh: `眾籌、捐款、籌款、資助、募款、捐助`,
  },
  deport: {
    en: `deport(/s/ed/ation), denied entry, den(y/ies/ied) entry, barred from entering, refused entry, visa denied, work visa, visa renewal, turned away at, visa rejected, refused a visa, denied visa, expel(/s/led)`,
    zh: `遣返、拒絕入境、拒入境、簽證被拒、不獲續簽、拒發簽證、驅逐、被拒入境、遞解出境、不獲簽證、工作簽證`,
  },
  investigate: {
    en: `investigat*, probe(/s/d), inquir(y/ies), looking into, opened an investigation, examin(e/es/ed/ing)`,
    zh: `調查、查處、追查、立案、偵查、跟進調查、展開調查`,
  },
  fine: {
    en: `fined, fine of, penalt(y/ies) of, penalise(/d), penalize(/d)`,
    zh: `罰款、判罰款、罰、被罰`,
  },
  die: {
    en: `die(/s/d), death(/s), dead, killed, suicide, obituary, passed away`,
    zh: `死亡、逝世、身亡、去世、死、離世、自殺、墮樓`,
  },
  injure: {
    en: `injur(e/ed/es/y/ies), stab(/s/bed/bing), wounded, attacked, assault(/s/ed), hospitalis*, hospitaliz*`,
    zh: `受傷、刺、襲擊、襲警、斬、傷者、送院`,
  },
  meet: {
    en: `met with, meets with, meeting with, holds talks, held talks, summit, meets, visit(/s/ed), trip to`,
    zh: `會見、會面、會晤、訪問、到訪、出訪、見面`,
  },
  award: {
    en: `award(/s/ed), prize(/s), nobel, honou?red, honored, honoured, wins prize, shortlist*`,
    zh: `獎、獲獎、得獎、頒獎、獲頒、提名、諾貝爾`,
  },
  // What else is done, to people, rules and things.
  "strike-off": {
    en: `struck off, strik(e/es/ing) off, deregister(/s/ed), banned for life, lost (his/her/their) licence*, loses licence*, disbarred, removed from the register`,
    zh: `釘牌、除牌、取消註冊、註銷註冊、除名、吊銷牌照、永久取消教師註冊`,
  },
  repeal: { en: `repeal(/s/ed/ing), abolish(/es/ed), rescind(/s/ed)`, zh: `廢除、廢止` },
  ban: {
    en: `ban(/s/ned/ning), bar(s/red) from, prohibit(/s/ed/ing/ion), outlaw(/s/ed), forbid(/s/den)`,
    zh: `禁止、查禁、取締、不准、嚴禁、封禁`,
  },
  permit: {
    en: `allow(/s/ed) to, permit(/s/ted), given permission, clears way, green light`,
    zh: `允許、容許、獲准、批准、放行`,
  },
  install: {
    en: `install(/s/ed/ing/ation), fitted with, put up cameras, erect(/s/ed)`,
    zh: `安裝、加裝、增設、裝設、設置`,
  },
  "try-out": {
    en: `pilot scheme, pilot, trial run, trial scheme, test run`,
    zh: `試行、試驗計劃、試點、先導計劃`,
  },
  extend: {
    en: `extend(/s/ed/ing) to, extended by, extends visa*, extend the, prolong(/s/ed)`,
    zh: `延長、續期、展延`,
  },
  collect: {
    en: `collect(/s/ed/ing/ion) (of data/data/personal/biometric), gather(/ed) data, harvest(/s/ed) data`,
    zh: `收集、蒐集`,
  },
  erase: { en: `erase(/s/d), destroy(/s/ed), wip(e/es/ing)`, zh: `銷毀、毀滅` },
  impersonate: { en: `impersonat*, pos(e/es/ed/ing) as, fake account(/s), bogus`, zh: `冒充、假冒、偽冒` },
  unfreeze: { en: `unfreez(e/es/ing), unfrozen, unfroze`, zh: `解凍、解除凍結` },
  compensate: { en: `compensat*, damages, pay out`, zh: `賠償、補償` },
  apologise: { en: `apologis(e/es/ed), apologiz(e/es/ed), apology`, zh: `道歉、致歉` },
  transfer: {
    en: `transferr(ed/ing), transfers, moved to a prison, handed to police`,
    zh: `移送、轉移、調往、移交警方`,
  },
  marry: { en: `marr(y/ies/ied/iage), wedding`, zh: `結婚、婚禮` },
  mark: { en: `mark(/s/ed/ing) anniversary, anniversary of`, zh: `周年、週年` },
  return: {
    en: `return(/s/ed) to hong kong, back in hong kong, came home, flown home`,
    zh: `返港、回港、回流`,
  },
  join: {
    en: `join(/s/ed) forces, sign(/s/ed) up, enlist(/s/ed), recruit(/s/ed/ing/ment)`,
    zh: `加入、招募、招聘`,
  },
  sign: { en: `sign(/s/ed) (a/an/the/into/law/deal/agreement/bill/order)`, zh: `簽署、簽訂` },
  celebrate: { en: `celebrat*`, zh: `慶祝、慶典` },
  inspect: { en: `inspect(/s/ed/ing/ion), spot check(/s)`, zh: `巡查、視察、抽查` },
  strike: { en: `strike action, walkout`, zh: `罷工、罷課` },
  merge: { en: `merg(e/es/ed/er/ing)`, zh: `合併` },
  rename: { en: `rename(/s/d), renaming`, zh: `改名、更名、易名` },
  evict: { en: `evict(/s/ed/ion), terminate(/s/d) lease, lease terminated`, zh: `迫遷、收樓、終止租約` },
};

/** Acts that follow each other about one matter: another step is another event. A list entry may hold alternatives. */
export const storySteps: readonly (readonly (readonly string[])[])[] = [
  [
    ["search"],
    ["question"],
    ["arrest"],
    ["charge"],
    ["drop-charge"],
    ["plead", "plead-not-guilty"],
    ["trial"],
    ["testify"],
    ["closing"],
    ["convict", "acquit"],
    ["mitigate"],
    ["sentence"],
    ["appeal-lodged"],
    ["appeal-heard"],
    ["appeal-dismissed", "appeal-allowed"],
    ["release"],
  ],
  [["plan"], ["consult"], ["gazette"], ["table"], ["scrutinise"], ["pass"], ["in-force"], ["amend"]],
  [
    ["seek-order"],
    ["grant-order", "refuse-order"],
    ["appeal-lodged"],
    ["appeal-dismissed", "appeal-allowed"],
  ],
  [["bounty"], ["cancel-passport"]],
  [["sanction"], ["retaliate", "summon"]],
  [["remove", "block"], ["restore"]],
  [["pause"], ["resume"]],
  [["request"], ["refuse", "comply"]],
  [["order"], ["remove", "block"]],
];

/** Pairs of acts that can't both be what one event is. */
export const storyOpposites: readonly (readonly [string, string])[] = [
  ["pause", "resume"],
  ["comply", "refuse"],
  ["bail", "bail-denied"],
  ["bail", "remand"],
  ["convict", "acquit"],
  ["sentence", "acquit"],
  ["plead", "plead-not-guilty"],
  ["grant-order", "refuse-order"],
  ["appeal-dismissed", "appeal-allowed"],
  ["remove", "restore"],
  ["block", "restore"],
  ["leave", "launch"],
  ["charge", "drop-charge"],
  ["condemn", "welcome"],
  ["pass", "withdraw"],
  ["resign", "appoint"],
  ["freeze-assets", "unfreeze"],
  ["ban", "permit"],
  ["refuse", "remove"],
];

/** Acts that answer another event: an article that leads with one tells the answer, not the event. */
export const storyReactions: readonly string[] = [
  "condemn",
  "rebut",
  "concern",
  "urge",
  "welcome",
  "retaliate",
];

/** What states do: a title that says so is about the state that it names. */
export const storyStateActs: readonly string[] = [
  ...storyReactions,
  "sanction",
  "suspend-treaty",
  "travel-advice",
  "warn",
  "summon",
  "deport",
];
