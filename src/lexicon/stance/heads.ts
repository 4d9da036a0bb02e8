import type { PhraseTable } from "../table.ts";

/**
 * What a company may be said to do: verbs and the nouns made of them. `src/core/extract/frames.ts` tells what each
 * means with what it is done to. A phrase in a longer phrase of these tables doesn't count.
 */
export const heads: PhraseTable = {
  /** Not for now. */
  pause: {
    en: `paus(e/es/ed/ing), suspend(/s/ed/ing), on hold, hold(/s/ing) off, held off, put on ice, shelv(e/es/ed/ing), set aside, setting aside, requests aside, aside for, aside until, aside while, them aside, temporarily stop(/s/ped/ping), stopped for now, press(/ed/es/) pause, hit pause, in abeyance, (put/puts/putting) off, mothball(/ed/s/ing), hit the brakes`,
    zh: `暂停、暂缓、中止、搁置、暂不、暂时不、暂且不、暂时停止、暂时拒绝、押后、暂时搁置、按下暂停、暂别、暂时中止、暂时不再、先不`,
  },
  /** Not any more. */
  stop: {
    en: `called off, calls off, calling off, stop(/s/ped/ping), halt(/s/ed/ing), ceas(e/es/ed/ing), no longer, discontinu(e/es/ed/ing), end(/s/ed/ing), quit(/s/ting) (answering/handing/giving/processing), call(/ed/s/) a halt, called time, wind(/s/ing) down, wound down, not any more, no more, will end, to end, drew a line`,
    zh: `停止、不再、停交、停向、叫停、终止、停处理、停向、煞停、终结、停答、停运、停止再、从此不、结束`,
  },
  "pause-noun": {
    en: `pause, suspension, halt, freeze, moratorium, temporary stop, stoppage, standstill, temporary halt, data freeze, hiatus`,
    zh: `暂停措施、暂停令、暂停安排、暂停期、暂停状态`,
  },
  review: {
    en: `review(/s/ed/ing), assess(/es/ed/ing), evaluat(e/es/ed/ing), stud(y/ies/ied/ying), examin(e/es/ed/ing), look(/s/ed/ing) into, weigh(ing) the implications, analy(/s/z)(e/es/ed/ing), scrutini(/s/z)(e/es/ed/ing), under review, reassess*, tak(e/es/ing) (/a )(stock/legal advice), took legal advice, seek(/s/ing) (legal advice/clarification/guidance), sought (legal advice/clarification/guidance), consult(/ing/s/ed) (/its /with )(lawyers/counsel/human rights/experts), work(ing) through, going through, reading the law, reading through, monitor(ing) the (situation/law), (conduct/conducts/conducting/conducted/carry out/carrying out/doing/begun/began/launched/under) (/a /an /its /our /legal /internal )(review/assessment), the assessment, poring over, digest(ing) the, gauging, digesting`,
    zh: `评估、审视、检视、研究、检讨、审查、审阅、审议、研判、咨询律师、咨询法律、征询法律、寻求法律意见、研读、正看、细看、重新评估、密切留意、密切关注、正审`,
  },
  give: {
    en: `production of, provision of, disclosure of, sharing of, handover of, hand(/s/ed/ing) (over/out), hand(/ed/s/ing), turn(/s/ed/ing) over, gave up, giv(e/es/en/ing), gave, provid(e/es/ed/ing), produc(e/es/ed/ing), disclos(e/es/ed/ing), surrender(/s/ed/ing), shar(e/es/ed/ing), suppl(y/ies/ied/ying), pass(/es/ed/ing) (/on ), pass(/es/ed/ing) over, divulg(e/es/ed/ing), reveal(/s/ed/ing), furnish(/es/ed/ing), releas(e/es/ed/ing) (user/data/information/details/records/the data/the records), deliver(/ed/s/ing), transfer(/red/s/ring) (user/data/records/information), open(/ed/s/ing) its books, let police (have/see), forward(/ed/s/ing), yield(/ed/s/ing) (up/data), volunteer(ed), sent police, send(ing) police, leak(/ed/s/ing) to police, identif(y/ied/ies/ying) (/a /the )(user/users/subscriber/subscribers/customer), unmask(/s/ed/ing), relay(/ed/s/ing), ended up with, submitted user`,
    zh: `提供、交出、移交、披露、上交、提交、交给、交予、交付、交由、交过、交到、给予、供给、传送、转交、透露、开放通讯、供出、泄露给、送交、交数据、交资料、交用户、献出、通报用户、公开用户、交、奉上、拱手、提供过、曾向`,
  },
  answer: {
    en: `process(/es/ed/ing), handl(e/es/ed/ing), answer(/s/ed/ing), respond(/s/ed/ing) to, responses to, repl(y/ies/ied/ying) to, replies to, deal(/s/t/ing) with, dealt with, entertain(/s/ed/ing), accept(/s/ed/ing) (requests/data requests/demands/such), tak(e/es/ing) (requests/up requests), field(/s/ed/ing) requests, assist(/s/ed/ing), help(/s/ed/ing), the processing of, the handling of, its handling of, work(/ed/ing) on requests, engag(e/es/ing) with, cooperat(e/es/ed/ing), co operat(e/es/ed/ing), its review of, review of (/hong kong )(police/government/data/law) requests, the review of government requests, the review of requests`,
    zh: `处理、回应、答复、回复、回覆、受理、审核、应答、响应、协助、应酬、解答、审批、接受、审理、办理、跟进`,
  },
  obey: {
    en: `compl(y/ies/ied/ying), act(/s/ed/ing) on, honour(/s/ed/ing), honor(/s/ed/ing), fulfil(/s/led/ling), fulfill(/s/ed/ing), obey(/s/ed/ing), oblig(e/es/ed/ing), acced(e/es/ed/ing), cav(e/es/ed/ing) in, giv(e/es/ing) in, gave in, grant(/s/ed/ing), met, agreed to (/the )(request/requests/demand/demands/order), carri(/es/ed) out, carry(ing) out, bow(/s/ed/ing) to, knuckl(e/es/ed/ing) under, toe(/d/s) the line, in compliance with, approved, follow(/s/ed/ing) (/its /local /the city's /hong kong /hong kong's /their )(laws/law), follow(/s/ed/ing) (the order/orders/the police/police/instructions/the instruction/the request), abid(e/es/ed/ing) by, did as (/it was )(told/asked), as instructed, capitulat(e/es/ed/ing), backed down, enforc(e/es/ed/ing), implement(/s/ed/ing), execut(e/es/ed/ing), affirming their execution, acquiesc(e/es/ed/ing), yielded to, heeded, satisf(y/ies/ied/ying), adher(e/es/ed/ing) to`,
    zh: `遵从、配合、照办、执行、服从、依从、听从、跟从、履行、就范、照做、遵照、遵守、依法办理、恪守、依照要求、屈服、答应、批准、顺从、奉命、依法处理、按当地法律处理、应允、满足、依法配合、予以配合、接纳、同意、达成`,
  },
  compliance: {
    en: `compliance with, compliance rate, complied with, disclosure of, disclosures of, the handover of, cooperation with`,
    zh: `合规率、遵从率、执行率、提供率`,
  },
  refuse: {
    en: `refus(e/es/ed/ing), refusal, reject(/s/ed/ing), declin(e/es/ed/ing), turn(/s/ed/ing) (/it /them /the request /all )down, rebuff(/s/ed/ing), ignor(e/es/ed/ing), said no, says no, say no, withh(old/olds/eld), withholding, balk(/s/ed/ing), def(y/ies/ied/ying), push(/es/ed/ing) back, resist(/s/ed/ing), snub(/s/bed), dismiss(/es/ed) (/the )(request/demand/requests/demands), unanswered, disregard(/s/ed/ing), stood firm, stands firm, stand its ground, denied (/the /a )(request/requests/demand), spurn(/s/ed), stonewall(/s/ed/ing), not budged, oppos(e/es/ed/ing), rejection, sits tight, dug in, digs in, thumbed its nose, to no avail, done nothing, did nothing, does nothing, sent them back, sent it back`,
    zh: `拒绝、拒交、一概不办、不办、不作处理、拒、婉拒、不理、置之不理、未有理会、没有理会、未理会、不予理会、不理会、无视、未有照办、没有照办、不从、抗拒、谢绝、一口回绝、回绝、驳回、不予配合、不买账、说不、不接纳、不答应、无一照办、不予理睬、不予处理、没有理睬、未予理会、未有遵从、没有遵从、顶住、未予配合、不愿交、不愿提供、抗命、悉数退回、退回`,
  },
  remove: {
    en: `remov(e/es/ed/ing), removal, removals, removal of, tak(e/es/ing) (/it /them /posts /content /the site /the post /the video /the song /the app )(down/offline), took (/it /them /posts /content /the site /the post /the video /the song /the app /the page )(down/offline), taken (down/off/offline), take(n/s) off, took off, delet(e/es/ed/ing), block(/s/ed/ing), geo block(/s/ed/ing), geoblock(/s/ed/ing), delist(/s/ed/ing), de index(/es/ed/ing), deindex(/es/ed), pull(/s/ed/ing) (/it /them /the song /the app /the game /the video /the site /the podcast /the track /the album /down ), pulled, scrub(/s/bed/bing), eras(e/es/ed/ing), disabl(e/es/ed/ing), restrict(/s/ed/ing), censor(/s/ed/ing), shut(/s/ting) (/it /the site /the page )down, shut down, withdr(ew/awn/aw/aws/awing), drop(/s/ped/ping), strip(/s/ped/ping), purg(e/es/ed/ing), wip(e/es/ed/ing), hid(e/es/ing), hidden, suspended (the site/the page/its domain/the domain/the website), cut off access, cuts off access, cutting off access, cut access, (cut/cuts/cutting) off, no longer sells, no longer offers, no longer available on, stopped (selling/hosting/serving/offering) (the/it/them), bann(/ed/ing), bars, barred, filter(/s/ed/ing) out, mut(e/ed/es/ing), made (it/them) unavailable, unavailable, offline, disappeared from, vanished from, gone from, yank(/s/ed/ing), ax(/es/ed), expung(e/es/ed/ing), nix(/es/ed), (take/takes/taking) (posts/content/videos/it/them/material/pages) down, kicked off, booted, evicted, unpublish(/ed/es), deactivat(e/es/ed/ing), limit(/s/ed/ing) access to, limited access, made inaccessible, inaccessible, deplatform(/s/ed/ing), terminated hosting, blackhol(e/ed/es)`,
    zh: `移除、删除、下架、刪掉、删去、撤下、屏蔽、封锁、封禁、拿下、除下、剔除、移走、限制浏览、限制访问、限制内容、限制了、限制、禁止浏览、停用、关闭网站、关闭专页、关闭频道、封网、落架、封号、断开、切断、清除、撤走歌曲、无法浏览、停售、停止出售、不再出售、不再向、封杀、遮蔽、下线、关停、禁播、抽起、封闭、过滤、隐藏、撤架、阻断、阻截、封站、拦截、取下、消失、删帖、删歌、删片、删走、刪走、封、删、撤销专页、不再供应、拔掉、移出、除名、处理了`,
  },
  keep: {
    en: `left (/it /the site /the page /the forum /the post /the posts /the video /the song /its search results /them )(up/online/untouched/in place), leav(e/es/ing) (/it /the site /the page /the forum /the post /the posts /the video /the song /them )(up/online/untouched), kept (/it /the site /the page /the forum /the post /the posts /the video /the song /them )(up/online/available), keep(/s/ing) (/it /the site /the page /the post /the song /them )(up/online/available), stayed (up/online), stays (up/online), remain(/s/ed) (online/available/up/accessible), still (online/up/available), left its search results, has left the, untouched, (keeps/kept) hosting`,
    zh: `维持不变、照样、仍可在香港观看、保留、继续上架、仍可收听、仍可浏览、仍然在线、照常运作、继续提供该、仍在线、没有下架、未有移除、未有下架、未有删除、仍可搜寻、仍可看到`,
  },
  restore: {
    en: `restor(e/es/ed/ing), reinstat(e/es/ed/ing), put (/it /them /the site /the page /the song /the video )back (online/up), back online, back up, brought back, unblock(/s/ed/ing), back on, relist(/s/ed/ing), lifted the block, lifted the ban, made (it/them) available again, available again, return(/s/ed/ing) to (the app store/streaming/the platform/its platforms), undid the, revers(e/es/ed/ing) (the/its) (removal/block/takedown/decision), reactivat(e/es/ed/ing), re upload*, re list(/ed/s), re appeared, reappeared, re opened the (site/page), put back, went back up, reversed course`,
    zh: `恢复、重新上架、重新上线、还原、复原、解封、重新开放、解除封锁、重上、再次上架、重新连接、重见天日、重新启用`,
  },
  freeze: {
    en: `fr(eeze/eezes/oze/ozen), freezing, block(/s/ed/ing), clos(e/es/ed/ing), lock(/s/ed/ing), suspend(/s/ed/ing), restrain(/s/ed/ing), withh(old/olds/eld), withholding, terminat(e/es/ed/ing), cancel(/s/led/ling), cut(/s/ting) off, stop(/s/ped/ping), shut(/s/ting), refus(e/es/ed) to release, halt(/s/ed/ing), sever(/s/ed/ing), blacklist(/s/ed/ing), ban(/s/ned/ning), debank(/s/ed/ing), disabl(e/es/ed/ing), held back, hold(/s/ing) back, sits on, retain(/s/ed)`,
    zh: `冻结、封锁、关闭、取消、扣起、扣留、终止、停用、停止处理、封、限制、扣住、切断、拦截、不准提取、拒绝发放、注销、冻、查封、拒付`,
  },
  unfreeze: {
    en: `unfr(eeze/eezes/oze/ozen), unfreezing, released the, (has/had) released, releas(e/es/ed/ing), lift(/s/ed/ing) (/the /its /a )(freeze/restriction/restrictions/hold/ban/block), unlock(/s/ed/ing), gave back access, restor(e/es/ed/ing), reinstat(e/es/ed/ing), reopen(/s/ed/ing), reactivat(e/es/ed/ing), paid out, can use its money again, thaw(/s/ed/ing), unblock(/s/ed/ing)`,
    zh: `解冻、解除、归还、放行、还给、发还、恢复、重开、释放、解封、重新启用、发放`,
  },
  leave: {
    en: `leav(e/es/ing), left, pull(/s/ed/ing) out, pulling the plug, pulled the plug, quit(/s/ting), exit(/s/ed/ing), withdr(ew/awn/aw/aws/awing) (/its app /its service /its services /its servers /entirely /fully )from, withdr(ew/awn/aw/aws/awing), shut(/s/ting) down, shut(/s/ting), shutter(/s/ed/ing), clos(e/es/ed/ing), switch(/es/ed/ing) off, turn(/s/ed/ing) off, remov(e/es/ed/ing), mov(e/es/ed/ing), relocat(e/es/ed/ing), shift(/s/ed/ing), migrat(e/es/ed/ing), wip(e/es/ed/ing), pull(/s/ed/ing), decommission(/s/ed/ing), abandon(/s/ed/ing), go dark, went dark, gone dark, bows out, bow(/ed/ing) out, say(/s/ing) goodbye to, ceas(e/es/ed/ing) operation*, stop(/s/ped/ping) operation*, end(/s/ed/ing), dropp(/ed/ing), transfer(/s/red/ring), disabl(e/es/ed/ing), no longer operat*, no longer accept*, depart(/s/ed/ing), packed up, pack(/s/ing) up, taken out of, takes out of, uproot(/ed/s), dismantl(e/es/ed/ing), discontinu(e/es/ed/ing), stop(/s/ped/ping) offering, cut ties`,
    zh: `退出、撤出、撤离、撤走、离开、停止运营、停止营运、停止运作、终止运营、终止营运、结束、关闭、迁离、迁出、迁往、搬离、搬走、搬到、搬出、停用、熄晒、熄掉、拔掉、下架、撤资、移出、移走、转移、停运、告别、停止服务、终止服务、中止服务、移往、移至、搬迁、关掉、走人、停止在香港、停止在港、停止相关、不再营运、不再运营、不再接受、退场、清空、撤回、销毁`,
  },
  "leave-noun": {
    en: `withdrawal from, exit from, departure from, pullout, pull out from, exit, departure, withdrawal`,
    zh: `撤出决定、退出决定`,
  },
  stay: {
    en: `stay(/s/ed/ing), stay put, remain(/s/ed/ing) (in/committed), staying put, keep(/s/ing) (/its /our /their )(hong kong |)(office/offices/servers/staff), no intention of leaving, no plan(/s/) to leave, no plans to (leave/exit/pull out/withdraw), not leaving, keep our hong kong servers, keep its hong kong servers, continue to (operate/serve/offer/run), continu(e/es/ing) operating, here to stay, going nowhere, committed to, will not leave, keep operating, keep serving`,
    zh: `留在、留喺、续留、继续在香港、继续在港、留港、不会离开、不会撤、无意撤、没有计划撤、扎根、继续营运、继续运营、继续经营、继续服务、不走、没有离开的打算、无意离开、继续提供服务、继续留`,
  },
  return: {
    en: `return(/s/ed/ing) to, is back in, are back in, back in, relaunch(/es/ed/ing), re enter(/s/ed/ing), reopen(/s/ed/ing), open(/ed/s) (/its )again, opened its hong kong site again, switched its servers in the city on again, com(/es/ing) back to, came back to, resum(e/es/ed/ing) (service/services/operations/its service/its services/its operations), restor(e/es/ed/ing) (/its /the )(service/services), switched on again, on again, back up and running`,
    zh: `重返、重开、重新开放、恢复服务、恢复营运、恢复运营、重新启用、再次启用、回归、重新进入、重新在香港、重新投入服务、重新营运、重新上架、再度进驻、恢复在港`,
  },
  sue: {
    en: `su(e/es/ed/ing), appeal(/s/ed/ing) (/against ), challeng(e/es/ed/ing), contest(/s/ed/ing), fight(/s/ing), fought, went to court, gone to (/the )(court/high court), go(es) to court, sought (/a )judicial review, seek(/s/ing) (/a )judicial review, judicial review, lodged an appeal, filed an appeal, asked (/the )(court/high court/court of appeal) to, asked the court, applied to the (court/high court), applied to (quash/set aside), took (/the )(case/order/matter/government/police) to court, taking (/the )(case/order/matter/government/police) to court, legal challenge, court challenge, fil(e/es/ed/ing) (/a /an )(challenge/suit/lawsuit/application/writ), leave to appeal, is in court, petition(/s/ed/ing), writ against, set it aside in court, to have (/it /the order )quashed, to quash, dispute(/s/d) in court, disputing in court, counsel told the court, litigat(e/es/ed/ing), brought a case, brought proceedings, objected in court, lodg(/es/ed) (/an )(objection/application)`,
    zh: `上诉、司法复核、司法覆核、告上、入禀、提出诉讼、提诉讼、告上法庭、提起诉讼、起诉、向法院申请、向法庭申请、向香港法院申请、向香港高等法院申请、申请撤销、请求上诉法庭、要求推翻、挑战、打官司、抗诉、兴讼、提告、提出挑战、质疑、请求撤销、对簿公堂、申请司法复核、提出异议、要求法庭`,
  },
  resume: {
    en: `resum(e/es/ed/ing), resumption, restart(/s/ed/ing), once again, answers again, answering again, again answer*, begun (answering/to answer) again, start(/s/ed/ing) (answering/processing/responding) again, pick(/s/ed/ing) up again, back to (answering/processing/handling), started again, as before, reopened the channel, lift(/s/ed/ing) (/its /the )(pause/suspension/freeze/halt/moratorium), ended (/its /the )(pause/suspension/freeze/halt/moratorium), is answering (/hong kong )again, quietly begun, reversed its (pause/suspension)`,
    zh: `恢复、重新开始、重启、如常处理、重新处理、重新答复、重新回应、再次处理、复办、解除暂停、重新受理、照常处理`,
  },
  /** What another was said to do just before. */
  same: {
    en: `said the same, says the same, followed on, followed the same, followed a day, followed days, followed hours, followed a week, did the same, done the same, does the same, followed suit, follow suit, did likewise, similarly, has followed, joined in`,
    zh: `亦然、上周跟随、其后跟随、随后跟随、同样做法、跟随其后、采取同样、采取相同、做法相同、也如此、也一样、亦跟随、也采取`,
  },
  over: {
    en: `is over, are over, was over, has ended, ended, lifted, came to an end, comes to an end, no longer in force, expired, at an end`,
    zh: `告一段落、到此为止、已结束、解除了、已解除`,
  },
  receive: {
    en: `receiv(e/es/ed/ing), got, get(/s), had had, had no request*, has had no, have had no, been asked, asked it for, asked us for, ever asked, was asked, were asked, been approached, approached it, ever approached, contacted it, contacted us, told us to, told it to, ordered it to, ordered us to, asked us to, asked it to, come (/to us )asking, been served, was served, been contacted, been ordered, been told, sent us, ever told, ever come, made such a, been (handed/given/sent) (a/an/any)`,
    zh: `索取过、索要过、找过、要求交出过、提出过、向其索取、收到、接获、接到、收过、接过、收取、叫过、要求过、要求它、要求其、被要求、叫公司、叫我们、叫过我们、冇收、问过、叫我哋、收唔到、冇收过、接到过、收到过、拿到过`,
  },
  deny: {
    en: `den(y/ies/ied/ying), denial, untrue, a hoax, as a hoax, false, categorically, rejected (/the )(claim/claims/allegation/allegations/report/suggestion), dismissed (/as )(/the )(claim/claims/rumour/rumours), refuted, disputed the claim`,
    zh: `否认、纯属谣言、谣言、不实、失实、澄清、没有这回事、绝无此事、子虚乌有、并无其事、假消息`,
  },
  "no-comment": {
    en: `(declin/refus)(e/es/ed/ing) to (/immediately )(comment/say/discuss/be drawn/answer questions/answer/elaborate/disclose/confirm/give details/provide details/provide figures/provide further/talk/explain/reveal/tell), (declin/refus)(e/es/ed/ing) to (give/provide) (numbers/figures/reasons/a reason/an answer/an explanation/any explanation/a figure/more), declin(/ed/es/ing) comment, declined repeated, declined (/an )(interview/interviews), declined further, declined requests for comment, declined a request for comment, would not (/immediately )(comment/say/discuss/be drawn/confirm/elaborate/disclose/tell/explain/answer questions), will not (comment/say/discuss/be drawn), won't (comment/say/discuss/be drawn), wouldn't (comment/say/discuss), no comment, hasn't (/yet )(responded/replied/commented/answered/returned), haven't (/yet )(responded/replied/commented/answered/returned), doesn't (comment/discuss), don't (comment/discuss), isn't commenting, would say nothing, say nothing, said nothing, nothing to add, does not discuss, do not discuss, did not acknowledge, without a reply, without an answer, could not go into, would not go into, does not comment, do not comment, would not be, did not offer, yet to comment, would discuss it, not write back, answered no question*, did not pick up, brushed off, bounced back, not comment, did not (/immediately |/yet )(comment/reply/respond/answer/return/say/address/explain/get back/elaborate), did not (/immediately )(reply/respond/return/answer), have not (/yet )(commented/replied/responded/answered/returned/said/made), has not (/yet )(commented/replied/responded/answered/returned/said/made), had not (/yet |/immediately )(commented/replied/responded/answered/returned/said), didn't (/immediately )(reply/respond/comment/return/answer), could not (/immediately )be reached, not immediately (respond/reply/comment/available/return/reachable), not (respond/reply) (to/when/by/immediately), (remained/stayed/kept/keeping/keeps/stays) (silent/mum/quiet/tight lipped), mum on, silent on, were unanswered, was unanswered, went unanswered, go unanswered, unanswered (questions/emails), not respond, gave no (comment/answer/reply/reason), offered no comment, made no (comment/statement), has made no announcement, without comment, were not returned, was not returned, unavailable for comment, not available for comment, comment on individual, comment on specific, ignored (/a |/several |/our |repeated )(request for comment/requests for comment/questions/inquiries/enquiries/emails), tight lipped, replied, responded, answered, commented, answered questions, yet to (respond/reply/comment/answer), sidestepped (/the )question*, dodged (/the )question*, stayed silent, passed on (the chance/comment), referred (questions/inquiries) to, failed to (respond/reply/answer/return), no (reply/response/answer) (from/was/came/by), no immediate (reply/response/comment/answer), not been answered`,
    zh: `拒绝评论、拒绝置评、不予置评、不作评论、不予评论、未予置评、没有置评、未置评、不置评、不愿评论、不愿置评、拒绝回应、拒绝回答、拒绝透露、不愿透露、不评论、不愿谈论、未有回应、没有回应、未回应、暂未回应、未作回应、无回应、不回应、没回应、未有回覆、未有回复、没有回复、没有回覆、未回复、未回覆、未有答复、没有答复、未答复、未作答复、没有作出回应、未获回覆、未获回复、未获答复、未获回应、未予回应、没有就、未就、拒绝就、未对、没有对、未有正面回应、没有正面回应、没有正面回答、未收到回复、没有收到回复、未得到回复、未收到答复、未有评论、没有评论、沉默、保持缄默、三缄其口、避而不答、不予回应、尚未回应、尚未回复、尚未答复、未回答、没有回答、拒答、唔评论、唔回应、冇回应、冇回覆、拒绝说明、未说明、均未答复、均无回应、一概不评论、未有作答、没有说明、拒绝证实、不愿证实、不愿说、不肯说、不作回应、不愿回应、并未回应、均未回应、仍未回应、仍未回覆、未能回应、未有就、暂无回应、暂未回覆、未见回应、未有进一步、不作进一步、未对此、还没有收到答复、未收到回覆、无回覆、无回复、未作评论、拒评、未有置评、无可奉告、拒绝受访、拒绝接受访问`,
  },
};
