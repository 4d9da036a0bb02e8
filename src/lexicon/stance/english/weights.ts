/** What words around a company's name tell of what it does. Made by `npm run teach`; don't edit it. */
export const englishWeights = `
0.05699 -0.902 -0.923 -0.919 -0.868 -0.911 -0.909 -0.884 -0.956 -0.812 -0.232 -0.265 -0.518 -0.543 0.338 -0.095 -0.616
UUXQUXTWUTWSWTSW after2:" a
UTTUUUWTUSVTUUQT after2:" after
WSXXWTTSWkJTQPKY after2:" and
TUTTUUUUWbQUSWWU after2:" as
UUYXUUUTUSUUUTVT after2:" at
UUZUUUUTTUUVSVRS after2:" excessiv
XUTYUUVYUXUTUTXU after2:" for
UUYTUUUTUSVTTPUQ after2:" had
XUTWUUTRTVTWTTTZ after2:" has
TSXTUTUUZSTZSaQX after2:" he
TUTWUTUYTSUUUYST after2:" hong
VTOTUWUTTSXSXTaU after2:" in
UVTUUUWUUWUTTUPT after2:" is
TUTVUVUVTXQUUTWU after2:" no
TRTSUYUVTSUUYTVU after2:" not
UWSXUUUZYWSWTZUZ after2:" on
UZWUUUUTUXSUTQaS after2:" that
TTUXVZWTTYRUVXYX after2:" the
XTUUUUUTUYRTWSUT after2:" until
XVVRTTTZSSTWUYZS after2:" we
UXTTUUUTUSZTUUVT after2:" which
WSTUTUUTTWSUUSVU after2:" will
VUSVUUUTUXSTUSYU after2:" with
UUNTUUTUUUUUUUUU after2:# account
YWQPTWWWdYPTVWYS after2:# and
XVSTTUUUTXSUUQWU after2:# august
UUOUUUUUUUUUUUUU after2:# channel
UURUUUTUUTTWUVRa after2:# day
UUYSUUUTUVTUUVMU after2:# devic
UUSTUaUYUTSScKSQ after2:# february
VUSTUUWTUXTTTSRU after2:# has
UUYbUUTUUTSZTblS after2:# hong
UUXVUSSUUTWUTVUT after2:# in
TUXVUUUUTTVTUSXU after2:# it
UUWSUTTUUSZTRXYS after2:# item
TVTWUTTVUTRUWWbT after2:# its
VXPSTYQTTVTTSPXT after2:# july
UUVUUUUUUTVXTVUT after2:# jun
UUVUYaUTUTQTbPHU after2:# march
UUUWUWTUUWQVVUQT after2:# may
UUWYUUUUTUUUUUSX after2:# member
UTQTUTTTUUUUUUUU after2:# million
TWVTWUTUUNeSTXSX after2:# notic
STmPTSWSTRYZRaOY after2:# of
UUTUUVUUUWSUUaVU after2:# over
UWUUUUUUTXSUUTUU after2:# pag
UTVTTTTUTWTUUUTT after2:# peopl
TTRQTSSTTUUUUUYU after2:# per
UUUXTTTUUSYUSVcS after2:# post
UUUUWUUUUUVUTWSY after2:# protest
UUYTTUUUUTWUUWTY after2:# recording
TTXXUTTTTXRUTccS after2:# request
TURWUVUUUXSUUPZU after2:# say
VUUUUVUUUTUUUUWU after2:# that
VUTTUUUYUUUTUVUU after2:# the
TTUWUTTSTVSTUZaU after2:# tim
UUSUUTUUUUUUUUUU after2:# to
UUVWUUUUUUUUUUUU after2:# user
UUXUUTTUUSZUSXUT after2:# video
UUUTUTTUUTUWTQRU after2:# when
TTQcTRSaScNTSTcR after2:^ "
UUSZTTTUTUUUUYWU after2:^ #
TUTSUUUUSUUUUUUU after2:^ ?
XTVSSSSTTQVSaFNb after2:^ a
TUUSUUUTaUUUTXPU after2:^ about
UTTTTUTTUUUVUUTY after2:^ account
TXVTUUUSWRPZUXST after2:^ acknowledg
UUXTUTTUUTUVTWZT after2:^ admitt
UURUUUXUUUVUTUPT after2:^ after
UUUUUTRUUUUUUUUU after2:^ again
UUVUUTTUUUVTSWXS after2:^ agre
YTSSUTSTSXSRTQRR after2:^ all
TRSSTTTTSUUUUUUU after2:^ among
UXWWUUVSUTUXSQXV after2:^ an
WTLJUPTSWZPVRQXX after2:^ and
RUTUUXUVUSUUVTYU after2:^ announc
RUUaVUbSYNYUSKOT after2:^ answer
TUTTUUaTTTVTTXVU after2:^ apologis
VUTTUcTTUUPTbPUT after2:^ app
UUTUSUUUUTVUTUTU after2:^ appeal
UUWUUUUUUTVUUVZT after2:^ appgallery
RRVRWRSSTTYSSWNX after2:^ are
iTTTUTTTYTaTPImS after2:^ as
TSUPSTRRWWSSSSaS after2:^ ask
UTVUTUUUTSZTTXZT after2:^ at
TURTUTTTUUUUUUUU after2:^ ban
UURUUUUUUUUUUUUU after2:^ bann
XUTUTTTUTUUUUTSU after2:^ befor
UUUSTUSTTURWUWaT after2:^ block
WTQXTSTTUUSWTTQV after2:^ both
UUTTUUUUTUUUUTQU after2:^ bow
SUTTUUUTTUUUUUUU after2:^ but
aTXRUUTUTdQSRZQW after2:^ by
TTSTUTZcTWSVTYhR after2:^ call
UUUUUaTTTRUUYOYU after2:^ cam
ZUTTSYWUUaRRWJST after2:^ can
TUSTUUUTUUUUUUUU after2:^ channel
WSWWSTTNTXSUTJXS after2:^ chief
TUUWUUUTWVTUUYQT after2:^ chos
TUTVTaSTTSKUcNJQ after2:^ clos
SURTTTTURUUUUUUU after2:^ cloud
UUQWUUUTUTWUUUVT after2:^ compli
UThWTWSXSGhSXXcS after2:^ confirm
SVXYUUUTURUXTYMb after2:^ continu
TUWTTRVTXZOaQYNT after2:^ could
TUSWYUUTUTXTTaLT after2:^ counsel
STWTUTXTSSYTTVWR after2:^ customer
TUYUTTTUUUUVUXMa after2:^ cut
SSTUSTTSNdWOQgcQ after2:^ declin
TUXSUUTUURZRUZXT after2:^ delet
STRPTTTcTTTXWZfP after2:^ deni
SWSXXSSTWROVhVAQ after2:^ did
UUSTUWUUUSVUWVbU after2:^ disclos
UUUTTUUVUTWTUUQU after2:^ disput
TUTRUTUUTUUUUUUU after2:^ do
UUTVTTTSTRZSTSWS after2:^ doe
TUTYUUUTTQXTUVXU after2:^ driv
UUVUTUTUUUUUUVST after2:^ drop
VUVSTTTTTYQSTJXS after2:^ each
VTQTZUUUUXUTTVQU after2:^ fil
XUTUUcUUTVQWYNOT after2:^ follow
QSPbRSVTdbUQQeGV after2:^ for
STSSTTTWOVUURXUU after2:^ founder
TUVTTUTUTTTTUaNT after2:^ freez
VTTTTWTTUTRUWPTU after2:^ from
VUYTUUWUTUTWUYJW after2:^ froz
TUQXTTTSVeOTQYOV after2:^ gav
TUYYUUUUURUVTTPS after2:^ goe
UUTUUUUUUUUUUUUU after2:^ gon
VTSXTTTSTYQUUTST after2:^ group
STcTRRQPUWSXSUPf after2:^ had
YUTUUTTUUVUUSTaU after2:^ halt
YUbTTWTTTRTUVXBV after2:^ hand
SRbYVTbJPIbWTWOZ after2:^ has
XYWQROQOVUVRSOUi after2:^ hav
UUVTUUUUUUUUUURW after2:^ he
TTVWTUUSTRWVUWXT after2:^ head
UUYUUUTUURYUTWSZ after2:^ hid
OUdTUUUUTUTXULaT after2:^ hold
STWQSYSSYKVYaQbS after2:^ hong
TYdOSPTYSRgQKTNR after2:^ in
WUUVVVUUUYSTTVNT after2:^ inc
YSTTUUUTUUUUUTVT after2:^ includ
RUSUVUdRVIZTdXMO after2:^ is
ZTYTTTYSTSYSTNZT after2:^ it
STVUUUTUTUVUTXXQ after2:^ its
SYTUUXUUTTQUZOTU after2:^ itself
UUTUUWUUUSUUVUQU after2:^ join
XWSeTSTTTSZTRSeT after2:^ keep
TTSYUUTUTUWTSVYT after2:^ kept
UUSUUXUUUUQUWRPU after2:^ last
UaRSaTTTTJfTSXXS after2:^ lawyer
UUUUUYUUUSSUYPZU after2:^ leav
TTSWUTTTbLZSXbOQ after2:^ left
UTSTWUUUUWSTSXTT after2:^ legal
TTYSTYaZWRVXUWVM after2:^ let
TUSTUUbUUVTUSRUV after2:^ lift
UZTUUUUUTVTUUSbT after2:^ lin
TUTXTUUTUVTUUWWU after2:^ list
UUWTXUUUUSTWUVZT after2:^ lodg
UURUUUUUUUUUUUUU after2:^ lost
TUXTTTYSVMeTSZVY after2:^ mad
SSSTRRUUTUUUUUUU after2:^ may
TTSTTTUTTUUUUUUU after2:^ messag
UUUUUYUUURUUXTWU after2:^ mov
TUQSTTUUUUUUUUUU after2:^ must
RTTaTZTTUKaRXJOZ after2:^ never
ZUWXUTTPbaUPSQGT after2:^ no
SUUSUUUSSUUUUUUU after2:^ not
TTTWTTTUSXTUTSRU after2:^ now
VUVTTRYTUVSXSWTT after2:^ of
TUTSUTTTTVUUUUWU after2:^ offer
UUTTUUUUWTSYTVTU after2:^ offic
XSPQSWUZUXRUVSfP after2:^ on
UUTZUUXTUVTTUVTU after2:^ onc
UUTTUTUUUUSUUTUU after2:^ open
TUUSVUUUSZRTTWST after2:^ operator
TTSRTTTVTVUTUWVU after2:^ over
SURTTTTTTSSUXUTU after2:^ own
TUTTZUUTTQaUTYMU after2:^ owner
VSRSRTSTSVUUURYU after2:^ pag
TURTUUTTcYTRTZPW after2:^ pass
QTTTUUZUWUUUTTTU after2:^ paus
TUTUUTTUTUUUUUUU after2:^ pay
UWUTUUUUTVTUTTWT after2:^ peopl
UUTUTUUUSVRWTWVT after2:^ point
UUSSTTTWUVSUUUXS after2:^ post
TTTSUUXTZSVSWWYU after2:^ pres
TUTWUUUTTUUUUUUU after2:^ president
UUTUTUUUUUUUUUUU after2:^ prim
TUWYUUUSTXRTUVPS after2:^ produc
TUUSUTUWUVTUUVXT after2:^ publish
TTWSTUSTTPTUYNTS after2:^ pull
ZTRQTVVWTXTVOUgS after2:^ put
SUVTUUYUUaTTQQbX after2:^ quietly
TTXWWTTSUUTUTZMT after2:^ receiv
UUTXTUTUWcNSTVeV after2:^ referr
TUQSVTTTVRYSTKVT after2:^ refus
UUTWUTTTUSUXUVVU after2:^ regional
UURYUUUXTVQVUSUW after2:^ reject
TUcUTSWTTRaTMYPc after2:^ remov
TTRQTUUYVTRWUVWU after2:^ repli
STRUUTTbSNaUTYQU after2:^ report
UUUUUUSTUUVTSWQT after2:^ restor
UUbTUUTUUQaTSXfT after2:^ restrict
TUVTUUVTZSTZTVOS after2:^ return
RWUUUUUTUUTTVSZT after2:^ review
ZVPKQQUZSXPYVJyG after2:^ said
VUSVSQSWLQaVTNtL after2:^ say
YTSTTXUTdUQWUUQd after2:^ sent
WSTUUTUUUQUUWURU after2:^ servic
TUTTUUUUUUUUUUUU after2:^ settl
TTSTTSTTSUUUUXST after2:^ shar
UVTYUUUUUSZUSUNi after2:^ she
TTSTTSUUUUUUUUUU after2:^ should
UUWSUUTYSYSSUVUZ after2:^ show
UUUTUWTUTTTVSPUT after2:^ shut
WTTXTUUUUSYUTPQT after2:^ sinc
QURUTUTUTUUUUUTU after2:^ sit
UUQUSUUaTWTUTTUU after2:^ spokesman
TXUTUTUSXXRUSTXR after2:^ spokesperson
VTTSXUUWUaTSTZWS after2:^ spokeswoman
TUUTUUUXTUTUUWUU after2:^ statement
TVaYUTUVVaRTSWZR after2:^ still
YUVWTUTUUVUTTQQZ after2:^ stopp
UUdUUUUUUObTTYTR after2:^ subscriber
UUZUUUTUUVZTSZVW after2:^ suspend
UTUZTUUUURYTTYKR after2:^ tak
UUZaYUTUUYVSQaRa after2:^ tell
TTUSUUTVTSVVUVaS after2:^ that
RRYRRXVRPUVPWbfQ after2:^ the
KOJRSXMOPQUVaUUS after2:^ to
WVdVTUUUQaPZQIdT after2:^ told
YTWdUSUUTZOTUORW after2:^ too
STRRYQUSZRbSQcQP after2:^ took
UUUWUUUUUWSUUUXU after2:^ transparency
UUUUUUTTUZRTUYUX after2:^ turn
UURTTUUSUUUUUUUU after2:^ unit
TUUcUTUSTaTTQLRU after2:^ use
STWRVTTWSZQUTYcT after2:^ user
UTRTVTUTTYPUUVPU after2:^ want
SQSRRRSZVSUUWXaX after2:^ was
UTTTSWTTTTSVWQXT after2:^ went
STRSTSSSWVXURZKW after2:^ wer
UUTUUTUUUUUUUUUU after2:^ what
TWTUTUTTTWSTUSOZ after2:^ wher
gUVXcaRUZYOVUPEP after2:^ which
SYVVUTTTYVQRVRTU after2:^ whos
RRRUTRRORNYRbQga after2:^ will
UUTUUTUUUUTZTUPU after2:^ withdrew
UUTSUTUUbfNSTWVT after2:^ wo
PRLUSSTSZXNWYdjR after2:^ would
VTRWTVTWTXUSTWdT after2:^ wrot
TZTSVTTTTWXTTTbT after2:a "
UUTTXTUUUZPTUVRU after2:a #
UUTUXUXUUQcRTbjQ after2:a block
UUSTXWUUURUUYQQR after2:a blog
TUVSUUVTZReQRURS after2:a call
UUWVUUUXUWTTUVXX after2:a channel
UUTUUUUUTUUUUUUU after2:a cloud
UTUTWTWTUUVTTUYT after2:a company
UWRUUUUUUPYVUZMT after2:a complaint
TSZiOTTSTSXUTOXU after2:a court
VUSUTUUUUTXUUTVU after2:a crim
UUWTVUUYUbOXTWWY after2:a customer
XTbUTUUTVPbSTXMX after2:a day
WWTUWUUUTXSTUIUU after2:a decision
TVUVWUTTUbTRTcNZ after2:a demand
UTWTUUWUVUUUTUPS after2:a different
UTXTXTUTUSRYTVbQ after2:a direction
SUSUTUUUTUUUUUUU after2:a fault
ZUVTUUVUTVUTTNXR after2:a few
UUXTUWUUUXSUVUUT after2:a fil
UUUUYUUUUXUTUVYU after2:a foreign
VUTOVUVTXWRUUUZQ after2:a former
UUUSUUUYUUUUUWZU after2:a group
ZTTUUUUUURTUYQOU after2:a halt
OUNjgRRUNabVMmRM after2:a hong
UTUTVUTUUVSTTRSS after2:a judg
TTWUUUUTUUSWUUXS after2:a law
SWWSTUTWURYTTZRY after2:a lawyer
STeTYUVVUVWXTYbR after2:a legal
TYOTSVVUSWXRUUpJ after2:a letter
TTRUUTTUbQaXSXTR after2:a list
TUYTUUUTTSXTUUPa after2:a local
TUWUUUUZUUUTUdTR after2:a manager
UUTSUcUUURSUbOXU after2:a matter
TVTTUVVUUYSTTScU after2:a memo
TTWRTXSTUYNVWRQX after2:a messag
UUTUUTUTUUUUUXUU after2:a million
UTWTUUaUUUSUTVWW after2:a mistak
TUWTTTWUTTTXUVaP after2:a month
TVTUXUZTURWUVVOX after2:a new
UUZUVUUUTSVUTMZU after2:a not
TWfRTUTSTYSVRdPV after2:a notic
UUUTTUUTXNaUUUVU after2:a party
SVUUUUUVXZQTSX9a after2:a person
UTUYUUUUUSXUUVQX after2:a phon
TTbbTTTSTEeQXZEp after2:a polic
UWUUUUUXUWUTUUVU after2:a policy
UUSYVUUaUaRSTVbR after2:a post
UUWVUUUUUUVTUVSX after2:a protest
UUTUUUUUUUUUUUUU after2:a public
UUYUUUUUSUVVTXOW after2:a reason
TUYSTUUUYRYTSWUZ after2:a reply
TSSRTSTVUYQTUVYU after2:a report
RTZWTTSXXQTgSfPU after2:a request
TbSTTSWTUSPXbPUS after2:a review
TTVTXUUUUQaSTUVS after2:a section
UUVTUUXUUUOZUUSS after2:a security
XTUUUUWUUVUUUTUU after2:a server
TSTVVUUaTZSRTeeT after2:a similar
UTWZSUTaSWURShSY after2:a singl
UUUTWUXZTUVTURgQ after2:a sit
VTWTUVUUTUTUUUXS after2:a small
UYUVTZUUTWWSWVeT after2:a spokesman
WXTTUUTTUVaSSWXT after2:a spokesperson
dUSSTTTWTbOSUKcT after2:a spokeswoman
UUSUTUUUUUUUUUUU after2:a stat
UTSXSTVTUUVTTWVU after2:a statement
UTUUTUUTUVUTURUU after2:a swis
UUUTVUUVRSTXUUVU after2:a taiwanes
SUWTVUTUTUTVUUUU after2:a third
TUaVUUUUUSXUUZdQ after2:a thread
UUZUUUUUUQZUTWZS after2:a timeout
SXTXVTXTSYUSTQVS after2:a us
TTVXTUTTTVSUUMXV after2:a warrant
UUUTWUUTTUVUUXSZ after2:a websit
TVTSTSWTfNcTPfiR after2:a week
UUZTUUTUWQZTUWUb after2:a word
TTPWTTVTUZQUWLSU after2:a year
UTVTUUUTUSSUXPXU after2:abid by
TUTTUTTSTUUUUUUU after2:about #
UWTVVUUUSQeRTWYS after2:about a
TVRPTUUXVZNUUUVU after2:about hong
UTTVUUUVTSTXUUQY after2:about it
VSTSUTTRYWVTTWTU after2:about its
QSQOTURXeMaSSdYL after2:about the
UUUUUSUTUUUUUUUU after2:about to
TTZTSTVVTRaUSbdO after2:acces to
SYcRSbZZVeNOVUaj after2:accord to
UUYUUUUUWZUTSWUU after2:accordanc with
UUUUUUVTUUUUTVVU after2:account and
RUaSUUTXTOPdUbbR after2:account at
TUcQTTURTVUSTZRU after2:account data
TUPTUUTZUTUUUUcU after2:account for
XUTSUUTUUWUSUTST after2:account holder
UUSSUTTTWTUVTVKS after2:account in
SUVXTTVTSRYWScTb after2:account of
TXQTTTUXTTTXTURS after2:account on
UVUTUUYUUTOeURRT after2:account that
UXWTUUUTUZPTUXbU after2:acknowledg that
UUXUUUUUWUWUTYUU after2:act in
YRXWUTTTTLmPRWWa after2:act on
VSSaUTTTUKcUTXVT after2:action on
TUTTUUTbWSTXTXbU after2:activist account
VaTUUUTXTVWTTWaU after2:add that
UUYTTTUUUVYTTTUT after2:address and
UUcWUUUUUSXTUVcP after2:address of
UUTTUTVUUTUWTVQa after2:after #
QTcOSTSUTOXSaQJY after2:after a
TUaTTTYUURbUSXNa after2:after an
TUWSUUWUTRYVTaQX after2:after hong
VXQYUXbXTZUWVPfR after2:after it
UUQWUUTUUUUUTUSU after2:after its
UUTWUUTUUWUTTPcO after2:after polic
aTbdSSQSVVXSQcSU after2:after the
UUSUUTXTUUUVRVXT after2:after they
XZTTUTUTTYTTTQYU after2:again in
TTVTdUTWTTTUUXRT after2:against a
UUUUSUUUUUVUUUTT after2:against an
TUTRbTTTTTaSSOSS after2:against the
TVTTUUUTUUTUUTUU after2:ago and
UUaUUUUUUUWTSWUV after2:agre to
TUUXUUYUUQbTTZRd after2:all #
UUWUUUUUUUUUUVSU after2:all block
TTcUUTSTUQaVRqcV after2:all of
XTUUUUUUUXURTRTR after2:all still
TUTUUUUUYWTTUXQT after2:american platform
TRTTTTUUUUUUUUUU after2:among its
TTWSTVTTTVTTWPTT after2:among the
UUUTUTUTSUUVUUUU after2:among them
TUTUUUUUUUUUUUUU after2:among thos
UTRaWUUUUTUUUWTW after2:an account
UUTVSUUWTWUUTOVU after2:an american
UWUUUSTUbQRUcbTR after2:an answer
UUXTUTUTUUVUTVZZ after2:an app
TSVTRUWTUMbTTVTT after2:an appeal
WUUTVUUUTSWTUUYZ after2:an application
VXUUUUUUUWTUTSOU after2:an assessment
aOSUTUTTVaPTTSTR after2:an email
UUWTTUbUUSYTTWbS after2:an error
TTaXZUVTUSYUSRRS after2:an exil
RUSUUUUTTUUUUUUU after2:an hour
TTVSWTTQUSVXTbER after2:an order
UUQSUTTUcVTUUUPU after2:and #
YTQUVTVTVaQWROMP after2:and a
TUSSYUTTTVWUVWRU after2:and ask
UUQTUZUUUUMTYMPZ after2:and clos
UUXZUTTTUYRTSXbT after2:and december
ZUSVTUUTQTaTTLQR after2:and did
TUbUUTUUUTSUXTWU after2:and follow
UUXTUUUYUSYUSVWU after2:and for
UTTVUUTOTRXTUUWT after2:and had
WUVXZWZbeaWTTSZW after2:and has
UUSSUUaUVTYUSNUT after2:and hong
UUZUUUTSTSWUTYZU after2:and in
TaSZUXTTUEbUbTOS after2:and is
UTVVTUXXUTUVTVTU after2:and it
WaSSXUUVVWSTSZRT after2:and its
UUUVUWXUUTTVUTOY after2:and let
XURTUUTTUUUUURUU after2:and polic
TUTSUUTUUUVUUVQU after2:and publish
SUeaTTUSSOSWZbYR after2:and said
UTYWTUUSTRVTVHQS after2:and say
XaYWYSRVTWWZOTTb after2:and that
YPQOaTXUQUWVUZeZ after2:and the
TUTTUTTUcKcUUcVT after2:and then
UUVVUVUTUUSUUTDY after2:and told
UWSSSUTTXSYTTVUT after2:and was
TUUWUUUXTYRUUaVU after2:and we
TUSTUaVZTOTUXVQS after2:and will
UUTTUVSUUUUUVSSU after2:and with
TWSWVTTSYUhVObYT after2:and would
UTTUUbUUUSUSZORU after2:announc on
QUVTURUYTTTXUWUT after2:announc that
TUUVUUUYOgLUQQcS after2:answer a
TWQWTTTTNfQTNHXU after2:answer hong
TVUVUUTTZGjTTXSR after2:answer our
UUTRUUUUTMfWRUUT after2:answer question
STZUUUXUUVSUUPaS after2:answer request
UUTTWUUUUSYUUOZU after2:answer that
XTWQUUVUUbQTTTRT after2:answer the
USVdTUSTSQYRTebZ after2:answer to
XTUVUUUSUVUUUYXU after2:any data
VUUTUUUUUUUUUSQU after2:any new
UUTYUUUVWkFTTVWZ after2:any of
VTUSUUUUUVTUTUWU after2:any request
SUUSUUUVTUUUTaUU after2:any user
UUTTUXUVUUSUWTaT after2:anyon who
UUXSTUeTUTWUUXOT after2:apologis for
UUNWURTVWSSUXVTZ after2:app from
UUWTUUTUUTXTRWST after2:app in
TUUUUYWUUSMUZMMU after2:app stor
TSYSRTTTTRYTTWRY after2:appeal against
UTUUZUUUURZTUWQT after2:appeal board
UURUXUUUUXTTUVTU after2:appeal on
UUTUVUUUUMZUUUUT after2:appeal with
UUTUbUUUUZQUTSUT after2:appli to
UUTTSUUUUUUUUUUU after2:apply to
TUXUUUUUUVUTUTST after2:are among
TUUYUTUWUaSTSSZU after2:are going
YTSTUTUUUUUUUSUU after2:are in
YUUXUUUTTVTUUPRS after2:are not
USUUUUUUUUUUUUUU after2:are the
UTWTXUUTTQUYTVOS after2:argu that
XZTTTYTTUTPTaLdT after2:articl #
TTTWUTTSUTXUTXQU after2:articl on
UUWUTUVUTTUWURWT after2:as a
TUTUUUUUYWTTUXQT after2:as american
QTaYTUXRSXQSSTES after2:as it
RUUUUUUUUUUUUWdT after2:as its
UUTUUXWTaRSUZQZT after2:as of
TUZSTWRSTOZTVTSR after2:as the
fTWSTSTSYZKTVOVb after2:as well
UUUWXUTWUUUUTWPT after2:ask a
SSTQTUURXTWTTYUX after2:ask about
TXTSUUUVTVRUXUcT after2:ask by
XSZWWTWXUMkRRgNZ after2:ask for
TWUUUUUUTUUUUUUU after2:ask how
UUTVUUUVTWTSUQXT after2:ask if
WWSVTTTfTUWTTZZT after2:ask it
UUUTUUUUUVTUUUUU after2:ask that
TTWRWUUTSUTUUUUU after2:ask the
UUUSTUSUSRXTUVWU after2:ask to
UUSTUTUSYTUTVUVU after2:ask whether
PWTTUUTTUWQVWSXT after2:assess the
VWTUUUUUUVTUTSOU after2:assessment of
TTUaUUUUTXTUSQRT after2:assistanc treaty
TSVXVTVTTPZTVWbT after2:at a
SUURUZTVZu2SXKRT after2:at all
TSTYUUVUTWUTTRTT after2:at first
VUXTUUTUUUUUUURX after2:at least
STaMTVSgT9jYTSaY after2:at the
TWTUUUXUUUUUTSTU after2:august #
WUXTUUUTUUUWTWUU after2:authoriti in
UUVTUUVUUTSUWRRT after2:availabl in
UURVUUUUUVUTTWWT after2:back a
UUYZURZUUUZYLTPW after2:back in
WVSYUVVUTTUYSWRT after2:back on
TUVSTTYUUSWTTWZS after2:back onlin
TURRUTiTVXVSVGPT after2:back to
TUUUUTUUYUPUaXaU after2:be drawn
UUTUYUUTUQXUUUPU after2:be order
TUTUUUUUZbOXRWRU after2:be reach
VUVUVUUUUSWTUWaU after2:be the
TUSSUUUQTUUUUTVU after2:becaus it
TVXTSVTTTQXTWeOT after2:becaus of
SXTVUUTZROVWXVVW after2:been ask
UUUTUUUXWYVRSVVU after2:been contact
UUTTUUUVUNWaUUWU after2:been in
UUUUTUbTURYTUXVT after2:been lift
UURUWUUXUTUTYVWU after2:been order
TUUTUUUZTVWSRYVT after2:been serv
TSSTUUTWZQVYSYYT after2:been told
UUSTYUTUUZNUUVTU after2:befor a
XVNTWUTTTSVTURUU after2:befor it
WTSSWbTTVNVTYQRT after2:befor the
TUUTUUaRUUUTUPVT after2:begun to
UUTWUUUUUbPTUWRZ after2:behind a
TUYSVTUTUSSYTYQQ after2:belong to
UUWcUTTTUZRUTXZT after2:between july
UUTTUUTUUUUUUUUU after2:block #
UUUTUUUYUUUVUWSS after2:block a
UVTTTTSTUTTWTSVT after2:block in
UUVTUUWTTTWRUPQT after2:block it
UUUUUUWUUTSWUXJU after2:block on
UUTURUUWURYUUWaU after2:block order
UUUVTUYTUSbRTTMR after2:block the
XUUTUUVTWUSXTSST after2:both of
TUTUUUUZUXUSTZXU after2:both said
UUTVUUUUTWTUUSTU after2:bow to
UUZTUUTSTSSZUOWR after2:british national
UUUUUUUUVUTVUUUU after2:but "
TUaSTTTQTYPUUOcS after2:but to
UURTTTUUTUUUUUUU after2:by #
VRRUSTVRTYSUTZca after2:by a
UURVZUTTUTWTTVTU after2:by an
aUVSUUUSTbQURZRT after2:by contrast
TWUTUUVYTQYTTRaS after2:by email
TUWZUUTUURYTTYNc after2:by hand
UTWWWSSiWZSaSgZa after2:by hong
TcSRTTTXTTYSTReS after2:by its
UVUUUUUUURSWUTTS after2:by polic
QTYVSXVVbJmJWVIR after2:by the
TWTSTUUSTUWUSTUU after2:ca n't
XUUTUTUbUXTTUSXT after2:call a
UTXUUUXUTVSVUXYT after2:call it
TUUUUUWTTSVUUVbT after2:call that
TWTXUUVXTYQTTReX after2:call the
UUTVUUUTUUUUUUTT after2:call to
VXSUUWUUUVSTUSWT after2:cam into
TTTTTXWUTSSUWTTU after2:can be
TTTTWUTTXPYUUXRU after2:can not
TTZVUUTTTRaUSaLe after2:can still
UUTTTUYUUUUUUUTT after2:card and
UTeXUWTUUPXVTYXT after2:carri out
VUSTUUSTTUTUVPSU after2:causeway bay
TTRTUUTTUUUUUUYU after2:cent of
TTTUUWUUUTUUWSSU after2:centr in
UUTTaUUUUYPXTYQT after2:challeng to
UUPTUUUUUUUUUUUU after2:channel of
TUUVTTTUUTZTTXVO after2:channel that
SUbVTTTQTTXTRUSb after2:chief executiv
SVTSVUUQUUWUSVWU after2:chief said
TUSTTTTUTUUUUUUU after2:china mobil
TUYTUUTSTUUUUQZU after2:choic but
TUUWUUUTWVTUUYQT after2:chos not
WUYTUVTTTVTVSUTX after2:cit "
TUZSUaTTUSOYaQJY after2:cit the
UTRWUWUTTTUUVUWU after2:city and
WSXTUUUTUScUOZTU after2:city authoriti
XUWUUUVUWVUUTUVU after2:city in
VTSWUZUUUXKTcERU after2:city on
XVVWUTUbTWZQSfaS after2:city polic
TTSSUTTeTZPSWVYU after2:claim that
UXTUUXUUUTLUbMYS after2:client to
UUVWUZUUUUNUdLUU after2:clos a
UUTUUUVTUXTVSSYT after2:clos in
STOTSSTVTSITZQXT after2:clos its
UUSUUTUUUUUUUUUU after2:clos shop
UUbTUXTSTTTVTVPY after2:clos the
UUUTUUUURUUUUUUU after2:cloud arm
VUUUUUUUTTSUXTUU after2:cloud host
UUTTUUUUSUTUWRRU after2:com back
VUTUUUYTUWTTTRWU after2:com through
RSSQSSSRgQGcelYT after2:comment on
UUTShUUUTQYTTXOS after2:commissioner of
TWWTUUWUTUVVUURT after2:company confirm
RTWRTXWRSWTTSSXT after2:company said
UaTTUUUTUVTUURYU after2:company say
XUTTVUUUTUUUTUXT after2:company to
UUWUUUUTTUWUUUOU after2:complain about
UURWUUUUUUUUUUUS after2:complain of
WTTTRTTSTRUUYTQR after2:compli with
UUTWUUUUUUSWUPSY after2:complianc officer
TTUWUTTSTPXXSaYV after2:comply with
UURTXXXUXURTYQXT after2:confirm it
VUYSTUUSWQTTVPaT after2:confirm that
STcdUUTZVMgUScWT after2:confirm the
UUWTUUUXWXVTSVTY after2:contact by
UUUVUUUUUSZUTVST after2:content in
UUZUUUUTUXSUUTXT after2:content of
UUUUZUUUUUVTUUeT after2:contest a
TVXYUUTSTPVXTXIe after2:continu to
RUWUUUUUTUSUUUcT after2:cooperat with
UURTUUUUXYRTUWQS after2:cooperation with
TUUVTUUUURYUUXZS after2:copi of
TVQTTSWTRSXWSWTU after2:could be
UTfRTVSSZWURUWPS after2:could not
TUTYXUTVTWVTSVcT after2:counsel said
XUUUTUTTUXUTUTVU after2:court and
UURUXTUTUUUVTWNT after2:court in
UTRTgUTUUVQXTYSR after2:court of
TTSSYUUTUXTTUZOU after2:court on
TViaNTSQTWTRT9VU after2:court order
UUTTWUUUUTWVTbUU after2:court over
UUWUUUUUUXSTUYST after2:court paper
UTUUZUUTTQWUUXeT after2:court to
USTXUUUUWQYWTZVU after2:customer and
fUSVWSRSRkPORLYS after2:customer data
RTVSTWTTUTaRVVaR after2:customer in
UUTTUTUUUUUUUSPU after2:customer that
UWUUUUUTUUTaSSSU after2:customer who
TUVUUUTUTUUTUUVT after2:cut its
STVWWTSVSMUaTZJd after2:cut off
UUTUUWTUUUSUWRWU after2:dark in
XUWSUUUTUWSUUQbU after2:data by
RSTSTcSTVNSUhOTT after2:data centr
XYUUUUUUUZSUSNYU after2:data disclosur
YTUTUUTUWVUUUSNT after2:data for
bRTSUUUSTbPTSNYS after2:data from
TTicTTSRSZRTRcZS after2:data in
TTSTWTUWTWTUUYSU after2:data of
TUSTUUTWTUUUUWTU after2:data on
UUUTUXUUUPUUXSVU after2:data out
QVLVSQXLhtEMHXIV after2:data request
SUVWUUTSWWSTUYZU after2:data that
VSKPUXVfSTSRVUUR after2:data to
WTTTUUUTWUUUUUSU after2:data with
XTTSTUYTTOURaSsM after2:day after
RUTWUUTUUUUUUWTU after2:day befor
XUbTUVWUVSRXTTNY after2:day later
TUQUUTTUUUUUVTTU after2:day of
XTWTUTTTUcPSTSUY after2:day the
ZVTZUTSTTXVWSPZU after2:deal with
SSTSUUUUZYTUTbVU after2:dealing with
UUVaUUTUUXRUSXfQ after2:december #
VUSTUUUUUUTUVYKU after2:decid to
VUUTUUaTUUUUUWUU after2:decision to
XUUUVUUUUTWUUOWU after2:declar that
VRQTSTVRebWLRjdP after2:declin to
TUUWUUUUURXUUXUT after2:delet a
UWUWUVTTUUSRWVXT after2:delet the
UUZTVUUTUTWTTVTT after2:delist the
UUTWTUUYUaQTUYSa after2:demand by
SUSUYUTTTgJSTTST after2:demand for
WUVOUTTWTJlSSURU after2:demand from
UUUVUUUTUSXTUVQU after2:demand in
TUTSTUUbTWSTWVZQ after2:deni that
UUVZUUUUTWTTUSOU after2:department of
TTWSVUUTYYOSXRbT after2:detail of
TUVbUUUPSWTTTIbT after2:detail to
UUYSUUUUUVTUUVQU after2:devic request
STRRTUTUQIUSicVT after2:did n't
OROZPSTRlcXbJiEI after2:did not
TTZSYUUUUTXUSdaR after2:did so
eZWUYTUWTZSQYDLT after2:did the
TUSWXUUTUVVTSUSX after2:director said
UUWUUUUUUUWTUWZU after2:disabl acces
XUSTUWUTUUSUWLXU after2:disclos that
TUSUSUUYUUUUUUUU after2:disput that
UTUTRUUVTWTTUUWU after2:disput the
UUUYUUUYUUUUUUWU after2:do n't
USTSVUUTTUUUURXT after2:do so
UTUWUUTSTRXTTVQT after2:doe n't
UVRQXTTRVVVURWWT after2:doe not
TUYTXUUUUOaUUZUf after2:don so
UUQUUTTUUTWUTUTT after2:down #
TTPYUTWTTXTQTXUZ after2:down a
UUWUUUTUUUVUUPSS after2:down in
TUTUUVUUUUTUUPSU after2:down its
UUXZUTUUUUVUTWQR after2:down the
UUTUUUUUUUUUUUUU after2:download it
UUaYUTTUTRcTRaPU after2:doxx channel
UUTUUUUUYRZTTVRX after2:drop the
UUZTUTUUUUZSRaTT after2:dropp the
TTWTTUUUUTWTUPST after2:each giv
TVXUUUUUTXQYQSXT after2:each of
WURUUXUUUVRUYQPU after2:effect on
XTVTTUUUUVUSTMTT after2:effect to
TUTWUVUUVQeTQVTS after2:email and
TUTUSUUUUUUUUUUU after2:encrypt backup
TUTTUTaUUSTUWRTU after2:end a
UUUUUUXUUUUUUVTU after2:end in
XUSTTgVTUPTOhISS after2:end of
XUSTUUXUTWTUTT5U after2:enforcement request
TTTTUVUWUXPUVUXT after2:environment "
UUTbUUUUUSWTUVPU after2:every one
UUZUUUUTTUUVSVRS after2:excessiv risk
UUWRSUTUTTWTTZNS after2:exil websit
QXTUWUSUTbSURWTU after2:expect to
UUSSTUTUWVTTUVVU after2:fail to
WTSTUUUUUWTUURYT after2:fall under
VUTVUTUUUVWUSVMU after2:familiar with
TUTUUUUUTUUUUUUU after2:fault in
TUaWUUTTTUXTSZPe after2:february its
UUPUZUUUUXVTTWTU after2:fil a
TUYTUUVUUWVSTTPT after2:firm that
TTbUTTTVTScTQWQS after2:first half
UURTaUUUUXRYTWOT after2:first instanc
TUSSXUUUUSUUUVSU after2:first tim
UUSUUUUUTUUUUUUU after2:first to
UUXTUUUUUTUVTXNS after2:follow a
UUXUUTUUUUSUWTZU after2:follow its
ZUVUUTUUUbSTPWQT after2:follow suit
XUVTURTTVaPXQQRT after2:follow the
UZTUUUUUUSRUaRaT after2:footprint in
TUUWUUUUUSUUUUPU after2:for "
TUWRYUUZUWRTUWfU after2:for #
TUVbSTUTUZWRRfHf after2:for a
UUUTUUTUUXTTUUbU after2:for account
RTSSWUTTWYSUUVUU after2:for an
TUUXUUTYUSUWUUTT after2:for any
YUTTUTTUUSUTXTYU after2:for busines
UTTRTTTUWCifUXKT after2:for comment
aXSSTTSTUUOYRFSS after2:for customer
SUVQUUSXVZRTTUNU after2:for data
UUTTTUUUUUUUUUUU after2:for fail
VUUUUaUUTVQUXMfU after2:for good
WTkRXSTWZXWSRShQ after2:for hong
TTVXWTUXUbPUTZUR after2:for it
RVTRVTTYUSSTXURU after2:for its
UTUUbUUTUWVSTXPT after2:for judicial
mTTRUTTSSUXTTNVT after2:for now
UVUUTUUUUUUUUTUU after2:for order
cURcVTYVPZJZVaaW after2:for the
TUUVUZUUfSRTZSUP after2:for their
UUXTUUUUUVWUTVSU after2:for two
ZXbZTTaMTZPSRNZR after2:for user
TVVTUUVUUSZUTUbT after2:for what
TUTVUTUURPUYUUTS after2:forc to
TUUTUUTTXSRXUXVP after2:former lawmaker
XTUUUUUUUXURTRTR after2:freez in
UUWTVUUTYTUWUOXT after2:freez of
UUSUXUXUUTTXTXQZ after2:freez on
SWQXSUSXZRUWUccT after2:freez the
UUUTZUTTUUUTTWWT after2:friday that
SUTUUUUUURYUTWVT after2:from #
UTTSSVTTSWWSUTHX after2:from a
fXNVQlTcSRMTo9cO after2:from hong
TThUTTTUTRZTObXX after2:from its
TUUZUUUTUUUUTSaU after2:from law
YYcVRNQXRbUaEcPZ after2:from the
UUSUUTTUXRZUTUXT after2:from their
STTVUUUXTXSUTZVU after2:from us
TUVSUUVQUUVUUVXT after2:from user
SUaUUUXUTSUWUYQY after2:froz the
dTRSTSTSTaPSVMaS after2:further notic
UUcTUTUUXRYURVSR after2:gam from
UUUUUUUUUUUUUVST after2:gam in
TTTXTTTSVXUSTaUU after2:gav hong
WUTTUUUTSLVbUSNU after2:gav no
UTVVTUUUUXTTTPYT after2:general counsel
UVUTUTTUUXSUTVUU after2:get back
XUVTUUUTUUUUUTTT after2:giv data
XTVTTUUUUVUSTMTT after2:giv effect
VURcUUUSTWTUTVTU after2:giv hong
VUWXUUUUUYVTSXWT after2:giv the
TUUVUUUVUUUUURUU after2:giv user
TUXUUUUVWYTUTdRT after2:given hong
UUVUUUUTTXSUUUTV after2:given out
UUZUUTUUUUXUSWZT after2:glory to
XUUTUUUUaVVVTWWT after2:go into
TXTUUTUUUUUUURSU after2:go on
WSUYUUUUUWTTTQRT after2:go through
UURTXUUTURaUUVbU after2:go to
TUdZTTUUURZSSUXS after2:goe on
UUUUaUUUUOZVTXGU after2:goe to
TYUSUUUWUVWUTZXU after2:going over
TXUUUUUUUXSUUTVU after2:going through
TUSXUYTUUXRUWTcU after2:gon from
UUSSWTUTUXTTTWWT after2:gon to
UUYUUUUUURaTTXXU after2:got #
UXUSUZUUUKXUaPYQ after2:got a
UUUXUUUUUVRXUXFj after2:got the
TUUWUUUTTWTTUSRU after2:government data
XUUSUUUTSVTUUOYU after2:government for
UUWUUUUUUTVUUUcT after2:government in
XRSXUTTSXSYRTPCS after2:government request
TUTTUUUUUUUUUUUU after2:government six
UUSYTUUTTUUUUVTU after2:government that
UUUUSUUUUZQUUUUU after2:government to
UUUUUUUUVWSUUUUU after2:group the
TVTWUUTWTSWTSWQU after2:had a
XUTUUUUUUVTUUOYU after2:had all
TUTSUUUYURTXUVUT after2:had any
UTRTTUUcTTWUUVWR after2:had ask
WRSXVRaMUYNVTUNj after2:had been
UUTSUUWYTSTYUWTQ after2:had block
TUXUUUTRUTVVTWST after2:had clos
TUXYUVUTUTXTTUIQ after2:had complain
UUUTUUUYUUWSUWWT after2:had don
TUWTUWTQWYSTWSKX after2:had given
TUQTUUUbVWSUUWbT after2:had hand
UUTTUTUTUTUUVUTU after2:had left
VVTVUUUbTQZSTWWU after2:had n't
STTQUTTUTXQUWfWU after2:had never
STWRYTSRYaPTTUeQ after2:had no
WUOOTUSdQUVTRTRR after2:had not
TUTTUUUUWXQTUVUU after2:had noth
VUSUUUUTUUUUURWU after2:had put
SVROSUTXRIcRTVYR after2:had receiv
TUSTUUSTTTWTTWEZ after2:had remov
UUUUUXUWUUQTWSQU after2:had said
VTUUUUTTUVTTUTUU after2:had set
cUUUUTRSWkPSTMjN after2:had stopp
OWSUUUUUXWTTUWQT after2:had suspend
UUXVUUXSUPaTVTfQ after2:had taken
UWXZUTUWTSUXSPZS after2:had to
UTTTUTUYWTVSVYXT after2:had told
UUVUUPUUUTXUUUWT after2:had withdrawn
UUZTUUTTRUVUUVPf after2:had written
TURUUTTUUUUUUXUU after2:half a
TTcYTSTSTaUTQbSR after2:half of
TUVVUUTWUOZUTZaU after2:half year
UUXTUUUVUVTUUWYU after2:half yearly
XUSTTRTORaQTT9ZS after2:hand over
SURTUUUVTUUUUUUU after2:hand user
SWSTUUUTXUWUTNZS after2:handl hong
STSTTTTTSUVTTQOe after2:handl of
VUUUUUTUUVUUTUOT after2:handl request
TSTRTWUTTSVUVTWU after2:has a
TXUVcUTWTVYVSVMT after2:has ask
TWaTSQTaUfLVQJaV after2:has been
TUUTUUaUUUUTUPVT after2:has begun
UUVRUUTUUUUUUVSY after2:has block
UUTTRUUUUVTUUUUU after2:has challeng
VTdVXUUTTRXYSPcb after2:has don
TUTTUUUYUUcTScXU after2:has ever
TUVTTTWTbTTXTbQQ after2:has given
TUSRXXWTUTTTWUZS after2:has gon
TWTTUUTYUXSTUZPU after2:has had
cUTbVTTTWbPYQMKS after2:has kept
XUTUTXTUTTSTYPVT after2:has left
aUTUUUVUTUXRTVLZ after2:has lift
UUTUVUUUUTVTUVTT after2:has lodg
RUZUUUUTTTXUUWXS after2:has mad
TUUUUWZUUOUUYTZU after2:has mov
XXTdTTSYVZRSQVbS after2:has n't
UTRRTTTlTaSSSecR after2:has never
PTZaTVTSSXRWWFTd after2:has no
TZPYSPPgTVZRRZWd after2:has not
UTSSUUUQVQZUUVZU after2:has noth
SRUUUUTUTKYTXTUU after2:has paus
YSSRWTVTTPcQVScQ after2:has put
UTSUUSUVUcUSVaVT after2:has receiv
UUVUUUTUUTWUUSTT after2:has refus
TUaSTUTTUTUUWXZY after2:has remov
TTSVUSTSTWUSUOYT after2:has said
YUTWUUWVWYTTTSVU after2:has sinc
TSVRUTSTTTVUTYCZ after2:has stopp
eTPTUSTUUVRTZPRT after2:has suspend
UUVTWUSUUbOZRVLT after2:has taken
PWQXWVSRTPUXWbXP after2:has told
UUWVUWUUUTSXVTYR after2:has turn
UUWUUZUUUTPUcNjS after2:has withdrawn
RZWSUUTXWYRUVXVX after2:has yet
STYdVUUUUeKUSPHR after2:hav a
UUVUUUUUUUUUTVMT after2:hav all
SWVRSYXRTUTSbLeP after2:hav been
XUTTUUUUUVTUUQSU after2:hav both
TXTUUUTUTTWUTRbR after2:hav each
TTUUUUUUUUUUUUUU after2:hav had
UWUUUUUUUUTaSSSU after2:hav left
UUUUUSUUUUUUUUUU after2:hav n't
TTTWUTUQTOZUUVRU after2:hav no
VUUSUTUaSURUVXUZ after2:hav not
XTSUUUUUUVUUUTRc after2:hav suspend
UUVVZUUUTgNTTWST after2:hav the
XTUUUUUUUXURTRTR after2:hav their
TUTWWSUTTTVTUPPU after2:hav to
XUUSUUUTTVTUURVT after2:hav told
UUUTUUUSTUUUUUUU after2:he had
TTPTUTWUXSTYUXST after2:he said
UTVUUUUUUUUUUURW after2:he told
UUVUUUUUUUTVUUST after2:he was
UUXUUUUUUUTVTXOb after2:he wrot
WTTWUUUUTSYTTVYU after2:head of
UUZTTTVUUTVUUVTS after2:hid the
TTTTZTTTTXRVTcRS after2:high court
UUUUUUUTUTRXTUUQ after2:his account
VUdTUUTUTUSWTKYT after2:hold on
UUZUUTUUUQaTTWYU after2:hom address
TSVUVcWUSTLOdOTL after2:hong kong
UVZTUUTUTRWVTYNU after2:hour after
UUSUUTUUTUUUUUUU after2:hour on
QdQWUURSYXPYUNQT after2:how it
VTTRTUWTWRWTUVWU after2:how many
WTUTUUUUUOYZSPVU after2:how the
UWTTUUTTXTUUTUYS after2:how they
TXTUUUUUUUYTTYXU after2:how to
YSTTTUSTTXRTTQVT after2:human right
UUTTUUUTUUTWUVWT after2:hundred of
UUUUUUUUVRZTUUTT after2:i ask
UUUUSTUUUUUUUUUU after2:if hong
UTSTTTUTWSUTWULU after2:if it
UUTWTRUTUUSWUPSY after2:if the
TUUTUUUUYWRSTUTU after2:immediately respond
RPWdRRaZaXgNOpOR after2:in #
UVfWXWTVVjRQQZZV after2:in a
UUYUUUUUWZUTSWUU after2:in accordanc
TUUUUVTUUTUUWSNa after2:in all
eOWYUXVXUbUTSPZT after2:in an
UUXQUUTUUTUTUVcT after2:in answer
UUTWUUUUUUUUUUUU after2:in any
XUSTUTUUUUUTVTVS after2:in april
UUUUURUUTUUUUUUU after2:in asia
UYYSUXXTVZSSUSLU after2:in august
VUTTUWUUUUTUVPSU after2:in causeway
UURTUUUUUUUUUUUU after2:in china
UUSUUUUUUTYTUVUU after2:in complianc
UUURPUSUUWRWTVRT after2:in court
UUSRXUTVUWSUUVTT after2:in february
XTRTUUTUUXTRTRWR after2:in forc
HXWFSlWQS0KOyMOH after2:in hong
cVTUVUYTTQeTMPTT after2:in its
TUXTUWTUVSTXVTRT after2:in january
WUWRWXVVWZRRXSBX after2:in july
XUWTTWTUSVRTVOOS after2:in jun
UTcTUUUUUTTUWSUU after2:in lin
TWTUTUUUXSYUTUYS after2:in london
UUTTUUTUUUVTWTTZ after2:in mainland
XXQTTSZUTWSWRORQ after2:in march
TTcSXRWTUXSURcIW after2:in may
TUWTTUYUUTPZUZWV after2:in october
UUUTUTVXURUbTWTW after2:in on
UUPSUTSUTWTTTSVT after2:in plac
TUTVUUUTRUUUUUST after2:in reply
STZTUTVRTPUWTZXU after2:in respons
TURUUTTUUUUUUUUU after2:in russia
UUTTVUWTTZSTTSPT after2:in september
TTSTUTUUSUUUUUUU after2:in singapor
UUTVVUUUVSZTSUWU after2:in taiwan
JcbSWWXaQNePYZbL after2:in the
UUYUUTTUUVUUTZZU after2:in thre
UUUTUUUUWTSYTVTU after2:in tim
UTUUUTUUUUUUUUUU after2:in tseung
UUXTUUTSTXTTUUVT after2:in two
VUVUVUUUUSWTUWaU after2:in what
TTRSTTUYTVUYTXUU after2:in which
UWVZTUTUURWWUWXT after2:in writ
PUTTSUUUUUUUUUUU after2:indian government
STTYUUVTUVTUTZeU after2:information from
TVTTUUTWTRWUUQVT after2:instruction from
YTTZTUTXUVTUTSYU after2:intend to
TUTUUTURTVUUUQVU after2:intention of
ZUSSUUTTUVWTTSXU after2:into a
VXSUUWUUUVSTVSTT after2:into forc
TWVSUTWTWSWVUZQT after2:into the
UUUUUUUUWYTUSUUU after2:into what
RZdSUUTTTZQYSPaX after2:is "
URVTTTTUUPXUUWMZ after2:is a
UUUUUSUTUUUUUUUU after2:is about
TRUUUUUUURSUXTUU after2:is assess
TUUUURUUTSXZSWSU after2:is consider
TTTUUUUUTUUUUUUU after2:is doing
UYUUURTUUTXUUYWU after2:is going
XWTTQTTUTUXTTaXU after2:is in
TTaTVUUUUURUSSOT after2:is keep
TYSUTUTTWOfTTeKU after2:is look
ZSTQYTTSXcWRRNQS after2:is n't
WSUTUWZTTXSTUNWT after2:is no
ZQTXTUTTTOeTRRXS after2:is not
VUTTUTdUUURUVLYU after2:is onc
UTUUUTUTUTUUUUYU after2:is open
TTUSUmTUUQRTcNhT after2:is out
SPTUTUTTTRWUUUSS after2:is review
XZTWUUTUUUUTUUGW after2:is still
UXTTWUTUUSYUTOUU after2:is tak
aVPSWUTUTZTTSRST after2:is the
UTSTUWUUUUUTWTUT after2:is to
RcTTUUTUUSQTbRLT after2:is under
UWUUUTUUUQVUUXOU after2:is weigh
UUVUUUUTUTYTUVUU after2:issu under
VRSWTUWVYRZTRWfQ after2:it "
UURVTUTUTUUUUUPZ after2:it a
TTaTUUUUWSaTTYXU after2:it act
UTbYUUYSTSYTTJUa after2:it and
VUTXUUWUaZPTTYRS after2:it answer
UUVUUUUTSTUWURVU after2:it as
TUXWUUZTTTUWSRLX after2:it back
UVVTUUTTWUTTUHZT after2:it block
VUSTUUUUUVTTURYU after2:it call
UUZUUTUUURcTTZZU after2:it carri
TTQTUbXTVSQVZRKU after2:it could
UUQVWUUUUPTaURWT after2:it cut
TTbRUUTWTTWVRcjS after2:it did
QVYPUTYRUTPdRQTT after2:it doe
UUWTUUaTUUWUUXTU after2:it down
UUaUXTUUUXUTQYKS after2:it from
WTVPTUTdUdQPTTeO after2:it gav
UUYUTTUUURaTTXXU after2:it goe
UXTVUUUVUNZWUWPW after2:it got
TWMPQZddcAjTXduJ after2:it had
TWRTUUSTXYOVULOT after2:it handl
XVOPTTSXUUSPVeqP after2:it has
VWRWWTWSWUVTTTWY after2:it in
RdVOVSUOQjMVPGkS after2:it is
UTTUUUUTaWSTVWPT after2:it keep
UUSXUUcXUVSUUQOT after2:it left
UVTUUUUSWPbUTTYU after2:it may
TbTUXUTUTTVWSXST after2:it must
UUSWUUUTUSWUUVRU after2:it need
UUSTUUUUUUUUUUUU after2:it of
TUZUUTSUTTXTSXOU after2:it off
UUYTUUZUUTQXUVWR after2:it on
UVUTUSUUUTYUTbRU after2:it out
UUTVUZTYUbSUUTSU after2:it pull
TTTaUUUSUWQUUVYU after2:it receiv
UUNYUUUUUYTUUWcU after2:it remov
TXRSTYRWRXOaYIeQ after2:it said
TTWRUVWUTYRTUURU after2:it say
UUVUUUUTUUTVUQUU after2:it shut
UTXTTUUTUUUUUJUU after2:it tak
TUZXUUUTUTYSTWWU after2:it the
UZPaURSdTWPVZ7SR after2:it to
TTWVTUTUTVURTVUW after2:it told
UTTTTUWWTYRTTWRU after2:it took
PfWbTOUKLhNWNZiZ after2:it was
SXSXSSTQTYRSWNOS after2:it will
UTSbTUTRSIgTSKXS after2:it wo
YSSeXRQPbUKSXDbS after2:it would
UUVSUTUUUTWUSVeT after2:item in
UUTVUVTUTUUUUTaT after2:its #
TUZUUUUUURXUUagQ after2:its administrator
UUUUUWUUWTPUZTUT after2:its app
QUUUUUTUTUUUUUUU after2:its board
TWZYUTTXUWVTTXTc after2:its chief
RUUSXSTSbbTUSgSV after2:its customer
TTUUUVZUUPTUZSQU after2:its data
SSUTUUUTZUUUTbVU after2:its dealing
VUUTUUaTUUVUSWUU after2:its decision
TUUTUUUaUOYWTYYT after2:its first
OTTTUUTUTUUUUUOT after2:its handl
VRWMVZYOSNHLoCVS after2:its hong
TUSUUXSUUQTTXMMT after2:its last
UUYUUUUUUUSUWTWU after2:its law
WgTfRTVRTVTZPGcM after2:its lawyer
TaSTUUVTTXTWRWbT after2:its legal
TUYTUYTUTSUUTTTP after2:its local
UTUUUPTUUUUUUSSU after2:its machin
UUSUUSUUUUUUUUUU after2:its mainland
TRTTTTUUUUUUUUUU after2:its member
RUTWUTUTWYRUTVTU after2:its new
UUTTTQUTUSTUXTZR after2:its offic
YRWTTTWYSeUTPReP after2:its own
UTSVUUUTUSXUUUWU after2:its owner
SYWUUUTUUWUUTTTR after2:its parent
TVUTUUUXUUVUUUWU after2:its part
eTTTUTSUTYTUROPT after2:its paus
ZWUUUUTTTXSTSMRU after2:its policy
TaUUUSUTUPTTYTTU after2:its presenc
TUXVUUUUUUVUTWWU after2:its report
UTTTUUTUUVTUTUWU after2:its respons
UUUXUUUTUTXTTWSY after2:its result
TSZTUUTUUUbTQTUT after2:its review
UTTXUUUUTRaTTVXU after2:its rul
TUSVTTTTVRYTSYNU after2:its search
SUTSUNUXUaSUSgOU after2:its server
TURVUSTZUUUTVWRT after2:its servic
dVTSUTUTUYSRbJPT after2:its staff
UUTaUTWTUSeUNaQY after2:its stor
TWTTUTUUWQYXVUSc after2:its term
WPRQTaUeUZOTWQDi after2:its user
UUXTUUUUUSTZURYT after2:january #
UUTUaUUTUVRVTXQU after2:judg to
UTSUcUUTUUUTTYOT after2:judicial review
VWUTTZUTWWSRUJIX after2:july #
WUWcUUTSUZQUTWUT after2:july and
TUQUUWUUUTUUVTWU after2:july that
UUWTUTTUUSXUTXaU after2:jun #
UUTUUXUUTTTUVQPT after2:jun and
TVWUTUUTSTVUUVTX after2:justic department
VWTUVVUUUPVTXWRU after2:keep a
SSdSTSTTTSSUSRPU after2:keep its
UTUTUUUTUUUUUUUU after2:keep no
UTSTXVUUUWSUUUPT after2:keep the
TUTTUUUUTUUUUSTU after2:kept on
UUUeVUUUUTTZSYaT after2:kept the
YTTTUZTUVbMTYPaS after2:kong "
UUUUURSUUUUUUUUU after2:kong ?
VTVRUTSWUTTUWUWU after2:kong a
UUUTUUUXTTXUTUUU after2:kong about
TUZTTTXTUSOhSXWS after2:kong account
TUZSTTTRXSQZTYRb after2:kong activist
WWYXUTTUWTZWSaKa after2:kong after
STjSVWTRVKcQhPcR after2:kong and
TUVTUTTTTSWUUVXU after2:kong as
XUSZSRSVScNTVKSX after2:kong authoriti
RWdSaTTUTZYRRLaS after2:kong court
TUTSUUUVUaQUTWVU after2:kong customer
YNTUSWRRieMRPg9Q after2:kong data
UUTVTUTUXTXUUVUU after2:kong exil
UVVUUSUUWUXTRVSU after2:kong follow
WUTYUUUSTVTUTUOT after2:kong for
SUVUUSXUUXSXQWZT after2:kong freez
UUVUUVTTUSYUVVZT after2:kong from
gRVdSSRXUcTSRMJa after2:kong government
WSTTUUTWUSTUVaRU after2:kong has
SUUUUVWTUVUUUWWU after2:kong hav
UUTYTTUUUUUUTVSU after2:kong if
TTZPTZSbTVZSUSXS after2:kong in
UZVTRUUTTTWTTRST after2:kong injunction
WUYTUTUXUcPUSWWX after2:kong investigator
SVSTUVTUTSOUbRKU after2:kong is
UUSTUVURUWSUVUTU after2:kong it
TUTZUXTUSUUUUOTT after2:kong its
WTURTRTXQdPRNUIS after2:kong law
PUSSUUUUWUUUUVWU after2:kong lawmaker
ZWTTUSXXUPSTbRVT after2:kong location
UUTZUUUUUQZUTXcS after2:kong national
TWVUUTXUUVXUOWcU after2:kong new
TTRTUUTSPRZTVSQT after2:kong offic
UTMUWSTbTQUUUbUU after2:kong official
VUOTUWVUUUJTYFIU after2:kong on
WSSXSTTVYYXRRXQU after2:kong order
TUVUTTTWUXUTTVUU after2:kong over
UUOiRJVRWyMO7W8Q after2:kong polic
UUVVXTUTTPcTSZVS after2:kong privacy
TaTSVTTUURcTQRPU after2:kong removal
gUJcVSaUUrMRJLbR after2:kong request
SXVbTTSTSRcXMiOS after2:kong security
UVTSTQWOTMUTXSXT after2:kong server
VUSUUVUUUUSUXTUU after2:kong servic
TVSWUZUUUPQUaWTT after2:kong sit
TUVTUUSTTUVTTVOT after2:kong stor
UUUTUWUVUTVTUURa after2:kong storefront
TXSTWTTWWJhSSUWS after2:kong takedown
SUQTUXVTUSTVYTZU after2:kong that
STTUUUUTTUTUVXQU after2:kong the
UUSVUUTUTUUUUUUU after2:kong thi
RTOUXXSdTROXbTOS after2:kong to
UUUUUUUUUUSUVSRU after2:kong until
XTVSTYSSTSUTWNbW after2:kong user
UUTXVUUTYYSVTNSU after2:kong want
UUZSUUUTUSYUSaLe after2:kong watch
WPUUUUUTUUXUSUVS after2:kong whil
TUYYUXTTTZQTUXVU after2:kong with
UTUUUTUUUUUUUUUU after2:kwan o
TUTUUWVTTUSUXOUU after2:last autumn
TTYSWTTTTdPVSaMS after2:last month
TWVYUUUUUWVTSSdT after2:last summer
WUWSTXVTTVOUXOMU after2:last week
TTSVTPTSTTaSTbdT after2:last year
UTUTUTWTUYWSSUaU after2:law "
TSSTTTTSVSXUTSaU after2:law and
YVSUUWUUWVSTUSWT after2:law cam
YQYZTRVXUgSSJXPO after2:law enforcement
TUSUUUUTTUUUUUUU after2:law in
TVTUUUUUWQTTaTTU after2:law mean
TTZTUUUWWTYZSWXT after2:law of
XUTUUVSUURYUUPQU after2:law was
UUWUUUUUUSYUTWQU after2:law wher
VTUTTUUUUYTUSUUU after2:law would
SaTTTUTWUbQTSXRT after2:lawyer are
TTUdUUUUUQVUSNIS after2:lawyer hav
VTTTXUVUTXRUUYRh after2:lawyer said
VXTTUUUSURWTUUTT after2:lawyer wer
TRTSTVTPTSSUYPZU after2:leav hong
UWTXUTUWTRUUabKU after2:leav the
TUTSUYTTURRUcPPU after2:left hong
UTUXUUUTTRaTTVcT after2:left it
VUTTUXVUTTTTVTTT after2:left the
WWTTUUTUUVSUVRXU after2:legal advic
TTTaTUUUTZQTSSRT after2:legal assistanc
TTTTUVUWUXPUVUXT after2:legal environment
TTUTUTTWUbRURWXT after2:legal proces
TTZTUUUTUNeTUXQZ after2:legal request
UXSTUUUUUTUWUXYU after2:legal team
TUVUaUXUUTUVTXPZ after2:let go
VTRUUTWTTUUTTTST after2:let it
TTVWTTXZTSYSTZeT after2:let the
UVRaSTWRTPfQRVZT after2:letter from
eUUTUUXUTbSURKNZ after2:lift its
UUSTUUaTUSSTUWPW after2:lift the
UZUUUWUUUTSTZRXU after2:light of
UTcTUUUUUTTUWSUU after2:lin with
UTTWUUWTSUUUUQPU after2:link to
UVOTWWSTbRZVVYYR after2:list of
UUTTTUUUTUUUUUUU after2:list the
UUVTUTVUUUVUTVQS after2:listener in
TTeUUTVTTPVTZUWT after2:local law
UUWUXUUUUTSWUWYT after2:lodg an
TUTUUUUUTUUUUUUU after2:log in
TUUUUYUTUTTUWSPU after2:longer has
RaRUTTTVTGdUWUOS after2:look at
TXUTUUUTWVUWSZPU after2:look into
UTTTUVXXYRSUYaLU after2:machin in
UUVUTUTUUSWUTUgT after2:mad #
QUSSUUTVUUTUUURU after2:mad no
TURSUVTTTTUTXSXS after2:mainland china
TTTTTUUUUUUUUUZU after2:mak it
TXXQTYXUUVRUWOTP after2:march #
UUTUUbUUVPWUaQXU after2:matter of
TUUVUTUUUUWUSWTU after2:matter said
UUUWUTUUUbNVTXPT after2:may #
RbTTUUTTWNWWZOXU after2:mean for
WUTVUUVUTUUUUTOU after2:member data
USTUUUUUUUUUUUUU after2:member said
VUUWUTURVXTUSTTS after2:messag to
VUTTUUUTTTXUUTVU after2:might be
UUSTUTUUUUUUUUUU after2:million user
VTSTWUWTVTSUWTQU after2:monday that
XUTVUUZUUUUUTUTQ after2:month after
UUTUUUVUUUSXUUST after2:month later
VUTSUUUUUXTUUTSU after2:month of
WTTSTTTTTTWUTTXT after2:mor than
UTSTTUUTUUUUUUUU after2:most of
TUUUUUUUUUUUUUVU after2:most used
TTUUUNYTULUUcPTU after2:mov its
UURSTYTTTTTUWQWT after2:mov to
SUVTUUTUfSXVShWT after2:mum on
TTTZTUUUTYQTTTOT after2:mutual legal
UUSUVUUUUSWUUVRU after2:n't a
UUTTTUUUWOWZSURU after2:n't be
UUTSUTTYTObTTVVU after2:n't been
UXUSUTUUUaQTSYXT after2:n't say
TUSXVUUUUXUSUWQU after2:nam a
TUVQYTUTTQbTSaWS after2:nam in
UUUZVUUTUeMSTXPQ after2:nam of
UUUZUUUTUPYUUWGT after2:national anthem
UUZTUUTSTSSZUOWR after2:national oversea
RVcQRRWRSaVQPTbX after2:national security
TUXUUTUUUTXUTXcR after2:nearly all
UUTUTUUUUUUUUVTU after2:need a
UTSTTTUVUVXURXXU after2:never been
TTTRUTUUUURYUWUT after2:never had
aVUSUUTSUVTTWOUU after2:new hong
SVTSUTUWUUSUVWUU after2:new law
UUTUUUUUUUUUUUUU after2:new rul
TUVWTUWUUTUUWSaT after2:new sit
VUTUXTTUTTSUXURU after2:new york
UUUWUUUXTVUUTRVU after2:next to
UURUUTaUUUVTRUPS after2:nin day
UTSXUUUTVLWaTUOU after2:no answer
TTZSTTTPTUSUUJdR after2:no choic
UUUSUUUScUSVTVZT after2:no comment
UTTQUUUZTMdTTVVU after2:no demand
VSSVUSUiTReUQkYU after2:no hong
TUTUUTURTVUUUQVU after2:no intention
TTUSUUUVTUUUUUUU after2:no log
YSVOTcYPSXNUXOaR after2:no longer
ZTUTUUTTWVSXTNZU after2:no mor
UUSSUTUWTMYTWXUU after2:no order
UUWSUUUTUTVUUUTS after2:no reason
RURSUUUtTbHUTfbS after2:no request
TTUTUUTUTQRXUQbS after2:no such
TTQbWTURTTZYTWVS after2:non of
TUTVUUUVWNbTTYRU after2:not a
RUTMUUTTY3mYfaMZ after2:not answer
VTaTVTTSXaSRWcQT after2:not be
UTSSUUTcRVUTSaXT after2:not been
dUUTUUUSTZQTTNUT after2:not chang
UUWTUUTURUUUUUTT after2:not com
TTSTUUUTaQURXQaT after2:not comment
TTSTUUTQaHfUTXXT after2:not discus
VUVUUUUUTTVTUPVT after2:not for
UUUWUUUXRUVTTVUU after2:not giv
TUUSXUUWVPYUUXUU after2:not hav
TUUTUUUUYQVSTUTU after2:not immediately
YUSWUXUTTVRUXPYU after2:not in
TUTUUUUUTUUUUUUU after2:not log
UUUTUUXZUaPUUUXU after2:not one
ZUURUUUVSUUUTRVU after2:not proces
UUTYUUURUVTUUSLU after2:not produc
VUTTUUUUavASQXMT after2:not reply
TUSTTUUUaTWZRVPQ after2:not respond
UTUVUTUTagOWPVPZ after2:not return
TUTRUUUQZSZXPYRT after2:not say
UUUTUUUUSXSUTVaU after2:not tell
UUZXUUUSTUWTSZSS after2:not to
UUTWUUUTUUUUUUPZ after2:noth about
TUVdTTUTTVVUSYaS after2:noth in
SVRSTTTSfRWVSiaT after2:noth to
TSXXUUWUURSYUVQd after2:notic and
WWaTUTUUUOYXRTRV after2:notic from
UURTVUTTUUSUUUVR after2:notic of
UURaTUTTUWWUTYHa after2:notic that
TTWTTUUUUTWTUPST after2:notic upon
TUUVUUUSUWVTTZXS after2:number of
UUWTUUUWUUVTTXPW after2:obey the
TUUWWUVUUWRVTVST after2:object to
TUTUUUUUUUUUUQST after2:oblig to
UWTTUVTUUQWUVbNY after2:of "
aTdUUWSVSdTPTSUQ after2:of #
PXYUdRXcWfOVNeUY after2:of a
TXXXUUTWTUTVTRXQ after2:of an
UUSUYUUUUVUTUVZT after2:of appeal
UUSUUUUUUUUUUUUU after2:of china
RWRTUVWXSVTUWMVc after2:of data
UTTUUUUUUTUZUTUU after2:of every
UURTaUUUUXRYTWOT after2:of first
UUUUUUUUXTYUSVPW after2:of fiv
VTVUUUUUUUUTUUTT after2:of government
UUXUUUTUUUTVUVYT after2:of his
YWTKTUUPWKcZTUXQ after2:of hong
UVZWTTYUUaRVSOMf after2:of it
VXNUQfQTYKVRmHNL after2:of its
UUTbWUUUTZRSUSSU after2:of justic
UVVVUUTUUTXUSUbT after2:of last
TTYQgUTTWPZTTYRU after2:of polic
UUTVUUUTUTVUUUUT after2:of post
UUTUUVUUUTRUXSUT after2:of presenc
VTPTUUUUUUUUUUWU after2:of request
XVUWUTVUWRTWYTYT after2:of servic
TTTTUUTXUZQSUVXT after2:of such
KPZUPKRaaBdkQpge after2:of the
WWWSUTUUTSUVVXLb after2:of their
STgURTXQTWWWSeYR after2:of them
UUUTUSVTUUTXTVYU after2:of thre
TYXRTSUTTRYXQePb after2:of two
WTTUUUUWTUUUTTYS after2:of user
UUUTUUUUUSYUTUVU after2:of what
VUaTTTSTWVSXRVaS after2:of which
UUTUUTUUUUVTUVST after2:off #
UUSTWUUUUTWUURUY after2:off a
UUWUTUTVTUVTTVXQ after2:off acces
UTRVUSVUUYUUSUYT after2:off its
TUXXTVTTPPUZTWNR after2:off the
UTUXUUUVUVWUTWRX after2:offer a
XTRSTUTTVURXUPPa after2:offic in
UUVTUUUWUTWUUVbQ after2:officer had
SXVUXjTRSONSgELO after2:on #
RTUTWSUTPVWSTSQR after2:on a
TWWUUUUUXVSYSWUU after2:on customer
SaTTUUXUTYSUTMVU after2:on data
TSSRXcZVWOYQaW7a after2:on friday
eVRTTTSTTUUTVPZS after2:on hold
WSLOTWXQebQUQTDR after2:on hong
UUTUUUTUXXTTURVU after2:on how
YTTTUUTUUXQTTPRT after2:on ice
UUTUUUUUVYQVTVVU after2:on individual
UUVUVUTTVQaTTVXZ after2:on it
WTRSWSSWaUOUchRT after2:on its
XUUUUUUUUWSUURNT after2:on last
WRURXUYSTVMdVTYP after2:on monday
XUUSUUUTUVSUUNbU after2:on request
TUUTUUUUUUTUUUUW after2:on saturday
USUTTUTUVaTTTXSU after2:on sunday
RZWcROYOSJdiPoHY after2:on the
QTUTUUUTTUUUUUUU after2:on their
SYZTWXXSVWQPWYYQ after2:on thursday
UUfTUUUUTVTVULaW after2:on to
WSTSVYVUSTRUWWTd after2:on tuesday
STPUTUSXTdQRUZcV after2:on wednesday
SYTSVTSTbQPTabQT after2:on whether
STUVUUUXSUVTUXYT after2:on which
WUTTUSiUVcKXTMJS after2:onc mor
UUUUUUUUUUUUTVaU after2:one day
UUVPUUUTUUUVUUUU after2:one in
TSXcQSTVTOhWPdRV after2:one of
UUVUVUUUUSTZUVWU after2:one to
UUSUUUTUUUUUUUUU after2:onlin in
SZXUUUUUWaQTSPYT after2:only that
UUVWTUUSUUUUUZSU after2:only to
TVSTUUUXTVUUTTZT after2:open a
UUSYUTYXUXXTRWUU after2:open it
UUTTUTUUUUSUUTUU after2:open its
UUSSUUUUUUUUUUUU after2:or later
UWVSTUUUUPXUURWU after2:order and
UUTWTUUUUTUUYWVU after2:order by
TTVSfUUTUnFSTZVT after2:order for
TSQUSTTfSaNaSVaT after2:order from
UWPWWUSZUQVXTWVT after2:order in
UUXXSUVSUUVTTMRT after2:order it
UUTUSUUUWUUUUGXT after2:order of
UTRSVUTSVUYTUWWU after2:order that
TURVTSTVVKfTUXLW after2:order to
TUTWTUTTYPbSRZTT after2:our question
YUTRTSTTUXTTSSWT after2:out a
TUUTUWUTTSSVYRNT after2:out in
TUSTUUTXUTTWUSYU after2:out its
UQXVSWTRSLSRbXVT after2:out of
WXTTUUWTUZPTUOXT after2:outsid counsel
UUSTbTUTUYUTSbXU after2:over a
TUTTUSUUTUUUUVVU after2:over data
UUTUUSUUUOWUUUgU after2:over doxx
NZVVOXaWVgPSTSgP after2:over the
TUSSUUUXXVUUTfUU after2:over user
UUZTUUTSTSSZUOWR after2:oversea passport
UURUUUUTUUUUUUUU after2:own accord
VUUUUUUUUUSTWUQU after2:own by
UWVTUUUUUTTXUXQT after2:pag and
UUTSUUWVUURXUWQU after2:pag at
XUUWTUXTTWVTUPPU after2:pag that
UUTSUUUTUUUUUUUU after2:pag to
UUWUUUUUUXSTUYST after2:paper show
TTQSTUTVTWQTXTWU after2:part of
JRTTUUWUWVUUTURU after2:paus its
XUTTUTWUSVTUSPOT after2:paus on
UUTUUUUUTUUUUUUU after2:pay and
UTWTUUUUSUUUUUTT after2:pay for
TVRUTUTTWUOZUWUT after2:payment to
UUSUSTTUTUUUUUUU after2:pend an
ZTTUUUTUUWQTXQRT after2:pend legal
VUUUUTUUUVUUUUNU after2:peopl familiar
UTTTUVTUUQXUWRWT after2:peopl in
TTRQTSSTTUUUUUYU after2:per cent
TUaUUUUTUXTTTWUU after2:phon number
PUTSUTUTUUQUWUUU after2:plan to
TUTUUUUUYWTTUXQT after2:platform hav
UUTUUVUUUTRUXSUT after2:point of
UTTTTUUTSVRWTWVT after2:point to
PUSTUUUUUUUUUUUU after2:polic ?
UUTXYUUTUSWVUURY after2:polic a
TWXUUTURUQbURYOT after2:polic and
UXXYUUUSSUVTUWRS after2:polic ask
UUTcUUTTTUUUTaTU after2:polic cam
RWSSUUTTWWRUURST after2:polic data
UWWWUUUUTRXUTTRU after2:polic demand
YTTTUUTZTcOTUVSZ after2:polic for
STWUYTUWUQUZTYQT after2:polic had
RVYRUUXXUZSUTSUT after2:polic in
TUaYVUSTTQVWTZZb after2:polic letter
TSWRWUSTUNXWUZWS after2:polic notic
UUXUTUUWWOYSUXfQ after2:polic officer
VTSTUTWUTXTSTRST after2:polic on
UURSUUUVWEYXYSaS after2:polic order
VUTUVUUUXUUUTbUU after2:polic over
AbRLRTWOZKTWSR0g after2:polic request
UUPUUUTUUSXUUUWU after2:polic said
WUTTUUUWWVTUUTSU after2:polic say
SUTTUUWUUUSVUWTU after2:polic sinc
TUXaVUTSURVXTYQQ after2:polic that
TTUTTTWcTdTRSYcK after2:polic the
TUPcVTSVWQXZSSSR after2:polic to
UTbTUUUTUXRVTQXT after2:polic under
UUTTVUUUZTSZUWWS after2:polic want
UUUVUUTUXWVSTQUT after2:polic warn
TWXRUUTYWYRRTVYU after2:polic with
RUWUUUTXUPcTSYQU after2:policy on
UUUTVUUWUVRUUUWS after2:post a
UUVWTUUUTUVTTVRS after2:post about
UUWUUUUSUQYTTUWS after2:post and
UUUVVUUTUUVTUVWT after2:post by
TTWXTTUUTVUVTWTT after2:post that
UUUSUUUTbWUSVeVS after2:pres offic
TYTUUTTTUNSTbRNU after2:presenc in
UUTUTUUUUUUUUUUU after2:prim video
UTXWWUTUURZTTWWS after2:privacy commissioner
UUVVUUUTTRXTUYRS after2:privacy watchdog
aTUTUUTTUVUUTQSU after2:proces any
XTUQUUYUSVTUUPWU after2:proces hong
STSSUUcTTVUTUTPU after2:process hong
WSSSUTWTWYSTSPbP after2:process of
XUTTaUUTUeMTTVRT after2:production order
UUSUUTSUUUUUUUUU after2:profit in
TTTTTVUSTUUUUSPU after2:promis to
UUXWTTUUUTYTSZZT after2:protest anthem
UWVTSTUUUUVTQNbR after2:protest song
UUbSUUTWUWSUTWcT after2:provid data
TUTTUUUUUUUUUUUU after2:publish band
TVTSUTUXUaRUSUYT after2:publish its
UUZWUUUUUTVUUWUP after2:publish the
UUTUUSUXWePUUTXU after2:pull its
TTSSUOTTTRSUZOLU after2:pull out
UUTZTaSTTQTUYSVT after2:pull the
YUVTUUVTUUUUURTT after2:put a
YUTTUUTUUVTTTSSU after2:put hong
TUUTUXWTUTVTUUTU after2:put it
ZTTYUTSTTYOSYVMT after2:put its
XUTQTTUXUWRWTRaU after2:put out
STWXTTXTTTeSKkGb after2:put the
TUTRTUTTZSSWUVUT after2:question about
STTUUUUTZWVTTaLU after2:question on
UUUTUUUUXYUSSWbU after2:question to
TUTTUWUUTRSUbPVU after2:quit hong
TUUUUVUUUUUUVTTU after2:quit the
UUSTUSUUUUUUUUUU after2:rather than
UTSUUUXVUNVWUSQS after2:reach it
UUTUUVUUUVUUUWWU after2:reach the
UUZPUTTTUVTUTVBT after2:receiv #
UVUTWUWMUSWUUUTT after2:receiv a
UUTeUUUQUSXTUVOU after2:receiv from
SSQJSSTeTObRUdUS after2:receiv no
UTWSTTUVTaRTTXVW after2:record of
UUUTUUUUXYUSSWbU after2:referr question
TTNUVTSSWTUUTIZU after2:refus to
UUTcUUUSUTWTUSPU after2:reject every
UUTVUUUTUSTXUVeR after2:reject the
WUWWUUVUUUVUTTTU after2:relat to
UUVSVUXUUSQcUSPS after2:releas the
WTVTUSTUTUSUWSaU after2:remain in
UUSSUTTUUSWUTWTX after2:remov #
UVTUVTWTTTVUUWbP after2:remov a
UUOUUTUUUUUUUUUU after2:remov an
TTbTTTYVTTYRQUMY after2:remov it
SWRVUQSTWOdSQfNU after2:remov the
UWSVVTTUUUVTRSLT after2:removal notic
UVTWUUUTUQXTUaPT after2:removal of
VRUVUUTTT7rUSdRU after2:removal request
UUTUUTVTUVTTXPVY after2:reopen its
TTSVTUUTWTUVUWSU after2:repli that
VUTXUUTUSXTTTSVV after2:repli to
UUaUTTTSaNbSQZHZ after2:reply to
UUVWUUUTUUUUUUUU after2:report a
UTYXUUTUURWUTUfS after2:report by
UURWUUUZUYOUUUcU after2:report for
WURWTUTWSbQUTTRT after2:report on
UUXVUUUYTUSWTXUW after2:report say
UURbUUUTUWSUUWWU after2:report show
TSQSTSTVUXRUUUYU after2:report that
VTWXUUTUUSXTUWRZ after2:request "
TWTPUUUUUQYUUZWU after2:request a
UUUTUUUXURXUUVYS after2:request about
VUVSUTVTUWXTSVTT after2:request and
QUSWTUYSWQYTUZMS after2:request as
UURTUUUTUUSVUVSW after2:request by
cWRLSRTPIWSUJCQP after2:request for
XWZTTQTZStIVFYIY after2:request from
TYUUUUTYTXSTTaYT after2:request has
RQXaWTXUVeRTRfVT after2:request in
NZTTUUYUTVTTUQVT after2:request is
TUUXUUUQYXRTUVTU after2:request it
VTVMTTTXWHgZTTkT after2:request of
UUUcUUTSUWQWUPaS after2:request that
TTUlVUTUXJfSRNAf after2:request to
TTbUUUUUUUTXTLVU after2:requir it
UUVUUUUTUTYTUVUU after2:requirement issu
UUYUUUUUUURUXTUU after2:respect the
XZXRTUSTPbQURcVS after2:respond to
XSYSTTUQWSSWSWXT after2:respons to
UUSTUUTTTUUSTVTS after2:restor the
UUcUUTUUURbTRWjT after2:restrict #
TUTTUUUTYbLXSUTT after2:return call
TbQYUUSTTRYXSSWS after2:review how
SOUTUTTTUNaVURVb after2:review its
VZSSWRRTTRYUWLNS after2:review of
VWTTUUTTTaPUSZWT after2:review the
UUZUUUUTTUUVSVRS after2:risk "
TXZSUTTUTWTZRSPU after2:rul on
UUSWXUUUUTVUUWVU after2:rul that
UUTTUUWUUUUUUUUT after2:run by
UVXTVUUVUTUWTNVT after2:run the
UUTUUQTUUUUUUUUU after2:russia and
XWTVUUUSSXTUUQVU after2:said "
VWTSUUUUUVUUTVUU after2:said add
VUVZXUXTUTTYTUMd after2:said and
UUTUUUXUUTUUUUQX after2:said but
aTWWSWSVTdTUPRdP after2:said in
NWUYTPPUYFiZMNmN after2:said it
MXYTUTTSTSXYScXT after2:said its
USUcTTUSUURTVbVU after2:said no
UUUTUUUUUUUUUUUU after2:said noth
UTQSWTTVWaOXSXVT after2:said of
SZdVUbUWSTSRYXid after2:said on
VNTKOSZMUVQWUQeN after2:said that
bUUUTTSTaUXQadaT after2:said the
TUPTUTUTWSUYTZVU after2:said they
UUUWURUUUVTVUYWT after2:san francisco
UUWTUUTUXTTWUOUQ after2:saving of
UUUTUXUUUTSUYQYR after2:say a
VTTRUUWTWVRUUdUU after2:say how
TTXXUUUUUXSUUTXU after2:say in
QWRVQTTIPRWWQElN after2:say it
XXTXWTTaTbTTSRdT after2:say its
STTXTUTVUTXUScXT after2:say no
XZTRWUSTQ9eThTKP after2:say that
XSSTYUUVTZRRUSNT after2:say the
UWUTUTTSTTTUXSdS after2:say they
SSRSUUTQjXQXRRWR after2:say whether
UURTUTUUUUUUUUUU after2:search engin
UUcTTTUUURZUSXTU after2:search for
TTTcWTTSVKhSQUVS after2:search result
UUVXUTTTUVTUTZXT after2:second half
TTVTXUUUUQaSTUVS after2:section #
SWWaWTWSWLYdOjCa after2:security bureau
dRMRUaRVQQVQgOcN after2:security law
TUaVUUUSTaRSTMaa after2:security polic
UUUVTUUVUQWUUVUU after2:see a
TUSTUUUTUVRUUUVS after2:seen by
UUVSTUTUWUYTSWNT after2:sent a
TWTVTYUUXSTWVWOQ after2:sent the
UUVWUUUUUTXUTVRc after2:serv the
UUWTUUUXUWWTSQWT after2:serv with
RVTQTYTQTKTTYPKU after2:server in
UUUTUWUWWUTXTWWU after2:servic and
SUVUUTUTUUTZSVSU after2:servic from
WSWVUUTUUNSTYVPR after2:servic in
TTRSZUSTTWYSSXPT after2:set asid
UXRUUTTTUSUUVTUU after2:set up
TUTTUUUUUUUUUUUU after2:settl with
TUWYUUUUUSVTUYJd after2:she said
UTSUUaUTUSSUYOWU after2:shop in
UUSTUUUUTXWTTXUU after2:should be
UTUUUUUUUUUUUUUU after2:should the
UUTUUUUTSUUUUUUU after2:show it
TUSUUVTUUTUUURSU after2:shut down
UUTTUWYWUTVSaYTT after2:shut its
TUXUUTTUUUTVSUaU after2:shut out
UUSUUUUWXWTVTcSU after2:shut the
UUWTUUUUUWSUUWVU after2:sign up
RSSTUSTTTQRUcTSU after2:sign ups
YUPPTWUVTZKVWQJQ after2:sinc #
WTUUUUXcUUQWUWRX after2:sinc it
XUTWUUUTSUTUURVZ after2:sinc july
UUaTUUUTUSYUSaLe after2:sinc mid
YTSUTUSTTaUSSOUQ after2:sinc the
UTVSVUWUURXTWQWS after2:sit in
NTVXUXSUSTSTWSMT after2:sit on
UUSUUTNUUUUUUUUU after2:six hour
UTTeUTTTUWTTSbiT after2:six month
RUSSUTZTTUUUTQaU after2:six year
TWTWTTUYTSXTSVST after2:so far
UUUTVUUUUUQWURPT after2:so on
UVTUUUUUUSUUXUUU after2:so that
TTTUUVUUUTTUVXYU after2:social network
UUaRUUUUUVSUUUaT after2:som data
UUWUUUUUUUUURWQV after2:song from
UUYTUTTUVTVTTQeU after2:song in
UUSSUUUUUUUUUUUU after2:sooner or
TUUUUUUUUUUUUUVU after2:south korea
VYPWUUUWTbUSTVXT after2:spokesman said
TaUUUTUTUTYUSUXR after2:spokesperson said
WQUSUUUVUXTTTSWU after2:spokeswoman said
TXUTUTUUUXTTUTYU after2:staff in
VUTTUSTUUUUUUUVU after2:staff to
UUVSUUUUUUVUUUTa after2:stat media
UUUUUTVUUUVUUVVU after2:statement on
TXUUUUTXTUWTTVYT after2:statement to
PUVUTUUUUULUZRUU after2:stay in
XTUUUUUUUXURTRTR after2:still hav
UUaSUUUXUUXUSaOd after2:still read
QTUTUUUUSUUUUUUU after2:stop answer
UUTXUUTYTTTYTOST after2:stop process
TUUTUSUUUUUUUUUU after2:stop work
QTTUUUTUWRWUUUOT after2:stopp answer
ZUSTUUUUUVUUTROT after2:stopp giv
STaTUUUUURUXTYOT after2:stopp handl
UUTUUUTUUUUUUUUU after2:stor and
RUTUUVSUUTRUWQRU after2:stor in
UTSTUSTUTUVTUVUU after2:stor on
RaUTUUUUTYUUSVcT after2:study the
TXUTTUTUUVUUUSVU after2:subject of
UVXTUUUUTRTYXTUU after2:subject to
UUUUXUUUUUUUUURU after2:submission that
WUSSVUXTUVTUUWOU after2:subscriber data
UTSRUUUZUcRSSXVU after2:such a
TUTTUTUTTUUUUUUU after2:such as
TVUXUUTXTSQVTOJS after2:such letter
ZTVTUUVTTXSSTOXT after2:such request
UUUUTUUUUUTUUUSV after2:sunday and
UUWTUUUUTYSTUWTZ after2:suppli the
UUTXUUUSUUUUUOYU after2:surrender user
VUSUUUUUXXSTUWPS after2:suspend cooperation
PTUTUSTTTXRTVTSa after2:suspend its
TTPTUTTVTUUXTWXP after2:suspend the
UUVTUVTUUTVTUVbX after2:switch off
UUTVVUUUVSZTSUWU after2:taiwan and
TVUTUUUTUWQUUPXT after2:tak a
UTRYSTUTUUVTTReR after2:tak down
TVRSZUUXUVVTTVVU after2:tak the
UXUVUUUUTSXTTSYS after2:takedown letter
XUTaUUUUUPcTTRTT after2:takedown notic
TTRQXTUYWJhSTaRU after2:takedown order
UTaTUUTTUSXTTXSS after2:taken down
UUQUUUWUUUSUWRUU after2:taken offlin
UUXTUUUTNUUUUUUU after2:talk about
UUTTUUUZTUUTUVWU after2:talk of
WWTWUUTTTSVUUXWU after2:talk with
UTScYTUTUcTSPWMT after2:tell hong
TWUYUUUTTSYTUJTU after2:tell it
WUaVUUTUUVTTTXZa after2:tell us
UVTTUUUUWSTXWUVU after2:term of
UUUTUTTUUTVUTUXT after2:than #
TUTSUTTTUUUUUUUU after2:than in
TTaWUUUTTUYSTRWR after2:that "
SWNWcTTRSLYXZYTU after2:that a
UUUUUUUSUUUUUUUU after2:that download
UUXWUUUUUSYUTVVS after2:that had
VUWTVUUTUWQWTTUT after2:that has
TUZUUUUUUXSTURWT after2:that hav
TUYTUUUSTUSVUUQR after2:that he
TTWTVUTSUVQYUWSY after2:that her
TTTaSTUZaSdRQeIQ after2:that hong
STUVVUUUYYSTSZWT after2:that is
MhQXUSRhRNUeTYyC after2:that it
bYTRTSUOSWPTXKOa after2:that its
UUSUTUUUUYSTUUTU after2:that let
UZTSUTTlTScYPcdT after2:that no
SQSPbVcWUJcSRQWS after2:that the
WURTUUTRTVTTTTUU after2:that their
YSZYTRSQQQWVTLAd after2:that they
XUaTTUXTXXSTTTSR after2:that was
TTTXVTXSVXVSRZGY after2:the #
SUXhTTTQdNiRRddQ after2:the account
TWQTUUTbWQYWTXbW after2:the activist
UVTUUTUXUUVUTeSZ after2:the addres
UURTUUUTUUUUUUUU after2:the american
TUaSTTTTUSXTSYcR after2:the anthem
UTTTVPSTTRdTSZVT after2:the app
TUXQUUUeVNaVTcUT after2:the authoriti
TUUUUUdTURYTUXUT after2:the ban
TSeSTSVSVSPZTUYZ after2:the bank
TUTSUTUTSUUUUUUU after2:the bill
TUVTWUVTUSXTUXGY after2:the block
UVUWTUUWYNYaTWWU after2:the cas
TUWQUTYUXUXTTXXT after2:the channel
WUSRTSWXVXSTTTUU after2:the chat
TUTXUUUSUSWVTXQd after2:the chines
YZWWQcRSQVNIlIgH after2:the city
TXTVUYTUUOXSXPTV after2:the compani
YYRRPZWVVdQPTSbQ after2:the company
UUXUTUTTUWSUUUTS after2:the content
TUTTTTTUUUUUUUUU after2:the country
UVTPdUTTTOXWTcPV after2:the court
UTQcUUUUURaTTZRT after2:the customer
TUWTUUSTPUUUUUOZ after2:the dat
TVSTUTUWWXTUUVRU after2:the data
YTRTUTTTTYQSbNRT after2:the day
VRTUUWUWUTVUVTJU after2:the decision
TTUXcTTSUZJZTYhS after2:the demand
UUWVUWTTSWSSVUPU after2:the developer
TTRTUUTWVTWTTVXU after2:the distributor
UUYRUUUUUUSXUSUS after2:the document
TUWVUUTVUSWTUWVX after2:the domain
XUSUTgVTUPTOhISS after2:the end
TUVVTUVUTTRWURVS after2:the exil
UUUTYUUUUZRTUVTU after2:the federal
UUUTUUUUTUUUUUUU after2:the fee
UUPTUTUaUUVUTUUU after2:the film
ZRaSTWVSTLSRcNVS after2:the firm
TSXVYTSSTWVVQcWX after2:the first
TZUaXUUWSXNWSYSf after2:the forc
TVTUUUUTTTSXUVWT after2:the former
TTUVTTTVSZSTSWUT after2:the forum
TVTTVUVSTUSYUUUT after2:the foundation
ZUTRbUVTXXQWTLNS after2:the freez
TUWTUUUUWSXUUVNc after2:the fund
TTcYTTQTYOfSPaPQ after2:the gam
SUTKSTTURMXYTUeR after2:the government
UUSTUVUXUTVUVVVU after2:the great
UUTTVUUTUUSVUVTU after2:the ground
PVZXTTTSTPUYTcIa after2:the group
UUSTUUUWUVTUUVUU after2:the half
UTUUYTUUTZPVTYVS after2:the high
UUWTTTUUUSWTUVYT after2:the hom
UebReOXbjDkhGnBZ after2:the hong
USUUUUUUUVUTUSUU after2:the implication
PUTTSUUUUUUUUUUU after2:the indian
TUVSZTTTWQcTUXWU after2:the injunction
UUVUWUUUUXTTTWPX after2:the judg
UUXTTUUUSTVUUVSZ after2:the justic
UTSSXaUUTVSTXVZV after2:the last
ZUTTUTTTTVUUTRbT after2:the latest
ZYYORZRQYlHTS8Se after2:the law
VTVSTUTUTWQVUTXR after2:the lawyer
UUZUUTVTUUUVRWSS after2:the leagu
VUTTUTTUUUTUVTUU after2:the leas
XUWSUUUVUVOTaTKY after2:the legal
WUTUUUUTUZPTTQWT after2:the legislation
UUUTUUXTVTVTUVSX after2:the letter
UUQUUTUUUUUUUUUU after2:the licenc
UUTTUVUUPUSUURTU after2:the list
UUTUUVUUUUUUUTRU after2:the local
UUWSXUUUUWSVUXQT after2:the magistrat
TVRTTTTSTWTUTTVU after2:the mainland
UTZUUUUUTUXSUVQT after2:the map
TUUTUWTTTTTUWXPU after2:the market
SZTUTTUTTUZTRRXT after2:the matter
TUTTUUUWUTXUUVUU after2:the ministry
cVRSUUTTUUUUUMTT after2:the moment
UUUXUYTUUSUVYVQY after2:the month
UUTaVUUTUhLSTYMW after2:the nam
TWcUTTSRSYVRRQEY after2:the national
UVQTTSTVVUSTbVST after2:the new
UUTYVUUTUWTUUSEj after2:the notic
UUaTWUUUURXTTXKY after2:the offic
UUWTUUUUUUVUUUXU after2:the only
UUTUUUUWUTWTUWdS after2:the operator
TTZSUTUTTeQTSbWQ after2:the order
VUUUUSWcUUVTTUeS after2:the other
UUTTVUUUSYPUUUSU after2:the owner
TXTRTUVSZPcSUVTT after2:the pag
TSQSXUUWTSUXUWWU after2:the paper
UWXUUUXUTTTWTZVX after2:the party
UTVTUUTUTTTWTPUT after2:the pension
UUUVUUUTWTUTUVWW after2:the phon
TUbVVUVUUTYSTXVT after2:the platform
UUWUUaTUUQSUYRZT after2:the plug
TUWYUTWTUReTQbQX after2:the podcast
ZRfRaScTTKOfPNZP after2:the polic
TUdWWUUTUQZTSZPS after2:the post
UTXWWUTUURZTTWWS after2:the privacy
XTSTUTUTTXTTTQcQ after2:the process
UUSUUUUUUUUUUUUU after2:the proposal
TWRVVTZSTRaSPSWP after2:the protest
UUPSVURTTVTUUVTS after2:the record
TUTTUWTTUTTUWTZU after2:the region
UUWSUUTTTUQYUSTZ after2:the regulator
TVTWTUdTRQXTTaaS after2:the removal
TUVVUTTSYQbTWbYS after2:the report
UUUYUUUTUSZTTYbR after2:the repository
TRVRTTTWVGiXSdiT after2:the request
UUVTTUVTTTVVRWTT after2:the rest
TSTUUUUUUUVUUUPU after2:the review
TUcTUTUUUSUUUUUU after2:the rul
jTWWcURRYZSWTSSO after2:the sam
TUSWWTTTUTXTTZcS after2:the second
aPLTXeTVVKTSlLEZ after2:the security
WXgWRSXSVOhNSeNR after2:the sit
UTaXUTTTVVRWSZZT after2:the six
SYWbWSRUUKlQLfAX after2:the song
UUUWUVUUUXSUUWPY after2:the spr
TXUTTUTUUVUUUSVU after2:the subject
UUTVUUUVXYQUTPUS after2:the summer
TUSVVUTTTXSTUNQT after2:the swis
UUXVTUUUUUWSTWaP after2:the taiwanes
UUSZVUUUUQaTUZKU after2:the takedown
aVaTTTVUTbSSSRYR after2:the territory
UaUTUUTUTYUTSRYU after2:the text
UUZZTUUUTRaTTYNZ after2:the thread
gUSSTTUZVVZOXMWR after2:the tim
UUZTUTTXUSZSSXaT after2:the titl
UUUbUTWUUQZTSXJb after2:the top
UWWUUTTUUUWTTMQT after2:the track
TTWTTTTUTUSUWVVT after2:the two
UVSTUUUUUTSYUTWS after2:the union
TTUXTTTTUWTUTSVT after2:the unit
SVTZTUUWTXQTUTSW after2:the us
UUTTTWTTXPZTTXTT after2:the video
UUVTUUUUUUUUTUST after2:the volunteer
UTUUUUUUSUUUUUUU after2:the war
TVWUUUTUUWYTSTSU after2:the way
UUUTUUWUUUVTUVXT after2:the websit
TUUUTUTUUSTVVSUS after2:the weekend
UUTSUTUTUUUUUUUU after2:the whol
TXTdUTUSTYVUQIQT after2:the word
UUYUUUUUUUUURVaS after2:the world
TUTUUYWXUTSUXTWU after2:the year
TUUTVUUUUVUUUUTU after2:their data
XTUUUUUUUXURTRTR after2:their freez
XUTTUUUSUUUUUTPf after2:their handl
UUUUUTUUUTUUUSRU after2:their hong
XWUTUUUUUUSWTWPU after2:their own
RUSUUTTUTUUUUUUU after2:their russian
UUTUUSUUUUSUVRTT after2:their server
UUSUUUTUWRXUUUUU after2:their stor
VUTWUTSUTVTTVTdU after2:them back
UUUSUUXUUURWTXOY after2:them in
UUSUTXUUUUSUYSUU after2:them to
VSTZTUUXTWTTSTWT after2:ther is
UTTTUWUVUXQUVTSU after2:ther was
TUbUVTYUUTUTUVRa after2:they are
RTSSUTSUZkFWSeRS after2:they had
TUUSUTTWTRZUTTbS after2:they hav
TUPUUUUUUUUUUUUU after2:they operat
UTUUUUUUUUUUUUYS after2:they study
XUTTUUUTUVSUUPXU after2:they wer
XTUUTSTTRVTTUKUU after2:they would
TWVTUXTUTSTTZQVV after2:thi month
UUVUUUTUUUVUTVSU after2:thi morn
SUUVSUTUSUUUUTZU after2:thi week
TUUTUTRSTUUUUUUU after2:thi year
XTRYUVSSTSWTVTIX after2:though it
TUSTUUUUUTUTUVbT after2:thre day
UUaTUSUUVTTWTXYT after2:thre of
SUSVTWXVTSSXVTVT after2:through a
TUUUWTUUUVTUUUUT after2:through its
UXSXTTTSTZQSTORT after2:through the
UVTTWUZTUYTTTZPU after2:thursday that
hSSRTTUVSXSRYJZT after2:tim being
UUVVWUUWVTVSUVTU after2:tim that
SXWUUUUUTWVTTPVU after2:tim to
XTSTTTUTXSWTUVVU after2:to "
UUYRTTTUTTUTUVVT after2:to #
VXVWPTXOdQRdOPHO after2:to a
UUSWUUUUVTXSUUTU after2:to act
TVUTUTUSZUSTUUTU after2:to add
STZSVbWWWTMUYWHU after2:to an
PTSYUTaSYdOSROTT after2:to answer
SUVVaQTUTRZRXXeT after2:to be
UTZVTUZXVSXSTUTQ after2:to block
UVUVUUUXUQZTTURU after2:to chang
UTSWTSUWUURXVZTU after2:to clos
STSQTTTSNfZQQccS after2:to comment
UUXTUUUTTPTYUWXT after2:to comply
UTQRPTTTTXRVUSRT after2:to court
UWVTUXTTUTVZVSUT after2:to customer
TUNVVUUVUTTUUWST after2:to cut
UWOZUTTTUJcTULOc after2:to delet
TVUZUUUSRWTUUUNU after2:to disclos
UUUTUUUUceJTSVaS after2:to discus
WTTSVUTTTUUUUQXU after2:to do
UUVUUTUUXRZTUWTX after2:to drop
UTWTUURUTUUVUUTY after2:to explain
UTUTUTUUUUUUUWPU after2:to follow
TUWXVUSSZPRZUZTS after2:to freez
UYVTUUUUUSTUYSYT after2:to get
TUSRTTUUXSSUXWaU after2:to giv
TTTXSXUTVVRUVOaT after2:to go
VTSRTTTQSUUUUNYU after2:to hand
UTTRdUUTUlLTRZPT after2:to hav
TZUTVUUXXaOTUVXU after2:to hear
UTWSUTUQUTUUUVTU after2:to hid
cXhPQWWXLXXIWFgf after2:to hong
UUXXUUUTTOaTURUX after2:to it
WZaPTcWYXQZTRcmJ after2:to its
UUTTUUUUUTWUUWZU after2:to jun
UTTSUUTUTVUUUVPU after2:to keep
URTSTUTSTTQUcaQU after2:to leav
TUSZTUUUSUUUUWUT after2:to let
TTRUUUUUUUVUTUUU after2:to local
TUTTUWUUUTUUVTWT after2:to mainland
TUVUTUUTUOYSXUTU after2:to mak
UTUUUOUUUUUUUUUU after2:to mov
UUYVTTTTUTYTSZYT after2:to one
UUYTSTUTUUUUUUUU after2:to open
TTYTUUUUcYTRSaRa after2:to our
UUTUWUUUUXTTUWYU after2:to overturn
UUVSSUTUSUUUUUTT after2:to pay
TVRTUUTUbZSUTWST after2:to polic
aTTWTUYSTUSWTPPU after2:to proces
UURUUUTUUUUUUUUU after2:to prosecut
UUTTUUUUUUUUUUUU after2:to publish
UVUZTRUTUUWUTTTU after2:to pull
UUWVUUQTSSXUUWKU after2:to put
TUUTUUUUWVTRTUUU after2:to question
WYWVYRTSXNcSRQPc after2:to remov
TUUUUUUTHUUUUTMU after2:to request
TVUUUUTUWTXTTcUU after2:to respond
UUVXVUUUURTWUVTU after2:to rul
TSQRSTVQkXPSSRVX after2:to say
TXTUWUUVUYWTQSTU after2:to see
UTRTXUTTUWTTUUQU after2:to set
UTVTUUURaTRZUXUT after2:to shar
UUTTTUZWUTVSZZUT after2:to shut
TTQTTfTTTOJSnCTS after2:to singapor
UUTTXTUUVTTUWVTU after2:to stay
VTOVVSSYSWSZRZST after2:to stop
UURXVUUUURWUUVRZ after2:to strip
UUTXUUUSUUUUUOYU after2:to surrender
OUTSUUTXTXPYUVXU after2:to suspend
USRZSTUXTUXTSYUT after2:to tak
UTUTUUUUWQWUUUVU after2:to tell
hPhfdRZdMUZeCWnY after2:to the
UUWTVUUUUYUTUXSS after2:to their
UUVTWUTUTaRTTXVU after2:to them
UUUTUUTUTUUUUVVU after2:to thre
UUTUUUUUTUUUUUUU after2:to two
UUTTVUUTUXQTUVQU after2:to unmask
VUUTUTTUYTYTUVUR after2:to us
UWRXXTUTTUXUTWTT after2:to withdraw
TUSQTUTRTNUTYNdR after2:told a
TTTSTUTXYRUWUXWT after2:told by
UUTTUVUUUUTUVSQU after2:told customer
QTReTUTSTRVWTaWS after2:told hong
TTUTUTTWWTQTbbVT after2:told it
UUTVUWTTUTQWYTQT after2:told its
VXWdZTWUSRfRPVNX after2:told the
USZTUTUUVTWUSXNa after2:told to
XVZPSSTXRLeXRMfb after2:told us
VUTTUVUTUTVUUSYU after2:told user
TUTUUUUUbKdUUcUU after2:took a
TTYSSSXSSSYTRXXQ after2:took down
WUQUUXUUUVSUYQWU after2:took effect
TUXTUTTUUTXTTWPU after2:took it
TUZRYSSUUYSTRZHR after2:took the
UUUWUTWTUSYTTVUT after2:top of
WUURTTTUUYQUSTXU after2:transparency report
UXTTUUTUZXRUTVUU after2:treat hong
TVUYUUUUUWSUTRTT after2:treaty with
UTUUUTUUUUUUUUUU after2:tseung kwan
UUXUTUUUUTSVUVJd after2:tuesday and
UUWVUUUUUURXUVXS after2:turn away
TUTWUUTTTcNVUWTf after2:turn down
TUVSUUUWUUUUUZUT after2:turn over
UUURUUUUWKWTcUTS after2:two email
UVTXUVTTUWPVYRdT after2:two hong
UUTUTUTUTUUUUUUU after2:two hour
UUTUUUUUUUUUUUUU after2:two lender
aUVTUZUUUcMSXMTN after2:two of
VUTUUUUUUVUUUTQU after2:two peopl
UUTTUUYUUURUXQRP after2:two year
UUWTUUTUUSXUTUdT after2:unavailabl in
TVYSTUUTUXRSUUVS after2:under a
UUUUUUUTUUVUUUYT after2:under articl
XSUSVWSWRaOSTRgP after2:under the
TVUXTTTTUUTUWRVT after2:unit stat
UUTbTUUSTTVTUFST after2:unles a
dTRSTSTSTaPSVMaS after2:until further
XVRTUUUUUWTUTTXU after2:until it
aTTSWUTUUVQUXRRT after2:until the
YUUTUUUTUVUUTSVU after2:until ther
UUUUUTUUUUUUUUUU after2:up #
UUTTUTUUTUUUUUQZ after2:up in
TUTSSWXXUKUUZTSU after2:up its
UUSTUUUUUUUUUUUU after2:up on
UWUTUTUTUZRUSTIX after2:up the
UUTUUUUUTUUUUUUU after2:up to
TTXTTTTUUTWSTPQS after2:upon receipt
VTTTUTVTUQRUcTSU after2:ups from
UUUZUUUUTWTTURPW after2:us department
YTSQTUUTTQXTTOWU after2:us it
XUhTTTTXTNaVUXab after2:us that
UUTTUUUTWSUYTVUU after2:us to
XTTcUTUSTZSSUKSU after2:use the
UUVTYTUUUTWURWVT after2:used by
TTVWUZTTTRSTaOSU after2:used to
UUTWWUUUUXSUUUXT after2:user and
XZIYSZRdUeHQULgO after2:user data
VUTZUUUTTVUUUPWU after2:user detail
UWZQTRTQUTYTVcVT after2:user in
UTUWUTUTTWSUTTdU after2:user information
VUTTVUUUUWTTUTVT after2:user that
WUTTUTUTUUUUURUU after2:user to
UUYTTUUTUUYTSaZS after2:version of
TUWXUUUUUUUUUSTU after2:video in
UUXUTUTUUUVUUVVU after2:video of
UUXTTTTUUSaUSZNZ after2:viewer in
UUQUUTTUTUUUUUUU after2:vot app
UUYTUTUWUTaUObSU after2:vpn app
UUVTUTSUTUSWUUPd after2:want hong
TTVTSUUVYVXRSZUU after2:want to
UUUUUUUUTUUUUUUU after2:warn in
TUTWUUUUUWUSUOWU after2:warn that
TUUTXUUUXWSUTaTT after2:warrant for
TTUSWUTRTbKVUSMZ after2:was "
UTTXUUXTUXRTTVVU after2:was a
TaTTUUUUUbOUXYYT after2:was assess
UUSUUUUUVUUTUUUS after2:was block
UUTUUVTTUUUUVSSU after2:was clos
UUSUUUUUTUUUUUUU after2:was first
UUVUUUUUUUTVUUST after2:was going
UUUWUUUUUTUUUVUT after2:was in
TTPUUSUTRTUTXWUT after2:was not
YQQYUUTTUUQZUSYU after2:was review
UTUUUUUUUSVUUUTU after2:was so
RXTSUUUTTRaSTSbT after2:was still
SaUUUUUUTYUUSVWU after2:was study
WUTTUUUYUTXTTScT after2:was suspend
TTUTTTTbTTWTUVjS after2:was the
UTaTUUUTUUUSUWNa after2:was told
TXVUUUTUUVWWSQTT after2:way it
UTRTUVUWUXSUTTWU after2:we hav
XUUUUUUUUWSUURNT after2:we report
UUVUUUVUUUVTUXRZ after2:websit that
UUTUUUUUTUUUUUUU after2:wednesday morn
XUUUUUUUUWSUURNT after2:week add
UUVWUUVUTSYTPXeT after2:week after
UUVTUTUUXWSUUWYS after2:week of
VUWTUUVUTUUWTUOa after2:week that
UTWTXWUUUVUTVWVT after2:went to
TUTTUUUTUUUUUUUU after2:wer among
XUTTUUUTUVSUUPXU after2:wer no
TUUTUUUUXTWUUUUU after2:wer not
UTTUVUUUUSWTUVYU after2:what is
UVWSTSYTUXXSRXbS after2:what it
SaTTUUTTXQNbaHVT after2:what the
TTVVUUUTURTUYKSU after2:when a
RWPQTUTTcYTRTYdS after2:when ask
UUWTUUTTRXSUTVQT after2:when hong
VTTTUUTUUTUUUTRU after2:when it
SVTWTSZTSUQYTZIV after2:when the
TTTXXTVTTOcZQTOT after2:wher it
TTTVTSTTWUTTUWJZ after2:wher the
UUTUVTUUUVTUUVTT after2:wher they
RaMRTSSPiVSQYPRS after2:whether it
UXUUUUUUSQUUXTVU after2:whether its
UYWUWUUUUOTaWUZT after2:whether the
SYSTUUTTXTSTZYQS after2:whether they
TPUTURUWTVUUTXUU after2:whether to
WUSXUUVTVXSTTLWU after2:which had
VTTRTSTWURaVSXOT after2:which has
TUXXTUUTRUVUTWaU after2:which hong
UUXUUUUUYTXUTUXU after2:which in
VSSSTUVTTaRTTQQU after2:which is
UWdSWTWWUSdTUWbS after2:which it
TVWTTUUXTZRWSWWU after2:which run
VVSSUUUTWPWXTQZT after2:which said
SUTUYUUUUSWTTXOU after2:which say
TUTXVUUUTQYTUVYT after2:which the
UUQUUUUUUUUUUUUU after2:which they
XUUUUUUUUWSUURNT after2:which we
cPRTUQTTTVWTSQSU after2:whil it
XSTTUUUUUQUUWURU after2:whil the
UTUUUUUUUUUUUUYS after2:whil they
YUUTUXTUUSSUXRbT after2:who ask
UUVVUUUSUUTUUUTU after2:who had
VUTUUUVTUVUUUTUU after2:who has
UWUUUUUUUUTaSSSU after2:who hav
UUTVTUUUURXTUOWU after2:whos network
TRSSSXTWUURUVTVU after2:will be
TUTTUSUUUUUUUUUU after2:will hand
UUUUUSUUUUUUUUUU after2:will hav
VTUSUUUTUWTUTTXU after2:will no
ZTRgTTUUWeSSOSMZ after2:will not
SUTTUXUUUUTTXSXT after2:will stop
UUTTSXUUUTTUXPWU after2:wind up
UUWXVTVUUSVZTUTa after2:with #
VSUYSURTUWWUQRiW after2:with a
TVVSUUSUYUXTSVSZ after2:with an
UUTXUUUWTWUSUWXR after2:with any
WNNZVRUUXbUSPbRS after2:with hong
VaTWUUUUTYSZSbPU after2:with its
TVSUUUUUXXRTUVPT after2:with polic
VWWYUUTTUSYXTTXU after2:with such
URVSUUQPVTcTOQRd after2:with the
UUTUUUUUTUUUUUUU after2:with their
UUTSUVSWUUTUUTSU after2:with them
UXVXXUUUUTWWSXRa after2:withdraw the
UUSUUUUUUUUUUUUU after2:withdraw their
UUSUUVUUUTUUVRXU after2:withdrew its
UUZUUTYUURZTTWPZ after2:within a
WUWUUTUUWVTTUUXS after2:within day
UUaSUUUUUPZVTXSR after2:within hour
TTWXTTSTWRXVSWPe after2:without a
UUUUUSTUcSRUacSR after2:without an
TSRcYSSQYYWQPSZR after2:wo n't
TUTTUQUUUUUUUUUU after2:work in
VUTUUUUUUTXUTSRU after2:work out
UUTXUUUYUWVUSUUU after2:would "
YUUSTTTTUXSWSTVU after2:would be
TVRTUUUTOVVTTPbU after2:would go
TUSWUUUTdUWTTaAU after2:would hav
TUUTWUUUUXQTWVZU after2:would keep
TUSZUTUVTSYUTWQU after2:would leav
UTXTUUUQUUWUTVSU after2:would n't
USSbSTTRZFUYbSsR after2:would not
TUUTUTUUTUUUUUUU after2:would quit
TUTTUUUTbYOWTaUR after2:would say
VUUTUUUUUUUUUUUU after2:would stop
UWVVTUTUUSUXUUZU after2:writ that
VTTWTUTTSVWUSWNR after2:wrot in
UUXUUTQUUUUWTXQY after2:wrot on
WVTTUUTSTYRUTSVU after2:wrot that
UTXZTTUYTTTXUVQb after2:wrot to
VUPTUYYUUQRUaJRS after2:year after
TUWSUPUTTVUTUWSU after2:year ago
UUTTUTTSTUUUUUWU after2:year and
TUYUUZTUUTSUWXWU after2:year is
UUQUUUUUUUUUUUUU after2:year to
UUWUUUWSUVTUURWU after2:yearly report
QcVSTTTXXXPTWaaX after2:yet to
XZeTJWQgYkORBOya after:"
HOhaVVbJDdLQPkTS after:#
GHHMKLMPMUUUUUUU after:?
OPTabOMTGWXQJcZV after:a
TTWTUUUSTSSTYNYU after:abid
KTGRSKIbeEtIHyZC after:about
STTUUUUUUUUUUUUU after:abov
UTWTTUUTUUUXSSUU after:abroad
STZNTTYSSSQWWOZT after:accept
TTiSRSUVRTbSRfbL after:acces
RacPQdaZUjKLVUdq after:accord
TTaUUUUUWcVTRXUU after:accordanc
NXUYPKaXSH7yCmIN after:account
SXXQTTTQZPPZTeeP after:acknowledg
UURTUTUUUUUUUUUU after:acros
YOgTTSRQVFvQOdOW after:act
VRRoUTTQTBmSSbAT after:action
QVXXRRaXYOVePfap after:activist
VeRRTRUZXeORRhUT after:add
SUcVSRTXQcSQSlIl after:addres
TTrTSSTSTYaRRFaW after:address
XUhSUUXTUUUUTakV after:administrator
TTcSTTTRTUWUSTfS after:admitt
UUSUUTUTTUUUUUUU after:advanc
TUTTTYTUTSSUYTTU after:advertis
TUUSUUTUUTWUTUYT after:advertisement
XXSTTTTUTWQTWPZT after:advic
YTRTTUUUUXSTURWU after:advis
SPUTUUTUSUTdSSRU after:affect
aOaRGQjONIeXPXUa after:after
XVMNQQyTMdGXQ6TN after:again
QRIWgOPUQNgQNWHQ after:against
aSUSUTTTTfPTQPcU after:agenci
STZSTTTabScZTnZM after:agency
UUTUTUUUTUUUUUUU after:agent
UZVRTNWSSVRSYNFT after:ago
TUYTTTTUTUXTSXUW after:agre
UTTTUTUTTUUUUUUU after:ahead
dXmKPabOaaMSXMMV after:all
UUSUUTTUUUUUUUUU after:almost
SWUZTTTUXYTSSWNX after:alon
TYRTTaTUTOYTWKTe after:already
WVVQTXTTTYLQVAUR after:also
TUTYTUTTTPZTUHaU after:alter
UUTSUUTTZRZTTVRT after:although
TUUUUWUUUSTUXTbT after:altogether
UTXbUUTRXaMXTHTb after:alway
RSHKQSSQXZRQXTSS after:american
POSORTRQPUTUXOTS after:among
XScRTPZNcXbKPjQb after:an
RWSUUUUUURTXURXS after:analyst
LVXiQXRORRTRVRYd after:and
PVWPTbXWQCQTnJkM after:announc
QURTUTTTSUUUUUUU after:announcement
TTYZUUUUUUVUUZUX after:annual
TUbRTTSSUYOUWcgR after:another
KMXjPLeNrXTQQeFJ after:answer
STchRSSPTGpQNpUY after:anthem
TTPSTTTTTTRXUUWT after:anti
YPMTSZUoNgLSMaoS after:any
YURWTSTaThNRRLnO after:anybody
TUUSTYTVTSTTXTgS after:anyon
eeSNTTSiQfSONZQS after:anyth
UTTWTTTUTRZUSfUU after:anyway
TTbQTTiTTVUTTdVS after:apologis
WVRQPZYQQJhKXbNY after:app
QMVOgRURSFnMOhBT after:appeal
UUWTUUUUTTWUUVbT after:appgallery
WSQVeTTTaaNYRWWM after:appli
WSYXaTWQRZKZRVQf after:application
TUSVRUUTTUUUUUUU after:apply
RVTVTTSeWiMWOfPS after:approach
VTQSURbTSTHcaIVO after:april
TfWeSIUQNZUNNLEj after:are
TSTSiTTSTJaZTXIR after:argu
TRURSYTSPTUSYJPf after:arm
TUWTUSTTTUTVUVLb after:arrest
TaYTTTTTTPdSTbWS after:arriv
WaOTUZRhQTURaPZQ after:articl
TTWUUTTTTUYRSYMT after:artist
PNXfKNTQiUXNMcCP after:as
RVOUTPSYPWMTdTfT after:asia
dSNUcTbSTXZRPKRZ after:asid
NkMUYQMmPGmPRuRY after:ask
MXSSTTSSTZLSdfZT after:assess
STTTRTTTTZSTRQHU after:assessment
TTTbWTUTSdNTRSOS after:assistanc
QXfYOUMgQWZQQWZP after:at
TTYYgSUUTQZTRaPb after:attack
XbWOUZVSUdKVTMKT after:august
aRaYRNPcRabUISYV after:authoriti
TTUSTTTYTQUbTQYS after:authority
STSTTWcSTaQTWFMU after:autumn
SSVTTTfTaPZVXa7Z after:availabl
RTWhTUTSTPQeTXRX after:away
NRUeGWwQWLSYaRHJ after:back
RWSSSaTYTWESgLSO after:backup
TTSRUScRSNeRThSR after:ban
TUSSUUTTTUUUUUUU after:band
PTiPTQTSNEHtUXdU after:bank
TYTRTTTSSRbSUVSe after:bann
TUUSTTVTTSXTTVRS after:bar
TUVUUUTTUUVTUUWU after:barr
TUWTfUUTUQeURcOT after:barrister
TUVUVVTSTUUTUTYU after:bas
VTRTTURTTUSTWNST after:bay
SNGSUVRKPTZTXSUN after:be
RVYSQWSRQKZVWZWQ after:becaus
WTUSUVTTUSUUUSVT after:becom
URRKOPZmQnESQLnc after:been
TTOLfZSSQYWNRTLe after:befor
aTUTTSfTTYPUVLRT after:began
QaXSTTaQSWbSRJcQ after:begun
SRVTTQTUTaRSTYXU after:behind
TSRPSSUPRWSXSUYT after:beij
iiTOSRTTQYGShGWb after:being
TTTSUTUTUSVUUUTU after:believ
TUZSVTTTTRRaSZOP after:belong
UUVZTUaSUZOTTUMd after:better
TSVcRSRSTVZQQgkS after:between
TUVTWUUSWPZVTVTT after:beyond
TURTZVTTTZRUUWNU after:bid
VUWTTSTTUUXTSUXU after:big
SRUQQNSSQVTUTWKb after:bill
STQTTTSXTVUUUVYU after:billion
TRUTXUTSTVTTUQTT after:bind
STVSTZVSTRXTXRLT after:blam
WUUYTUUTSTVTTVFR after:blank
OTiJNNeZU9kZJWhN after:block
XRMXWaWSTMdMcOaO after:blog
UUSXcUUTTRZTSZFT after:blogger
NWUVaSbTSLWYTZNQ after:board
TURYUZUVUNOTWQVU after:book
ZUTZUTTPUWTUTRYU after:bos
eRbcRQSVTZRSRXKP after:both
bTRTTTSaYbQRSTTR after:bought
TTTWTUTTTWSTUPOT after:bow
UUTSTTTXTOTUZVYT after:box
TTSTTQVUZXSXRbVT after:branch
UUaTUUUTTSYUTVbT after:breach
TTSVTUUTTKYUZVNQ after:break
TUTbUTUUUSXUTXSg after:brief
UUYWTTUTTYTPTRZS after:bring
TUSTUTTTUUUUUUUU after:britain
SXeRKUSQTQQaVCkO after:british
TTUWTUUTTUUUUVTU after:broad
TSabTSTSTOhQQaLZ after:brok
VTSVUTRTTZTTSWHa after:brought
TTQTTSTUTUUUUUUU after:build
QWZfXSWRbGdhKtGa after:bureau
UUSTZUUUURVUUVLU after:bus
TSPUTURSWWIZcKiS after:busines
RRdMUOXQUaKcPYIQ after:but
NXSMQOOcIOdUMvcc after:by
TXTRTUUSTUXTSTTT after:ca
ZQVSPQYWfeNVMXkR after:call
WWPZSiUZVJUPdOQO after:cam
VVPNRYSPUTiOQf3f after:can
UUSXUUUUURQgUVOc after:canada
UUUSSUTUUUWTUUKf after:canadian
TUWTTUUUUTVUUUeT after:cantones
OSgQQPXQRUPhQjWW after:card
WRfbXXSSRNdVTReQ after:carri
SWVUTSTPSPUTYYLZ after:carry
QSeTRRXSXWRbQciT after:cas
RUSUUWUTUTTUYPVU after:caus
VUSTUVRTTUSTWNST after:causeway
aUUTUaTVUVRVZOeb after:ceas
TUSSUSTUTUXUTWRU after:censor
SSQOTRRSSUUUUVaU after:cent
QRORTfSTVJQTnLTT after:centr
SSPPYUSRTYNYVaRR after:challeng
UXTTWTUUUYPUUTUT after:chamber
hZMOSTUUSaTRVXWS after:chang
PSTVQPVUVSnSMVZg after:channel
UTSTTTTUSUUUUUUU after:charg
UUSTUTXUUUXTTUSU after:chart
TUYTTTaUTUXSRXTc after:charter
WTOPWQWbTePQSRkT after:chat
SXXdYRQSOQaTWNfl after:chief
TUYaUUUUUPZTUXeN after:children
QRINRQPSQQTXYNdR after:china
STRWTSSQSSXVSaLg after:chines
STbRTTTNTTRVUEgQ after:choic
TUaSTUTSUSTUTXST after:choos
TUTWUUUTXWTUTaPT after:chos
SSaPSVRPVSRVYSFi after:cit
YbUXNjPRNRKEt8dD after:city
SRcPTSSeUXTZSeUb after:claim
TTTTVUUTTXRTUUSU after:claus
WUXUUXTUUNXTaQbT after:clear
WTURUUTTRUUUUROU after:clearer
bXPRWbTWTTDbdNYP after:client
UUXSUUcUUSXTTZVT after:clip
RVIRPaOSSM9gmCIP after:clos
TSNQSTTTNTRUZTbU after:cloud
WSZaUTTTVbTSPXaS after:co
TUTTTSTUTUUUUUUU after:cod
UUWVRScaNVXPTdHX after:com
NPNFPPPJsRPUqlpL after:comment
UXTUUUUUUYSTUSVU after:commerc
TSYYqTTTTKhQSbOO after:commissioner
UXUYUUTSUVTXTRaT after:committe
SXVUTYTTTKVScMVW after:compani
fVUJXdZSSdQLQNaJ after:company
STWYTVSSQJjRSIFY after:complain
TWSSTTSRTMaUTbGT after:complaint
XSSWQSTRSOXTZTQP after:compli
RWVeTTRSTVUZSTRZ after:complianc
TTRWTTTSSOZZRdZW after:comply
XXTSUWTTTUQXVQMT after:concern
SaSUUUTTUVRXTNMT after:conduct
bWvUVVZVYJkSSRyK after:confirm
QUUVPPTTSQcbQWVT after:consider
XUPTUTTUTVUUURQU after:consumer
TUWQWTTURgRSRXSa after:contact
RXTXTSRVSGnRNUXO after:content
UURRgURTUTSWUWbT after:contest
USYZTTTRTMbYRY9i after:continu
WUTTUWTUTTTTVPQT after:contract
eTWSUVUSTfOTQbLS after:contrast
PTWTUUUTSVSUUUfT after:cooperat
WUPSTTTUXdNRTTOQ after:cooperation
TTRVTfTUWNOSiNXO after:copi
PSbLPWVNZMeYSd0W after:could
UVSTbUbTTURXSXQR after:councillor
TYPXZSSRRcYONOhP after:counsel
STkPTTSYTWTVTeLf after:count
TTRTUZTXUTSTZRNU after:countri
STNSSTTTTUUUUUUU after:country
MPkWoMQJKZTVFYFP after:court
YVWTcUTTTVfQQWUR after:cover
YTNbUTTWVRLkXPSc after:creator
TUTcUUUTUQaTUVLU after:credit
WTTRSUTTTSUYTSUT after:crim
UXXTUTTTUSSeRaMT after:crowdfund
UTTUUUUUSUUUUUUU after:curb
ZVcYTaXHYiNZMNSd after:customer
RRWUWPPSVQSaRcEe after:cut
UUVTVUUUZVVTTVTX after:cyber
UUUTUSUUUUVUTVcU after:daily
TTSTTfTUTQNTdLjU after:dark
VTVTSZQWMaJWZKYc after:dat
cZPKOSTLay09HOVI after:data
hQVLTXdPRaOPZPYW after:day
bVTaUTSSSZVXQNcT after:deal
RRTRUUUUbaSUTeVU after:dealing
TTacTYWQTVQUVXfU after:december
UfPXTUSSTLgTVnPR after:decid
cZSQVXbURXTSTAJT after:decision
WTWUZTTSSWVUSQTS after:declar
UQUbQSUPhiSHPkeK after:declin
QWaiSSRPR1yMQkcR after:delet
UXQROUTUUVTUTTXT after:delhi
UUdSWUTSTSYTTWTT after:delist
OWWVcQRWRaWSJoRQ after:demand
RTMOSSSoRSRXXeyL after:deni
TUWXUUUZTTTXUVZU after:denial
UTTQUUUSSUUUUUUU after:deny
STYcRTTWZWVNSWIX after:department
UTYRTTTTTTQZUXVQ after:deposit
WTSaSSSTTfOSPYOR after:desk
TTRhUTTUUQZTSXNX after:despit
TTpXUTRRWjINUNOJ after:detail
TUcUQXTSRcRRSVOT after:developer
SUbPUTTTTWSUTSNU after:devic
aTTWUOOPeTaVXe6L after:did
UTWTTUWUVUUUSVNR after:different
TTWZTZTTSSSTYITT after:direct
TTVSbTTSTQSYTWbO after:direction
RWTYTWVRSaQSTNaS after:directly
TTRVYTUTTVVTSURZ after:director
TUcSaVXSUPVXTbVX after:disabl
SUPUTXYUVSVRQTYR after:disappear
TWKbSVWTPWYPSNMS after:disclos
bYZYaTTOTpHSNRJQ after:disclosur
XURUUYTTUWQTYLRS after:discontinu
TSRRTTTOrZPSNdkQ after:discus
TZTWUUTTUTYTTJWT after:discussion
TUTUUTTXTOZUUYVU after:dismiss
QRORRTTZTUURTWJU after:disput
SSNSXSTWUTbRRYQS after:distributor
SUSUTUQUTUUUUUUU after:dividend
UURTUYSWPWPUXHXS after:do
UUdSUUTTUVOaTQPX after:document
UWSVUTUUURdUQVYT after:documentari
TUUXTUUUUQbSTXOY after:documentary
QTYYXRXKSTXaJKSN after:doe
USQTTXTTRUUNaNWU after:doing
SSaSZTSXTIhRRfNl after:domain
SSgdXTTYSLeWQRbb after:don
OTcYTTVSTLNhTTXS after:donation
TVRSNUTRUQTUaRVU after:door
TUTTUTTTSQdUTUUU after:doubl
VOdTQTaQSVeMKLkQ after:down
RTRSTYWRTSQUXTSU after:download
TUeYTQSTSHkSQfaU after:doxx
TSTTTaTTTRSUZNaU after:draft
UUTTUTXUTTUWUVSW after:draw
VTTTTTUUZUMUdXaU after:drawn
TTSYUTUTTPZTUWYU after:driv
TVVTSSTTZOgSReIX after:drop
SUgSTRbTTQlQOhJQ after:dropp
WWTUUTTTTZSUTRVT after:due
SUXNRRQPUXTXLEbV after:each
XUSTSYTTTWQTZPSS after:earlier
TUTTUUTUTUUUUUUU after:edit
TUOXXTbfTgMTRUcR after:editor
eVOSSaSTTYPQZLXR after:effect
TUaRUUYTUTVVTXPY after:eight
TURTTTTSSUUUUUUU after:either
UUYUUUUUTYURUVPb after:election
UUaSTTTTXbQTRWYd after:eleven
RTTVTTTUVUSVUVcT after:els
TTOSWUSTTUVUUNeT after:elsewher
XNWbVSSYVWUMVjVG after:email
ZUYTUUTRTZSTTRXT after:emergenci
UUdTTTaUTTSbQ8bR after:emigrant
TTPRUWTTTSUUVRUU after:employe
STRRRTTWTVUUTYUU after:encrypt
TURYSSTQTUUUUUUU after:encryption
SSVYRhmcROaKdNbS after:end
UUUTUUTUUUUUUXST after:endanger
ZOabSQWYUlRRFZNL after:enforcement
TUQTUTUUUUUUUUUU after:engin
STUTTWTUSSVUVSRc after:engineer
aTSTUSWSWQePRPPU after:enquiri
STSSUVTWTZNUVUYT after:environment
TURTTSXTTTZTPZZT after:episod
TUXSTTeSTQbSQZqR after:error
QeTSUUTWTaMYRQZT after:evaluat
RTiQTVSWTeTORVNR after:even
TaTTUYVWTSTWWYWS after:event
RSSWQTTgRdQVPWeT after:ever
VOXdRRRPRPYWNAjZ after:every
YUZTUUTTUWUTTWFd after:everyth
UrRRTTSRTDYRfAQS after:examin
UUbUUTUTTUTVSWPR after:excessiv
RTcTTWRNPRWSTSRd after:executiv
QRlbdQeRULbWMQIC after:exil
TTUSUTUTTUUUUUUU after:exist
TTTUUZTSUQTUYQJT after:exit
OYSTYUQUSdSUQWTT after:expect
YTUTUUTUUVUUUTQT after:expert
TTVUTTPTSTUVUVRY after:explain
TTbSTUTUbJgTTXTd after:explanation
XUVTUUTUTXTTUURT after:extend
UUSXTTUUTUTYUVSU after:fac
UURRTUTTXVTTUWWT after:fail
TSMTUTTTTUUUUUUU after:fak
XTRRTTTSTXSTTRZT after:fall
UTTRUSTaSaQSUVZU after:fals
VUTWUTUUUVXURWJT after:familiar
TUWRVUaUTSRdSYJS after:family
ScRXTTTaSUZSPTTT after:far
TTTTTQTUTUUUUUUU after:faster
SUSUTUUUTUUUUUUU after:fault
TUUUTUTUUUUUUSQU after:fear
UUSUUTUUTUUUUUUU after:featur
STVSYcRaSUTPcOJb after:february
TUSRfTUTTgQSTYOT after:federal
TUSTSUTUSUUUUUUU after:fee
bUVSTTVTSVUTSKYQ after:few
UUTRUUUUUUUUUUUU after:fewer
TTQTTTQTSUUUUUUU after:fifth
UTTRcTUVUSZTRXiU after:fight
SUcUUSSROUbSRdqR after:figur
UYNShUSTSiPQMVKO after:fil
STOfTQTcTOdTTXWT after:film
TTQTcUTSTNaTTWHT after:fin
TTTTXUUTTQTUUVQT after:final
UWSUUWUUUQTXVQXR after:financial
TTSWTTTTTXTTUVSb after:find
UZTSUaWUSaNTWKdR after:finish
TUWTTUVTUUUUUUNU after:fir
ZUZURWXWRIRQcLdO after:firm
PNVXeRRWOJgeNjJU after:first
WTbXTbRRZOgPVkJW after:fiv
UUSUTUUUUUUUUUUU after:fix
UUWZUUUTTVUUUUMa after:flat
RTTUUTTUTUUUUUUU after:floor
aTbPQdQXTcIRcJ6L after:follow
UgTUUTUUURPTdPdS after:footprint
WLPQaIWPKdRPFeNI after:for
XgOfXVTSPXMSRVQd after:forc
STSTYTTVSZURTQVS after:foreign
TWQeTTWTSWRYTXYe after:form
UUWKVTWRWVKbSaRX after:former
SbMdTSSTQVWSQZXS after:forum
UXTSWTTSTWYRUVUS after:forward
SQbQSRTSTSVYUXSc after:found
TVSTWUVRTTRaUVUS after:foundation
QWUYTVSVMVSRRZeR after:founder
VRfaRaVQPUQOYZYb after:four
UUUXVQUUUWTWTaWT after:francisco
UURTUUUTTUUUUUUU after:fraud
TTVUVSWTTVUTTYRT after:fre
YaTTfQZUbO9wHHEX after:freez
WUYTTUUUUWVSUSSa after:fresh
SSVQZfbVXKgNac0c after:friday
SSaLPaGXNPeMPahM after:from
WUYTTUWTTUSXTaFX after:froz
SSfSVTVVWQMiReSV after:frozen
UUTaUUTRTVSUUJTU after:fulfill
UTTTUTTTTWUUTUUU after:full
RWXVXTTSWLVZWUHh after:fund
fRRPSUSPWVUYWIeP after:further
RSiWTQTRYKoNMiDK after:gam
WTSTUUUUTVSUUSQU after:gather
URWQRTPaXnBUMeOT after:gav
TTTdSTSVTYUSSQUS after:general
TTTiUTSUSfPQQKiU after:german
SYbZSSRRVaUSUReP after:get
cRVjPVTRQYPRUGfL after:giv
TSWVUZUcdcMUVdRQ after:given
UUbTUTTUUTYUSXbS after:glory
WTOPdcTOVTWTSHVV after:go
aXgYaRSSTJdXOMNQ after:goe
abTVTNTVTmTQQJcS after:going
RSOTWoXSSYITfMxW after:gon
ZTTSSbTTTXOTYJgT after:good
SXVaSZSYXFgUYXCg after:got
ZNVWIORhNDqRJTYR after:government
TTOUTUUYXPYSTXdR after:grant
UURTUWUYUSVUVVWU after:great
UUPTUTSTTUUUUUUU after:grew
TUSTUUWTUTWTTWLT after:grey
VWSjVTSRTVWcPeLT after:ground
MTPQVPRSUbDaQlTV after:group
TTUYUUUTTWTUUSVU after:guidelin
PKUINQaoYbLVPrkM after:had
QRkXROOUQaXRLqUP after:half
TSRSTSZTSVQSXIZS after:halt
UUQTUUUTTUUUUUUU after:hama
VRWVPRTQUhMNNQMa after:hand
QZVMSRTPTURcOGNd after:handl
XUUTUTUdUWSUSUjS after:handover
VUVVVUTTYXOTUUVP after:harbour
TVUTUUUTTUTUUQWU after:hard
XUTUUUUUTXQUTSRU after:hardly
YPTPXVYhOYUTTMVX after:has
SQMRUOSSZdOGSQ6K after:hav
QSXNRRYPULUfQnFY after:he
VSUXRQTQSNXaTXcS after:head
UXTTUSUUVPcUTWQU after:headquarter
UZVRcTTXaWUQTWSc after:hear
TTSSYTTaSgKTScZS after:heard
RWOaZXYTTJbYXZdR after:held
aTXRTbXTSSTRaCXS after:help
PcZWTZdQTLQeTSWj after:her
TVeQSSUOTPdTReQX after:hid
UUYTTUVUUUWSTXRd after:hidden
TSTScTTTTZQVTfQS after:high
TUdbTTTTPSTYSaDc after:him
SURTUSSUUSaUTUVU after:hir
RRlUURaTNWRbOj9u after:his
TTTSUUUXUWRUUXUU after:histori
QUXSVUUWUZQSUVRS after:history
XURUUTTUUVTUTTfU after:hit
TUYTTUUUURcTTaeR after:hk
UTeTUTTTWTaRTYZT after:hkchronicl
UUaTUTUUUUWTTWYb after:hkmap.liv
aRfQVSNXSQQZTRdY after:hold
YUTOUUTTTXSTUUTQ after:holder
STYSTZTTTLbTUUVR after:hom
SRVVVcWTRTLOdNUK after:hong
TTUYUUTTTZQWSOWT after:hongkonger
STaUTUTTUVUTTSYT after:honour
VVXRRSWXTIeTWbGS after:host
NWXNVPDRSZXSOkSX after:hour
PnOPRRQOcQdZLHZX after:how
YRVSTTRSRaQSSScS after:human
UUSSUUTTTUSWUWWS after:hundred
UTUSUTTTaMhRTVQS after:i
ZTTTUUTUUZPTTMQS after:ice
TVVTUTTTTfLTSXVT after:icloud
UTTVXUUTUdJWURXT after:identity
QTJWNOXVXPXTUFNX after:if
TUSXXUUTaeKSROOZ after:ignor
YWSUUUTTVgPRRfeT after:immediat
TUURUUTUYSURRWQT after:immediately
UQUTVUUTUSYTUVYU after:implement
UUTUUUUUUVUTURVU after:implication
ZUbTUUTTUSZTRUNT after:impos
JMRSOXSLJPRRcXYF after:in
VTTSSTTTTYTTTSUU after:inbox
ZUUWWWUUUbSTSTMT after:inc
cUWPTSRUTdRQRTZS after:includ
TURRTTSTTUUUUUUU after:india
OUSTPUUTTUUUUUUU after:indian
TTYTUUTTgKWcQcZS after:individual
RUOTUUQTUUUUUUUU after:industry
WURUURTTUWRTWUdR after:inform
fSPVSSRSTxDMPFbP after:information
SbYQWTSSVOiRRVWR after:injunction
TUVTUUUTWUSUUXbS after:inquiry
SSUSTUUVTUUUTUVU after:insist
UUaTTUTSTTYSSVWS after:insistenc
UURUVUUUUZRTUUTU after:inspector
UUQTdUUTUYPZTXMT after:instanc
TVTYTVUUSVSTXfQT after:instead
UUVWfUUTTQeUROSS after:instruct
PUoPTTWVRGXhSZQe after:instruction
ZTSbTTTYTWTUTRaT after:intend
VURUUTUQTWSTUKWT after:intention
YTSRTTTSTVUUTRXU after:international
ZWTaUUUZUZTUSWVT after:interview
aaPMRTRPdZVUOaTQ after:into
WUeSTTTYUhLQQZXY after:investigator
UVUTUUXUUTQUZSZU after:investor
TrIOYPaMKUPKaDhG after:is
USNTVTTXSOZXRZSP after:issu
IgVORLdYYPaVNhdF after:it
UUZQTTTUXKgTQYkR after:item
XaDSKaRVSTJElBgP after:its
SaXVTYTUVTRSZEUS after:itself
TTXVTWSTVPWaVVZS after:january
SUTTUZUTUNRTaRaU after:japan
TUSVUUUSXVTUTPWU after:japanes
TTSSTQTSJUUUUUUU after:job
YVRZTXTSSYRTUKbU after:join
UUSTUTSUTUUUUUUU after:jok
UUVRUUTTTVUTUWRU after:journalist
TSfVbTSSRYWRQfYM after:judg
TTRTgUUTUTUTTZLS after:judicial
hVRXTcNRSlGLQEMb after:july
UUSTUTRUUUUUUUUU after:jump
USUURVSSRTTZTTaP after:jun
UTTWXXUTUXQTVSVT after:jurisdiction
SUVdWTTSPYUQTQMX after:justic
ScYWaPQOUTMPZSPP after:keep
aRPhUXRTVSQZTIcP after:kept
TUSTUZUUUOUUXNMU after:key
UTURUUUaWPgPRXUQ after:kind
TTSbUUTTTVUTTYTU after:knock
TSRTSTTUQVPXUOgQ after:know
VWRSTUTTTbQURQRU after:known
SSVUVcWTRTLOdNTK after:kong
STTTUUUUUUUUUUWU after:korea
TTUUUUUTaZTTSbXU after:korean
UTVUTQTUTVUUUUMa after:kowloon
TSTTWTTUTSYUUWXU after:kwan
UTRTUUTYTSXUTUUR after:label
TUVWUXZTUUUUVVHg after:laps
TPXSWiYJLTOMgIHP after:last
XTQYUSYUTcPSWMbU after:lat
XTWQSTUTVNVbSWEY after:later
aTQWTTSTSTXTTSkT after:latest
VVWMPbNLUeCIh3eL after:law
STcTUUUTVVPTUKUU after:lawful
JTeQSTTSc8XdSgcT after:lawmaker
StPYgQbWONhWGSgi after:lawyer
UUWTUTTQURXTUVbT after:lay
UUbUUTUSTUTVQWRR after:leagu
TUTTUVdXTaSTRJPT after:leak
WTSTTbTUTRQTcLNT after:leas
VTYTTUTUUUUUUUPY after:least
PPPcWRRPOFeTgkJQ after:leav
UUYTTUTYUVRTUXQT after:led
VUZTZUTbWfMYRcYO after:ledger
YSPeQaZVZGVWkSOM after:left
UfZRYSRYOSQTYMaZ after:legal
VdZSTVTSTZGSdBZS after:legislation
TSUSUUTZTUTXUVZU after:lender
TUOTUUUTUUTUUTUU after:les
QQUZYXhbRRYZOhGY after:let
McSnRTYUWCqRJkbx after:letter
UUKTURTTTUUUUUUU after:licenc
UTUTUUTUSUUUUUUU after:lie
TTdTUTTUUVTWRdTY after:lif
eTPRRTrQRRdONTTX after:lift
TaUTTWYZUSQTbQZT after:light
bTTRTTSbSbPUQPUQ after:lik
UTdWTTTTWVWZRKjY after:likewis
WZVPWRRVaZWRTQhO after:lin
TVQVUTVSQPfRSVKT after:link
PSTOQhRVWNTWgQRf after:list
UUXSTTUUUUVUTWOQ after:listener
TSdSTUTTSWRUUVHS after:littl
SUQUUSTUTUUUUUUU after:liv
UURTTUTTTUUUUUUU after:load
UUTUURUUUUUUUUUU after:lobby
MRqNRZRUPAWQnQQb after:local
aWQRXTZZSSLPhNeb after:location
TSVZTSTTTTPZSZPe after:lock
TTYTZUTUUPUYTTbR after:lodg
QQSaXTTQPaTTRbQX after:log
TUfTVUUUTaQTTYRc after:login
TWSTTTTUYRZUSUaR after:london
VSSSTVTTTRXUVRPU after:long
iRZLSeZMRYPSXFaP after:longer
KiMQRSQSTEgWTYHR after:look
TSSSTUTTTUUUUUUU after:los
TTGTTSSTSUWUQYSU after:lost
WQQQTRYVYNRSdXKT after:machin
PSdTSRWUSPeQNeeV after:mad
UTVQZTTTTeMUTZQR after:magistrat
WSOSSUSVfeFRTaaK after:mail
UTZSVUUUTaQSUXTS after:mailbox
PTHORRRQQVTTXQYZ after:mainland
SVSRRSSQSUWRXPaT after:mak
VSbbTTTTTNZTSWMb after:maker
UXTQRTXeSZPVSgTN after:manager
ZTRTTWXRWVTRVNRT after:many
STfQSQUSRRaRRWQO after:map
WXROYcaSRTMTaFGN after:march
UUSVUYUTUWSQZQYT after:mark
TSTRSZSSSRQaWTOU after:market
UTTXUUSUURWUUWUU after:match
RbPQSdTRaGlOYQdR after:matter
QQUOWSVNTQURZUNS after:may
bTTOTUTZbjHSQOVP after:me
ZdQRTTSRWLVWcBZT after:mean
SYUXUUUUUTVUTTIU after:meanwhil
TTUTTTTXTQZTTVYb after:media
YTWPSTUTTXSTSPaT after:meet
UUWSUUUUUUUUUVUY after:meeting
RNWbTQUVRfMSQRHb after:member
SVTTUVgUUjQTOEiT after:memo
TTTSUUUVTaNUUVUU after:mention
SQVPPXOMahOSQVDW after:messag
TXTTUTTWTWTTTUYT after:messenger
RTcZTTTYcaTTSQAT after:met
UTdTUUTTUSaTScHi after:mid
VSSSTIMSRSZUTSVU after:might
SSGPSRURSTTYUYTU after:million
TbTTUUUUUKXUYVTT after:mind
TUSfTUTTTSXTTbbY after:minister
TUTTUTTWSTXTUPOT after:ministry
aTTSTTSTRVVTTJVY after:minut
UUVVTWTUUTWTVMQS after:mirror
TTZSTTfSUSRUTWQW after:mistak
TTSSSSSTTUUUUUUT after:mobil
TWTQTTXXTXWTSSYT after:moderator
fWPRUUTSTUUTUJTT after:moment
XPUPYYZQSPSabOYJ after:monday
STMUTTTSVSPfSPbS after:money
TSVaUUUYUXTUTWOc after:monitor
YTUeUgjPQdGadXKO after:month
UUOUUTSUTUUUUUUU after:monthly
bRMRRThNhcNaPRfO after:mor
fUUUUUWUTbQTRNTT after:moratorium
TTUSTRWTSTUTVSTT after:morn
UUPTTTUUTUUUUUUU after:moscow
SSZQPSTUSaNUSSbW after:most
UTaUUTTTUTQZTYTW after:mother
QOSPRafQT9EVvDWP after:mov
RTSUTSTTPUWUSUHU after:much
SUWTTTTUjRYWRnWT after:mum
RcJQWSRTSTVXRYRT after:must
TTTaWTUTSdNTSSKS after:mutual
UTYTUTUUUUTWSYMe after:my
XTIqaJQVXQdLPUPJ after:n't
TSNaZXQXOebIRYOX after:nam
PVmTPQWMPUYUMNOT after:national
SUYUUTVTUTYUQYiQ after:nearly
SPPUSUTRTQZSSaQS after:need
WROcTTSUVPhRQXJT after:neither
UTSTUSUTUUUUUUUU after:net
PSNdUSSYSWVRTMaa after:network
KPJnPVPtQjFRThgR after:never
LTESRKWNOVUPYUcT after:new
TWRURTUTSQUUTYbQ after:newspaper
UTTUTSUUUUUUUUVU after:newsroom
VQRRScPXQQTTXHcT after:next
TTUTTRaTVTZSRYRe after:night
VTXQTYbSTWURVSMT after:nin
TI2lLOMyZaOTIflH after:no
SSRQUaTcTHYScRPT after:nobody
ORLgWSRXefSUMnAp after:non
UUTTUUUUcUVUTUbT after:noon
QTSWTTTXQOaQTaKT after:nor
TUSUUVbTTbTUSHbS after:normal
bAFfKHFcqPiNFoNQ after:not
SNKtQQPZTNbQKZlN after:noth
hXdUeMQOMHgiEZRh after:notic
TUUTUUUQTUUUUUUU after:notification
WTSTZVUTUJYTbSSS after:november
rSSSSgVLUSNPd6NM after:now
QSeQQQRRRcVPSjRg after:number
TSVRUTTTTUUVUQST after:o
STUQUTTVSYVQTWQX after:obey
TUTXXUVTTXPWTVRT after:object
TTTSiTUUUSaSSYVR after:objection
TXVPTTTTTPbTRSMQ after:oblig
RRcWWTbSTKaZTacZ after:october
HZSRWXJMYONYaTNX after:of
YPgRSPcOOVZWFSOS after:off
UUTUVUUUURXUUUSU after:offenc
RSXZRRSXQVZTQYWW after:offer
UPUSVOPNWMVZaZHc after:offic
QVWYQSRUYQTVUDeW after:officer
TRRZUPSfRQdSQgmK after:official
aTPRTOUTUZRTTPHS after:offlin
bTQSVVTTUTQSXTZT after:old
TWQTTTUSUQWUUUUU after:older
ZRPLSVUHcIPUXJPK after:on
WOYWSQnRTgHWQQUN after:onc
VRedRURYNVXcOdbN after:one
QSVXSQdSTScVNkpQ after:onlin
PaPYWSZTTdUPMWRR after:only
NTUURNWZXRYVXXTQ after:open
SSYRTXTWUUQUYTaT after:operat
XTMTUXSYTOOShVKT after:operation
STUQUTTWRePQSXfR after:operator
TSWTTRUTUZRUUQWU after:option
QRTQQQRNUfVTNFkR after:or
SQQOcJMkZaTRIXYE after:order
TZZTUUUTUTbRSPeS after:ordinanc
UUZSTTUUUSTYUVPa after:organiser
POVMSPcfTdRXNdia after:other
UYUUUTUTUQTUbSUU after:ought
LQWKROQZrNXVIpDX after:our
VTYUOgRNJBWWiMca after:out
TUQTUTIUUUUUUUUU after:outag
YYRSSTdQVfOPQPLR after:outsid
MWMEXYWOQjMMTSVG after:over
TTWVUTUTTXSTTXQV after:overnight
UUbSUUTRTSQbUMXQ after:oversea
UUTUXUUUUYTTTXZU after:overturn
aRUORQVWWaXTOTSM after:own
SVRSbWSTRXVSQiMX after:owner
TTVTUcUTURQUaQZU after:pack
TTXTUUTUUSZTSTVU after:packet
XYUFNMRVSKYcSYUQ after:pag
UUZXUUUTWTQcSZJg after:paid
TZUUUUTUURYUTRaR after:panel
TRUSXTTVSTSXTcJR after:paper
RYaSTTSTSXQVRSdS after:parent
RUXQTWSZSWMSXUGT after:part
TUaTTUTRTbMSUVYT after:particular
SWdQSSXSUKbYOclX after:party
TUTaUTTQTUYUSVTU after:pas
XTXTTSRcdbWNQfQR after:pass
UTaOTTSRSRQcUHVP after:passport
hGMPSPYSQWTMR6dP after:paus
SSVQRSYRPUTYQRJZ after:pay
QVPTTVRSWSKeSWRb after:payment
TXVSUXTWTSQbXQhL after:payout
fQNSVSRSTdISXOIT after:pend
TSjQVSXSPRLnL0XU after:pension
WRUOSTQQPUVSVMdQ after:peopl
SSUOTRVSSUWTTWZT after:per
TUYUUTUTUTWUTbXT after:period
UVUWTTdUYcNVPW7Z after:person
TUYUUVUUSNbTUVXU after:personal
UUVTXUUUSdRTTXQU after:petition
RSaWSRSRURYSTZGn after:phon
UUSTUUUSUUUUUUUU after:photograph
UXUSTTXTTVQXTfST after:pick
UTZSTbTTSdGTeUZT after:pictur
WSWRTUTTSOZXTPOS after:plac
KSSRTQTSUUPUXUTU after:plan
TTeVWTVTZRWbQdcO after:platform
TTVXSTSVTUUTTaZT after:play
TTYSTTTZTRaRSXTT after:player
UUXUUdSUUPRUbPbT after:plug
TUYTUUZUUSYUTaMY after:po
TUWZTTWTTNoSNkIY after:podcast
TVQYSTUQSRVXTWVb after:point
XSgfaCYYemPQ4XMV after:polic
TjSXRRQTNdaPFIVS after:policy
UUUXUUUTTXSUUQUU after:politic
TTXYTTTWTSXSTVXT after:political
aZUSTTTTiZJSfQQY after:position
OPeZSROXRNiKPfTY after:post
TZTTaUTSTXXSQSZU after:power
RUTTUTVTajGTQXUS after:practic
STSQUTXRbXSWSlZP after:pres
ScSTTYTRTENSpJNS after:presenc
VXUaTTTSSVTTTXYT after:president
UUUVUTTTTUWbRVRT after:pressur
TMSUUSTUUUUUUUUU after:pric
UUTUSUUUUUUUUUUU after:prim
RRWZaSSQZMiQQeRN after:privacy
UUUSUUUXUVUUTaXU after:privat
oTQQSSXUPePUNFXS after:proces
cOLPTRhURbMWPAaS after:process
XTSkSTSLTfHSSQZM after:produc
cTTXdUTTTjISSQPR after:production
TUYRTTTTTRZTTXMe after:profil
TTSRTTPTTTVTUNVU after:profit
SVQQSURRXPYTWRKT after:promis
UTUUVUUUUTUVUXSU after:property
TTTTUTUTUUUUUUUU after:propos
UUSUUUUUUUUUUUUU after:proposal
UUPXUTSUTXUSUMWU after:prosecut
TURSUYTUTTRUaRUU after:protect
SUZWXQXQRPiNKZaP after:protest
STZWTSSbSaNYReYX after:protester
QThNVTYhRkHQSeyS after:provid
UTTRUSVVTVTSUVjS after:provider
VRMXXSSRPPdTSWPS after:public
TUTTWUUTXOaTTXNS after:publication
QTbSSSRTYXdOQdaI after:publish
TTWlTUTTTLZXSXRT after:publisher
QTNWRPUXTVSSXfTQ after:pull
qQTVSRVQHcaMIMIT after:put
UTQSbUUUUWQSTbUT after:quash
OTMMPRQQmRiVCkKP after:question
YURTTTUTUZSUSQYU after:queu
RUUTTUbTUhRRNMgY after:quietly
RTSTTZTTSQRUfMUU after:quit
WUSTUeTSUKNThGQT after:rack
TTRWTTTTVTTXTVPT after:rais
TTRXTZTWUMXUaSTY after:ran
TUbYUUTTTUUUUZLU after:rat
UURZURTaTZTUSUUU after:rather
UWTTUTbUTSOWXTTP after:re
UTVRTTWUZTHfTUaO after:reach
WQZTUSdabcRUQflc after:read
TUSSTXTXTTTTWSYU after:reader
STZPSUUWQNWZUVLT after:reason
UcUUUSUUTOTUZSWU after:reassess
RTXTTTTTXHWbTPCR after:receipt
MSSdYOWeROdJNtOY after:receiv
UUTTUZUWUZNUWZUR after:recent
UUOTUUSUTUUUUUUU after:recipient
SRPNTYOdTjLLVWWU after:record
TTdTTTTTUSZUSXQa after:recording
TTRXTTTXUTQcPcZT after:referr
QSGjURQQTMaTRNXR after:refus
UUTWUUTUTUUUUVTU after:refusal
RVYQTVSTWdIQdcYQ after:region
SUSXTUTSUNbYSYXU after:regional
SSRUTUTTSSVTVUOb after:register
TTZSTUUSXObTTPOj after:registrar
SWaQTSSSRTVbQULY after:regulator
RSSlSTRPRQXVSGiU after:reject
XTVXUTWTTUVTSTTU after:relat
UUXUUUUUUTTVUXMS after:relativ
TVTUUbRUTPTTbKoS after:relay
RTbSVTYUTROgTURQ after:releas
XSPPTQVSWTUSWRTT after:remain
UUTUUUUSTUUUUUUU after:remark
WYNfVPSVX7yCJSbj after:remov
SYNXRRcXP0yMHmcL after:removal
UUSTPaUSUITUfOWT after:rent
TUQSUTaTYYPSZJXd after:reopen
ZRQbSSSYWYXRNbFS after:repli
RSaRSSSPukTOFlGW after:reply
SKQkNJRgSNlMKqgX after:report
UUSTUWVUdXPcVYPT after:reporter
TTWaTTUTUPdSSZiQ after:repository
ShSTTSVTTlLSRJkP after:representativ
bPbnJCbSXrRM1XcM after:request
RYYSUUTSSYSYSDXT after:requir
UTVTUTTTTTZSTWVU after:requirement
UTTVUTTVUWUTUWUa after:researcher
TUUTUcUSUPSTeOWU after:reseller
TTTVZTUTTVVTTZPS after:resist
TUYTTSTTTUQUYTUU after:respect
XaZNSTWRXfXTIkON after:respond
XQZQTTTUWQUWQXeR after:respons
UUWTTTWSTTVVRXTS after:rest
TTRPSTNQSTWPQZVO after:restor
UTaSTTSTTOjTPZgS after:restrict
SRSjVRWPTBnTNaOV after:result
XQSSSRSTWVUUTTUU after:resum
UUPUUUTUUTUUVRVT after:retir
RRNXSYJPgdMbRUDW after:return
WqORfNOLMLUWe0XO after:review
YRSRZTRSTPYTTSKT after:right
TXbTUTTTTSTVUUQR after:risk
SUSTTTTUTWVTPWOU after:rival
UURTUTTTUUUUUUUU after:ros
UUSTUSUUUUUUUUUU after:round
RTSTTZTSTSTUYRdS after:rout
UTZTTUUUTXSUUVXU after:routin
TUURUTTTUUUUUUUU after:row
YWVagSQPOKadQbXO after:rul
UUUTUUUUVUNUYaXU after:rumour
SWTPUSUVVQQUbYVQ after:run
STTUUTYTUUSUXRRU after:runn
MTOPTNSTTUUUUUUU after:russia
PUOTTRTTTUUUUUUU after:russian
UVTcUXUUUZSRSNUT after:saf
TWUUTUTUTbSUTTUU after:safety
SbVRMSSVROZYTUyh after:said
XSSTSeRSIJXRiGTO after:sal
pTXXfTPQacRXSRRM after:sam
UUUXVQUUUWTWTaWT after:san
TPNTTTTTSUUUUUUU after:sanction
SUUTUUTUUUTVUUUX after:saturday
TTbQVTXTYQRfSSLa after:saving
TPTRUSTTTUUUUUUU after:saw
NbMXRSVbidOQPayY after:say
UTTTaTUUTRZUTXTU after:schedul
TTQSTTTTTUUUUUUU after:school
SQTTUUUUUUUUUUUU after:screen
RSbbYRRTUIkPMdZP after:search
VTVVWUTSTTYTSalR after:second
UTSTUTTXUbPTUVWT after:secret
TUTTXUVUTTRdTYTW after:secretary
TTVTZTTUUPdSTVVS after:section
WSUaVZVPNGVdaeFg after:security
TURYWUUTTOaTUVVT after:seditiou
SWQYVSScRYUVOYdP after:see
XaRSTUSURnDUTUNT after:seek
STVSUWSSTTXSVYTP after:seen
TRTRRXTSSSVRaSTa after:sell
TUQSUTTSSUUUUUUU after:senator
TUTbTTSURXUSUIVU after:send
UUUUURUXUTWUUVVU after:sensitiv
eUQXQbPNgaIVVDQj after:sent
UUZRUUUZTRaTTYYS after:sentenc
TUTUUUUUWUUUUUUU after:seoul
TZUUUUTUURYUTRaR after:separat
TTVSVVXSTbQTTPSQ after:september
SSYWTTSaRSfOOVac after:serv
RSGRVIWSNWGQgfLP after:server
VQOTQRQdSJRaeZZP after:servic
XVKQbRURSWYRSUNS after:set
TVSSUUUTTUUUUTUU after:settl
TTKbTTTTTVWTTWbU after:seven
RTPSTTTTTUUUUUUU after:several
QQLPRPQPYXGdSRFd after:shar
RUTWTRUSVJfVRa4y after:she
bSTUUUTUUWSTTPaU after:shelv
UUTUUcUUUTITdKbS after:shift
QRLSSXSVRTSQaNbT after:shop
VTQXTTTUTYSUTUTU after:short
QXPOWQSSQVVWSaLT after:should
QQVVUXQUPXMNVbMY after:show
XSMNQVWdWVTYXZUM after:shut
UTUTUYUUUSTWUhdT after:shutt
PQSTURUSSYGXdXOX after:sign
TTjTUTaUaVPePmTT after:silenc
RUTTTUTUbTVTUUQU after:silent
TUXTTUTTSXSUUVTT after:sim
SPSUVQTbSbRQSjiT after:similar
UUUTUSUUUUWUQYUU after:simpson
mOPWRXaVRYLbSCTa after:sinc
QJJPSeRQRMEQu2SP after:singapor
TUWTUTSUUSbQUVUS after:singer
TTXbQUScRXTQRmRZ after:singl
caVTUTUWUSQUeUMS after:sister
OXbYaZdUYDgEfbHQ after:sit
MTdiTORQQcOXIpwM after:six
VTWSTYTTTUSTURXa after:small
TilLbQPWQPdPNNaT after:so
TTSUTVUUUTTUVYaU after:social
UTTWTTUTTSVUUVUU after:softwar
UURUUUUUTUUUUUUU after:sold
RSVNRLSQSWUTSXaS after:som
QeccUPPTTEvM9YVS after:song
SUPZUSUTTUUUUdUU after:sooner
WTZTUTUTTbSSSYIT after:sorry
TTVVZUTTTSSZUaZS after:sought
TUaYTSUUTTUSUVGZ after:sourc
TTUUUUUUUUUUUUWU after:south
UUTUUYUUUOUUXPTU after:spac
TUQTUTUUUUUUUUUU after:spam
TTTTUUUTYNaUUYUU after:speak
RUYUTUUWUPbUTaST after:speech
UUTRUUTUTUUUUUUU after:spoken
UZPWRaTdSZVRWTjS after:spokesman
UdSRTYSRYUWSUShN after:spokesperson
jUPPYTTZSpFOUKlO after:spokeswoman
STUZTXTRSXSTUXWa after:spr
UUUTUUUUUTYUTVST after:spread
UUTRSUUUWTSaTVSU after:squar
eZUOSQXORcQRbEJN after:staff
dSWhSSTXSUhMNVWS after:stand
TUcSTUUUcRUZSYVO after:standard
WXRSTSVWSWUTSWST after:start
SUMVQRRXSfLSUTYa after:stat
RWZVQRTYSRfQNgeN after:statement
VSTTUUTTUWNTYQUT after:statut
QSeUVSTSaXRRXVNR after:stay
ZVQUTYSVSTTVZRcS after:step
XpZaTVNYWVcHRcHS after:still
TaXTTTTTTQbTSYTa after:stock
YUbSUUTTTWTSSTSU after:stood
eQLUWUPWOYNcSHWP after:stop
yQLMRORVboMRM7GT after:stopp
MTQSQRSSSSfOLaIV after:stor
TTUSTVTWUTWTUUQd after:storefront
TTRTTTTTaTVUUVBU after:stori
TTVaUUURUWTSTOOU after:straight
SUOTTSUSSTaTRZPP after:stream
UUQYVUUUUQXUUVQa after:strip
TTWSTTVYTaMZTTUX after:student
aRSaUPTUURWTTSTU after:studi
TRTTWUUTURXTUUSU after:studio
SgTTTSTRRaXSNViX after:study
TaZSSUTTTRTaXQWT after:subject
UTTTYUTTTUVUUUQU after:submission
XTSMUTcSTaSTTQYU after:subpoena
YStMWUXPRQTXTPHX after:subscriber
ZTUWQQQSOeNVLFUR after:such
UUTUUUUUUUUUUUUU after:suffer
aUVTTSTUSeSTNWOT after:suit
RiSZTZSUYfJSZ8gQ after:summer
TSTSSTSTUdSTSYRV after:sunday
TTWRSUSYWfMPUcSY after:suppli
TTTWTTTRSWYQTPXR after:support
TTXYUTTQTYRUTPbT after:surrender
fQEMRMOZTZURYNVc after:suspend
XTVSUUZTTVPXTUMS after:suspension
QRQaTTSPSaQRUNMT after:swis
UTWRSUaTSQMaWYeV after:switch
TUSUVUUUUZRTUUTU after:system
TSWZTTTTTRVUUYbT after:tabl
UUTTUXUUUTTUWfPT after:taipei
TTNTUPPSVSbTRUXU after:taiwan
TTbUUTSUPQbUSZZL after:taiwanes
RjKaPSQaRIiYLJMS after:tak
WWNZXTTZQ4yOPWPQ after:takedown
UdYZVQaSSOfXRLQM after:taken
WVQUTTRZHSWTTZeS after:talk
ZcKQSVURScMYQPlR after:team
UUQWUUUUTSWTUVKa after:technology
TTTSTTTUTUTUUWTT after:teenager
UUTQWUUTRYPUUVSU after:telecom
STXjXORPOdUNLILX after:tell
YSUSTTZSTRSYTOUT after:temporary
TTQTUTTUTUUUUUUU after:ten
SXQSTTTTWOaYVURf after:term
TUVTUTTTUUSYTWNX after:terminat
cVdSTSVVTdRSQMaQ after:territory
UTUVZTTTWRaTSWgS after:test
SdTTUTTQTaUTRPaT after:text
STKZSMQWQZUTRcYT after:than
XYVbXLRVIVTWMSgI after:that
OQWWUPRVIIbWHg5P after:the
YRMJOUUIbjBOaDZT after:their
RPcQMhXMIdNReKfL after:them
VWSTReYRb7gQdVQX after:then
WVLXQaPXMKKKrFyQ after:ther
LZHIOJWLSaHWVSXU after:they
LWVXQgKNRQZEjGeO after:thi
TWTXTUTTTSVUUWVU after:thing
TRYTTTTTTUUUTYMU after:think
RTUSWTTTOUUUUWXT after:third
VTXbTTSSTcPURYdP after:thos
XWeXSWUVWMWTZd1k after:though
UTWTVUaUUTWTTVYe after:thought
TTUTUTUTTUUUUUUU after:thousand
XXXXSXPOPXGWaJWc after:thre
SThZXSTSSBmRSinP after:thread
TTcTTSTUTWVTReXP after:threat
TUVTUTVUTPTTaWUS after:threaten
XaJWTYWRQcITWEUX after:through
QZaSXXaRUVMNZWZO after:thursday
UUUVUTVUTUTWTVaT after:tiananmen
ZTdQUVPPUUPRaMfS after:tim
UUbUUUUUUOaUTXbS after:timeout
STXPVSSaSRcQRbeR after:titl
GPSQbLLRSQaRJcNO after:to
TUTTUaUSZUQTaTWT after:today
UUUTTUVUTUTYTUTT after:together
TTSSYVTTTUSTYTnS after:tokyo
QZUbURRYMCeZXWjb after:told
eRcgXcXVQYbMSReh after:too
WTWIWRVSXSaOSfXH after:took
TTSeXTXTTKhSRZHe after:top
TUUVUUUaTKZcTYQT after:touch
TXZSTTSTTTYTRKUQ after:track
TTORTSRXSTVTUVVU after:trad
UTTTTTYTUSaSUYTU after:traffic
TUXTUUUUUWTUTYbT after:traffick
VTTPTSTbTbOURdcT after:transparency
TUSRTTWWTSXVTQaS after:travel
QZSRTUTTebNSTXYU after:treat
SXTgaTTSSdOSSOIT after:treaty
TUXTUTUUUUUUUVTT after:trial
UTTTUUUTURXTUUSU after:tribunal
aVTQUUWYTfOTSPbS after:trust
UUXUUUUUUSTXTQMb after:truste
UTUXTUTTTXRTUNVU after:try
TSUUUTUUUUUUUUUU after:tseung
XRVRXZVURNUTWXQf after:tuesday
QVSgSVQTRYHjTfHm after:turn
TUOUQUUTTUUUUUUU after:tweet
TROTTTTXgYQTSXaS after:twic
SZhVZUSJXUTPdc0b after:two
XZTVUTTTcbOTSWWS after:unanswer
TUVSTTTTURYUSVkS after:unavailabl
PibNTRPPMh8ZPJZD after:under
RVTUUUUUSXTUUUUU after:understand
TVYOTTWUTSJiSZSW after:union
RUPTQWRTSNRRhTKV after:unit
TTRgTUURSTWTT9KZ after:unles
UUQTTUVTTUTUUUSY after:unlock
UTTaVUUTTcNTSMOT after:unmask
xSJTVUPOPYNNVAaX after:until
LdTSNVUSXbIOYWdX after:up
UUOTTUUUUUUUUVXS after:upload
STZTSTTUTRTWTNKO after:upon
PRQSTRTSTPQUfTSU after:ups
TUUTTUTUTUUTUXTU after:urgent
WZUQPKTYkbUSPbRZ after:us
WTWdTQTQSbSQUFRT after:use
RSTUYZWRSNTWYQSS after:used
WLDPSYQXQcKGTeaV after:user
UTRUUSTSTUUUUUUU after:usual
STeRUUTTWSUZSLPR after:valid
TUUTUTUTTUUSUUXS after:valu
TURSUTUXVTXTTVYU after:vanish
aUVhXSSVRQgRMVmO after:version
XXXTUTUUUVTTUOYT after:vic
UUOTUUTUTUTWTVZU after:victim
RSPVQURSXKiSQZOR after:video
UURTVWUTTTTUWaKU after:view
UUdRTSSUURdUPcYa after:viewer
UUUZUTVUUYPXTYYS after:vigil
UUXSUUTTTRXUTWUg after:visitor
TTVSSRSVSTYTSVTT after:volunteer
UUNTUSTUTUUUUUUU after:vot
TTVQTSTXTbUTMdVT after:vpn
XTZRTUTTSUYTSZcU after:wait
UTbSTTTWTSPfTYJh after:wallet
RQNafPPRmfKcKbNY after:want
UTTTTTTTRUUUUUUU after:war
RSSVRMRSUUZURUTZ after:warn
PRhXcTQRUy0PQfGP after:warrant
MiTVXONZOQeSLXSX after:was
TSaXSTTTTTaTSWRT after:washington
TRePSTSPTPaYQXLh after:watch
TUgbTTTTTQaSRdRT after:watchdog
OfSRWYRPTVMUfLHY after:way
WULWQSQZQYSUOVIZ after:we
STURUSURXGjMRSRV after:websit
RSLTSeUYUYOQZVrU after:wednesday
SVSTOXUQcOWQRUhM after:week
STUTTaWTTNTTbJUQ after:weekend
WSTSTQSTTZPTQXPT after:weigh
jTWRTRSRZbGSWLWe after:well
SSSPXZSSYVRUXVWP after:went
QTRKMSLPZGfNWWVP after:wer
UjZKSOVMTTWYS6kO after:what
QURSPNZMhLScVQAM after:when
UTfTTUXSURSWU0TX after:whenever
PTSVWOSOSWZYMUJX after:wher
MjGLXMPPxKLWmYQN after:whether
gSZQbTOYaPeTOXPI after:which
hCQVQNSRRPfQQRIg after:whil
XUQdSTWYOmDYPBjQ after:who
UUSRSTTTTUUUUUUU after:whol
UWUTSRRQZUOTUNOQ after:whos
TSVVSTTTbSQZQVVR after:why
UUWTUTXUUTRYTWWa after:wif
HMCfOZNHNaDJk1NV after:will
UUTTSYUUUSSUYNXU after:wind
TTPTUcTTUSQTcHtT after:wip
UUTXWUUTUXRTUXPU after:wish
LTPSKPIQXhLSMSNZ after:with
TXaYZSTTTTZVPdTY after:withdraw
TYRSUZURYQLTmNJU after:withdrawal
TUaTTVTTURTTeOtQ after:withdrawn
TTUSTaUTTQPcaNJQ after:withdrew
TUSPTSaTUTYUQTKW after:withheld
ZSWRTUTXTUUUUGUS after:withhold
WSqMSOZSTPcTQaDo after:within
QRXVQRXReIXWWoEf after:without
SSPgaRROaaWOORcQ after:wo
UTTTQUXUURdURdgU after:won
QXYfSVbPfTgRMNXc after:word
ZUORTNUSSZXTQMMS after:work
UUaUUTUTTUUUQWdR after:world
TURSVTTTUSWUTWUT after:worldwid
RWUTUTTTTSTUXSUU after:worth
URCeVGIGegQPLSyG after:would
TUThSTRTSVVVQLdT after:writ
TUYSYTTRQTWUTWJj after:written
STPVURZUTTaTSZaT after:wrong
XTZcQSTTQYSaNeRa after:wrot
XLNQQMXXMVQPcTqH after:year
TTTWUTXZTZRTTUkS after:yearly
OhVQTTRahgHTUgQX after:yet
WUTTYTSTSTSUZTQU after:york
SSSSTSSTSUUUUUUU after:you
QSVQSSSSQTZTTYOS after:your
TUSdUTUgUlPTMeUT after:zero
VVWUTYRTRPVWXTcR alone2:" a
XXWPUWWXSUTTWRZR alone2:" and
XTTTUYXTUTRUYRVU alone2:" as
TUYUUUUTUTUWUWSV alone2:" at
UUUUUUUUWTTTYVVU alone2:" doe
UUSTUUTTUUUUUUUU alone2:" for
TUUaUUUTUVTUTNXT alone2:" has
TTXRUUTTSTSYUPWS alone2:" he
TUSPUSTSUaTURYVU alone2:" hong
TTVRUTTRSTTWUXVS alone2:" i
UUTTUUUTTUUUUUUU alone2:" if
XUTQUXTVTTSUXSWU alone2:" in
STRPYWbQRQTWXfTc alone2:" it
STXQUTTSTQaTTaWU alone2:" its
TUSeUTUYSIlTRYbT alone2:" no
UUUTUUUTUUUUUUUU alone2:" nobody
TUUXUUXdTcTSSeTR alone2:" not
UUTVUUUaTVXTTgVU alone2:" noth
UUUTUUUWUVSUUVUU alone2:" on
UWVdUTTUTJbTSNbR alone2:" our
QRLSTSSQRXSWTaWS alone2:" said
TUTTUUUUUWSUUVUU alone2:" say
UUSTUUUUUUUUUUUU alone2:" sensitiv
STQRUUTVSRWTUSWS alone2:" she
UUTYUUUTUaSTTPVU alone2:" should
TTRTUUbTUVTUUSUU alone2:" sinc
UUUcTUUXUMZUUYSe alone2:" so
UUYUUUUUUUUUSYIU alone2:" tak
TUSTUUUTUUUUUUUU alone2:" that
VQeWTglKQHVYkMYQ alone2:" the
RTRRUTSSTXSTUQWS alone2:" they
UUWTUUUTURXUUVNd alone2:" thi
UUWUUUUUUUUUUUPa alone2:" two
UTTZUUUTUVTUUUWT alone2:" under
TUUTUUUWWTUUUWWU alone2:" was
RXUSXcXXVDcWedkH alone2:" we
UUTTUbUUUSNUcOXU alone2:" what
UXaUUUUUUTVVTLWU alone2:" when
UUTTUUUUUUUUUUUU alone2:" wher
UUTUUUUUUUUUUUUU alone2:" which
STQTUUXTUUTUUSUU alone2:" with
UUTUUYTTUSTUYRVU alone2:" within
TUTSUTUSUUUUUUUU alone2:" wrot
TUTTUUURTUUUUUUU alone2:" you
UUVVUUXTUUTUURVU alone2:# "
TTSTUQTTTUUUUUUU alone2:# #
UUTTUUUUUUUUUUUU alone2:# a
TUWZUUWTUZSSTZXT alone2:# account
VUKUTXYWSTQVXKJT alone2:# and
UUUSUUUUUUUUUUUU alone2:# application
UUTVTUUUUWTUUTVU alone2:# august
UUQUUUUUUXTUTVXU alone2:# cas
TUQTUXTTUTTUWSUU alone2:# day
UUUXUUUUUUUUUPUU alone2:# declin
UUUTUUUUUUUUUUUU alone2:# hour
UUOYUTTUUUVUTVWU alone2:# in
TUeTXUUUUOdUSeWT alone2:# is
WUaYUUVTSXVRSVYT alone2:# it
UUSTUUUYUUUUUVUU alone2:# its
TTVTUUXUUUWUSXUU alone2:# january
STTSTYSTTSRTaRYT alone2:# july
UUVZUUUZUUUUTUUT alone2:# messag
TUSTUTTTTUUUUUUU alone2:# million
UUTUUUUUUUUUUUUU alone2:# most
UUYUXUUUUQTcUVOT alone2:# october
TUbQUTTTUVTTUYaW alone2:# of
TUSTTTSTTQYUUVYU alone2:# per
UUXUUUUUUUUUUUUU alone2:# percent
UUTUUUUUTUUUUUUU alone2:# phon
UUUUWUUUUTUUUUVU alone2:# post
RUkdUUSTTcPSSmhS alone2:# request
TTVTUUUTUUUUUVVU alone2:# say
TUTTWUTUUaQTTURU alone2:# september
TUTSUUUTUVSUUVMU alone2:# such
TUYdUUUUTVUTTObT alone2:# that
iUVVUYUTUeJTVBWX alone2:# the
UUSTUUTUUUUUUUVU alone2:# tim
UUSXUXUTUVSUXQUU alone2:# to
UUXUUUUUUTWUUWUU alone2:# video
TUTUUUXUUUUUUSVT alone2:# was
YUXTUTVTTWWTSTPZ alone2:# when
ecjjLWVlPCnWPMfd alone2:^ "
RTRSTQTTTUUUUUUU alone2:^ #
JLIEOLPZZYRTRYeP alone2:^ a
UUXUUUUUUWUTSWOa alone2:^ accord
TTSXTZSSZQRTZPXR alone2:^ all
TSSSRTTTTUUUUUUU alone2:^ an
UUTUUUUUTUUUUUUU alone2:^ analyst
TTTTTTTUSUUUUUUU alone2:^ and
YWUUUUUUTWTUTOYU alone2:^ as
TTTUUUTUaVTUTRRT alone2:^ ask
XUTTTUUTTUUUUPXT alone2:^ at
YUTUUUTUTYSUSSSU alone2:^ back
TUZTUUTTUUUUUYZU alone2:^ between
STSYTTTSSJdTTYIT alone2:^ both
UUVVYUUWUWTUTVbS alone2:^ but
TUWSUTSRSUSYUUST alone2:^ by
TUUUUTUUUUUUUUUU alone2:^ civil
SUSTUUUTTUUUUUUU alone2:^ customer
UUTTUUUUUUUUUUUU alone2:^ december
UUUUUUUUXUTXTULU alone2:^ declin
STTSSTTSNSTZUUdU alone2:^ did
TUTUUTUUTUUUUUUU alone2:^ download
SUTXUUTUTVTTUVVU alone2:^ fiv
VTTTTTXXTUTUTUTT alone2:^ for
TUYTUUUUUUTUUXVU alone2:^ from
UUTUUUUTSUUUUUUU alone2:^ gav
SUTUUTTSRUUUUUUU alone2:^ had
MSRQQRRRQUUUUUUU alone2:^ has
RTOUSSYRRJfSTZWW alone2:^ he
UUUTUUUUUUUUUUUU alone2:^ his
QSRVSSROSVTTTZXT alone2:^ hong
TUUTUTUUTUUUUUUU alone2:^ how
STTTTTTTRUUUUUUU alone2:^ i
TTSXTTTTTVUTURWU alone2:^ if
aYUaYORRSXPQVLlT alone2:^ in
UUUUUUUURUUUUUUU alone2:^ india
SQUUTUTUTUUUUUUU alone2:^ is
SVaXaaUgRaEWcKRL alone2:^ it
VVXRbQQPfQaXNcOU alone2:^ its
SUTUUTWUXUVUUVRU alone2:^ last
UUTTUUUUUUUUUUUU alone2:^ lawmaker
TSTTTUTUTUUUUUUU alone2:^ lawyer
UTTUTUUTTUUUUUUU alone2:^ legal
UUVTUUUUUTVUTURU alone2:^ meanwhil
TUTTUUTUTUUUUUUU alone2:^ most
UUUTUUUUUUUUUUUU alone2:^ mr
QSRYTSSPgLgSQe2R alone2:^ neither
TTQSTUTahmFVScCS alone2:^ no
STTSUTTVSWTUTVWU alone2:^ nobody
VXbQTTTRRaNUSYcS alone2:^ non
TTTWUTURSVUTUYUS alone2:^ not
TUUUUUUUUUUUUUUU alone2:^ now
TUWYUTTUZTTUTWVT alone2:^ of
TUSTUUTTSUUUUUUU alone2:^ officer
TTTSTUTTTUUUUUUU alone2:^ official
STRTTSUSTVWTTTUU alone2:^ on
STReTRRPSRVUUPST alone2:^ one
UUTSUUUTTUUUUUUU alone2:^ only
TTSSTTRTTUUUUUUU alone2:^ other
STTWUTTSSUUUUUUU alone2:^ our
TTNRTTTRNUUUUUUU alone2:^ polic
UUTTUUUUTUUUUUUU alone2:^ pro
TUUUUYUUUTSUWSPT alone2:^ pull
TTSVUUXTTXSUUQVU alone2:^ request
SSUUUUSUUUUUUUUU alone2:^ review
UUUTUTUUUUUUUUUU alone2:^ rival
PSQRSSSRRUUUUUUU alone2:^ said
RUSTUTXTTSYTUVWT alone2:^ say
TUTUUTTTUUUUUUUU alone2:^ shar
SScSSSTSQLZcSbKR alone2:^ she
UUVUTUXUUSWUUUXT alone2:^ sinc
UTTSTTUTTUUUUUUU alone2:^ so
TTSSTTTTTUUUUUUU alone2:^ som
TUSUUTUTTUUUUUUU alone2:^ such
XTWZTSTTSVVSRQRa alone2:^ that
LMNOJPKHKKfSNSQK alone2:^ the
UUTTUSTTUUUUUUUU alone2:^ their
UUUXUTTUTVTUUWWT alone2:^ then
TUTSUSUOTUUUUUUU alone2:^ ther
gTVPTRYZRaUTNUYc alone2:^ they
TTUYUTZTTXWSSZUT alone2:^ thre
UUUUUUUaUVUUTYVU alone2:^ to
STTTUTSUUUUUUUUU alone2:^ told
TUTUUQTUUUUUUUUU alone2:^ took
TThVTTTTcRXSRZRW alone2:^ two
UTTUUUUTUUUUUTUU alone2:^ under
RUSeUTTTTVRXSbOT alone2:^ until
TUTTUUUYTUUUUVUU alone2:^ user
TTUSUTUUUUUUUUUU alone2:^ vpn
UUTUUUUUUUUUUUUU alone2:^ was
TQXYPPPOWiLROcVX alone2:^ we
RRZTTTTTSXSUTWWU alone2:^ what
TVTTUUTTWWSTUUTT alone2:^ when
TTQRTTSTRUUUUUUU alone2:^ which
UUTUUUTUTUUUUUUU alone2:^ whos
TTTTTUUUUUUUUUUU alone2:^ why
TUUUUTTUUUUUUUUU alone2:^ will
TUUUUUUUQUUUUUUU alone2:^ would
UUTTUTUTUUUUUUUU alone2:^ you
TURTUUTTTUUUUUUU alone2:a "
UUTUWUUUUTUUUUVU alone2:a #
UUTUUUUTVTUVTUVT alone2:a bank
UUSUTUTUUUUUUUUU alone2:a block
UUUUUUZUUSWWUVXT alone2:a british
UUUUUUUUUUTUUUTT alone2:a call
UUTUUUUUUUUUUUUU alone2:a cas
STQVUVTRUcOSURYT alone2:a company
UUbUYUWUUQTbTWNS alone2:a complaint
UUWTUUUUUTVUUVUU alone2:a copy
TTVSVUTYUQaSTQdR alone2:a court
UUTTaUUTUbQTUVVU alone2:a customer
TUZTUTVTTZTTSYLc alone2:a day
UUXTWUUUTVWTUVVZ alone2:a demand
UUZUUUUUUYRTUVPY alone2:a detectiv
UTUUUUUUSUUUUUUU alone2:a different
UUTUUUUUUUUUUUUU alone2:a draw
TUcTUUUUUWTUTWUU alone2:a few
UURUUUUUUUUUUUUU alone2:a fifth
UUWSUUUUUVUTUUYU alone2:a figur
UXTUWUUUUTSUYTWU alone2:a fil
UYTUTUUUUTVUUVRT alone2:a fin
TUTUUUYYUUTUUTVT alone2:a footnot
UUUYUUUTUUTUUMRU alone2:a form
TUXTUUUUUTUWUXTT alone2:a former
UUUTWUTUTTVUUUTU alone2:a gam
UUWVUUWVUTVTUUVU alone2:a government
UUXTUUUUUTWUUWUU alone2:a grey
UUTTUUUUUUUUUUUU alone2:a group
XUTTUUUUUVTUUTVU alone2:a handful
TUVPUTTSTQXXTWVT alone2:a hong
UUSTbUUTUVVTUVTT alone2:a judg
UUZUUUUUUSTZUVNd alone2:a law
UUUTUUUUUVUSUUYU alone2:a lawmaker
UTSUUUTUTUUUUUUU alone2:a lawyer
TXVSUUYTURYTUVLb alone2:a legal
TUWVTUWTTYTUTQVT alone2:a letter
UUWTUUUUWRUWUUUU alone2:a licenc
UUcZUUTTZTTTTaOR alone2:a lin
UUVTUUUUUSWUUVWU alone2:a list
UUTVUUTTUUUUUUWT alone2:a littl
XTRTTVTTTVTUVVUU alone2:a local
UUWUYUUUUZPTUVTT alone2:a magistrat
UUUZUTUUUZSURYYT alone2:a mail
XUWTUUVUUVVTTTWR alone2:a manager
TUWSUZYUSQRUeNVT alone2:a messag
UaTTUUTUTWTUUPYS alone2:a month
UUSZUUUZUVUTTWaT alone2:a notic
UUTTUUUUUUUUUUUU alone2:a pag
RUTTUUUTUUUUUUUU alone2:a paus
UUSTTXTTTTTUWSWS alone2:a person
UUTUUUUUUUUUUUUU alone2:a phon
UYTaUUUUTMaWTXOY alone2:a polic
UUTTWUUUUVTUUWWU alone2:a political
UUSTUUUUTUUUUUUU alone2:a post
UUZTUUUUUTWUUUQc alone2:a protest
XUUWUUUUUTVUUUVU alone2:a public
UUWTUUUUUTWTUVSY alone2:a radio
TUUXUUTUWQWTTYVT alone2:a reply
UUTUVUUUUUUUUUST alone2:a report
UUVXUUUUTYUSSUVU alone2:a representativ
UUSRUUUWcUTZUVdU alone2:a request
WTTUUUTUUWTTTTWU alone2:a review
UUVUUUTUUWSUUUWU alone2:a search
TTSWVUTUUWRUUVUU alone2:a second
TUTSTUUUUUUUUUUU alone2:a similar
STUXUUUcTXQTTZbR alone2:a singl
UUTZTUUUUTVUUURU alone2:a sit
UYTUUUUUUWUTUSVU alone2:a small
UTRRUUTZRWRUTXVU alone2:a spokesman
WYWRUTWWZPTYYVXS alone2:a spokesperson
YVUWTXTaVZTQVNZT alone2:a spokeswoman
UUUTUUUUUUUUUUUU alone2:a statement
UUYUUUUUUSaTUWUU alone2:a suspension
TUUZUUUWUVTUTRXU alone2:a swis
UUcSUUUUUVTUUVZU alone2:a tabl
UUUTUUWTUUVUUVTU alone2:a taiwanes
TTSTTUUUTUUUUUUU alone2:a third
TUUTUUUUSUUUUUUU alone2:a tim
UUTaTUUWUVTUUVRU alone2:a user
TTQTWUTUTWSUUUTU alone2:a warrant
TTcTTUTTTObUTWQS alone2:a week
XYUTUUUUUXSUTSWU alone2:a work
TTSSTTTTTUUUUUUU alone2:a year
UUTRUUUTTUUUUUUU alone2:about #
TTRZUTUTSQXUUVZT alone2:about a
UUUTUUWTTUSWUUUU alone2:about it
UUUUUUUTXWUUTVRU alone2:about its
WUTRSWXYRVPVXTPT alone2:about the
UTTUTUUUUUVUUVVU alone2:acces to
TWaSTTTSTWTUSaMc alone2:accord to
UUVUUUUUUUWUSYUU alone2:accordanc with
XUXSUUUUUUUUUUVU alone2:account data
UUUTUUUTTUUUUVNU alone2:account detail
UURXUUTUTYQUUXXT alone2:account in
UUVTUUWTYTSXUVRR alone2:account of
UUUUUUXUUUUVUUZT alone2:account on
UUUTUUUUUUUUUUUU alone2:account that
UUUUUUUbUVUTTYUU alone2:account to
UUTUUYTUUTTUWSUU alone2:account with
UUWUUUUUUTVUUVUU alone2:act in
TUVeUUTUTKcVTdLS alone2:act on
UUZTUUUUUQaTUVTW alone2:ada chung
TUYSTUUaTTVTTZbS alone2:add that
TUcTUUVTTRTbTWLX alone2:after a
UUVUUUXUUUUVUUZT alone2:after an
UUTXUUVUUYQUUPWT alone2:after it
TTOSWTUUUUVVTVTT alone2:after the
UUSUUUUUUUUUUUUU alone2:against "
UXUUTUUUUTVUUVRT alone2:against a
UUUURUUUUUUUUUUU alone2:against an
UTVUWUUUUPaTTWTT alone2:against the
UUUTUTTTZQXUSVRT alone2:all four
TUUUUYSZTTTTZSbT alone2:all of
TTTTUTaTURXUTVRU alone2:all thre
TUUTUTUUUUUUUUUU alone2:among the
UUSSUUTTTUTVUMVU alone2:an account
UUSSUTTUUUUUUUUU alone2:an app
TTWTSUTUTRZUTXTU alone2:an appeal
VTYTTUTTSSXUTUcU alone2:an email
SUWUUTURUWSUUSWU alone2:an emergency
YUTUUUUUUWTUURXU alone2:an employe
UUTUTUTUUUUUUUUU alone2:an hour
UUTUUUUUUUUUUUST alone2:an injunction
UbTWUUUZTSZSTQZR alone2:an official
TTSSVUTVTRWTUVPT alone2:an order
UWTRUUTYTUUUUWUU alone2:and "
UURSUUTTTUUUUUVU alone2:and #
TTVTTSTTRRXTUTXT alone2:and a
UUYSUUUUTUTUUXVU alone2:and answer
UTTSUUUSSUUUUUUU alone2:and ask
UUUUTUTUUUUUUUUU alone2:and credo
TUZTUUTUUVTUTZaU alone2:and december
UUUVUUUUUTVUUXWU alone2:and do
UURTUUUTUUUUUUUU alone2:and for
UUUYUUUTUUTUUMRU alone2:and got
UUTTUUUUTTUTUUVU alone2:and had
TZWQWTaVTfNTRUPS alone2:and has
WUUTUUUTUUUUUTUU alone2:and hav
UUTUUUUUTUUUUUUU alone2:and hk$620,000
UUUTUUUUZUWUTVRU alone2:and i
TUQTUTUUZUWUTVRU alone2:and in
WcZXYTUXUSXUTZeT alone2:and is
WUXYVWTTZPZTWPDb alone2:and it
UUTTUTUUUTVUUVSU alone2:and its
TUVTUUXUTUSWUUUU alone2:and last
TUTVUXUVSYPTXQWU alone2:and no
UUTXUUUUTUUUUVUU alone2:and not
UUSUUUUUUUUUUUUU alone2:and of
UUUXUUUUUVTTUVVU alone2:and one
UUWUUUWUUUWTTUUU alone2:and put
UUTXYUVTSPVZTTaT alone2:and said
VUUXUUTUUVUUUPWU alone2:and say
TUSSTUSUUUUUUUUU alone2:and som
SVVTSWZaWPbSVaaV alone2:and that
USQaSeVYdCUZfWRR alone2:and the
UUTUUUUUaXRTUXQU alone2:and then
UUUUUTUXTUVTTUWU alone2:and ther
UUTUUUUUWXSUUVSU alone2:and they
UUSTTUUTTUUUUUUU alone2:and to
SUUZUUUUUTVUUVXT alone2:and told
SUTTUUUUUUUUUUUU alone2:and two
WTUTUUUUUUUUUUUU alone2:and until
VUUTTUUTTUUUUOWT alone2:and was
UTcSUTXWSbQTUYLS alone2:and we
WUTTUUUTTUUUUTUU alone2:and when
UYTYWTTTUZSVTSZT alone2:and will
UUVTUUTTTTVUUVOU alone2:and without
TTTWUTUUYZOVSQZT alone2:and would
TXUUUUUTUVTUUTVU alone2:announc a
UTUUTTUYUUUUUVUU alone2:another matter
TUTXUUUUTXUSTQVU alone2:answer "
TUTTUUUUYRWUUVQU alone2:answer our
TUTYUUUUUUUUUQWU alone2:answer the
VUUYUUUTTRZUUNaU alone2:answer to
UUZUUUUUUUUUUUYU alone2:answer with
TUUXUUUZYZOXTWWT alone2:any of
WUUSUUXYUWSUUWVT alone2:any other
YUUTUUUXUVSUUSWU alone2:any request
UUUWUUUWWXSTTXVU alone2:any user
UUUTUUUWUWSUTVWU alone2:anyon in
TUTTUUURSUUUUSUU alone2:anyth to
UUaUUUUUUTaTSXXR alone2:app had
VUTTUTTTUUUUUTVU alone2:app has
TUTUUTTUUUQUYPYT alone2:app stor
UUVUUUUUUWTUTVWT alone2:app that
UUTUUTUUUUUUUUUU alone2:app was
UUTUUfUUUMSTgRXR alone2:app will
UUUTUUUUUQXUUUTU alone2:appeal against
UUWTXUUUUUUUUWTU alone2:appeal to
UUTUUYUUURSUZSVU alone2:april #
UUSTUTUUUUUUUUUU alone2:are a
TUUTTUUUUUUUUUUU alone2:are awar
TUWUUUYUUSTUXTUU alone2:are glad
XUSSZUTUUUUUTTUU alone2:are in
XUUTUTUTTVTUUTVU alone2:are not
UUUUUZXUTQTUWSXU alone2:are now
TUUTUUUUUUUUUUUU alone2:are our
TUTVUUUUUVTUURUU alone2:are still
YUSTWUUTUZSUSUVU alone2:argu that
aYTUUUUUUWSUTQXU alone2:articl #
TURRUTTTUVSUUVMU alone2:as "
TTXTTTTTTTWUTWPU alone2:as a
YTUTXTTVTXTTTTXT alone2:as it
UUTUUaUUUPSUaRZU alone2:as its
TTWSWVTTTSWVUUaU alone2:as the
XUTUUUXUUWTUTTUU alone2:as we
STTTXSTTTRYUUVVU alone2:as well
UUVTUUXTTUTWUPVT alone2:ask about
UUTSUUUSTUVUUMTT alone2:ask and
UUUTUUUWYSWUTUYT alone2:ask by
SSWXVTSSabOUTUQa alone2:ask for
UUTWUUUTUUUUUSUU alone2:ask in
UUXTUUUVTTTXTXUY alone2:ask it
UTTUUUUTTUUUUUUU alone2:ask me
UUUUVUUUTTWUUUTU alone2:ask on
UUTUUUUUUUUUUUUU alone2:ask that
TTRWUTUTTWTUUVWU alone2:ask the
TUTSUUUTTUUUUUUU alone2:ask to
UUTWUUUUTTTaUVWU alone2:ask us
UUUTUUUUUUUUUUUU alone2:ask what
UUTSUUUVZSPTbZLT alone2:ask whether
TaUUUUUWUWSUTTVU alone2:assess the
UUVUUTUUUUUUUVVU alone2:at #
TTWUTUTTTTXTUUPa alone2:at a
TUTTUTUTTUUUUUUU alone2:at all
UUTUWUUUUYTTUUYU alone2:at first
UUTUUXUUURTUYSWU alone2:at hom
TUVTTUUUTSWUUVWU alone2:at least
UUTTUUUUUUUUUUUU alone2:at one
YSWWSSVVRNYYSTJP alone2:at the
UUUUUUUUXTVUUUWU alone2:at thi
UWUUUUUUUVTUUTVU alone2:at what
TUSeUUUTSXSTTLXU alone2:august #
TUZWUUUTUTUWUTSV alone2:authoriti "
SUUXUUUSUUUUUQUU alone2:authoriti other
UUSUUUUWURUaUVVU alone2:authority in
TUUTTUUTUUUUUUUU alone2:awar of
UUTUUUSUUUUUUUUU alone2:back by
YUTTUTWUTYRWSSSU alone2:back in
UUUUUUVUTRSYUVZT alone2:back on
TXTTUTTTYSZSTUNU alone2:back to
TUUUUUUUTUUUUUUU alone2:ban would
UUWRUTUTTURXUZZU alone2:bank has
UUSbUUUUUaUQTVQU alone2:bank in
UUVTUUUTeSSaUWZR alone2:bank said
UUUUUUUURUUUUUUU alone2:bank to
UUUYTUUUUWSUTQWU alone2:be compell
UUUWUUUUUSVUUVVU alone2:be found
UUUXUUUUUUUUTRUU alone2:be given
UUUUUUUUSUUUUUUU alone2:be reach
TUaTUUUTURYUSWTU alone2:be seen
UUYVUUUUURXUUQSY alone2:becaus of
TUYTWUTTUSVVTYVU alone2:becaus the
TUTUUUUTUUUUUUUU alone2:been "
TUTRUUUVRVSVTWVU alone2:been ask
UUYTUUUUUTWTUWVT alone2:been carri
UUTUUUUYUMdTTYVT alone2:been contact
UUTQYTUXTYVTQaYU alone2:been in
cUUTTTTUUZQUSLVU alone2:been lift
UUTTUTTUZUWUTVRU alone2:been on
UUTTUUZTTTTYTcVT alone2:been remov
UUTUUUUTTUUUUUUU alone2:been taken
UUTbUUUTUSXTUWOb alone2:been told
UXVTUUUUUTVUUVTS alone2:befor it
TTPSUTTTTSVUUUUU alone2:befor the
UUTUTaUUURSUbNVT alone2:behind a
UUUTUUUUUUUUUUUU alone2:behind it
UUTTUUUTUUUUUUUU alone2:behind the
UUTTUXUTUTSUXSUU alone2:believ that
UUVTUUUUUUUUUVWU alone2:between january
UUUUUUYUUTSXTUPU alone2:blam a
UUZUUUUUURYUUVQU alone2:block in
UUSTUUWUTUSWUUTT alone2:block the
UXTTUUUUUTVUUVRT alone2:blog post
UUTWTUUUTaOUTWPU alone2:both compani
UUUTUVUTURUUUTQU alone2:both hav
UUUSUUZUUTSUXRTU alone2:both stor
UUTUUUTTTUUUUUUU alone2:bought it
UUUXYUUUUVUTUVUU alone2:bound by
UUUTUUUTUUUUUUUU alone2:bureau insist
UUUTUUUTUUUUUUUU alone2:busines secret
UUSWUUTWUWTUTVWT alone2:but a
UUTUUUUUUUUUUUUU alone2:but it
UUXUUUUTUUTVURYT alone2:but to
TUSSTTTTTUUUUUUU alone2:by #
TXVTUUWTTZRRTXbT alone2:by a
YUVUXUUUUXSTTTRY alone2:by an
TURTUTUTUUUUUUUU alone2:by contrast
XUUYUUUTUWTUTMRU alone2:by email
UTRYUTTTTYRUUVZT alone2:by its
UUUUUUUUVUTWTUSU alone2:by pres
RSbXVRZePIhYRdZX alone2:by the
UUWUUUUUUTVUUVOU alone2:by then
TTXWXTTRSWUVSVTR alone2:ca n't
XUTUUUTUUUUTURRU alone2:call a
UUUXWUUUUWRUUVUU alone2:call for
UUUUUUUUUUTUUUTT alone2:call from
UURTUUUTUUUUUUUU alone2:call it
TUTTUUUUUUUUUUUU alone2:call on
TUUTUUUZTTWUUVXU alone2:call that
TTaSUTTVUSYUSXSU alone2:call the
UUUXUTVUTXTTUVXT alone2:cam back
TUUUUUUUTUUUUUUU alone2:cam from
TUTbUUUUVXSUTZSU alone2:cam in
UUUaUUUUUXSTUQWS alone2:can ask
TTQWUVTUTUTUXOVU alone2:can be
TUdTUTUUTQaTSZYU alone2:can no
VWVTUUUTTQYUTSOU alone2:can not
TUTTUUUUUUUUUUUU alone2:carri lam
UUYTUUUUUTWTUWVT alone2:carri out
UUTTTUUVZRWUUWQU alone2:cas and
UUSTUUUTUWSUTVVU alone2:cas in
UUUUUUUUTUUUUUUU alone2:cas is
UUVUUUUUUUUUUUQT alone2:cas of
UUXUUUUTUXTUTVXU alone2:cas the
UUUUUUUUUTWUUUTU alone2:cas to
UUUUUUUUUQYUUVYU alone2:cent of
UUTTUWUUUUUUVTSU alone2:centr in
UUWYUUUUTJdTUWPX alone2:cessation notic
UUTRRUUUUUUUUUUU alone2:challeng the
UUUVUUUUURXUUVPU alone2:chang the
UUUTUUUUUUUUUUUU alone2:chang to
UUUUUUUUUSWUUVWU alone2:channel that
TTUSTYTTTSQUaRYT alone2:chief executiv
UUXUUUUTUUTVURYT alone2:choic but
TTSTUTUUUUUUUUUU alone2:chri tang
UUUXUUUUUUUUTRUU alone2:city and
SUUUUUUUUUUUUUUU alone2:city could
UUUTUUXUUUUUUUUU alone2:city hav
TUYTUUUUUUVUTUYU alone2:city last
WUXTUUTWUVTUUYaU alone2:city polic
UUTUUUUUUUUUUUUU alone2:clos #
UUTTUVUUTUUTVSNU alone2:clos its
UUSUUWUUYTSUWTWS alone2:clos the
UUUYUUSUTXRUUVWR alone2:com back
UUUTUUUTYPYTUVUU alone2:com from
XUUUUUUUTbOUTSbT alone2:com in
TUUTUUUUTUUUUUUU alone2:com into
UUTTUUUWTWUUSVUU alone2:com to
TUTTUUTTRWPWVYNT alone2:comment on
UUUUTUUUUUUUUUUU alone2:communication authority
UUUWUUUTUaOUTWPU alone2:compani hav
UUVSUXUUSQTUXTWY alone2:company gav
XXUVWUTSYVWSSUNS alone2:company had
ZXVWWTVZUUaTPNXS alone2:company has
UUWXUUUUUWTTUVWX alone2:company in
WTXUUTTTbSWYRXWR alone2:company said
SUUTUUURWbQTSSUU alone2:company spokesman
UUTTUUUUUUUUUUUU alone2:company that
UUVUUYXWUUSTXTYU alone2:company told
SWWUUUXWTUWUTVUU alone2:company was
YYUTUUUUUUTUUUUU alone2:company will
UUUUUUUUYaPWTWWU alone2:company would
TTTRUXUTTOSUeRUU alone2:company wrot
TUTTUUUUUVRUUVNU alone2:compli with
TUZTUUYUWPTWXTVU alone2:comply with
UUUgUUUTUUUUUVMU alone2:concern a
UUTUUUVUUUVTUUXT alone2:conclud that
VUTSXUTSUQXXTVaT alone2:confirm that
UUTUUUUYUMdTTYVT alone2:contact by
TUTVUUUUUTVUUPUT alone2:content of
UUUUTUTUUUUUUUUU alone2:contest letter
TWSUUUTTTUUUUSWU alone2:continu to
YUSUUUTUUXUTSTWU alone2:cooperation with
UUWTUUUUUTVUUVUU alone2:copy of
UUSTSTTTUUUUUUUU alone2:could be
UUTTUUUTTUUUUUUU alone2:could n't
STTUTTTTQSVUUVVU alone2:could not
UUUXVUUUUUVUTTVU alone2:counsel told
UUURUUUUUUUUUUUU alone2:court ?
UUSYSUTUUWSUTQWU alone2:court and
UUTRTUUUUXRUUVRU alone2:court in
UUVTcUUUUYUTTYPT alone2:court of
UUaYTUUTUaPQUYOd alone2:court order
UUUTWUUUUOaUUVST alone2:court to
UUUUTUTUUUUUUUUU alone2:credo hav
UUSUUUUUUUUUUUUU alone2:customer data
SUUTUUUUUUUUUUUU alone2:customer in
UUTUUUUUUUUUUUUU alone2:customer who
UUUTUUUWUXTUTVVU alone2:cut its
UUUTUUTUUUUTUUWT alone2:cut off
UUTUUUUTUUUUUUUU alone2:data ?
TUTTUTUTUUUUUUUU alone2:data centr
SUVSUUUXUUTUUWXT alone2:data for
TURVUUUUUUTUUVWU alone2:data from
UUUUUUUaUVUUTZUT alone2:data has
WUUTWUURUWRUTVRT alone2:data in
UUUUUUUYUUUUUVUU alone2:data is
UURTUTUXUVUUUXUU alone2:data of
TUWUUUXUUUUUUWWU alone2:data on
VWRSUUTTUVTUTQRU alone2:data request
TWWUUUUTUVTUUTWU alone2:data the
UUTWUUUUUVUUTSWU alone2:data to
UUWSUUUUUWSUTWVU alone2:data was
UUZTXTXUTSYUSXPZ alone2:day after
UUTUUUUUUUUUUUUU alone2:day and
UUSUUZUUUTSUWSPT alone2:day of
YUSUUTTUTXTTTRaT alone2:day the
UUSUUUUUUUUUUUUU alone2:day to
WUTUUUTUUVUUUTPU alone2:deal with
XUaUUUXUUTWUTSST alone2:dealt with
UUVVUUUUURXUUWSU alone2:december #
UUTUUTUTTUUUUUUU alone2:decision had
TTQUTTTSjMWXcYdO alone2:declin to
UUTUUUUUUUUUUUUU alone2:delay and
UUSUUVUUUUTUVXTU alone2:delet the
WWXWUUUaTRVTTRYY alone2:demand from
UUYWUUUUZTXUSYMU alone2:demand in
UUVTTUUUTUVUUWUU alone2:demand that
UUUTSUXUTUUVUUZT alone2:department of
UUTUUUUUTUUUUUUU alone2:depend on
UXUTUUUUTUUUUUUU alone2:detail "
UUWUUUUTUUUUUVNU alone2:detail of
TUQUTUUXRZQTTXUS alone2:did n't
QSQURTSRLNUXaZPS alone2:did not
TTQXUTUUUXRTUVXU alone2:did so
UUdSYUUUUPaUTVlT alone2:did the
UUbUUUUUUSZUTZVU alone2:disappoint by
UUUTUUUUXXXRTVcU alone2:discus it
UXUTUUUUUXQUUSXU alone2:do it
XSRWTTTQQWTSSRYR alone2:do n't
STTXTTTQTRYUUKVT alone2:do not
UYSUUUUUURXUUWWU alone2:do with
TWQVTUTURSVTYSXU alone2:doe n't
RTXZTUTRYaQVRMgT alone2:doe not
WUUTUUUZUUUUUVUU alone2:doe the
UUTUUUUUUVUUUSUT alone2:door "
TTUUUUUUTUUUUUUU alone2:doubt it
UUUZUUTZUUUUTUUT alone2:down #
UUUTUUUUUWUTTSSc alone2:down a
UUUWUUUVUVVTUSQT alone2:down the
TUTWUTUTUUUUUUUU alone2:dur the
UUUTUUUUVUUUUVQU alone2:e mail
UUTYUUUUTRYUUVbU alone2:each of
TUTTUUUUTUUUUUUU alone2:effect on
UUTUUUUUWTVUUUWU alone2:eleven question
UUUUUUUUVTWTUUST alone2:email and
UTUTUUUUUTUVUUUT alone2:email that
YUZTUUUUUTYUSVUU alone2:employe in
UURWUTSXTZSUSUVU alone2:end of
UUaTUUTUUSVXTZTY alone2:end the
UUTTUUUUTUUUUUUU alone2:establishment lawmaker
UUUYUUUUURXUUSVU alone2:european union
UUUUUUXTUTXTTUTU alone2:even the
UUTVUUUTUVUUURUU alone2:ever reach
UUTUUUUUUUUUUUUU alone2:every platform
UUTTUUUUUUUUUUUU alone2:everyth "
UUVTUUUUUUUVUWWU alone2:executiv of
UUUUUZUUUSQTaPVU alone2:executiv wrot
UUTUUUUUUUUUUUUU alone2:expect all
UUTUTUUUUUUUUUUU alone2:expect the
UTUTUUUUTUUUUUUU alone2:expect to
UURTUUUUTUUUUUUU alone2:fail to
UUUUUXUUUTTUWSWS alone2:familiar with
UUUSUUUUUUUUUUUU alone2:far it
UUTUTUUUUUUUUUUU alone2:fin of
UUTUZUUUUWUTUVRU alone2:find that
ZUUTUUUUUVUUTTVU alone2:finish its
UUUYUUUTURXUUSVU alone2:firm has
UUVQUUUUUTVUTURU alone2:firm hav
UUUTUXUUTTSUXSUU alone2:firm not
UUWUUUUVUXTTUVUU alone2:firm said
UUUbUUUUUSXTUWOb alone2:firm that
UUTSTUUUUUUUUUUU alone2:firm to
TUWaUWUTUVQUWUYU alone2:first half
UUXUUUUUUVSUUUWU alone2:first tim
UUTXUUUUUaPUUUVU alone2:fiv year
UUbUUUUUUPVYUXWT alone2:follow a
YTQTUTTTTYRTUMXS alone2:follow the
TTTTUUUTUUUUUUUU alone2:for "
UUYRUUUUUVTSUVbT alone2:for #
VcObdTSRQhISTUcP alone2:for a
TZRSRUTTTWQUUPYU alone2:for an
UUXUUUUUUSWTUWUU alone2:for another
UUUTUUUVUWSTUVVU alone2:for any
UUUSUUUTUUUUUUUU alone2:for anyth
TUTSUUUUdLcXUWMU alone2:for comment
SUUSUUUYTWTUTWVU alone2:for data
UUUTUUUUUUUUUUUU alone2:for help
TUWRUUXiaVSTTaMT alone2:for hong
UUaUUUUTUSTZUVNd alone2:for it
TTTTTTVTTUVTUUXT alone2:for its
ZUWTUTUTTUVUTSSU alone2:for now
UUTTUUUUUUUUUUUU alone2:for security
PUSUVSQLUWPTSXSS alone2:for the
UUUTUUTUUUUUUUUU alone2:for their
TUTVUUUTTRTaUTVU alone2:for thi
UUbUUUYUURXUUVQZ alone2:for two
RXTaUTTXTXSTTNbT alone2:for user
UTWTUTTSUUUUUVNU alone2:for what
UUUTUUUWUUUUUUWU alone2:for which
UUSWUUUUTVTTURVU alone2:foreign polic
UUYUUUUUUSUWUVOT alone2:former lawmaker
UUWUUUYUUUUUUUST alone2:found that
UUTWUUUUUUVUUWVU alone2:found the
UUVUUUXUYUVUUVRU alone2:four day
VUUTUUUUUUUUUTVU alone2:four hav
UUXYUUUUTUVUTVWU alone2:four in
UUTUUUUUdbPUTWOU alone2:four tim
TUSWUTTTUWUUTVUU alone2:from #
STTSTUVTSSWTVTUT alone2:from a
aURdTRXWSWPTRRgQ alone2:from hong
TUZTUTVUUTYUSXUT alone2:from its
TXbXUUUUURZTTYUX alone2:from law
UUUTUXUUUTTUWSWS alone2:from local
UUUZUUUUURXUUSVU alone2:from outsid
dTXYQWZVWdSNTMSg alone2:from the
WUUTUVUVUOXUTUSU alone2:from ther
SUTTUUUUUUUUUUUU alone2:further notic
UUWTUUUUUTVUUURc alone2:gam in
UUTTUUUUSUUUUUUU alone2:gav a
UTTRUUUSUQTYUVQU alone2:gav no
UUYTUXUUUPWUXUdY alone2:gav the
UTZVUUUTUSYTTOXT alone2:general counsel
UUSUUUUUUUUUUUUU alone2:given to
UUUXUUUTURUUUQQU alone2:given up
UUUTUUUUbRXXTVVT alone2:go into
UUTUUcUUUNTTeTUT alone2:go on
TXUWUUUWUWSUUTVU alone2:go through
UTTVSTUTTUUUUTVU alone2:go to
UUUTURUUTUUUUUUU alone2:go up
aUUTXUUUUVTTTTTU alone2:goe on
UUTXUZUUTRUTZSWT alone2:going to
UUUUUYTUUUQUYPYT alone2:gon from
UUUUcUUXUWTTTZQT alone2:gon to
UUUYUUTTUTTVUMRT alone2:got a
UUWTUUTUUXSTUVSX alone2:got the
UUUTUUURUUUUUUUU alone2:government and
WUUUUUUWTbRTTTVU alone2:government had
UUUSUUUTUUUUUUUU alone2:government in
VUSUUUUUUSVUUUQU alone2:government request
UUTUUUUUUUUUUUUU alone2:grant we
UUTTUUUUUUUUUUUU alone2:group of
UUTUUTUUUUUUUUUU alone2:growth was
UUTUUUUUSUUUUUUU alone2:had "
TUSTUUUaTYTUUYVU alone2:had a
YUUUUUUUUYSUSSSU alone2:had argu
UUZUUUURTUSYUVNd alone2:had ask
PTbZWROSVJkZOhNf alone2:had been
UUWUUUUWUTUTUVVT alone2:had block
UUWUUUUUUTVUUVOU alone2:had by
UUUWUUUWYXRTUWeS alone2:had com
UUUSTUUUUVSUUVMU alone2:had compli
UUXUUUWUUUWTTUUU alone2:had delet
UUTTUUUXUYSTUUUU alone2:had ever
UUUUYSUTURYUUVVU alone2:had gon
UUTUUUUZUdTPUUZQ alone2:had had
UTTTUUYTUSWUUXVT alone2:had it
UUUTUUUUZRWUUWQU alone2:had n't
UUSSUUUVUWSTUVVU alone2:had never
TUVSaUTRSNaVUYVT alone2:had no
SUSRYUTdXSUTTZYS alone2:had not
TUUUUUUUZQaSUUaS alone2:had noth
UUUTUUUXUQXUTWXU alone2:had one
UUTUUUTUTUUUUUUU alone2:had paid
SUUUUUUUUUUUUUUU alone2:had put
UUSSUUUVTTVUUUVT alone2:had receiv
UUUUUUUTUUUUUVQU alone2:had remov
TXUUUUUUUWTUUTVU alone2:had said
UUTUUUUUUUUUUUUU alone2:had taken
UUTUUUUTTUUUUUUU alone2:had the
UURTTTTSTUUUUUUU alone2:had to
UUWXUUUWYNcSUVeS alone2:had turn
UUUUUaUUUTRTaRKU alone2:had warn
UUTXUUUTPSWUUVOU alone2:had written
WUWYTVTSTWOTVWdS alone2:half of
SUUUUUUUUUUUUUUU alone2:halt onlin
UUUeUTUSSVUTRVMT alone2:hand anyth
TTSTTUTSUUUUUSUU alone2:hand over
XUUUUUUUUVTUUTVU alone2:handful of
UUUUUUUWUYSTUUUU alone2:hard to
UcSXUUUSUQYUTYVT alone2:has a
UUSTUUUTTTVUUVSU alone2:has ask
ZXPYSjaORSLTmEfM alone2:has been
UUTTYTVXUcNUTWRT alone2:has gon
TUSTUUTSUUUUUUUU alone2:has had
WUUSUUUWUUUUUUVU alone2:has mad
SUVSUUUcVXYTSVJc alone2:has n't
XUTSTUUbUVTUTVYU alone2:has never
TUTXUSURTTWUUPZS alone2:has no
XWTRUWWVVSWSWVST alone2:has not
UYUTUUTUUWUTTRSU alone2:has put
UUUXUUUTUVTUUWWT alone2:has receiv
UUWUUUUUUUUUUUPa alone2:has remov
TUWbUUUSWPTYUPYT alone2:has said
TUXZUUTTUUXTSRTS alone2:has sinc
TUUTTUUUUUUUUUUU alone2:has sought
VUUUUUUUUUUUUTVU alone2:has stopp
SUUUUUUUUUUUUUUU alone2:has suspend
TTUTUTTTTUUUUUUU alone2:has taken
UUSVTTUUUUUUUTVU alone2:has to
UUVTUUUTUUUVUWWU alone2:has told
UUURUUUUUVUUURUU alone2:has turn
UTUTUUUYUTTUUVVU alone2:has yet
VTTSYUUSSUVTUURU alone2:hav ask
STQQSTWSXTUUUSSU alone2:hav been
UUUTUUTUUUUUUUUU alone2:hav com
UUUUTUTUUUUUUUUU alone2:hav contest
UUUUUUTSUUUUUUUU alone2:hav had
UUUYUUUUUTUXTWUU alone2:hav look
UUTTUTUTTUUUUUUU alone2:hav mov
UUTaUTUZUXVTQcbT alone2:hav n't
UUTVUXUOTWRUXOVU alone2:hav no
TaTQUUUjTgTTOacS alone2:hav not
UUSUUUUWWUVUUUWU alone2:hav noth
WUTTUUUWTWSUUVVU alone2:hav receiv
UUbUUUUTUTVUUWYU alone2:hav sinc
YUTUTUUUTXTUSTWU alone2:hav the
TWVUTTTVTVSVULXU alone2:hav to
XUWSUUUTUUUUUUUU alone2:hav told
TUUTUTUVTVTUUTcS alone2:he add
UUTUUUUUZUSVTUaS alone2:he declin
TUWaTUTTPSWUTZKb alone2:he had
UUTTUUUUUUUUUUUU alone2:he has
TUYUUUTTSUVUUNXT alone2:he said
ZUUTUUUUUVUUUPVT alone2:he say
UUWTUUUUTTTXUSWS alone2:he told
TUTSUUUUWPYTUVUU alone2:he would
UUVVUUUTUUVTUVcS alone2:he wrot
UUUTUUWUUWSUURWU alone2:help pag
UUZWUTUTUdQTSRQY alone2:her "
UUWUUUUUUTWTUVSY alone2:her offic
UUTUUTUUUUUUUUUU alone2:hidden in
UUTTTUUUUUUUUUUU alone2:high court
UUTUUUUUTUUUUUUU alone2:hk$620,000 in
UUWUUUUUXRUWUUUU alone2:hold a
QOVVUVVdObTLUSWI alone2:hong kong
TWUUUUTUURXUUTUU alone2:how it
ZTUTUTUUTYSUTUUT alone2:how long
TTSRUUTTbPWWTXUS alone2:how many
UWUUUUUUUSWUUQVU alone2:how to
UUWUUUUUUTUVUVRU alone2:hui and
UUUUUUUUZUWUTVRU alone2:i wrot
UUTUUUUUUUUUUUUU alone2:if an
UUUTUUUTUUUUUUUU alone2:if it
UUTSTUTTTUUUUUUU alone2:if you
UUUUUUUURUUUUUUU alone2:immediately respond
jTaWTTXVSeRRPJaU alone2:in #
SUWRTRYaWSTXXeZP alone2:in a
UUVUUUUUUUWUSYUU alone2:in accordanc
UUSTUTTcUPXUUWXU alone2:in all
USXSTTTRTSXUTScU alone2:in an
SUUUUTUUUUUUUUUU alone2:in and
TUUSUUUUUUUUUUUU alone2:in any
TTTVTUTTUUUUUSUU alone2:in april
WTbgWTTTRUSXSGPT alone2:in august
UUUSUUUUTUUUUUUU alone2:in both
UUTTUUUUTUUUUUUU alone2:in cash
TUSNWUTUURWUUUUU alone2:in court
TUSVUUUUTRXUUVPU alone2:in december
UUTUWUUUUTUUUUVU alone2:in every
UUTYUUUUUSWUUVOU alone2:in february
UUUTUUUUUVUUUVWU alone2:in four
UUQTUUUUUUUUUUUU alone2:in franc
RUXMWgYVUAcVgWQR alone2:in hong
UUSUUUUUUUUUUUUU alone2:in india
UUTTYTUUUSVUUUPT alone2:in it
TTXoUTTWTSaTQYiT alone2:in its
UUVUUUWTXTSTYVUT alone2:in january
aWSZWZgTTcPRVHDS alone2:in july
SXQTWTTTZePSTVVT alone2:in jun
WYUTUUUUUUUUUUUU alone2:in london
TUXVUXWUZWRVTZNT alone2:in march
TUWVTSZTUZRTTOSX alone2:in may
UUTUUUUUUUUUUUVU alone2:in nin
UUUTUUUTUUUUUUUU alone2:in no
UUUcUUUTUWRUUUZT alone2:in non
TUTXUUTUTXSUUVSa alone2:in november
UUYTUUXXUSWTUVUT alone2:in october
UUSTUUUUUUUUUUUU alone2:in on
UUWWUUUSTUTUTSXT alone2:in one
aUUVUTTUUVWTRVZT alone2:in plac
TUTbUUURUWSUUSVU alone2:in respons
TTUbUUUUUZPUTWVU alone2:in san
UUSUUUTUUUUUUUUU alone2:in september
UUTTUWUUZRSZUTTT alone2:in singapor
UWUUUUUUZPYUURRU alone2:in talk
UUWUTUUTUSVUUUWT alone2:in that
UNXSYXSNSdMPUWaS alone2:in the
UUUTUUUXUUUUUXUT alone2:in thi
UUaTUTTUUZRUTWYU alone2:in thre
UUTRYTUYTYVTQaYU alone2:in touch
UWWUUUUUUSTUXTSU alone2:in tseung
UUWSUUUUTUTUTVWS alone2:in two
TUTTTTUTUUUUUUUU alone2:in washington
UUZSTUUTUWRUUUVT alone2:in which
UUWTUUUTURXUUVNd alone2:in your
UUUUUUUUSTYSTUUT alone2:individual cas
TUUWUUUTUVUTURUU alone2:information from
UUUTUUUTUUUUUUUU alone2:information or
UUTUUUUUUUUUUUUU alone2:injunction is
UUUTUUUTUUUUUUUU alone2:insist that
UUUSUUUTUUUUUUUU alone2:intend to
XUTTUUUUTXTTTRaT alone2:into forc
UUYUVUUUUXRTTVST alone2:iphon maker
TUSTUUTUTVTUUTVU alone2:is "
STSWUTTTTWRUTWRU alone2:is a
UUTTXUUUUSWUTVQU alone2:is an
UUUUUTUYUUUUUVUU alone2:is another
UUVTXUUUUUUUUUZS alone2:is appeal
cXUTUUUUUXSUTNZT alone2:is being
UUUURUUUUUUUUUUU alone2:is fight
UUTUUUUUUUUUUUUU alone2:is grant
TWeSUUTSWRcTRacU alone2:is in
UUUSUUUTTUUUUUUU alone2:is known
TVUUUUUUUXQUUSXU alone2:is look
TTaRUUURYbLUUW9c alone2:is n't
UUTSUUUSTUUUUUUU alone2:is no
XTVQUUTXTaTQUTZS alone2:is not
UUUUUUXUUTXTTUTU alone2:is register
TVUiVUTTSSUUTRbT alone2:is still
TTPRUUTUTUUUUUUU alone2:is the
UUTSUTUUTUUUUUUU alone2:is to
SSaVUTXUdRWTXUWR alone2:it "
TUSTUUTRUUUUUUUU alone2:it a
TUQUZUUZTTTUTTWT alone2:it add
UYTTUUTUYaRSTTYT alone2:it and
TUWTYTTTURZTTWWU alone2:it as
UUUWUUUUTVTUUVXU alone2:it ask
UUTUUUUTUUUUUUUU alone2:it believ
UUUTUUUVTWTSUUYU alone2:it by
UURWUTUVUXRTURVU alone2:it call
WUUTUUUUUUUUUUQU alone2:it can
UURUUWUUUUUTVSNU alone2:it clos
TUSTUUUUTUUUUUUU alone2:it could
UUUSUUUUdFWXlXXU alone2:it declin
WTSPbUTRScOSSTNS alone2:it did
UWPVTTTTSUSVTTXU alone2:it doe
UUXWUTUUURXUTYIT alone2:it down
UUTTUUUWUUUUUVVU alone2:it for
UUTVYUUUZaPUUUTS alone2:it from
UUTWUUUSWRTYUWSU alone2:it gav
PTeUVYbaTDebTcXW alone2:it had
UUUUUUUWUYSTUUUU alone2:it hard
VUZMZPPaWZbOMTQe alone2:it has
TUVSWVWTTQTaUUPT alone2:it in
QaSRRWRQXPZSVSJT alone2:it is
UUSTUTUTYQUZTVZU alone2:it keep
TUUTUUWXSQQeTVYT alone2:it later
UUUWUUUUUSVUUVVU alone2:it left
UUWUWUUUUXWTSYUS alone2:it lost
UUWTUUUUUTWTUQVT alone2:it may
UXUUUUUUUWSUUVSU alone2:it must
YUTTZUUUUYTTSTRU alone2:it need
UUTSUUUUUVTUUUVU alone2:it never
UUYUXZUUUUQVaPYT alone2:it now
UUVUUUXUUUUVUUZT alone2:it on
UUTUUUUUUUUUUUUU alone2:it operat
UUSUUZUUTTSUWSPT alone2:it out
UUXUUUUTUVTUUUWT alone2:it receiv
RTUUUUYUUSWUUXVT alone2:it review
ZZaTWXWeWMZPVUJd alone2:it said
TTUQTTTUTSYUSZRd alone2:it say
UUUTYUUUUSVUUUPT alone2:it should
UUUSUUUUUUUUUUUU alone2:it sit
UUUVUUUUUVTUUTVU alone2:it tell
WUTTYUbWTPaTTXVS alone2:it the
TUYPXVTRSTTXVaXX alone2:it to
XWWVWUTYUYOTVVXT alone2:it told
XUTUUUUUUVTUUScU alone2:it too
XTYbUUTZTWUUSUWa alone2:it took
UUYUUUUTUTVUTXST alone2:it turn
UUSTUUTTSUUUUUUU alone2:it twic
VXQZWdTPbDVafMdT alone2:it was
UUTVTUUWTWTUTUXU alone2:it went
TUWWPUUTTTWTTRXT alone2:it will
UUTUUUUUUUUUUUUU alone2:it without
TUUTUUUTQUUUUUUU alone2:it wo
aTVbUbSQPNSZdFYR alone2:it would
YTTVUTYTTVVXRcWT alone2:it wrot
TUYTUTUUUUVUTUYU alone2:its #
UUSTUUUUUUUUUUUU alone2:its administrator
UUUYUUUUUTUXTWUU alone2:its asia
UUSTUUTTTUUUUUUU alone2:its chief
TUTUbUUURPZUTYRT alone2:its counsel
UURXUUUTUUUUTUZU alone2:its founder
YYUUUUUUUWWTSRVU alone2:its head
TUaSTTVVWYTTTZIU alone2:its hong
TUSYUUTUTWUUTVUU alone2:its last
UbYSTUTTYOaTTOVT alone2:its lawyer
WUUTUYXUUVSUXSWU alone2:its legal
UUVWWXUUUWRUSWTT alone2:its local
UUUZUTUUUTVUUURU alone2:its number
UUUTUTUUUUUUUUUU alone2:its offic
USQUTSSUSWSUUUWT alone2:its own
UUTWUUUTUUUUTRUU alone2:its owner
VTUUUUUUUUUUUTPU alone2:its parent
WUUUUUUUZWTUTVRU alone2:its policy
XTTTUUUUUWSUUTWU alone2:its review
UUUTUUUUUUUUUUUU alone2:its rival
TUTTUUUUUUUUUUUU alone2:its rul
TUTUUXUUUTTUYRWU alone2:its server
XUTUUUUUUVTUUSUU alone2:its spokesman
UUSSUTUTTUUUUUUU alone2:its staff
UUYTUUaUUTVTTQWT alone2:january #
UUVTUUUUUUUUUVWU alone2:january and
UUUUXUUUURYUUVVU alone2:judg in
TUUTTUTUUTUUUUVU alone2:judicial review
aTTTXYVTTRUTYN6T alone2:july #
SUZSUYTUUSRUXUYU alone2:july and
TUcSVTTUUUTUUZXU alone2:jun #
TUXUUUUUTTWTUVTX alone2:jun and
UUTXUUUUZZPUUXST alone2:jun the
UUUSUUUUUUUUUUUU alone2:justic department
UUUUTUUUUUUUUUUU alone2:justic has
UUTTUUUUUUUUUUUU alone2:keep a
UUTUUUUTVRTSaVVU alone2:keep it
UUYZUUUUTUVUTVWU alone2:keep the
UUTSUaUUUOSUeRUU alone2:keep them
UUTTUYUTUSSUYUUU alone2:kept in
UXUUUUUUUWSUUVSU alone2:knowledg of
UUUUUUUUTUUUUUUU alone2:known to
TURSUXTSUUQUYTWU alone2:kong "
UUUUUUTWUVUUUVUU alone2:kong account
VWcaTVSWeRYTQiIT alone2:kong and
UUUUUUUWSRUaUVVU alone2:kong ask
XUTUUTTYTcQTQTZT alone2:kong authoriti
WUUTUUUWUUUUUUVU alone2:kong court
QVTYUUUSUVUTUPVU alone2:kong government
UUSXUUUVURYUUXZT alone2:kong had
UUSTTYUWUUOUaQXU alone2:kong has
UUTTUUUWUWUUUXVU alone2:kong hav
TUUWTWWXTSUTXTYT alone2:kong in
TTUTUUTTUUUUUUUU alone2:kong is
UUTUUTUYUWTUTUXU alone2:kong it
STRSUTXTUUTUUSUU alone2:kong law
UUVTUUUUUTUVUUUT alone2:kong national
UUWTUUUTUSWUUVWU alone2:kong number
XTPQTTSZSXTVTORa alone2:kong polic
XYXSUUTSVXRTTSVU alone2:kong request
UUTUUUUZUWTUTWWU alone2:kong sinc
UUVSWTVZURXTTXUT alone2:kong the
UUTWUTTTUUUUUPUU alone2:kong user
TUTTUUUUUUUUUUUU alone2:kong wher
UUTTUbUUUPTUdPWU alone2:kong with
UUUUUTUUUUUUUUUU alone2:kremlin regulator
UWWUUUUUUSTUXTSU alone2:kwan o
UUTUUUUUTUUUUUUU alone2:laptop and
TYVTUTWUYUTXTVQX alone2:last month
UUTUUTUUUUUUUUUU alone2:last seen
TVTVUWUTUUTTVQPT alone2:last summer
ZTTSWSTTXXSUTXQU alone2:last week
QSWZTQVVTRWUScWR alone2:last year
TTZUUUYTZSVTVVWS alone2:law "
TXTTUUUWTVTUUUUU alone2:law and
XUTUUTUVTZTTTVaT alone2:law cam
VWeWUUXTURYXRSQf alone2:law enforcement
TTSUUTUUUUUUUUUU alone2:law in
TUTTUUUUUUUUUUUU alone2:law of
YUTUUUUUUXTUSTWU alone2:law on
XWYUUWXUUURWWUUS alone2:law to
UUTUUTUUUVTUTUQU alone2:law was
UUTUUUUUUUUUUUUU alone2:law wher
UUWUUUUUUTUVUVRU alone2:lawmaker ted
UUYUUUUUUTUWUXTT alone2:lawmaker that
UUTTUUUUTUUUUUUU alone2:lawmaker went
UUSUUUTTUUUUUUUU alone2:lawyer had
YZTUXUUUUYQTSOYT alone2:lawyer hav
UUTUUUXUUUUUUTVT alone2:lawyer said
UUXUUUTUUTXUSYQS alone2:lawyer say
UUaUUUUUURZUSXRU alone2:led to
TUTcUTUXTZVQTYPT alone2:left the
UVUYUUUTUWTUUSWU alone2:legal assistanc
SUVRUUUVUNbUUWOd alone2:legal request
UTTUTUUTTUUUUUUU alone2:legal scholar
XTTUUUUUTWTUTRVT alone2:legal team
UUXTUUUUTUUTUVSY alone2:let it
UUTUSUUUUUUUUUUU alone2:let polic
TUTZUUUTTSUXTWTU alone2:letter and
UUTUUTUUUUUUUUUU alone2:letter dat
TUUWUTTRWVTVTYOT alone2:letter from
UUUUTUTUUUUUUUUU alone2:letter in
UUTTUUUTTUUUUUUU alone2:letter say
UUTTTUUUUUUUUUUU alone2:letter to
UUUUUUXUUUVUUVSU alone2:lift its
WUXUUUUUUUWUTVVT alone2:lin and
UURTUUUTTUUUUUUU alone2:link to
UUWTUUUUUXSTUVSX alone2:list "
UUTUUUUUUUUUUUUU alone2:list #
UUUTUUVUUUVTUUXT alone2:list of
UTTSUUUUTUUUUUUU alone2:liv in
XUZUUTYUUVUTUQXT alone2:local law
TUUTUTUUUUUUUUUU alone2:local staff
SUUTUUUUUUUUUUUU alone2:log in
UUUUUUUUTUUUUUUU alone2:long it
UUYUUUUUUSXUTVWU alone2:longer be
UYTWTUXVTWRWSVUT alone2:look at
UWUTTUUUTXQUUSXU alone2:look into
TUUTUTUTURUUUTQU alone2:machin in
TUaSUUTUUTVUTbZU alone2:mad #
UUXUUUbUUYVTTRVU alone2:mad in
UUSTUTUUUUUUUUUU alone2:mad public
UUTbUUUTTXSUULNU alone2:mad the
UUTUUUUUUUUUUUUU alone2:mad under
TUVXUUUUUXRTUTVU alone2:mainland china
TUTTUUUUTUUUUUUU alone2:mak it
XUXUUUUUUUWTUTTY alone2:manager said
UUUUUUUUTUUUUUUU alone2:many of
TURWUTTTUOYUUVXU alone2:may #
TUWTUUUUUTUVUUQU alone2:may be
WYUUUUUUUUUUUUUU alone2:mean for
UUWTUUUUTTUVUVRU alone2:member of
UUUUUUUUXTTXUVVU alone2:member wer
UUUWUUUTUUUUTRUU alone2:member will
UUYUUZUUUQVTbPXT alone2:messag that
TUXUUUYUSSTUXTUU alone2:messag to
XUWUUUTYUVUUTUWU alone2:middl of
UUSUUTUUUUUUUUUU alone2:miss from
UUXUUXUUUTTTXVSY alone2:monday that
UUTUUUUTUUUUUUUU alone2:monetary authority
UUZTUUUUUQZUUUSb alone2:month and
UUWWUUUUUUTUUWXT alone2:month of
UUSXUUUUUUUUUUWU alone2:month to
TUUUTTTTUTVUUVUU alone2:mor than
TURQTTTTTUTUUUWU alone2:most of
UUUUUXUUUSTUXSRU alone2:mov its
UUTTUTUUUUUUUUUU alone2:mov to
UVUYUUUTUWTUUSWU alone2:mutual legal
UUUTUUUSTUUUUUUU alone2:n't affect
TUTVUUUTMVTTURVU alone2:n't answer
WUUVWZTVSRSTbQYT alone2:n't be
SUUYUTUUUXUURYYT alone2:n't been
UUUUUUUUZSaSWVKU alone2:n't comment
aUUTUUUUTYSUTUUT alone2:n't know
UUTXUUUUZPYTUcTT alone2:n't remov
TTTSUUUTbUNgPYST alone2:n't say
UUUTUUUUZeTKUVWT alone2:n't talk
UUUXUUUUUUUUTRUU alone2:nam are
UUTTTUUYUWSUUVVU alone2:nam of
UUUWUUUUUSVUUVVU alone2:nam was
USgUTSTUSTaTOWWY alone2:national security
UUUTaUUUUUVUUVSU alone2:need not
YUUUUUUUTYSUSSSU alone2:need to
TTTRUUUUYMbWTWFU alone2:neither company
UUUTUUUTTUUUUUUU alone2:neither had
TTTXUUUSTUUUUVQU alone2:neither has
ZUTUUTUUUZQTTORU alone2:network had
UUTWUUUVUWSTTRVU alone2:never been
TTUUUUUTUUUUUUUU alone2:new "
TVTUSUUUUVTUUTVU alone2:new law
TUXUUUYUUSTUXTUU alone2:new user
UUWTUUUTUTVUUVUU alone2:new york
TUTWUUUShaQSSWFU alone2:no answer
UUTRUTUTTUUUUUUU alone2:no bank
UUUUUUUTaKQTkVYU alone2:no comment
TUTaUUUZTVTUTbVU alone2:no data
UUTUUUUTTUUUUUUU alone2:no decision
UUUTUUUSUUUUUUUU alone2:no explanation
UUURUUUTUQTYUUUU alone2:no further
TUTSUUUdTaOTTZaU alone2:no government
WUTSUUUUUVTUTUVU alone2:no hong
TUTSUUUXUSWUUWVU alone2:no legal
WUdYTWTTRTWTVQbT alone2:no longer
UUaUUUUUQQZUUVST alone2:no mor
UUTSUTUWSYSUTWVU alone2:no one
UUUTUUUUUaRUUUUT alone2:no order
UUTUUUUSSUUUUUUU alone2:no reason
XURSUUUWUZQUSTWT alone2:no request
TUSSUTUbTTWTTVcT alone2:no such
UUUTUUUTUUUUUUUU alone2:no way
UUUUUUUTUUUUUUUU alone2:nobody ask
SUQcTTURTRXTTWOT alone2:non of
TUUTTUUUUUUUUUUU alone2:non that
TUUZUUUTTVRUUUXU alone2:non was
UUVcUUUTUWTTTaWS alone2:not a
SUTSUUUTQUUUUSUU alone2:not answer
UUUTUUUZUTYTUUUU alone2:not ask
STSUXTTSZYSTRXWS alone2:not be
XUSRUWXYTSSUWYTS alone2:not been
UUUWUUYTUQYTUTRU alone2:not bind
WUUWUUUTUVTUURUU alone2:not chang
TUTTUTUUPSUVTUdT alone2:not comment
TUUTUUUTXaMVTZVU alone2:not discus
UUXTUUUTaQZXSUWT alone2:not go
UUUWUUUTUUUUURUU alone2:not hand
UUUUUUUURUUUUUUU alone2:not immediately
XUUaUUUVZRWZSVbU alone2:not in
SUUUUUUUUUUUUUUU alone2:not log
UUUTUUUUSUUUUUUU alone2:not nam
UUTWUUVdUcSTTaWT alone2:not one
TUUTUUURWQTYUSVU alone2:not provid
TUUTUUUUMUUUUUUU alone2:not reply
TUTaYUUTePUZaPZT alone2:not respond
TUSSUXUWPTTQcUZT alone2:not say
TUUSUUUWTUUUUXUU alone2:not shar
TUTTUUUTUUUUUUUU alone2:not the
cTVUUUXSVYPUUAcS alone2:not to
UUUUUUUSUUUUUUUU alone2:noth from
TUTXUUUUTTYTTXUU alone2:noth in
TURXUUUVbRaSTVeS alone2:noth to
UUVUUUUUUWTUTVWT alone2:now say
UUTYUUUUUTVUUURU alone2:number of
UUSTUUUUUUUUUUUU alone2:obey "
TUTTUUUUTUUUUUUU alone2:obey the
UUaTUUXUUTXTTVQa alone2:october #
UURUUUUUUUUUUUUU alone2:of "
UTcbTaZaXgGSWagS alone2:of #
TSabVRWRRUYRSNTZ alone2:of a
XUXSUUUUUUUUUUUU alone2:of account
UUYWUTTTTWYTSTUU alone2:of all
UURYUUTTURXUUVaS alone2:of an
UUTRUUUVUVUTUWVU alone2:of any
UUVUaUUUUWWTTXQT alone2:of appeal
VUTWUUUUUVTUUVVU alone2:of government
UUWTUUTUUTUVUVRU alone2:of his
WUPSUXUUTTTUXSWT alone2:of hong
TYbRWZTVTVQSaObT alone2:of it
SSVQSSTSSUVUTUYU alone2:of its
UUTTUVUUUSSUXRVU alone2:of july
UUUTSUXUTUUVUUZT alone2:of justic
ZUVTUUUUUVUUUPXU alone2:of last
UUWUUUUUUTWTUQVT alone2:of law
UUTUUUUUUUUUUUUU alone2:of member
TUUTTUTUUUUUUUUU alone2:of non
WTSRUTTTTXSUTSUU alone2:of our
UUTYUUUUUVUUTYVU alone2:of polic
UUTUUUUUUUUUUUUU alone2:of som
VUTUUUTUUVUUUTWU alone2:of such
TUSZUTUVUXRUUMPU alone2:of that
URmOSPVRbMgRMgOd alone2:of the
TUVUUUWUYUVUUVRU alone2:of their
STQYXSWTRSaSQfZU alone2:of them
UUTWUUUSUUTUURUU alone2:of thes
UUTWUUUTYSTZUVUT alone2:of thi
TUUTUUUVUWRUUVYT alone2:of thos
UXUUUUUUUTVUUVRT alone2:of thre
UUUWUUUUUXTTTWYU alone2:of two
UUWUUUUUUUVUUWUU alone2:of us
UUUTUUUWUUUUTVWU alone2:of user
WUTUUUUUUUUUUSUU alone2:of what
TUQVUUTUUUUUUUUU alone2:of which
UUYUUUUUUSWUUVLU alone2:off its
RUTUUUTUUUUUUUUU alone2:off on
TUTWTVTVTSTUWRYU alone2:off the
UUTYUWUTTXPUUUWU alone2:offic in
UUVTUUUTTUUTUVXT alone2:offic of
TUUTUUUTXYRUTXUU alone2:offic said
UUTUUUUUTUUUUUUU alone2:officer seiz
UUTTUUUUTUUUUUUU alone2:official said
UUTUUUUTUUUUUUUU alone2:official told
UYTUUUUUYaRTTVVU alone2:on "
STaTYYYTTVNbXUTQ alone2:on #
USTQWWRSSQXTXQQc alone2:on a
TUSTUUTUUUUUUUUU alone2:on all
SWTUUUTTUUUUUUUU alone2:on any
TTTgTRRTQaPTTPUT alone2:on friday
XTTTUUSUUXTUTSSU alone2:on hold
VUSTUUTTUWTUTTVU alone2:on hong
UUUUUUUURTUVTUVT alone2:on individual
TUZTUUTUTRYUUVQU alone2:on it
TYRSWUUVTTTUUXWU alone2:on its
VUUUUVTUUUUUUTSU alone2:on july
TTeWWUVUSRaRRZRX alone2:on monday
UUTTXUUUUUVUTVSU alone2:on offer
TUYTUTUUUUWUTTVU alone2:on our
TUUUUUUTUUUUUUUU alone2:on request
UUTTUUaUUQZUTXPT alone2:on saturday
XUSVUUXUTTXTTUcS alone2:on sunday
USdcWQUTfXTaNXRW alone2:on the
XTTTUTWUTXSUTSXT alone2:on their
WTXVUSdTTQdTQWHS alone2:on thursday
UUTWUUUUZUXUTVWT alone2:on to
STTbSaWWRVNRdJOS alone2:on tuesday
WTUSTZYWXUQUZVZS alone2:on wednesday
XUUUUUUUUVTUUSUU alone2:on what
UUTUUUUUaZRSTVYT alone2:on whether
UUYTUTUTTUXUSVWU alone2:on which
STRTUUdTTRYUTVQT alone2:onc mor
UUXZUUUaUdOTTZWQ alone2:one "
UUVTUUUTTUUUUVVU alone2:one and
UUXUUUUTUUUUUUWT alone2:one cas
UUXUUUUUUTWTTVRa alone2:one day
UUUUUUUSUUUUUUUU alone2:one had
UUUUUUUWUVTUUVUU alone2:one in
USUTUUTUUUUUUUUU alone2:one is
UUTTUUUWUUUUUUVU alone2:one lin
TUSQXTcRXPZVTUXS alone2:one of
TUVZUUURUTUUUWWT alone2:one request
UUTWUUUTWSTXUVWU alone2:one to
SUUUUUUUUUUUUUUU alone2:onlin sal
XUTTUUUUUVTUUTVU alone2:only a
TXUUUUUUXTTXUWVU alone2:only that
UUWTUUUUTUVUUWUU alone2:open the
TUSUUUUUUUUUUUUU alone2:operat "
UUUTUUUTUUUUUUUU alone2:or busines
UUUUUUUWUVUUUVUU alone2:or on
UUUTUUUUSUUUUUUU alone2:or to
UUSUUUUUUUUUUUUU alone2:order a
UUVSUUUYUXVUTWUT alone2:order and
TUTbTUUVUMbUTMXT alone2:order from
UWTUTUTUUSWUUQVU alone2:order in
UUUTVUUUUSVUUUUU alone2:order is
UUTTUUUXUSVUUUVU alone2:order of
UUTUSUUUUUUUUUUU alone2:order that
UUSRaTUTTSWTUVMT alone2:order to
SUWXUUURUVUTUQVU alone2:other than
YTTUUUUUUXTUSTWU alone2:our lawyer
SUTSUUUUTUUUUUUU alone2:our letter
WUUUUUTUUXSUTSUU alone2:our review
TUTQUZUWTQSUcSVU alone2:our user
UUVTUUUUUUTXUVXU alone2:out a
UUUTUWXUUSTUXSSU alone2:out in
TTUXTUTWTRZRWXYT alone2:out of
UUYXUUUUUTPcTVST alone2:out on
TUTcUUUTURXUTPVU alone2:outsid the
UUSUUUTUUYTTUUYU alone2:over a
UUUWUUUTUUUUUSUU alone2:over data
TTWQTTTTTTWUTXVT alone2:over the
UUUWUUUTUXSTURUU alone2:over what
UUUUUUTUUUUUUUUU alone2:own in
UUUXXUUUUVUTUVUU alone2:owner of
XUTUUUTUUWTUTTVU alone2:pag on
UTSTUTUTTUUUUUUU alone2:part of
UUTTUUUUWXSUTUUU alone2:pass on
UUTTUUUTUUUUUUUU alone2:pay for
UUTTUUUTZUWUTVRU alone2:peopl in
UXUUUUUUUWSUUVSU alone2:peopl with
TTRSTTSTTQYUUVYU alone2:per cent
UUUUUXUUUTTUWSWS alone2:person familiar
UUTTUUUUUUUUUUUU alone2:person who
UUTTUUUUTUUUUWUU alone2:personal data
UUWUUUUUUSWUUVWU alone2:personal detail
UUTTUXUXUVRTYSWU alone2:personal information
TUTXUUUTTUUUUPUU alone2:phon number
UUTUUUUUTUUUUUUU alone2:phon thre
UUWUUUUUUTWUUWUU alone2:plac of
UUUUUXUUSTTUWSWS alone2:plan said
UUUVUUUTVQVSaXXU alone2:plan to
UUTUUUUTUUUUUUUU alone2:platform had
TUSUUUUUUUUUUUUU alone2:platform to
UUTTUUUUSWSUUTVU alone2:point to
UUTTUUUTUUUUUUVU alone2:polic and
UUcSUUTTTQbWTKVX alone2:polic ask
UUWUUUUUUTVUUUSU alone2:polic can
UUUTUUUUSTWTUUST alone2:polic declin
UUTZUUUTUXRTUPWU alone2:polic for
TUTYUUUUTWVSTUVT alone2:polic forc
UUXTYUUTVZQTUVRT alone2:polic had
UUTTUUUbUYTUTYYU alone2:polic in
UUXTUUUUTTWTUWVT alone2:polic officer
UUUUUUUUUUUUUVQU alone2:polic on
SUZSUUUTURTYUVUS alone2:polic request
UURTUUUUTUUUUUUU alone2:polic said
UUTUUUUUUUUUUUUU alone2:polic warn
UUTUUUUUTUUUUUUU alone2:polic would
UUTTUUUUUUUUUUUU alone2:post and
UUTRSUUUTUUUUUUU alone2:prepar to
UUTTUUUUYTaSTVPT alone2:pres offic
TTWYTUUZTUUTTVXS alone2:privacy commissioner
UUTTUUUUTUUUUUUU alone2:pro establishment
UXUTUUUUUWSUUVSU alone2:production order
ZUTTUUUUUYRTURWS alone2:professional network
UUTZUUUUURXUTVVT alone2:protest song
UUSTUTUUUUUUUUUU alone2:public on
TUTTUSUUUUUUUUUU alone2:pull out
OTTUUUUUUUUUUUUU alone2:put its
UUTYUUUUUUUUUVVU alone2:put out
WTUTUUTTVXRTUVTU alone2:put the
UUTTUUUTVXSUUVSU alone2:question to
UUTUUTUUUUUUUUUU alone2:quit hong
TaTRUUURUVTUULVU alone2:reach a
UUTVUUUUUYSTUTVU alone2:reach it
TUTYTUUUTVUUTYVU alone2:reach the
UUWWUUUUUVTUTTYU alone2:reach us
VSTTUUTUZWSTTbQU alone2:read "
WUUUUUUUUUUUUUQU alone2:read the
UUUUWUWUURYUUVYT alone2:reader in
UUTVUUUTUUTUUUVU alone2:receiv #
UUVXUUUVUVSUUYWT alone2:receiv a
SURPUUTZTXRTTYVT alone2:receiv no
UUYTUUUUTVTUTVZT alone2:record in
UUUQUUUUUUUUUUUU alone2:refus ?
UUTYTUUUYXOYSYWS alone2:refus to
TUTTUTUWUVTUUWUU alone2:region "
UUWUUUUUUSWUUVWU alone2:register with
UUUUUTUUUUUUUUUU alone2:regulator want
aUUTUUUUUVTUUPVS alone2:remain in
UUTUTUUUZRWUUVQU alone2:remov a
UUTTUUUUTUUUUUUU alone2:remov it
UUUVUUUUUTVUUXSU alone2:remov the
UXXTUUUUUSVUUVQT alone2:removal of
XTUSUUUUXPZTTWRT alone2:repli to
TUVUUUTTPSWUUWWU alone2:reply to
UUTTVUUUUUUUUUST alone2:report by
UUQTUUUUTUUUUUUU alone2:report that
UaRXUUXTUSWUUTWU alone2:request "
SUZSUUTVUWSUUZYU alone2:request about
UUZYUUUTUUTUUWWU alone2:request and
XUTVUUTXUXTUTTWU alone2:request are
UUTUUUUWUUUUUUUU alone2:request by
QYVQTUTYdQXWSXOT alone2:request for
bSWdTTeRSVUSQSYY alone2:request from
WUQUSUUUUZQTTWST alone2:request in
TUVTUUTUUTWUUWTS alone2:request of
TUTXUUUUUcQTTRYT alone2:request that
TTTUUUUVTRWUURTT alone2:request to
UUTUUUUUUUUUUUUU alone2:requir every
UUURUUUUUUUUUUUU alone2:resist in
UTTbTUTTbUYWSNQU alone2:respond to
RUTbUUURUWSUUSVU alone2:respons to
UUYTUUUUUTWTUWVT alone2:rest of
UUaUUUUUUTVTUWMY alone2:restrict the
SUUUUUUUUUUUUUUU alone2:retailer halt
UUVUUUTUUUUUUWVU alone2:reuben wir
WXUTUUXUUZQTTOWT alone2:review "
UWTUUUTUURXUUTUU alone2:review how
USUUUUUUUUUUUUUU alone2:review its
WSTTUUTUUWSUUTWU alone2:review of
UWTTUUYTUWSXSaWT alone2:review the
UUUTUTUTUUUUUUUU alone2:right to
UUSUTUUUUUUUUUUU alone2:rul on
UUWUUUUUTTVUUUSU alone2:rul that
TUTTUUUTUUUUUUUU alone2:rul which
UUUSUUUUUUUUUUUU alone2:run the
TTQSUTTQSUUUUUUU alone2:said a
XWXTTUTTTTXTTWUU alone2:said and
UUUUUYUUUSTUYRVU alone2:said as
UUUUUUUTUUUUUUUU alone2:said her
UTadTUXTSRUTWUXQ alone2:said in
YWPVWTUSWRVWROeR alone2:said it
TUUYUTUSUTUXTWUU alone2:said its
ZUSSXWUTUVRTWVWU alone2:said last
UUUTUUUWTSXTUUUU alone2:said no
UUUTUUUXTYQUUUUU alone2:said noth
STdbUSXTTSaTPaMT alone2:said on
TXUUUUUUXTTXUWVU alone2:said only
UUUTUUUZaQXYTVVT alone2:said she
SQMTQPOLaSRgQZhO alone2:said that
SVTRUYXcXeMTXQUV alone2:said the
UUUUUWUUUUUUVTSU alone2:said to
SUUUUUUUUUUUUUUU alone2:sal until
UUUUUUUUUVTUUWSY alone2:sam company
STTcVTXTTaMTTYRT alone2:san francisco
TUYTUUUTURYTUYWS alone2:say "
TUZTUUUUUYRTUVPY alone2:say a
TTSSUUTTUOWWUVYS alone2:say how
TUVYXUUUUUTVURWU alone2:say in
VSSUTSRVZRSZXZbQ alone2:say it
SUUZUUUUUVUUUVVU alone2:say its
UUUTUUUWQUUUTWUU alone2:say no
UUVTUTUTTUWUSWWU alone2:say on
UUXWUUUTZYTTTQWY alone2:say so
RTSTWSYVSNeRSZQR alone2:say that
TUUSUZUUUUQUbPWT alone2:say the
UUTTTUURWVTQXXXS alone2:say whether
UUUTUUUUWRbRTUVU alone2:say which
UUTUTUUTTUUUUUUU alone2:scholar expect
UUZUUUUUUXQUUVYU alone2:search warrant
XUSTUUUUUVSUUWXU alone2:second half
UUUTUUUTUUUUUUUU alone2:secret "
TTSTTUUUUUUUUUUU alone2:secretary for
TTSVUTTTSTWTUUXS alone2:security bureau
UUTTUTUUUUUUUUUU alone2:security chief
TXRSTbSVURNRfOQS alone2:security law
UUSTVUTTUTUUUUVU alone2:seen by
UUZTUSUTURYUSWTU alone2:seen in
UUTUUUUUTUUUUUUU alone2:seiz #
UUTTUUUUXSWTUUWT alone2:sent a
UUTTUUUTSUUUUUUU alone2:sent the
TUUUUYUUUPUUWTWU alone2:server in
UUTUUXUUUTTUYRWU alone2:server out
UYTTUUUUUWUTUSVU alone2:servic provider
VUXUUUUUUTWUUUVU alone2:servic said
UUUUUUTUUUUUUUUU alone2:set up
TUUTUUUUUUUUUUUU alone2:sha tin
UUTUUUUUUUUUUUUU alone2:shall requir
UUTTUUaVURXTTYYT alone2:shar the
UUTZUUUTURWUUUXT alone2:she add
UUTTUUUSUUUUUUUU alone2:she had
TUTTUUUUUUUUUUUU alone2:she has
WTQiUTTaSbWLTSZQ alone2:she said
TUSTUUTUUUUUUUUU alone2:she told
UUUTUUUZZQXYTVVT alone2:she would
UUUTYUUUUSVUUUPT alone2:should not
UUVWUUUUUUUUUVVU alone2:show that
UUTUUUUUUUUUUUUU alone2:sign off
UUZTUUUUUUXUSVWU alone2:sign up
UUTUUTUTUUUUUUUU alone2:sign ups
STOWSSSRTVVUSPXU alone2:sinc #
UUWUUUUUUTWTUUTY alone2:sinc february
UUTWUXUXUWRUUUSU alone2:sinc it
UUWRUUUUUTWTUQVT alone2:sinc january
YTYUUUXUTLbTTTNS alone2:sinc jun
TUTTUZTUUSQTaPVU alone2:sinc saturday
TUUTUTTbTXUTScYS alone2:sinc the
UUWUUUUUTUUUUWaS alone2:sinc then
dUTTUUUUUaOUUDVU alone2:sit had
TUVRUTTTTUXUSYUU alone2:sit in
UTTUUUZUUSWUUXVT alone2:sit is
TUbTUUUUUUXTSVXT alone2:sit on
UUWUXUUUUUTWUVUU alone2:sit with
UUXTUUUUUUUUUVXT alone2:six month
TTSXTVTRXXSTSVPR alone2:so far
UUTYUUUUUUUUUPUU alone2:so in
TWUTUTUUTRXUUTUU alone2:so that
TUTTYXUUTXQTWTTU alone2:social network
TUTTTUSUUUUUUUUU alone2:som hav
UUVUUTUUUUUTUVXT alone2:som of
TUUTTUUUUUUUUUUU alone2:sought judicial
UUUUUXUUURTUYSWU alone2:south korea
UUUUUWUUUUTUVXTU alone2:south korean
UUTTUUUTSUUUUUUU alone2:spokesman for
SSSSUTTTTVRUUTUU alone2:spokesman said
XUTUUUUUUVTUUSUU alone2:spokesman told
UUWUUUUUWRUWUUUU alone2:spokesperson for
YVVTUUXVTXUSSTUU alone2:spokesperson said
TYUTUUUVUTSaTSWU alone2:spokesperson wrot
UUUUUUUTUUUUUUUU alone2:spokeswoman for
aWTTUYUYTQZSXLVU alone2:spokeswoman said
UUTVUWUTUUSUUURU alone2:staff in
UUUTXUUUUSWUTVQU alone2:stat and
VUTbUUUUUYRUSWYU alone2:stay in
UUTWUUUYUYSTTWVU alone2:still be
SUUUUYUTUQUTZTUU alone2:stop "
UUUUUXUUUUQUYPYT alone2:stor by
UTUTUUUUUVUUTUWU alone2:studi the
UUVUUUXUUUUUUUVU alone2:subject to
UUTUUTUUUUUUUUUU alone2:such growth
UWTVUUTZUQXTUVcS alone2:such order
UUUUUUUTSUUUUUUU alone2:such plan
ZUbSUUTTSYQTTSEU alone2:such request
UUTSUUUTUUUUUUUU alone2:suggest that
UUUUUUYUUSYTUVWT alone2:sunday and
UUTUUUTUUWSUUTWU alone2:suspend its
UUTWUUUUUUUUUUZS alone2:suspend the
UUTgTUUWUYRTTLYT alone2:swis court
TUTVUUUUUUUUUSUU alone2:swis law
TTUVUUUUUTUUUPVU alone2:tak down
VUYUUUTUUVUUTXJU alone2:tak it
UUVXUUUUUTWUUWVU alone2:tak the
UUSUUUUUUUUUUUUU alone2:talk of
UWUUUUUUZPYUURRU alone2:talk with
UUUTUUUTUUUUUUUU alone2:target personal
VTUUUUUUTVUUTUVU alone2:team in
UUWUUUUUUTUVUVRU alone2:ted hui
TUUVYUUTUUUUUTQT alone2:tell the
UUUTUUUUXPcUTWUU alone2:tell us
UUUTUUUUVXSUUVSU alone2:tell you
UUQTUUUUUUUUUUUU alone2:than #
UUWTUUUUUTVUUUSU alone2:than a
SUUUUUTRUUUUURUU alone2:than in
TUTTUUYTUUUUUSVT alone2:that "
WTaXfWVXTRZWUYLb alone2:that a
UUTUUYUUUTTUWSUU alone2:that account
UUSUUUUUUUUUUUUU alone2:that block
UUUaUUUTUVRUUUXU alone2:that cam
UUTUUUUWUUUUUVVU alone2:that data
UUUVUUUYUUUUUUVU alone2:that foreign
SURTUUUTUUUUUUUU alone2:that had
TTTUSWXSTXSUWOSU alone2:that has
UUTUUUUUUUUUUUUU alone2:that hav
TUWSTUTTTXSUUYVX alone2:that he
UUTXYTUWUWWUSRXU alone2:that hong
UUTUUUUUZUUUUVVT alone2:that includ
STUWTTUVTVRUUSXU alone2:that is
VSTWWaUPbNSaXLUV alone2:that it
YTTWUUTTTWTTTQWU alone2:that its
UUUZUUUZUWUUTWUT alone2:that list
UUYUUUUUUTWTUWVT alone2:that nam
XUSUUTUXTXRUTWYU alone2:that no
TUUTUUUTTUUUUUUU alone2:that noth
UUUWWUUTUWRUUVUU alone2:that one
UUVXUUUUUYSTTUYT alone2:that reach
UUSUUUUUUUUUUUUU alone2:that she
OTcPgWcQOGlTWbTK alone2:that the
UUTRTUTTTUUUUTVU alone2:that they
UUTXUUUUUaPUUUVU alone2:that two
UUUTUUUUTUUUUUUU alone2:that was
TUSUUUUTUUUUUUUU alone2:that we
XUaSTTSUTWUTSUeU alone2:the #
TUfRWUZTYRQcTYOP alone2:the account
UUZUUUUUUSXUTVWU alone2:the activist
UUTTUUUTTUUUUUUU alone2:the agency
UUXUXUUUUTVTUVRY alone2:the american
YUUSUUUXYRSYTUaU alone2:the answer
UUVUVUXUYSWUTVPU alone2:the anthem
QSeVShWSRJUVkLXa alone2:the app
UUTTUUUTUUUUUUUU alone2:the asia
TUYTUUTZTYRUSZUV alone2:the authoriti
TUUTXUUUUUVUTVSU alone2:the ban
TTVWTTTQbWOaRWOa alone2:the bank
UUWUUUYWUUUUUUTT alone2:the block
UUUUUYUUUUTUXTWU alone2:the british
UUWTUUUTTUVTUUWU alone2:the broadband
TTTWUTTTSSWUUVOU alone2:the bureau
UUXTUUTUUTUXTXTY alone2:the card
TWVTSUTUbOaWSYIT alone2:the cas
UUTbUUaUTgJTTIVU alone2:the chang
UUXWUUUVURXTUXXS alone2:the channel
UUVTUZUTUSQUaRYT alone2:the chief
UUTTUXUQUTSUXUUU alone2:the chines
YRVYRUYSWZPRURZQ alone2:the city
UUSTTUUTTUUUUUUU alone2:the commissioner
UUUUTUUUUUUUUUUU alone2:the communication
TTTTUTUTTUUUUUUU alone2:the compani
XYefWbeYQRYVVObM alone2:the company
UUTUUUUUTUUUUUUU alone2:the consultation
WUTVUUUUUUVUUPQT alone2:the content
UUXUUTUTUUWUTTVU alone2:the country
TUUTkUTTTObSSeKR alone2:the court
UURbUUUTUUUUUVQU alone2:the data
XUTUXSSTTXSVTRaT alone2:the day
TUXTUYTTTSWUXSUU alone2:the decision
UUYUUUUTUTWUTWPU alone2:the demand
UUUTSUXUUUUVUUZT alone2:the department
UUUUYUUUTUVTUVRU alone2:the distributor
UUTYUUUUUXRUUTYT alone2:the door
UUSTUUaXTRYTTWZT alone2:the email
TURVTSSWTZSUSUVU alone2:the end
UUUYUUUUURXUUSVU alone2:the european
UUUUUUUTUUUUUUUU alone2:the failur
STRTUUUTTUUUUUUU alone2:the figur
UUTaYUUTUTVUTWYT alone2:the fil
STXdWRTdShNTRbOZ alone2:the firm
RTbWVVSRcZNTUaSQ alone2:the first
UUTXWUUUUTWUUVaU alone2:the fiv
TUZSUUUTSSWUUWPd alone2:the forc
UUjZUUUUUVWTSZVT alone2:the former
TUUXVTTZUOaUTSWT alone2:the forum
WUUUUUTUUWTUURXU alone2:the freez
UUWXWTTTTSXTTVUW alone2:the gam
TTSPTTTXSYTTTWQU alone2:the government
TUbYUTUTTVWTRZZT alone2:the group
UUTTTUUUUUUUUUUU alone2:the high
OUbZWSSZTPfRPcOa alone2:the hong
UYTTUUUUURXUUWWU alone2:the host
UTTTUTTUTUUUUUUU alone2:the hour
UUUUYUUUUUVTUVRU alone2:the injunction
UUTRUUUUUUUUUUUU alone2:the insurer
UTTTUUaWURXUTWSU alone2:the internet
UUYUVUUUUXRTTVST alone2:the iphon
TUSZUTTTTSTXTXST alone2:the judg
UUUTUUUWUSVUUUVU alone2:the kind
UUTTUTUUUUUUUUUU alone2:the kremlin
TUWTUZTUURQUaPPT alone2:the last
cTJOWTTUQeOUQQfR alone2:the law
UUYUUUXTUYRTUUQX alone2:the lawyer
UUSUUUUUUUUUUUUU alone2:the legislatur
VTPYTSTRWXQWSYVR alone2:the letter
UUXUUUUUUTWUTXVT alone2:the lin
TUWVUUTUUXTTTYTX alone2:the list
UUTUUTVXUUUTUUVU alone2:the location
UUXUTUUUUSaTUWUU alone2:the magistrat
UURSUTTVTVUUUVUU alone2:the mainland
UUXUUUUUUTWTUUTY alone2:the market
USVTVUTTTXVTUWYU alone2:the matter
ZUTgUUUTThNQSTOT alone2:the meantim
UUScUUUTUMeUTZPU alone2:the messag
XUWUUUTYUVUUTUWU alone2:the middl
cUVTUUUTUVTUTOZT alone2:the moment
TUVXXUUUTRTZTXPU alone2:the money
UUSUUTUUUUUUUUUU alone2:the month
UUTXTUUXUYPUTWTU alone2:the nam
VSSUTTTVTQcTQXUT alone2:the national
UUUUUTUUUUUUUUUU alone2:the net
TUTTVWWTUQWTWSZT alone2:the network
TUTSUTSSTYSTUTZU alone2:the new
TUTUUTaTTRZTTUYT alone2:the next
UUXZUUYUTTUVTWPT alone2:the notic
UUQTUUUYUVUUTYUU alone2:the number
UUWTTUUVTVSTUVXU alone2:the offic
TUTUUUUTTVUUURUU alone2:the only
UUUTUUUUXSWTUUYS alone2:the operator
STaSeTXTTNeSSgJR alone2:the order
UUTUUUUUaWSUTVWU alone2:the ordinanc
UUVVUUYTUSYTUVZT alone2:the other
UUUTTUUUUUUUUUUU alone2:the outcom
VUYWUUUUUSXUTZSU alone2:the own
TUWWTUWXTZRSUVVT alone2:the owner
TUSdUUUUTPVXTYWT alone2:the pag
UUUTUTUVUYSTUUUU alone2:the pandemic
TUWTXUUTTTTXUVUT alone2:the paper
UUUTUUTZUaTQUWXS alone2:the party
WUUUUUUUUVTUTUWU alone2:the paus
UUYTUUUUYPSZTUST alone2:the payment
UUTUUUUUUUUUUUUU alone2:the petition
TURSUTTTTUUUUUUU alone2:the phon
UUTUUXUUUTTUWSWS alone2:the plan
TWVVUUTTTPYTUWNa alone2:the platform
RSaPXTWZZYMaRXUN alone2:the polic
UUUdUUUUUPaUSXaU alone2:the post
UUUTUUUWTXTUTVVU alone2:the power
UUTUUUUUbYOTYVRU alone2:the pres
TTWYTTTYTUUTTVXS alone2:the privacy
ZUTTUUUUUYRTURWS alone2:the professional
UUTZUUUUURXUTVVT alone2:the protest
UUUTUUXUUUVUUVSU alone2:the provider
UUUUYUUUUSVUUUPT alone2:the public
UUUTUUUTgaOUTYQS alone2:the question
UUXTUUUUUTXUTVcU alone2:the reason
UUXSUUUSZbRQTVHf alone2:the record
UUUUXUUTUUUTUURU alone2:the registry
YTTUUUTUVWUUTTYU alone2:the reply
TTTZUUTVTTWTTZYT alone2:the report
SUSWSUTTTLdTUYXR alone2:the request
TUXTUUTUTTWTUWVT alone2:the rest
UUSTUUUTTUUUUUUU alone2:the right
UWUTUUUUUTSUYSUU alone2:the risk
TUWTUTUTUTWUUWUU alone2:the rul
YUSSSSTURQbRTPWb alone2:the sam
UUTVWUXUUVSUTVQT alone2:the san
UUUVUUUUVXTTUWQU alone2:the search
WTUUTUZTTVVTSWWS alone2:the second
RYPTTbSUTMQRjMTR alone2:the security
UUTVUUUUUVTUUTVU alone2:the sender
UUTTUWUUUSSUXRVU alone2:the server
WUUTUdVTTRQSeHcS alone2:the servic
bTZbTTXRSaWSOPbR alone2:the sit
TUVUUUUUUUUUUUWT alone2:the six
UUUUYYUUUXQTWTTU alone2:the social
TUURSUTTSUUUUUNZ alone2:the song
UUUTUUUVTVTUUUVU alone2:the story
UUUUXUUUUUUTUURU alone2:the stream
UUTZUUUUUTWTUUXS alone2:the studio
UUTSUUUUYSUWUVUT alone2:the subject
UUUUUYUUUVSUXRYT alone2:the summer
XUUUUUYUUVUTUSVT alone2:the suspension
TUTYURTTTWTTUPWT alone2:the swis
TUTTUUUVUWSUUVUU alone2:the tabl
UUUTUUUUUUUUUUST alone2:the taiwanes
UUUUTUUUUUUUUUUU alone2:the telecom
UUTSUWUVURUUXSVU alone2:the territory
UUWUUUUUTWSUUUWU alone2:the third
TUSSUTUWZRWUUWSU alone2:the thre
UUWbUUUUUSWUTWRU alone2:the thread
RUTTUUTUTUUUUUUU alone2:the tim
UUWUUUTUUTWUTVVU alone2:the titl
UUUVUUUUSVUUUSVU alone2:the treaty
UUUVUUXTPVTVUSaT alone2:the two
UUbUUUUTUWSWSXKd alone2:the union
TURWXTTWTVUTTSSU alone2:the unit
YWUSUUUWTWSUUSUU alone2:the us
bUVTUUXTXVTTTRRT alone2:the video
UUSUUUVUUUVUUVTU alone2:the week
XUTTUUTUTWSUUQTT alone2:the word
dUWRUUUWUWTUTSWU alone2:the world
UUUUeUUUUQYUUWaU alone2:the writ
UUWTUUUYUWTUTZVU alone2:the year
UUTUUUTUUUUUUUUU alone2:their account
TUTTUTSUTUUUUUUU alone2:their own
UUUTUSUTUUUUUUUU alone2:their user
UUTWZUUTURXUTXTT alone2:them "
UUUUUUUUdVUTTVQT alone2:them a
UUTUUUUUUUTUUUWU alone2:them about
UUUUTUUZUVTUUUVU alone2:them and
UUZTUUXUTSVXTVYY alone2:them back
UUSUUUUUUUUUUUUU alone2:them for
UUWUUUUUUUUTUVXT alone2:them from
YUbTUTaTUUXTRPOT alone2:them in
UUTTUTUTTUUUUUUU alone2:them off
UUTUUUUUUUUUUUUU alone2:them said
TUSVTUTTSVUUUSVU alone2:them to
UUWTUUUUUTVUUVOU alone2:then "
YUUUUUUUUYQTUOVU alone2:then said
UUTYUUUUUVUUTYVU alone2:then the
UUUUUWUTUTSUWSUU alone2:ther "
UUUTUTUUUUUUUUUU alone2:ther are
UUUTUUUZTXSTTUYU alone2:ther had
UUTTWTUUUYTTUVYU alone2:ther in
TUTXUTURTWRUTWRU alone2:ther is
TUTXUTUXQUWUTVXU alone2:ther was
TUTUUXUbTTSUWTTU alone2:ther wer
iTTaUTTTUXRUSQZR alone2:they are
TUUZUUUUUXSTUQWS alone2:they can
UUUTUUUUUUUUUUUU alone2:they could
UUUTUUUTVYPTUVRT alone2:they did
TUXTTUUTVQZTUVPY alone2:they had
STUTUUTdXReTPcXe alone2:they hav
TUUTUTUUUUUUUUUU alone2:they might
UUTUUUUTUUUUUUUU alone2:they say
UUUUUUTUUUUUUUUU alone2:they want
UUTTUUaUUQZUTXPT alone2:they wer
TUUMUUUUUUUUUUUU alone2:they will
UUUTUUUUSUUUUUUU alone2:thi is
UTTUUXXUTSTUXSSU alone2:thi month
UUTUUUUUWTVUUUWU alone2:thi tim
TWUSXTUTSSWUUQaT alone2:thi week
UUQWUUTTTUUUUUUU alone2:thi year
UUSTUUUUUUUUUUUU alone2:third of
WUVTUUeUUWSUUUXT alone2:thos from
UUTTUTTVUWSUUVVU alone2:thos who
YUUUUUWUUWUTSUWT alone2:thre day
UUTUUUUUTUUUUUUU alone2:thre laptop
UUXUUUUUUXTUTVXU alone2:thre of
UUTUUTUUUUUUUUUU alone2:thre would
WTTSTUWZUZRTTRZU alone2:thre year
UUTSWTUTUTUUUUVU alone2:thread about
TWWWTUTXUZQTTTTX alone2:through the
XUTUUUTUUXUTSTWU alone2:thursday that
UUUUUTWUUUVUUVTU alone2:tick a
UUTUUUUUUUUUUUUU alone2:tied to
SUTTUUTUUUUUUUUU alone2:tim being
UUUbUUUUTGkUUWRU alone2:tim the
TTQVUUTSTTVUUXWU alone2:to "
TWScTTTUTUSUXURU alone2:to #
RSYSXSURaOdXRZZT alone2:to a
UUSSUUUTRUUUUUUU alone2:to act
UTUUUUTTeVXSTXbS alone2:to add
UUYUUXXUSSSXXXOc alone2:to an
WUURUUTUTUUUURXU alone2:to answer
YUUYUUUTQWTUURWU alone2:to any
SSUQWYXRWMSXbPRT alone2:to be
UUTTUUUTTUUUUUUU alone2:to block
UUUVUUUUURXUUVPU alone2:to chang
TUUSTUUUMYSZNWST alone2:to comment
UUSXUUUUUTYTTXUU alone2:to comply
UYTUUUUUUWUTUSVU alone2:to consider
UUTcRUUUULZUUVSe alone2:to court
UUSUUUUUUVTTUVVU alone2:to delet
UUTTUUUURUUUUUUU alone2:to discus
UYSTUUUUURXUUWWU alone2:to do
UUUUUYUUUSTUYRVU alone2:to end
UUUUXUUUUUVUTVSU alone2:to fight
YYUUUUUUUXSUTSWU alone2:to find
XUUUUUUUUUUUUTUU alone2:to finish
TUVTUUUUUTTXUSWS alone2:to follow
UUUTUUUUXPZTTWQT alone2:to four
TUYTUUUTTTTWUOXU alone2:to freez
YUTTUUTTaSZTSWJU alone2:to get
UUTTXUUUWVSXSWTT alone2:to giv
TWYXUTUWYWUURRbT alone2:to go
UUUWUUUTUUTUURUU alone2:to hand
UUTWUUXUUTSWTUVS alone2:to him
VSQdTTTZTcRTSSZU alone2:to hong
UTYSUUUTTRZTTXVU alone2:to it
UTSSTTTSUUWUTUSU alone2:to its
UUUUUUUTUUUUUUUU alone2:to jail
TUbWUUUUUVTUUYXU alone2:to jun
UUUUUUUUVRTSaVVU alone2:to keep
UUXUUUUUUVUUUXYU alone2:to lif
UUWTUUUTUUUUUVNU alone2:to mainland
XTTSTUUTaUXTSTYU alone2:to mak
UUWWUUUUUUUUUUXU alone2:to noth
UUSUUUUUUUUUUUUU alone2:to obey
UUTTUUUUTUUUUUUU alone2:to our
UURUUUUUUUUUUUUU alone2:to polic
UUUTUUUYUTTUUVVU alone2:to receiv
UUQTTUUUUUUUUUUU alone2:to remov
RTTVUUTRVNcSUQEU alone2:to request
TURUTTTRVPZSTWQQ alone2:to say
UUUUUUUTUUUUUUUU alone2:to see
UUUUUUUUWTVUUUWU alone2:to shar
UUTUUWUUTSUUWWPU alone2:to singapor
UUTYUTUTUXUTUTXU alone2:to stop
UTTVTUTVTTWUTWWU alone2:to tak
UUUTUUUUXPcUTWUU alone2:to tell
MSVPeUReRiOPSgLP alone2:to the
UUTWUUUUUWTUUTVU alone2:to their
UUXUUUUUWWUUTWZU alone2:to them
UUVTUUUYUUVTUXVU alone2:to thi
UUTUUUUYUVTUUUWT alone2:to turn
UUTSUUTVaMZXSZLU alone2:to us
UUWSVUUTUSWUUWNU alone2:to user
XTRTTTTVUXTTTPUX alone2:told a
UUWTYUUSUUUUUUaT alone2:told it
TUVUUUUUUUUVUWWU alone2:told lawmaker
TUWTUWUUUOWUXRWT alone2:told reporter
UTWXWTUVTVSVTaXR alone2:told the
TUaXUUTUUPWZUVOd alone2:told them
STRRTXVRTUSTXRXT alone2:told us
TUYbUUTZTTVUTUUa alone2:took down
YWSTUUTUTWTUTRXU alone2:took effect
UUXTUUUUUTWUTXVT alone2:took over
UUUTYUUVUSXUUVVU alone2:touch with
UUWUUUUUUSWUUVWU alone2:trad in
UUWTUUUTTUUUUUUU alone2:transparency report
UWWUUUUUUSTUXTSU alone2:tseung kwan
UUSTUeUWUSQTcPLU alone2:tuesday that
TURfUUUTYWTRURbR alone2:turn away
UUSXUUUTUSZTTRXT alone2:turn down
UUVTUUUTUXTUTVXU alone2:turn out
UUXTUUUaUUTUTWXT alone2:turn over
UUTTUUUTUUUUUUUU alone2:turn the
UUUUUUUUSUUUUUUU alone2:two compani
UUSUUUUUUUUUUUUU alone2:two million
UUYSUUUUUSXUTVWU alone2:two of
TUTYUUUUTXRUUWXU alone2:two request
SUUUUUUUUUUUUUUU alone2:two retailer
UUWUUUYUUUUUUUST alone2:two week
UUSTUUUUTUUUUUUU alone2:two year
UVTTUUUTUUUUUUUU alone2:under a
WSQWSTTTTZPTTSaR alone2:under the
UUSXXTTTUVVUTSRU alone2:unit stat
TUTTTUUTUUUUUUUU alone2:until #
SUTTUUUUUUUUUUUU alone2:until further
aUWXUUXUUUTXSTQT alone2:until the
RTTXUUUUTVUUTYVU alone2:until then
VUUUUUUUUVUUTUWU alone2:until we
TUTTUTTUUUUUUUUU alone2:up in
WUUVUXUWUURUUUTU alone2:up its
UUTTUVTTTTTUWSUU alone2:up on
UUZTUTUUTUXUSVWU alone2:up to
VUUWUUXTTSZSSZSU alone2:us "
TUUTUUTTUUUUUUUU alone2:us and
UUTVUUUUTUUUUTVU alone2:us by
UUUSUUUWTTTaSWWU alone2:us for
UUTTUYUUUUTUXTWU alone2:us it
TTVTUUWTTUUUUUVU alone2:us that
TUWaUUUXSXSUUOXT alone2:us to
TUUVUUUUUWTUUTVU alone2:use the
TUZTUYTUUSVSZTXS alone2:used to
QVSVUTTYTWSUSRbT alone2:user data
WTSPTYTSTPSUdQPU alone2:user in
TUTYUUUWUVUTURVU alone2:user information
TUTTUUUUUUUUUUUU alone2:user of
UUUTUYUWTVTUVTVU alone2:user ther
UUUbUUUUUUUUUVQU alone2:user who
UUUUUXUUUTTUWSWS alone2:vanish from
UUTUUUUUUUUUUUUU alone2:victoria park
UUaTUUXUYSYUTYTT alone2:viewer in
bUTTUUUXTbQTTRVT alone2:wait for
UUYTWUUUTOZVUVRT alone2:want the
UUTUUTUUUUUUUUUU alone2:want them
TUTTTUSTTUUUUUUU alone2:want to
UUVUUUUUUTWUUVWS alone2:warn of
TTQSUUTTTUUUUUUU alone2:was "
TTVYTTTTPUVUSZJU alone2:was a
UUWUUUUUTWSUUUWU alone2:was an
TYUUUUUTUWTUUTVU alone2:was assess
UUTUUUTSTUUUUUUU alone2:was given
UUTUUYUUTUQUYPYT alone2:was gon
UUUTUUXUUUVUUVSU alone2:was grant
YUSUUUTUZUWTSUST alone2:was in
UUTUUTUUUUUUUUUU alone2:was last
UURUUUbUUaPUUPVU alone2:was mad
UUTXUUUUTTYTTXUU alone2:was n't
TUSTUUTTYSTaUVUU alone2:was not
UUXSUUXUUUUUUUST alone2:was remov
UVTUUUTUURXUUTUU alone2:was review
UUTXUUUXTRZTTVcU alone2:was sent
UWTYUUTXTTWUTVPU alone2:was still
UTSTTZTUTRSTcOZU alone2:was taken
STRSTTTWVTUUUWWU alone2:was the
UUTQXUUTUWSUUWRU alone2:was told
UUUTUUUTUUUUUUUU alone2:way target
VTdPXeWSTHXSiULT alone2:we are
TUSaUUUTTaNUUWbS alone2:we ask
UUSTUUUTUUUUUUUU alone2:we call
UUTSUUUTUUUUUUUU alone2:we could
TTUcUUTXaUXSTbNT alone2:we did
VSQVUTWORXSSSHXR alone2:we do
UUTUUUUUUUUUUUUU alone2:we expect
UUUTUUZYUYTUUXVT alone2:we got
TTVSUUYVUMcTUaWT alone2:we had
YYUUTSSeabQUNZfR alone2:we hav
TUSTUUUUUUUUUUUU alone2:we operat
TVTUUUUTVXRUUVSU alone2:we put
SUXUUUUUUUVTTXVS alone2:we receiv
UUSTUYUUURSUZSVU alone2:we shall
ZUWWURYTTURTWRXT alone2:we will
XUUSUUUUUWUUTUUU alone2:we would
UUWTUUUUZYQUUWLZ alone2:we wrot
YUTTUUTTTVUUUSVU alone2:wednesday that
UUSXUUTUUXRTURTT alone2:week after
UaTUTUUUUWQUUPYU alone2:week for
TUSVUUTTTWTUUTVU alone2:went further
UUVcSUUTTMZUUWLe alone2:went to
UUTTUTUUUUUUUUUU alone2:went up
UUaTUUVUUTVXTVRT alone2:wer back
UUUTUUUTUUUUUUUU alone2:wer n't
TUUZUTUSTRZUTXYU alone2:wer not
UUUUUYUUUSTUYRVU alone2:wer to
TTTTUTUTTUUUUUUU alone2:what is
TTXWTTSTSZQTTTXU alone2:what it
VZWTUTUTXRdSPVYT alone2:what the
TUTTUUTUWXSUUVSU alone2:what they
XYUUUUUUUSXUTUXU alone2:what to
TUTTUUWUVXSVSVWU alone2:when a
UUTUUUUUXWSTUUTT alone2:when i
UUUTUUWUTUVTUVUU alone2:when it
VWdWUTUaZaSTQMMR alone2:when the
TUUTUUTUSUUUUUUU alone2:when they
WVSTUUTSUXRUTUSU alone2:when we
UUXUUUUUTTWTTVRa alone2:when you
UUWVUVTUYVWUTXQU alone2:wher it
TUUcUUUUUMeUTaOU alone2:wher they
TUSTUUUUUUUUUUUU alone2:wher we
UUUUUUUUTVVTTVVU alone2:whether any
TXTUUUUUWTRRZWXU alone2:whether it
UUUUUUUUTUUUUUUU alone2:whether its
TTTTTTUVbTRSaXRT alone2:whether the
UUTUUUUTVTWTUUST alone2:whether they
VTWUTUTUTUVUUWWU alone2:whether to
UUUTUUUUUWSUUUWU alone2:which a
TUTSUUTTTVSUUVMU alone2:which had
UUTXUUUTUUUUUVVU alone2:which has
UUWXUUUUUUUUUUXU alone2:which in
UUUVTUUUUUVUUWVU alone2:which is
VUQUXUXVTWTTUTTU alone2:which it
UUUUUUUUXRbRTUVU alone2:which one
VUdTUUUUUUWTSUUT alone2:which the
TUTTUUUUUUUUUUUU alone2:which was
TTUUUUUUUWUURUWU alone2:whil it
UUUTUUUZUTYTUUUU alone2:who did
UUUTTUTUTUUUUUUU alone2:who had
TUTTUUTUUUUUUUUU alone2:who has
UUSXUUUTUUUUTRUU alone2:who hav
UUSbUUUUUUUUUVQU alone2:who is
TUTUUUUTUUUUUUUU alone2:will "
UUUUPUUUUUUUUUUU alone2:will appeal
VTUXYQTSTWYSRQXT alone2:will be
WYTWUUUUUVTUUSVU alone2:will not
UUUQUUUUUUUUUUUU alone2:will refus
UUURUUUUUUUUUUUU alone2:will resist
UUTSUUUUUVUSUUYU alone2:with #
SSXQTZXUSOYTaZaR alone2:with a
TUWUXYTUTTSVWTUU alone2:with an
UUSUUUUUUUUUUUUU alone2:with foreign
UUUTUUaUURXUTVYT alone2:with his
TUTWUUTTUWVTUTVU alone2:with hong
TYTTYUUUUObUUXXU alone2:with it
UWVUUUUUZPYUUSRU alone2:with its
UXUUUUUUUWSUUVSU alone2:with knowledg
UUXUUUXUYTWUUVOU alone2:with no
VUTUUUTUUUUUUTPU alone2:with such
VSOTTVRXRUVTTXWS alone2:with the
UUUUUSUTTUUUUUUU alone2:with their
UUTTUYUUUTTUWSUU alone2:within #
UUYUUTTUUWUTSWOa alone2:within a
TUSUUgTUUQPTcNSR alone2:within day
UUUTUTYTTUVVUVYT alone2:within the
UUSUUSUUUUUUUUUU alone2:within two
TUUTUUTURVTUUWSY alone2:without a
UUTUUUUUUUUUUUUU alone2:without delay
UUSTZUUUURWUUUUU alone2:without giv
TTTPTYTUVTQTbPcT alone2:wo n't
XUUTUUUUTWSUUQTT alone2:word of
TUTUUUTUUUUUUUUU alone2:work on
TUTTUUUTTUUUUUUU alone2:would "
WZSSTSTTQWSUTRVU alone2:would be
UUTXUUUUTXUSTQVU alone2:would get
UUUUUaUUTTRTaRKU alone2:would go
TTTRTZUTTOSUeRUU alone2:would hav
TUUTUUUUTUUUUUUU alone2:would keep
UTTTUUUWTVSUUVUU alone2:would look
UUWSUTUTfNacPZiR alone2:would n't
XUWWUUUUSXSTTQWU alone2:would no
XTSXTTTVgWRTVYRX alone2:would not
UUTUUTUUUUUUUUUU alone2:would quit
UUUTUUUTYSTYTWVT alone2:would say
UUTVUUTUUUVUUWVU alone2:writ that
TUTTUUTUTUUUUUUU alone2:writ to
UUTXUUUTUYRUUWLU alone2:written to
UUWUUUUWUXTTTWXU alone2:wrot and
UUVTUUUUZYQUUWLZ alone2:wrot in
UUSXUUTUTTVTUQaS alone2:wrot on
TUTTUTUSUUUUUUUU alone2:wrot one
VTXSXVYTRQXWUdTT alone2:wrot to
UUTUUUVUUWSUURWU alone2:year after
XUUTUUTTUWTUTUOU alone2:year ago
UUTYUTTTUbOTUUWU alone2:year and
UUTTUUUWUUUUUUWU alone2:year for
UUZSUUUTVWTUUWSU alone2:year it
UUWUUUUUUUUUUUUU alone2:year with
UTTTUUTXaNaTUZLU alone2:yet to
TTTSUUUTTUUUUUUU alone2:you can
TUUUUUUTTUUUUUUU alone2:your data
XTWdGQTZOSWSLLUe alone:"
NHUPKNLGCTPKYGiQ alone:#
FKJCMLMJIUUUUUUU alone:?
FNRKLIIHJYKYNlFa alone:a
QQSNORUUUKYTTXJN alone:about
UUTTUTTTTUUUUUUU alone:abov
TSUSTTTTSUUVUXYU alone:abroad
UUUUUUUUaUTVUVWS alone:absconder
UURUUUWUURYUUVYT alone:academic
UUSVUUUUTWTUUTVU alone:accept
TTSSTTWXSYPWTWYT alone:acces
SYcSTTSRTXTUQcIg alone:accord
UUVTUUUUTUXURZUU alone:accordanc
QPbSTUYRfVCnQjhG alone:account
TUWTUUTTUUUUUUNc alone:acknowledg
TUTSUTTTTUUUUUUU alone:acros
VYZjTSSRO8mURbSP alone:act
TUYTUUUUUPaUTWaU alone:action
TUZSTTTTTRYUSWWU alone:activist
UUbTUUTUTOcTUVTX alone:ada
QRRVZRRZeQcPQbwN alone:add
TTSVWTTRXaPSTPOT alone:addres
TTSWXVSTVaPTTZRT alone:address
UUUUTUTUTUUUUUUU alone:adjourn
TTTTUUTTUUUUUUUU alone:administration
VUTTYUUTUWTUTVXU alone:administrativ
SUQSUTTcUSXUUVYT alone:administrator
UeUTUUUUUXSUUNaR alone:admitt
STSSTTTTTUUUUUUU alone:advertis
TTTSUUTSUUUUUUUU alone:advertisement
XZeSUUZTUQaTTZTT alone:advic
UYTUUUUUUXSUUVRU alone:advis
UUYTUUUTTTTXUYVR alone:affair
TTTRYTTQWSTXTWST alone:affect
QReOVQhQVQUjMeOh alone:after
UUSTUUSUTUUUUUUU alone:afternoon
SdRPSWaRcSXRWWTR alone:again
RWTPQSRRSJiSRXQR alone:against
TUTaUUZUSaSTTQaT alone:agenci
STaRTUTbSaKaTXTg alone:agency
aTVTUUTTUYTUTRLU alone:ago
YTZcTTUUTWUUSRZU alone:agre
TUVSUTTTUTVUUVUU alone:agreement
UUaTUTUUUUYTRWWU alone:aim
UTTTUUTTUUUUUUUU alone:aldou
UTTTTUTTTUUUUUUU alone:alert
TUUeUUUUUSYTUWMe alone:algorithm
OONSPTaUSJkPScTM alone:all
TUVTUUYUUUTWUUcT alone:allow
UUSSUUTTUUUUUUUU alone:almost
STSSTTSVSVTUTVVU alone:alon
TTbTTTTTTUWUSVgS alone:already
STbRTSTSTQcTRQWS alone:also
TTWbUUUUUPcTTQfT alone:alway
STTRXSSTSTVTUWPa alone:american
TTSSTSWTTRYUTUZT alone:among
NTPXaRQLGDiQSJJW alone:an
TTRTTTTTTUUUUUUU alone:analyst
JPJOQSUMXZVPRZQB alone:and
TWRUTSSRZgOSOQeT alone:announc
UUTTUTUWUaRTUUUU alone:anonymou
QSYTSRXXRRbRSYaS alone:another
ZUbeRQMTZeJSLJQN alone:answer
TUUSVTYUZSXUTWNT alone:anthem
XUIYSVUnRfMQLYeM alone:any
TTYUUTYSTSXTSPWT alone:anybody
TTTRTTTXTUTUTWYT alone:anyon
ZTPfSSSOZkHTMYYR alone:anyth
TUUUUUYTTUTUUTVT alone:anywher
UURUUUTUTUUUUUUU alone:apologis
OPdPPfTOOEUVsJdc alone:app
RRXOXSVSRUcRRiPP alone:appeal
TUYTUUUTUVSUUUXU alone:appear
TUSTUUUSTUUUUUUU alone:appl
UUSXUUUUUYSTTRVT alone:appli
TTSPXTTTTZQTUVRT alone:application
UUSTUUUUTUUUUUUU alone:apply
UUTUUUUTTUUUUUUU alone:appoint
TZTTUUTTUXSUTRWT alone:approach
RTRTTZSRTQRUaOVU alone:april
UUSWUUUTTTVUTXVU alone:archiv
YFPROaQLIMQMiDsE alone:are
YTRPWTTTTbRTRTWU alone:argu
UUTTXUUUUXQUUUTU alone:argument
UUWTUUUVUTVTUWLT alone:arm
aUTSUUUUUaSUSRSU alone:around
TTOSTTTTTUUUUUUU alone:arrest
ZUTdUUUTTaUTTLXT alone:arriv
aZQVTTTSTYRTTMYU alone:articl
UUTUUUUUUUUUUUUU alone:artist
TSRGZeRXGSWKfOaI alone:as
SSQUSSRYRWPXTXXT alone:asia
YUTYWUYUUZOUTTWT alone:asid
LKUQSMOTXVHjTTNV alone:ask
RbUTUUTXTXSUTTWU alone:assess
RTUTUUUUUUUUUUUU alone:assessment
TVUZUUUTUXSTTRXU alone:assistanc
LPRFbKJKFDcdSWUZ alone:at
UUSTUUUUTUUUUUUU alone:attach
UUTTUUUUUUUUUUUU alone:audienc
WSemVSSRQUTYRARS alone:august
UUTTUUUUTUUUUUUU alone:author
VTYcTSRlXpHRKWgR alone:authoriti
TTPTSTTUSTTdSZWU alone:authority
STTTUTSUTUUUUUUU alone:autumn
TUWSUUTSSQZUUWKh alone:availabl
TUUTUUUUTUUUUUUU alone:avoid
TUUTSUTTUUUUUUUU alone:awar
SSXcTTSSWUXPTRXa alone:away
QUZTRPYNfbOaQg6R alone:back
TUTTUeUUUPSUdTUU alone:backup
UUUTUUTUUUUUUUUU alone:balanc
RTTSXTTTTUVUTVSU alone:ban
QRNQRRPLZVMhObRb alone:bank
TUQTUTbUUQaTUXUT alone:bann
UUTTUUTUUUUUUUUU alone:bar
UTTZUUaUbTTWUVXS alone:barr
UUTTYUUTUUVTUUPU alone:barrister
WTYWTWTUfQZRTQDl alone:bas
UUWSUUUUUUUUTVVU alone:basic
TUTTTTUTTUUUUUUU alone:bay
POVNYSMKOMURdDkL alone:be
UTTTUUUUTUUUUUUU alone:becam
RTYecSQTSHfVRbcW alone:becaus
WUUTUUUUUUUUURUU alone:becom
PRZbNfYVRBabebiP alone:been
OVTUQQPQQPRaSeUV alone:befor
UUTUUYYXTUSUYSTU alone:began
TUUTUTUUTUUUUUUU alone:begin
XTTTUUTUTUUUUUUU alone:begun
TTPUSaSRTUOTeHWT alone:behind
TTRRTTTRSUUUUUUU alone:beij
cVPdXRXSWhPQMWeQ alone:being
TTPSTXTSTTRUZSUU alone:believ
TUTYTUUUUYRTUOWQ alone:bern
UUSUUUUTUUUUUUUU alone:better
STcSTTWTWVObSdnS alone:between
TUTTUTUUUUUUUUUU alone:big
TTRSTTTTSUUUUUUU alone:bill
TUTSTTTTTUUUUUUU alone:billion
TUTXTUZTTPaTUSQT alone:bind
UUTUaUUUUSVUUVNS alone:bing
UTTUUUTUUUUUUUUU alone:blackout
TTSSTTYSSTRYTUNT alone:blam
STWNRSdVRNZVSbMQ alone:block
WYRWUTYSTTVTTNaQ alone:blog
TYVTRTSUaYUTTZYP alone:board
TUUVUUUUTVTUUUUU alone:bodi
UUSTUUUTUUUUUUUU alone:body
UUQUTUUUUUUUUUUU alone:bomb
UUUUUUXTURYUUVYT alone:book
UUUUUUTcbbOTTXWS alone:bot
QSMYRRXPPLXSXVCS alone:both
TUQTTTTSSUUUUUUU alone:bought
UUTTUUUUSUUUUUUU alone:bounc
UUTYaUTTUWTTUVUU alone:bound
TTXTTXWTTOYUXSMU alone:box
UURUUUUUUUUUUUUU alone:branch
UUTTTTTUTUUUUUUU alone:brand
UUTTUUUUTUUUUUUU alone:breach
TURTPUUTTUUUUUUU alone:break
TTSTUUUUTUUUUUUU alone:brief
UUUTUUUUTUUVUXYU alone:britain
UUUTUZaUUQVWYTaT alone:british
TTVRUUTUTWRUUWJU alone:broad
TTVTTUTVTTWSUVYT alone:broadband
UURTUUUWUTVTUUVU alone:broadcaster
UUSTUUTUUUUUUUUU alone:brok
TUTUUUUTUUUUUUUU alone:broken
UUTTUUUUUUUUUUUU alone:broker
TUSTYUTTTQZUUWQU alone:brought
TUUUUTUUUUUUUUUU alone:budget
TUSTUTUTUUUUUUUU alone:build
TUTTUTUUUUUUUUUU alone:built
RSPXSRSRNRYTTZNX alone:bureau
TTTSTUUTUUUUUUUU alone:bus
STROSSSRPUUUUUUU alone:busines
XQjRVRPPSUaVNVuL alone:but
UUSUUUUUTUUUUUUU alone:buy
MJIQPMMVTTNXTPmP alone:by
XUTYUUUaTWTUTXaU alone:byt
TTZXYTTRSXUVRVTQ alone:ca
UUTUUUTUTUUUUUUU alone:cabl
UUSUZUUTZVYSRYTT alone:california
UPRSSPOULVWRQUQQ alone:call
VSZaWQSVhQcYMmYZ alone:cam
UUTTUUUUUUUUUUUU alone:camera
UURTUUUUUUUUUUUU alone:campaign
TUTRTTTTTUUUUUUU alone:campaigner
MRVSPRNMMMeRUKVP alone:can
UUUTUUUUUUUUUUUU alone:canada
UUZTTUTUUTVUTUZU alone:cantones
TTSRTTSSTTTYTYSa alone:card
TTTUUUTUUUUUUUUU alone:careful
STVQTSSSSSXTUXWT alone:carri
TUTSTTTScOZUSXPT alone:carrier
TTTXTTSTTOXXUVLc alone:carry
OUWIXQQPeRaVNpMN alone:cas
TTPRTTTSSUUUUUUU alone:cash
UUVSUUUTUSWUTVQU alone:caution
UUTTUUUTTUUUUUUU alone:censor
UUUbUUUUUPbUUPbU alone:censorship
STQRSSRSSPaUTWaU alone:cent
TTUSTVTTTTWUUWTT alone:centr
UUSTZUUUUUVUTVSU alone:central
UUWaUUUUTFhTUXNY alone:cessation
TUTTUUTcTdTOUXYR alone:chairman
UUTOTUUUTTVUUVSU alone:challeng
TUSTUUUTTUUUUUUU alone:chamber
TURUUUUTUUUUUUUU alone:chan
YROeRRYORhJRQCcP alone:chang
STfZTTSVRFkRTeIj alone:channel
TTRcTTTTTUTUUVOU alone:charg
RTTSTTTSSUUUUUUU alone:chat
RRTTUUTTbXSTUfOU alone:check
RSQOSZRRRROUcQZT alone:chief
RSYUSSSRQWNaTVSY alone:china
SUURTcTOTKNeeSXU alone:chines
UUYTUXUSUSRVXNaS alone:choic
TTSSTUTTTUUUUUUU alone:choos
TTSSUTUUUUUUUUUU alone:chri
TUZSTTTSTOcTUVTX alone:chung
UUVTUTSTTTTXUURR alone:church
UUTUWUUTUTVUUUWU alone:circular
STRRTQTShMgZNbdU alone:cit
TUTTUZUUUQTUaRXU alone:citizen
ZPTYPTYQWbMPTQaP alone:city
TTUTUSTUTUUUUUUU alone:civil
TURSTTTTTUUUUUUU alone:claim
TUSTUUTUUUUUUUUU alone:clear
TUTTTTUTXQUYUXUU alone:client
TUXTUUYUZTXTTMUT alone:clip
STHNSZQSXRRScPQO alone:clos
TUSSUUUTVUUUUWOU alone:cloud
TUTTUZUTUSSUZPWU alone:co
UUTTTTUUTUUUUUUU alone:coalition
TTRWTTTTTTWUTHRT alone:cod
UUUTUUUTUUUUUUUU alone:collectiv
UROWSSPXTgKRQTlN alone:com
WSQMSSSQcCZdgdOQ alone:comment
STSXSTSYSUVTSVYR alone:commissioner
UUYUUUTXTUSXUZWR alone:committe
UUTUSUTTYRXTUUXS alone:communication
dUZYUTUUTZRTRNaT alone:community
QRMQQRRPMdLUTXNU alone:compani
YbjcWdcRgSUTTPST alone:company
TUSWUUTTTVTUUUXT alone:compar
UUUaTUUUUWSUTOXT alone:compell
UUSUUUUTTUUUUUUU alone:compil
TURTUUXUTRaTSYcT alone:complain
UUdaZUXYTJcdRSUR alone:complaint
XUUUUZTUUUSTYRWU alone:complet
TTUPTUTTTWSSUXLU alone:compli
SUVfUUTTTcOTSbZT alone:complianc
STfWTUZTXKcVWbVT alone:comply
TUWTUUUTTQQfUVUU alone:conced
XTUgTTTRSbQTTSUR alone:concern
TTTUUUVUUTVTUUYT alone:conclud
TdURUUUQTVTTUHVT alone:conclusion
TTQSUTTTTUUUUUUU alone:condemn
UUSUUUUUTUUUUUUU alone:conferenc
bTPaXThQadHeRGlN alone:confirm
UUSTUUUUTUUUUUUU alone:connection
TUbZUUTUUQaTTYPT alone:consent
TYRSSTTTTWUSTSVU alone:consider
STSSTTTTQUUUUUUU alone:consultation
STSRTTTZSOeSScXT alone:contact
SWjQRSRWQSVTSRQe alone:content
TUhTWUTUTQZTTYXU alone:contest
ZXRUTTSSTWTUTKbT alone:continu
UUSTUTUUUUUUUUUU alone:contract
TUQSUTUTTUUUUUUU alone:contrast
TUTTUUUTUUUUUUUU alone:controll
XUTSUUUbUdSOTVYR alone:convinc
TURbUUUUUYUTTSZU alone:cooperat
ZUQUUUTTUYTTRSXT alone:cooperation
TTSRVTTTSUUUUURT alone:copi
TUWTUUUUUTVUUVUU alone:copy
TUZUUUUUUUVTUVRa alone:correspondenc
RSQRTTSSRUUUUUUU alone:cost
NQJKOVQOJMXTZMaT alone:could
UXcTdTdSPOfQQTOR alone:counsel
STQbTTSUSWRUTabT alone:count
RTQSUTTTRUUUUUUU alone:countri
TTWSVSTZTTXUSUaU alone:country
UUUTUUZTUTRYTUNT alone:cours
QQPijPOaOMfHNdJl alone:court
TTYTTTTTTSXTUXWT alone:cover
UUTTUUUTUUUUUUUU alone:coverag
TZSXUTTTTbUQSMWU alone:creator
TUSaUUUUUVUUUPXU alone:credit
UUUUTUTUUUUUUUUU alone:credo
STUWYTUTTXUTSWNZ alone:crim
UUUXUUUYUUUUUUVU alone:critic
TTbTUUTUZgMSSaPZ alone:cupertino
URKQYRQOQiOROVWY alone:customer
SUTQTTSWSYSTTWYT alone:cut
TZSYTTTTTXVSSQRS alone:daily
TTTRUcUUXRQTfSXU alone:danger
WTOWYSTXQQZTRTZT alone:dat
QSaQROOhKq8MKonJ alone:data
UUTUUUUUUUUUUUUU alone:databas
YQSOUjeSSWRNcNOf alone:day
UUUTUTTUcOZUSXPT alone:deadlin
WUSTUUSUTVUTUSNU alone:deal
ZUcTUUYUUSXUTSRT alone:dealt
UUUUUTUUUUUUUUUU alone:decad
STYRTTSTYXQWSdPQ alone:december
XSSiTTSTTZVRSPQc alone:decid
SSWQSYRRWPVSfTWT alone:decision
SSNTSTSRpJXYgZgM alone:declin
TTSSUTTTTUUUUUUU alone:defendant
UUTUUUUTUUUUUUUU alone:delay
RTRYTZUQQeJRYcUZ alone:delet
UUTTQUUTUUUUUUUU alone:delhi
UUSZUUUUUWTTUaUR alone:deliver
ZVeZWRTaWXYZLTYZ alone:demand
UUSQUUUWTUUUUUVU alone:deni
UUTSTUUTUUUUUUUU alone:deny
TTZPRTaSdSaTSbVd alone:department
UUSTUUUUSUUUUUUU alone:depend
ZYRSTTTTSTXUSWbT alone:desk
TXVTeTSQYYQRSZYQ alone:detail
UUbUUUUUUaQTUWNZ alone:detectiv
STRRTSSTTUUUUUUU alone:developer
RUiQUUTUUVSUTedT alone:devic
MNPUVNMRHOZTWnfK alone:did
TUTRUUUTUUUUUUUU alone:differenc
TTTTTTTTQUUUUUUU alone:different
UUTTjUUTUVTTUWOS alone:direct
UUdTTUTTUSWXTZbS alone:direction
YUVbUUUSSYRTTIYT alone:directly
UUTTUUUTTUUUUUUU alone:director
UUWUVUUUURbURaTU alone:disabl
XaTTUUUUUUTUUUVU alone:disappear
UUeTTUUUUQbTTbVU alone:disappoint
STceTTXaYhIRRYVR alone:disclos
UUcYUUUbUZRTSbdS alone:disclosur
TTWQTTTScTTWSbfT alone:discus
STTTXUTTRUVTUUPU alone:disput
UUYTZUTTSSZTSWbU alone:distributor
UUWUZUUUURWWTWMR alone:district
TXJWRQVGLTXQQCkO alone:do
UURUUUTUUUUUUUUU alone:document
TUOXQQQTRcNTTEsR alone:doe
TUXTUUUTURXTUXUU alone:doing
TUTTUUUUUUUUUUUU alone:dollar
TTYZTTUTUQZUTXMU alone:domain
TTTSTTTTTUUUUUUU alone:don
UUUTUUUUUUUUUUUU alone:donation
TTQYTTTWTcOTTUcS alone:door
TTTTTUUTTUUUUUUU alone:doubt
ORXeRMOZNPdVOPGZ alone:down
STSTTSTTSUUUUUUU alone:download
STTTUTTTTUUUUUUU alone:doxx
TTSYUUTTTSWUUWLU alone:draft
UUSTUUTUUUUUUUUU alone:draw
UUTTUUUUgURZRYdT alone:drawn
TUSVTUUTTPYUUVNT alone:drew
TUPTTTTUTUUUUUUU alone:dropp
YUWXTUUWUUWTTOUZ alone:dubai
STSSUUTTSUUUUUUU alone:due
YUSXUTTTTXTTTTXT alone:dur
TUTTUUUTVUUUUWOU alone:e
WVPUSSSUeWUTSWRR alone:each
TUUZUTTTTRZTTZUX alone:earlier
UUUUUUUUTTXTUVRZ alone:early
UURYUUUUTYUSSOVU alone:economy
TTURTTVSSUXTTUUU alone:editor
YVXRUTSYSUXTSYaT alone:effect
TTXTTTTSTVTUUWVU alone:eight
UUTUUTUUUUUUUUUU alone:eightfold
PTXQTTXVpXTTRhBT alone:either
UUUSUUUUUJNRyVVU alone:elaborat
UUTTUUUUTUUUUUUU alone:electronic
TTiVcTTTWMlQQdiO alone:eleven
STaZTTbSSWUTQRSS alone:els
TXTSTTTTTQZUUSVU alone:elsewher
YRUSTSdXeYUUNOMN alone:email
UUXSUUUUUVUUTVXU alone:emergenci
ZTWSTTTQTYQTUKZS alone:emergency
XTXOTbSSQPUTbNKT alone:employe
TfUUUTTUTZQTSOZR alone:employer
TTbTTTTXTYRUTXXU alone:encrypt
UUSTPTUUUUUUUUUU alone:encryption
TSVTSVTWRXRXUVXX alone:end
UUTUUUUUUUUUUUUU alone:endanger
WWjXTTYSTPaYPRPk alone:enforcement
STTTUZTTTPUTbTUU alone:engineer
UUTTZTUUUUVUTVSU alone:english
UUUTUUUUUUUUUUUU alone:enough
XUUUUUUTTVUUUTUU alone:enquiri
TUWTYUUTUUTWUVUU alone:entity
TUmSUUTTTPaUSXPT alone:episod
TXSTUZUTTPOUgOVU alone:equipment
TUaSUUYZYLjSRYRT alone:error
TUTTUUUUSUUUUUUU alone:establishment
TUWTUUTUUTUVUVQU alone:europ
TUTZUUTTTQZUUQVU alone:european
YXTTUUYUUWPUYPVU alone:evaluat
QTQQSSaYRPYXSWPT alone:even
UUTUUXUUUTSUYTUU alone:event
RTPOTSTkQjNSRaXU alone:ever
SSMRUSSRTVSUUOYU alone:every
STSSTTTSSUUUUUUU alone:everyon
TTaRTTTTTQZUUWPU alone:everyth
TUTSTUURaQUaTWWU alone:evidenc
aUTUUUUUUaPTULVU alone:evidently
WRUTUUaTTSZTTUXT alone:examin
UUUWUUYTUTYTTSSU alone:except
UUTUUUTUXZTTRWXU alone:exception
SSTQTaSTTROUcQZT alone:executiv
TTUTTUTUTUUUUUUU alone:exemption
UUUTUUUUUUUUUUUU alone:exhibit
TTRbaTSSTZSTTaVP alone:exil
STSSSTSaSTVUUWdT alone:exist
UaUUUUUUUWUSTSVU alone:expand
QQOPRSRQPUUUUUUU alone:expect
UUTTUUUTUUUUUUUU alone:expert
STWZTTbTSWWTSZYS alone:explain
TUUSTUTRWOTZUUVU alone:explanation
UUTSUUUUTUUUUUUU alone:fac
UTTTUUUXUVSUUWUU alone:fact
UUPTUUTUTUUUUUUU alone:fail
UUUUUUUSUUUUUUUU alone:failur
TTbTUUUTUQbUSZQU alone:fak
aUSZUZUUUTQTZRaQ alone:fall
SUSSTTTUTVTUUUVU alone:fals
UUUUUYUUUSTUXRXR alone:familiar
UUWUUUTUTTUVUVQU alone:family
UUTTTUTTTUUUUUUU alone:fan
SSRYTVTPYYRTRWMQ alone:far
UUTTUUTUUUUUUUUU alone:faster
STSTTSTTTUUUUUUU alone:fear
TUUTUUUUUUUUUUUU alone:featur
TUVYTTTTSRZTUWJa alone:february
UUSTbUUUUaOTTXTU alone:federal
TUUTUUTTTUUUUUUU alone:fee
TUUSUUUUUUUUUUUU alone:feed
UUUTUSUTUUUUUUUU alone:feet
STTRTTSSSQQfUVUU alone:fell
SSbSTTRSRWTTTXUU alone:few
TZQSUUTTTWSUURVU alone:fifth
TTSRTTTTTUVUTVSU alone:fight
QSURSTSQSTWSTXcU alone:figur
SWRheTSQSNYTXacR alone:fil
UUVTUUTTTTXTUUSa alone:film
TXRRSSTTSTVUUVQS alone:fin
TUXUTUUUWQUXUUUU alone:financial
XZSTbTTTTbRTSSTT alone:find
eTTSUTTTTXTTSRYU alone:finish
OPUTTVTYZYVVQXLY alone:firm
SSbTUUQOchJRUabP alone:first
ORXfWSVQQlGVRUdQ alone:fiv
UUUTUUUSTUUUUUUU alone:fix
TUTUUTUTTUUUUUUU alone:flat
SUTTUUTUUUUUUUUU alone:floor
TUTZUUUTUQUZTXNU alone:flow
UTSTUTTURUUUUUUU alone:fold
WScPSRYRQROgRdaR alone:follow
UUTTUUcUUQYTTWZT alone:follower
TTSTUUdZTVTUTSWT alone:footnot
HSKJODKOQlLRBOYM alone:for
TUSUUUUUTVUTURUU alone:forbid
bSgcSRSQPZaPOKOc alone:forc
URRXSSRWRYPVTOYQ alone:foreign
TTRYTTSWSVTTUNQS alone:form
RTpYSSRTSUXVReUS alone:former
UUTUUUUUUUUUUUUU alone:fortnight
UUTSUUUTUUUUUUUU alone:forty
TTTXVTTbSLdTSRXT alone:forum
TTSUUUTYTVUUUUVU alone:forward
SSSWSScRSPYTTaQT alone:found
UUTWUUUTUYQTUQUU alone:foundation
STOVTYTRTSTUYQeT alone:founder
RRSQRQTTpRbRNeDQ alone:four
UUTTTUUUTUUUUUUU alone:fourth
SUSSUUUTUUUUUUUU alone:fram
UUPRUUTUUUUUUUUU alone:franc
RTSgWTXTTdJTTaQT alone:francisco
TURTUTTTTUUUUUUU alone:fraud
TSURSSSSSXSUTWVU alone:fre
UTXRTURSSWRWTIdT alone:freez
UUUYZUUUUMeTTSWU alone:french
STcjTOVSdRdSQSTQ alone:friday
UUTUUUTUUUUUUUUU alone:friend
YQKXPQaWZVVFLTOT alone:from
TUaUYUYUTSSaUWWS alone:froz
cUUSTUcWfUOYSLZP alone:frozen
TUTTUTUUUUUUUUUU alone:fugitiv
USQRTYTcSVPTZYYT alone:full
STQSTTRTSUUUUUUU alone:fund
QSUUTSSRQLXYTVKc alone:further
TTXVcSSSSQbRSXNj alone:gam
UUTUUXUUTUTTWRKU alone:gateway
RSfYTXWOPRNZWbMX alone:gav
TXadTUUTTUYSSOcT alone:general
UUTWTUUUUWTUUTVU alone:geneva
dXPTSTRUZYZRONGT alone:get
XURUUUTUTUUUUUMU alone:giant
SSSMgUSSXVPWRaRS alone:giv
RSdVWURXRaPPSYZT alone:given
TTXSUTaUUSSUYTUU alone:glad
QVUSPgRSaHSXlLRP alone:go
bTRXYQTSTdRSQMWT alone:goe
ZTRVUbYTTUSSZPaS alone:going
UUUcUUUUTYQUUWWQ alone:gold
STQQeUUWWFYScQUi alone:gon
TUVTUYUTTSRWYURR alone:good
TTZWTTeVScOUTRMU alone:got
RSMRQRTYXvENNYdQ alone:government
XUTZTUYTSiGTTYpS alone:grant
aUTTUUUTTZTTTQcS alone:grav
UUTSUUTTUUUUUUUU alone:grew
TUXTUUTUUSWUUWVU alone:grey
UUVUUUTUUUWTULZT alone:ground
TWVVTTTOOYSUSWVS alone:group
UURTTSTTUUUUUUUU alone:growth
aUUTUUUTTWSTURUU alone:guidanc
RKVGQHUXNJnTHr0e alone:had
WTbbTUSRRXKTVZkQ alone:half
kUTTTUTYTZRSTLYQ alone:halt
RSLlSRReOeNRPdTS alone:hand
YUTTUUUTUVTUUTVU alone:handful
cRQRUUXVTWSTUPXU alone:handl
UUTTUUUUUUUUUUUU alone:handset
UUTTUUTUTUUUUUUU alone:hang
TXSSTWTTTPWTXPVU alone:happen
TZSTUTVTTPaTUYcT alone:harbour
TUTTTUUWTaRTUUUU alone:hard
RUTTTUUTTUUUUUUU alone:hardly
XULcQWPSIWMLWEgJ alone:has
UUTTUUTUUUUUUUUU alone:hateful
UWLWMULeSTZNRfWV alone:hav
PNbONLSKOHabORnV alone:he
ZZRfUTTTTdNWQQXR alone:head
TUSTUTTUUUUUUUUU alone:headlin
SSQRRTSTSUUUUUUU alone:hear
TUQSaUTQTVYTUWVU alone:heard
UUTTUeUUUNSUhNXU alone:heart
QTVRWTTTbbNSTZLZ alone:held
TTPPTTVSSXSUUQXU alone:help
YaZQWXZNZeIbVQaW alone:her
UUaaYUUUUTWUSWVU alone:hid
TUmUUSTUTQbTQdUQ alone:hidden
UUTTSUUUUUUUUUUU alone:high
TTSVTTYTTSSYTVVR alone:him
UUQTUTUUTUUUUUUU alone:himself
RTSTTTSTTUUUUUUU alone:hir
RRPMRRYRPPYUTXWS alone:his
UUSUUUTUTUUUUUUU alone:hk$620,000
TSTQSTQSVVRWSLSS alone:hold
TTPSTZTTRQTUaRXU alone:hom
PNVVTVUeMdSJURXG alone:hong
ZUTTUUUXUUVTTRYT alone:hongkong
UUbTUTUTUUYTRWWU alone:hongkonger
XUVXUUUSUXVTSTYS alone:honour
TTXTUTTTSRXTUXUU alone:hop
UUSTUUTUUUUUUUUU alone:hors
UUTTUUUUTUUUUUUU alone:hospital
TYWQTVTRSPZTTbEU alone:host
UUTUUUUUUUUUUUUU alone:hotel
RSRPRRVSOUTWUUcT alone:hour
UUSTUTUYTVUUTZUU alone:hous
WdNMSSPQSOSVWKbP alone:how
UUTTUUUTTUUUUUUU alone:hub
UUWTUUUTUTUVUVQU alone:hui
STWTUUTUSXRUUVXU alone:human
TTSTTTTTTUUUUUUU alone:hundred
NQQJRRQNWVTWSZQP alone:i
STUUUUUUUVUUUTUU alone:ice
TUTfUUUTTRWSTZbT alone:identify
UURTUUUUUUUUUUUU alone:identity
SROSWRSOVUUUSSWR alone:if
UUTSTUUUeidCTYIQ alone:ignor
UUXUUUUUUTWTUOVT alone:illegal
UUTUUUTUbaQTTVZT alone:imag
UUUTUUUUPUUUUUUU alone:immediately
RUYTUUWUUTRaURVT alone:impos
UUTTUTUUTUUUUUUU alone:impossibl
OIXTOOMMLYVCRUPE alone:in
TUUTUUUTUUUUUUUU alone:inaccurat
UUTTUUTTaUTVUVWS alone:includ
UUTTZUTUUSVUUVNS alone:index
TTRSTTTTQUUUUUUU alone:india
TUSTUUTUQSaSRVWT alone:individual
SSVbRXSYXcLPWUhQ alone:information
TTaTYTTTTRaTSXZS alone:injunction
TUTTUUUTSUUUUUUU alone:innovation
TTTcUTTVTcOTTOXU alone:insist
TUYdUUTTUiGSSRDd alone:inspector
UUSSUTUUUUUUUUUU alone:install
UUbTVUUTUXTVTPVY alone:instanc
UUTTZUUXUUVTTVSU alone:instruct
TUUSUUTZZPWWUYUR alone:instruction
UUSPUUTTUUUUUUUU alone:insurer
TTTRTUUTTUUUUUUU alone:intend
UUTTTUUUUUUUUUUU alone:intent
UUTaUUUQUTXTTUZR alone:intention
TTTTaTUSUSVUUVNS alone:interest
UUSTUUUTbUUTUYVS alone:international
SSPPXTbUSTWUSaNT alone:internet
TUTTUUUTTUUUUUUU alone:interview
WWPPSSSYaaQXRRjQ alone:into
TUUTUUUUTUUUUUUU alone:invest
TXTTUUUTUTRUZSUU alone:investor
UUPaTUUTWaQTTQeU alone:ip
UUZUWUUUUYQTTVRT alone:iphon
JRLRJJHJKMkEJZXP alone:is
TUUShTTTZNeSTYaS alone:issu
MLTSQPQJSSTZPbPT alone:it
UUTTUUUUTUUUUUUU alone:item
PLMXQQNLQIeWLYPH alone:its
STTTTRWSbNVbSVbS alone:itself
TTRSTTUSTUUUUUUU alone:jail
SSnKTTbRXSURWbaS alone:january
TUUTUUUTTUUUUUUU alone:japan
XUUTUUUUUVUUUTUU alone:japanes
TUSTUcTUTQPUeNLU alone:job
TTSTTTTTaQXUUWOT alone:join
TUSUUUTUUUUUUUUU alone:journalism
TUTWUUTTbTYTSXOS alone:journalist
RSLhiSRRRWQXSaSS alone:judg
TTTaTUdTTTVUSYLT alone:judgment
TUUTTUTTUTVUUUWU alone:judicial
dVUWbjfQRYHOh96P alone:july
bWhQWRVSWVXOQVUV alone:jun
XUTWUUZUUVTUTMWT alone:jurisdiction
TUTTUUUUUUUUUUUU alone:just
TSTNQTXTRUTWUUcT alone:justic
PQUSRYRPW9TXnYbT alone:keep
RZcYTdTVRFgRbYVR alone:kept
TUTSUTUSTUUUUUUU alone:key
UUTTUUUXRRVUUUVU alone:kind
TUTUUUUUTUUUUUUU alone:kit
ZSYRTTTSRaRSSVRZ alone:know
UZTUUUUUUXSUUVRU alone:knowledg
TTSRUZUSRSSUZPWU alone:known
TTTTTTTTTUUUUUUU alone:kok
QNVWTVUfNdSJURXG alone:kong
TTUTUZUUUQTUaRXU alone:korea
UZTTUZTTSSUUXYNS alone:korean
TYSTTTTTUXSUUVRU alone:kowloon
UUTTUSUUTUUUUUUU alone:kremlin
UXWTUTTUTRTTZSRU alone:kwan
UUYTUUTTTTXTUUSa alone:label
TTVSUTTTSZRTUWRY alone:lam
TUTUUTTUTUUUUUUU alone:landlord
TURTTUTUUUUUUUUU alone:languag
UUSTUUTUTUUUUUUU alone:laptop
UUTTUUTTUUUUUUUU alone:larg
TUTTUYUUUQTUaRXU alone:largest
iZcVSXVPVbFUaKSN alone:last
TTSSTWSUTTSTXSUU alone:lat
QRTRTSUYXNRhRhVQ alone:later
UUSUUUUUTUUUUUUU alone:laugh
WYSIOVWRPXKUaJeY alone:law
UTTiUUUUTNdSSXdS alone:lawful
RSZZSSWQPYPXTcJS alone:lawmaker
UedLVRVOVUdOORJS alone:lawyer
TTTTUUUTUUUUUUUU alone:leader
UUTTUTUUaXTUTWQU alone:leak
UUTTUWUUUUTUWYTU alone:leas
TUWTTTTTTRXUTVXU alone:least
SSOUVcXORJRXiPXT alone:leav
UUcUUUUUUQbUSZQU alone:led
UaUSUUVUcUUTTcWS alone:ledger
TUSTUUUTTUUUUUUU alone:lee
RTOiTPRZdkaNJkZT alone:left
ZaORRXaSQYTRTJUa alone:legal
YUSTUUTUTXTUTUUU alone:legislation
UURTUUUUUUUUUUUU alone:legislatur
UUYTUUUUZLTeUYST alone:lender
TTRTTYTSTSSUZPWU alone:les
QSTMQRQTWPYSRZOZ alone:let
QVRZOOQQSjVVLRKK alone:letter
UTWSUUTTWQUXUUUU alone:licenc
STbTTTTTTYQUTYcT alone:lif
cTTTSTUTPaQTRJTT alone:lift
UUTTUYUUUTSUYTUU alone:light
URQPTSeRRWTSTROS alone:lik
UUcXUUUUUTXUSSaU alone:limit
TSmaSSRSWUWQQiVM alone:lin
TTUQSTURSSVVULST alone:link
RSlWYRaVPQbVPnST alone:list
UUUTUUUTTUUUUUUU alone:listener
SSQTSRRSSVTUUUXT alone:littl
STSRTTTTSUUUUUUU alone:liv
UUTTUUTTUUUUUUUU alone:load
ZRUQVaVQQXNSWRZQ alone:local
TTVTTSVXTQYTUWLg alone:location
UUXSUUUVUXQXUVQQ alone:lock
UUSUUUTUUdOTTUQU alone:lodg
RTQWTSTVZeQTSbSU alone:log
UUTRTUUUUUUUUUUU alone:logg
WZSSTTTTTUTUUUVU alone:london
YRNPSRSQPaRUSTWT alone:long
WThaTXTRPTXSVOeT alone:longer
RZOSRSVSPbLVRTaS alone:look
TTSSTTTTZTZTSVcT alone:los
STXRWSRTSYXSRbcR alone:lost
UUTSUUTTUUUUUUUU alone:lunch
TUUTUUUTTUUUUUUU alone:macau
STSSTeSRSMLThHRU alone:machin
SSYSXQcVRjSQPQQR alone:mad
TYbTYTTUTbSSTaPT alone:magistrat
STSXSVTSidPSQbDQ alone:mail
UUTcUYUUSWQTUVST alone:mailbox
RSRUTSSURZQSUVMT alone:mainland
VSOPRRRRYUYTSSZU alone:mak
WUeSVUTTTYQSTTSZ alone:maker
UTSUUUUUUUUUUUUU alone:man
ZSYWRSUSSWXRRXXW alone:manager
QSSNSSROZLXXTYTQ alone:many
SUZVTSTRTRZTTWNc alone:map
TTVRTXWTaXQVTbKS alone:march
TTZSTSTTTRYTUUVZ alone:market
UUTTUUUUUUUUUUUU alone:match
UUTTUUUUUUUUUUUU alone:material
SQSRURSXQYUTUYaU alone:matter
PRcSPOcPVQZTPJZS alone:may
UTRRTTTZPVTUTVXU alone:me
YbSSUTTTTWSUTQXU alone:mean
WTUTUTUUUWUUQUWU alone:meant
cTTlUTUSTmKORTLT alone:meantim
SUWRUUUTPSWUTVQU alone:meanwhil
TTTTUTUUTUUUUUUU alone:measur
TUQTUTTTVSTZTWaT alone:media
eZRSTTTVSOcSSPXT alone:meet
QSTVTRSRVWRYQVXT alone:member
UUTUUUUUUUUUUUUU alone:memo
UUTUUUUXUYSUTWVU alone:memory
TTPVTTTRSYSTTRVT alone:mention
TYVcXYXVOHdRfUOO alone:messag
ZUUWUUdSUYTSUHVT alone:messenger
STTcUUTTTYQUTacU alone:met
ZUXTUUTZUVUUTUXU alone:middl
TUTTUSUUUUUUUUUU alone:midnight
QTSQYRRSMTVTUVQU alone:might
SSLQRRSRRUUUUUUU alone:million
XTUSUUUXTVTUUUWU alone:mind
TTTTTTTTSUUUUUUU alone:minister
YTTQUTTUSVUUUTUU alone:ministry
TTXTTTSTTSQbTWQZ alone:minut
UUTUUUUUUUUUUUUU alone:mirror
SURTUTTTTUUUUUUU alone:miss
TTSTTTTTTUUUUUUU alone:mobil
STTTTTTTTUUUUUUU alone:model
STdSTTTTSSaTTZcQ alone:moderator
fUWSUUTTUWSTTMbT alone:moment
SToWbYUTQOZVTaKW alone:monday
UUTTUUUTUUUUUUUU alone:monetary
STSWXTTTSPTbTYNT alone:money
TTTTTTTTTUUUUUUU alone:mong
PejTSTWQVIfVWTLu alone:month
UUTTUUUUUUUUUUUU alone:mood
NQRRRRZNFJeSSXMQ alone:mor
TTaSTSSTTTRZUUST alone:morn
RSLLSSOQQUTUUUXU alone:most
TUTWUTTUTRWUUVWU alone:mostly
TTTTUTSTTUUUUUUU alone:mother
UUUYXUUUUXPUUVUU alone:motion
SSQOTSRQQRSUbVPU alone:mov
STTSTTTTTUUUUUUU alone:mr
UUaSUUUTUYQUUWNY alone:ms
STRRTYTSTRSUZQVU alone:much
UUUTUUUUTUUUUUST alone:music
SXVVTTSTWVPWTTTU alone:must
TVUZUUUTUXSTTRXU alone:mutual
RSRQTTTSSUUUUUUU alone:my
LOPTPQLdbdWTKiYY alone:n't
PROWPRSTMWYPQRcP alone:nam
UQkUSRSTRScSMXXa alone:national
TUUUUUUUTUUUUUUU alone:near
TTTTTTSTTUUUUUUU alone:nearly
UUTTZUUUUZQTUVRT alone:necessity
YTRUbSTVSaTTRTQT alone:need
NQOiRRRMiVXQNkHP alone:neither
UUUTUSUTUUUUUUUU alone:net
cSTNZeSPQaJOeFYN alone:network
URMRVQRUNdLRRVaP alone:never
bUPMYQUQPcOSVPSS alone:new
TTXTUTTTTSYTTZQc alone:newspaper
QSPQSSbRRQcSTTaT alone:next
STbSTTTZSTYTSfZR alone:night
STUYTTSTSXTTSWdT alone:nin
QJLTQUKcSSQMckkB alone:no
QSPVSRRSQZRUSPZT alone:nobody
eWcdQQQqQtDGNaqE alone:non
TUUYWUUTTXPUUVUU alone:nor
TUWUUTXUUUUUUUVU alone:normal
VQEUPKNfNmLSLRrD alone:not
fRMRRRPfXkOQNVtP alone:noth
NRYbPRbVU4uQRkRR alone:notic
STSXTTTUSZQTUVRc alone:november
XRYLVeUSdQPScNZQ alone:now
QSMWQWRTRQWXTSWT alone:number
UUTTUUUTTUUUUUUU alone:nurs
UXWTUUUUURTTZSRU alone:o
SYQRTTWUTVWSTXOY alone:obey
TTTTRUUTTUUUUUUU alone:objection
UUTYUUUUTSZTTYVU alone:oblig
STkWbTbXTNUcSZHZ alone:october
JJSOLLNNHPhFMeeP alone:of
MSRQRUPTQPWTWRQT alone:off
UUSTTUUUUUUUUUUU alone:offenc
RSPOXTSVaIPSqXYT alone:offer
QSVSUURTZQbSPfUa alone:offic
QRdXTRQQVScWQheO alone:officer
RbPRSRRWRRcRTOUY alone:official
TUaTUcYUZOWScSRR alone:offlin
TUYUUUTUUTXUTWVU alone:old
aUTTUTUUUaPTULVU alone:older
JKXQMSZFQHZXaZIS alone:on
TaPRTTfRSRYTSTRS alone:onc
GJOWQGScWeYOGmtU alone:one
QTPfTTTSSPZUTYWT alone:onlin
TWONWRRQcQUXSWRS alone:only
QSTZSSRVPNXcRdRS alone:open
ZTORUXTTTZNSYQXS alone:operat
TUXTWZTTUQVTYUYT alone:operation
TUUTUUUUSUUUUUUU alone:operational
TTSRTVSScPaRWYVQ alone:operator
UgUTTUUUUWQUUNWS alone:opinion
TUTTUUUTUUUUUUUU alone:opposit
QQKPPQQgWXVOQbeQ alone:or
RWZclPTaKHpJLYFT alone:order
TTSTTTTTcXSUTWXU alone:ordinanc
TUTSUTTTUUUUUUUU alone:organisation
STTVQVZOPcMPVMSa alone:other
YUTTUUUUUWRUUPSS alone:otherwis
aRNVQWQNeeX9WJdJ alone:our
PSXRUWRPNNLefXNL alone:out
UUUTUUUTUUUUUUUU alone:outag
UUUTTUUUTUUUUUUU alone:outcom
XTTSUTUWUVTUUUWU alone:outfit
TbQaSSRSPTXTRKYT alone:outsid
PQMcbQPVMdSQOVQP alone:over
TTXSTSTTTUYTRWWU alone:oversea
TQQRRUMQOUSTVaWS alone:own
RSUXaSZWRUYQQYWQ alone:owner
SUTUUUTUTUUUUUUU alone:packet
TUPaQRTYPQSYUViS alone:pag
TTQTTTRRSUUUUUUU alone:paid
UUUTUTUVUaRTUUUU alone:pandemic
RTTQeSRRSdMWSYSS alone:paper
UTPSTTTTTUUTUTMU alone:parent
TUSTUTUUTUUUUUUU alone:park
TTSaTTTTTPbUUPbU alone:part
UUVQTUUXSVSUUXTa alone:particular
TTTTTUUTUUUUUUUU alone:partner
TTVRYTTcTbWNTYPZ alone:party
TTUUUTTUcOZUSXPT alone:pas
TTPSTSTWWYSTTVeS alone:pass
UUTSTTTTTUUUUUUU alone:passport
STSTTTTSTUUUUUUU alone:password
TUTZUXUVTPWTXPVU alone:past
TTUUUUTUdYQTUYPU alone:patienc
fVRSTTRRTeMSRHeT alone:paus
TTRRTTSSSUUUUUUU alone:pay
TTXSTTTSZNScSURS alone:payment
TUSTUUUTUUUUUUUU alone:pbw
STUUUUcTMQZUTWPU alone:pend
UTVTUUUTUUUUUNWT alone:pension
QXOSRWSQXWPTZOOU alone:peopl
STQRSSRSSPaUTWaU alone:per
UUYUUTUUUUUUUUUU alone:percent
TUUQUTTUUUTUUZVU alone:period
TUUSTUUUUUUUUUUU alone:permanent
TTQUTYSTTQVUXSZR alone:person
TTUQTYTYSTSTZVaT alone:personal
UUbUUUUUURcTUXTU alone:persuad
UUSUVUUTTZQTTVQU alone:petition
ORMRRPQQOSWUTOaT alone:phon
TUSQTUTTTUUUUUUU alone:photograph
UUUUUbUUUOTUYOHU alone:physical
UUZTUUUTaTSYTYaR alone:pick
SUTTUTTTSUUUUUUU alone:pictur
UUSYUUUUUcMUUUVU alone:pil
bTUSTTXRTWWTPUbT alone:plac
TTRUTXTQSNTRfWbR alone:plan
TUTTUWUUTTUUVSSU alone:plann
PVTRSSWRUNeSRVHb alone:platform
TUSSTTTTWKUTgVNU alone:play
TTRRXTSRTTVUUVSU alone:player
UUQUUUUUUUUUUUUU alone:plot
TTXSTTTTTXTTRXMc alone:po
UUadTZUTUWPTYNeP alone:podcast
TSQRSSSSPWRUUTVU alone:point
OQdORQNbOPSfLdZW alone:polic
hXSZTTTSbdIXRJZQ alone:policy
UUUYUUUTUUUUTQUU alone:politic
TTVgXUWTTPfTSVaR alone:political
UUTTUUSUTUUUUUUU alone:popular
TYWTUZTUUTQSZUQW alone:portal
UUTTUUUUcRTcUVUU alone:position
OWRiYWUOPClQUcpP alone:post
TTSSTTTXTYSUTWVU alone:power
UTTTUUUUSUUUUUUU alone:practic
TUSTUUUTUUUUUUUU alone:prais
UUUTUUUUTUUUUUUU alone:prefer
UUZUUUUUUTYTRaPS alone:prejudic
UUTQSUUUTUUUUUUU alone:prepar
STRSTTTSjMXbWXLQ alone:pres
UUTTTTUTUUUUUUUU alone:president
ZUUTTUUTTVTTTRgT alone:press
UUbUUUUfUTWUTZTU alone:previou
TUSSTQTTSUUUUUUU alone:pric
UUUSUUUTUUUUUUUU alone:principl
UUSTTTTURUUUUUUU alone:print
TTWRTTTTUUUUUWKU alone:prison
RSVXSSSYUQTYSUZR alone:privacy
TUXTUUUTSUVTUVYT alone:privat
TTWSTTTTSUUTUUXT alone:pro
baSQUUUVTZQUTQWU alone:proces
cTWTUTWTTWTTTKdS alone:process
STcVTTTbTbRORfQg alone:produc
VbTTTUTTTXRUUVST alone:production
bUTTUUUUUaPTTQXS alone:professional
UURUUUWUURYUUVYT alone:profil
UUWTUUTXUQZTTVSZ alone:programm
STSSTTTTTUUUUUUU alone:promis
UUXTUUZUUUTWUUcT alone:prosecut
TURTUUTUTUUUUUUU alone:prosecutor
UUSTUUUUUUUUUUUU alone:protection
TTZbSTWTTLeSSYNe alone:protest
UUXTUUTUUTXTTVQc alone:protester
RUdQTTTSWVOZSXeR alone:provid
SYPOSShRRSaSSWNT alone:provider
XTNTXSTSSPXTTUQS alone:public
RSVNRSSNXUUTTKLS alone:publish
UUTTTUUUUSUWUUTT alone:publisher
TTWVTWWSTSXTSVLS alone:pull
UUUTUUUUTUUUUUUU alone:push
RYRQSZRSSVOQePTT alone:put
TTTTTTUTTUUUUUUU alone:q
TTVSTTZUTYSTTSYR alone:quarter
SSPSQWXRcVPSYdJQ alone:question
RTRSTTTTSUUUUUUU alone:queu
TUSTUSTUTUUUUUUU alone:quit
TUUSUUUZTVSUUXVU alone:quot
ZUTZUUUUUYRUTTaT alone:r
TTUSUTTTUTXTUVRZ alone:radio
TTTSTTTTTUUUUUUU alone:rais
WUTZUUUUTWSUTWYT alone:rakuten
UUTTUUUVUWRUUVVU alone:ran
TTTjUTUUT9hUTLbR alone:rank
TTTRUTTUTUUUUUUU alone:rather
RcUZVYSNPaMRYGbS alone:reach
bbMSSYVQYWORWSUP alone:read
STRSVTWTSQZUUWaT alone:reader
TTSTUUTTZaQUTYUU alone:real
STSRSWSQQMYUYRkU alone:reason
SSVUSSQoQUQRSklN alone:receiv
UUTTUYUTUTSUYTUU alone:recent
UUUSTUUTUUUUUUUU alone:recognis
TTSSTTTTSUUUUUUU alone:recommend
STVcTWSRYlLJVSIh alone:record
UUUTUUZUUTYTTVQT alone:recording
VUTYUUUTWZPSUSLU alone:redmond
UUUWUYZURTSTZORU alone:refer
TUTTTUUTTUUUUUUU alone:referr
UUTUUTUUUUUUUUUU alone:refund
RTWYSTTSYkDXQYMR alone:refus
TTSRTaTWTRQUeNXT alone:region
UTWTTTYTTQcTTVVU alone:register
UUcTTTUUTQbUSZQU alone:registrar
TUWRUUUTTTWTUOVT alone:registration
UUTTYUUVTRZSUUQU alone:registry
TUTWUTUTTaSUSOVU alone:regret
TUQSTSTTTUUUUUUU alone:regulator
TUShTTTYTSYSTXdR alone:reject
UUXTUUTUTSXTUXWT alone:relativ
TTUTUQUTSUUUUUUU alone:relay
TTVTTTaUSTVWTVZT alone:releas
ZSUcTTSSQNeSRUTS alone:remain
TUUYUUUTcTTXURVS alone:remark
RSQTRRcOXLdXQSJW alone:remov
TYVPTTSSTRWUUWPS alone:removal
UTUUUYZUTRTUZRQU alone:rent
UUUTUUVXUUTTUUVU alone:reopen
XTTTUbUUTSRSbLdT alone:replac
ZSSPTTSSfVUSSaMS alone:repli
XPVVSTQRhYSQOjGQ alone:reply
PeTOSQQSOXUQSdfR alone:report
STTRTXTTSMWTYQWS alone:reporter
TfVWTVTVPeOQSNbR alone:representativ
hZnjMMaUNjIODQmO alone:request
TZWRYTTSZWUTSZYR alone:requir
RTRTTTTTTUUUUUUU alone:researcher
TTTSUTTTTUUUUUUU alone:reserv
TUSTUUUTTUUUUUUU alone:resident
TUUPUUUUUUUUUUUU alone:resist
TSSdZTTReHaXcNFR alone:respond
VTSdUTTPUZPUSQQU alone:respons
TTXSTTTTSSXTUXWT alone:rest
UTTTUUTTTUUUUUUU alone:restaurant
TUSSTTlUTJfZSadP alone:restor
UUgTUUUTUQXTUXLZ alone:restrict
TTRUTUTUTPYUUVNT alone:result
UURTUURUTUUUUUUU alone:resum
SUUTUUUUUUUUUUUU alone:retailer
STYSTTZSYUQSXRLT alone:return
UUWUUUTUUUUUUXWU alone:reuben
UUVUUUbTTSTXTVMT alone:revers
gSOOSRnQRhMVMPnO alone:review
UUTUUUUUUUUUUUUU alone:reward
STPRTSVSRUWUTVSU alone:right
UUUbUUUUUTVUUVQU alone:risen
SWVRTTSTTURUZTYU alone:risk
STPQTTTTSUUUUUUU alone:rival
UUUUUUUTWKUTgVNU alone:rol
TUSTTTTTTUUUUUUU alone:ros
UUTUUUUXURWUUUVT alone:routin
UUTZUUUUUUUUUVUU alone:row
UUTTUUUUUUUUUUUU alone:rugby
PTUMVRSQRTYTSbQT alone:rul
RWSOTTSVSXPTYTVU alone:run
TUTTUUUTUUUUUUUU alone:runn
UURSUTTTTUUUUUUU alone:russia
QLQOKNNQRXUSPPvT alone:said
QTRQTSSTTUUUUUUU alone:sal
ZURRQRTTPOeQSMWe alone:sam
TSSfWTXSarIFSaTR alone:san
TTWSUTTTWQUXUUUU alone:sanction
TTSSTbbTTMWTbRPS alone:saturday
UUXUUUTUUUUVUXYU alone:saving
OHbLQPPWTGVkXvWS alone:say
UUSTUUTUUUUUUUUU alone:scam
UUUUUUUUYXRTUUTS alone:scan
UUUTUTUUUUUUUUUU alone:schem
UTTTSUUTTUUUUUUU alone:scholar
TUTUUUUTUUUUUUUU alone:scrap
TXTSTTZWTMYYTSOT alone:screen
UUTTUUUUUUUUUUUU alone:screenshot
TTXUTTSSUcNSTYVT alone:search
VUPVVSaSSbPSRWZR alone:second
TURRTTTSSUUUUUUU alone:secret
TTRSTTSTSUUUUUUU alone:secretary
TaYRQZOSOJUOgCZU alone:security
TTQRTSSYSYPUUVWT alone:see
UUUUWZUUTPTUaRZU alone:seek
STXQURSRSPbUSXUT alone:seen
TURSTTSWSYSUTWVU alone:seiz
TUUSUTUSUUUUUUUU alone:seldom
UURUUUUUUUUUUUUU alone:self
TTSSTTTTTUUUUUUU alone:sell
TUTUUUUUTUUUUUUU alone:senator
XTRRTUWTTXSUTQXU alone:send
UUTWUUUUUWTUUTVU alone:sender
XYTSUUUTUaPTTQPS alone:senior
TURTUUUTTUUUUUUU alone:sensitiv
RTQTTTRWYQcQSXYQ alone:sent
TUSRUTTTTUUUUUUU alone:sentenc
UUTUTUUUTUUUUUUU alone:separat
bUTTUUUTVaPSTSRS alone:separately
TTQSWTWUTdNTTTST alone:september
TTWSWTTSSVUTTYKZ alone:serv
RSPQSdSQSHPUgIVT alone:server
SXYcRbRPObOOcFmN alone:servic
ZSTTVTWSSZOUUTVU alone:set
UUSTUSUTUUUUUUUU alone:setting
STRdTSSTTfOTQWaT alone:seven
TUPTTTTTTUUUUUUU alone:several
SUTSTTUTUUUUUUUU alone:sha
UTRTUaUTUQRUaRVU alone:shall
UUSTTUUUTUUUUUUU alone:sham
USWMSRZXSPcSQdhS alone:shar
SOTfPOObRMfXPaSI alone:she
UUTTUUUTUUUUUUUU alone:shenzhen
TTWQdSTTTPbSTXQa alone:shop
UUSTUUUUUUUUUUUU alone:shopp
RTVYTSWSNRLlTUhT alone:short
QSNUXSRQRbSTTOPS alone:should
UTTTUUTUUUUUUUUU alone:shoulder
RSVUWSXYRURXSWVR alone:show
UUSTZUUUUZQTUVRT alone:shown
UUTTUUUUUUUUUUUU alone:shui
TUTSUWTRTTSXVTMY alone:shut
TTVSTTTSSUUTUUXT alone:sid
SWWQSQQQRZSTRXXT alone:sign
TUUTUTTUcOZUSXPT alone:silenc
UUTUUUUUbUXUSVQU alone:silent
STXXSSTTTQZUTXMU alone:similar
SUTTUUUUUUUUUUUU alone:simply
QOjJNSXaPSaPQTQV alone:sinc
RSPRSWSQWORbXWLT alone:singapor
UUSUUUTUTUUUUUUU alone:singer
STTXTTTjSbOSScgQ alone:singl
TUTUUTTUTUUUUUUU alone:sister
WQfYTWUWNWZPSLjL alone:sit
RYUOSSRROYNTUNeS alone:six
TTWTUUTTTTXUTWVU alone:slogan
TUSSUTUTTUUUUUUU alone:slow
SUTUUUUTUUUUUUUU alone:slower
TZRSTTTTTWUSTSVU alone:small
NbJhRWQQVaPORPZg alone:so
RTSRZXTSTYOTXSST alone:social
XUTSUUUTUUUUUQYU alone:softwar
UURTUUTTUUUUUUUU alone:sold
TTWadUTTUUUVSXTT alone:solicitor
PRUKPPNPQPaTTYiS alone:som
XUTRTTTTTWRUUPSS alone:somebody
XUSTUTUUTUUUTTUU alone:someon
TUcYTTTSTZUTRSfS alone:someth
STSVRSRSRPZTTXMa alone:song
UUdUUUUUUQbUSZQU alone:sort
TUQXRUTXTeMTTVcT alone:sought
UUTRUUUUUUUUUUUU alone:sound
TUQTTUTTUUUUUUUU alone:sourc
TTTTUbUUTPSUcVWU alone:south
TUTTUUTSTUUUUUUU alone:speak
VUTUUUUUUUUUUTVU alone:special
UUTTUUUUWYPTUWUU alone:specific
UTSYZUUTUOZTTVSS alone:speech
TUTTUUTTTUUUUUUU alone:spok
WRTRTSSTSdOQORMc alone:spokesman
XaWPTSeZaPTaZbcR alone:spokesperson
ZVTeTYSccYOWSHiQ alone:spokeswoman
STTYZTTTSVVTTYHT alone:spr
UURTUUUUUUUUUUUU alone:spread
UUTTZUUUTSXUTWPU alone:squar
QSKSSTRTVSQSZXSU alone:staff
RTRRTYTeTSUTZQWT alone:stand
TUYTUUUTTUXUSSWU alone:standard
TTTTTTTTTUUUUUUU alone:start
STRVYTTXSVVTTTRU alone:stat
WTTSTUTTTUUUUTVU alone:statement
STQqTRQSRLdYOeLQ alone:stay
TTSRTTTSSUUUUUUU alone:step
RSOrTRQZWbMRPSQQ alone:still
UUSTUUTUUUUUUUUU alone:stock
UUTTUUUTTUUUUUUU alone:stood
OSQWTaTRNURRaQbT alone:stop
YSPRTSSRSZTTSPVS alone:stopp
QRNMSUWTQRNTeKeP alone:stor
STTSUUTVTVTUUUVU alone:story
UTUTUUUTUUUUUUUU alone:stranger
TTRSXTTTZTZSSVXT alone:stream
TUSTUUUTXSVUUUXU alone:street
TUTRUUUeSbNTTWcT alone:stress
TUTSUTTTTUUUUUUU alone:student
UTSSUTTTUWTUTTWU alone:studi
UUTaTUZTTRZSTWUR alone:studio
XTUTTUTTTVUUUTUU alone:study
TTeRTUXTZWRVSYZT alone:subject
STSTUTSTUUUUUUUU alone:submission
UUUUUUTdUYPUUVWT alone:subpoena
TTaVWUfSSWUSSXdQ alone:subscriber
TUTXUcUSURNUePNT alone:subsidiary
WTOLQSNXPNVWSTPQ alone:such
TTTTTUTTUUUUUUUU alone:sued
TTRRTTTTTUUUUUUU alone:suggest
TVTUUbTSTWQSaISR alone:summer
YURVTTYTTTZTTTfR alone:sunday
UUYcUUTTTXQUTaUS alone:suppli
TUTTTUTTYSSTaVVU alone:support
UUSUUUTUUUUUUUUU alone:survey
bUbXTSSUTVSYQSgW alone:suspend
YUcTTUZTUReSTWYQ alone:suspension
RTQjSQTVRcPSSEcS alone:swis
TTTdTTYTTSSZRMbS alone:switch
UUSTUUTUTUUUUUUU alone:system
TTdPTTTVTYRUTXbT alone:tabl
UTSTUTUUTUUUUUUU alone:tai
STSXTbTRURUQbTYS alone:taipei
SUWRTTTSSUUTUUXT alone:taiwan
TTTUTTVQTUWUTSQT alone:taiwanes
ZVZWSRRUQOeSQSQT alone:tak
TUTTeUUTXMbUUWQT alone:takedown
QQYORcQRQIbRfRbR alone:taken
TXPWUTTShWdFTTTR alone:talk
TTVSUTTUUUUUUUNc alone:tang
UUTSTUUTTUUUUUUU alone:target
TUTTUUUUTUUUUUUU alone:tea
XYRTTTTSXXRQYPYR alone:team
UUTSUUTUUUUUUUUU alone:technology
UUWUUUUUUTUVUVQU alone:ted
UUTUSWTUTUTUWYTU alone:telecom
TUTTUUUUTUUUUUUU alone:telephon
UUTUUUUUUUUUUUUU alone:television
ZSORYSSVWSZSRXQR alone:tell
WTUUUTTUUWUUQUWU alone:temporary
RTRRTTTSSUUUUUUU alone:ten
UUSTTUUUUUUUUUUU alone:tenth
SSUSTTTTSUVTUVYT alone:term
TUTSUXTWTPUUYSWU alone:territory
TTSSTTTSTUUUUUUU alone:test
UUbTUUTUUXQXTaPe alone:testifi
STTTUTTSTUUUUUUU alone:text
PRRTSSQQRSTSWMXT alone:than
TUTTUUTTTUUUUUUU alone:thank
QINSSRONLTTSTIPZ alone:that
JGMOILLMLUOMNaaH alone:the
OLILONTLNTXSQIXQ alone:their
ONiTWQcOSEjdMqIc alone:them
URVXRPQRWfKSScQP alone:then
SOURSfOjVMZNXSMT alone:ther
RUSYTVTTSKVXVRYT alone:thes
UJGTKIQNKMlMHZMl alone:they
MRYMWTSXZAdoThYX alone:thi
TTSRTQTZfSUZSbXT alone:thing
TTQSTTTSTUUUUUUU alone:think
TTSSTTTTSXRUUVXU alone:third
VVSQTSgXSaMTTUdS alone:thos
TTTSUTTTSUUUUUUU alone:though
UUSTTUUUTUUUUUUU alone:thought
UUSSTTTTTUUUUUUU alone:thousand
YTVRTUhSVUZNTdMM alone:thre
TTVcWSTSTQYUTXST alone:thread
TTWTUTUUUUUUUXWU alone:threat
UUTWURUURkIRRSZW alone:through
XTYVVdhTTMaSWMMQ alone:thursday
UUaUUUTUUSQbTWQZ alone:tiananmen
UUUUUTWUUUWUTVSU alone:tick
UUUTUUUUUUUUUUUU alone:tie
UUSTUUUTUUUUUUUU alone:tied
MROTRRQUaJfVQbLS alone:tim
TUTSUUUUUUUUUUUU alone:tin
TUTTUUUSTUUUUUUU alone:tip
TUTRSTYTTSYTTYRT alone:titl
KKHNOKKLQJQZaSZE alone:to
TUTTUTUTTUUUUUUU alone:today
TUTVUTUSfYSUTTFU alone:tokyo
WTcVaUTRIVRSVQbm alone:told
URRQYPRQYaPURWPS alone:too
ZTbYUYSYUTSRdKea alone:took
TURZUTTSTdRTTNWU alone:tool
TUSTTUUTTUUUUUUU alone:top
UUSTUZTUUTRUZQPU alone:toronto
SURaZSTURSbSOcQb alone:touch
TUSSUSTVTOZUUVVU alone:track
STTRTTSTSRXUTVXU alone:trad
TUTSTbTTTSPTdNWT alone:traffic
UUSUXUUUUaTTUUZU alone:transfer
UUWSUUUSTUUUUVWU alone:transparency
TTTRTUTTTUUUUUUU alone:travel
UUfUUTTUUWTYRbKi alone:treasurer
TXVUUUUUTRXUURXU alone:treat
TVTaTTTSRYRTTMWU alone:treaty
STRbTTTYTVTUTJRT alone:tri
TUSTUTTTTUUUUUUU alone:trial
UUUTTUUUUUUUUUUU alone:trump
TZTTUUUTTPZUUXXU alone:trust
UXWTUUUUURTTZSRU alone:tseung
WYVbRdXaUWINlFQR alone:tuesday
QRUkRSSbWZXMQRrL alone:turn
SUTUUcUYTSQSfPcT alone:tweet
UURYUUUTUUTUUVXU alone:twelv
TTQSTTTRQUUUUUUU alone:twic
MOjWTKTKXSZMJmWc alone:two
TUTUUUTUgFeTTXNk alone:unanswer
UUZTUUXUURYTTWVT alone:unavailabl
TcRbPPURPlLMQLVa alone:under
TTeZTTTTTSWWRUHg alone:union
TTPWYTTWZWUSSWRR alone:unit
UUaTUUUUUTVUTUZU alone:university
TUXbUUUUULeUSXbT alone:unlawful
TUUZUUUXUVTUTRWU alone:unles
UUUUZUUUUTVTUVQU alone:unlikely
UUSTUUTUUUUUUUUU alone:unlock
hRPYQRVTQeJXNQPQ alone:until
ROSXQSTUMMXSSXYR alone:up
TTSSTXaTTURUZNTU alone:updat
YZTTUUZUUZRTSOZS alone:upon
TTSTTTTTTUUUUUUU alone:ups
UUTSTUUTUUUUUUUU alone:urg
YQMYQVWSUKZbRMfL alone:us
STRZTTTTSTWUTTWT alone:use
STYRTaRTTRVSbSYR alone:used
HTOdTURXMGfPeQXP alone:user
UUTUUUTUUUUUUUUU alone:usernam
UUUUUTTUUUUUUUUU alone:usual
TUVXUUXUTUVTUNWT alone:valid
UUSTUUUTTUUUUUUU alone:valu
TUSTTXTTgbKUXSLR alone:vanish
UUSTUUUUUUUUUUUU alone:ventur
TTURTTTTTTWUUVMU alone:version
XTeXTTTTSZSSTUDX alone:very
TTTSUTUbUdTOUXYR alone:vic
UUSUUUUUUUUUUUUU alone:victim
TUSTUUUXUUTUUVWU alone:victoria
dTePRWXRXTSUXHMb alone:video
WTViTTTUTQbTSWeT alone:view
UUaTTUYUZQZUTZST alone:viewer
UUbTUbUTULWUWTUU alone:virtual
UURTUTTUTUUUUUUU alone:visit
UUXTUUUTTSWUUUQU alone:visitor
ZTZTUTUTTcSSRTUa alone:voic
UUSTUUUTTUUUUUUU alone:volum
STVYTTTTTVUTTRXT alone:volunteer
TTMSTRSTSUUUUUUU alone:vot
STTQTWYSSRTUZRQU alone:vpn
dTRSTTTYRfOTTPWS alone:wait
UUTUUUUUUUUUUUUU alone:walk
UUSTUUUUTUUUUUUU alone:wall
UUTYUUUUUYQUUVaU alone:wan
RSVUZQQUPLbVTULS alone:want
STVQYbWSSWRRbSEQ alone:warn
WTYRWTXTSbLTTUbT alone:warrant
ISXNQPWPPAkNWWZI alone:was
UVSUTSTRTVUUTQVU alone:washington
SRRRTTTXSUTTUUVU alone:watch
UUTPTUUUTUUUUUUU alone:watchdog
ScRVTSSQSYSTTIdR alone:way
bTkYNWUTVVRPRWoK alone:we
TUXTUUUUUUVUSZCU alone:web
XSTVTTTSTVVTTOVT alone:websit
WTTQSXZWXUOVcVbR alone:wednesday
UZaNZNVPSTYSQLTN alone:week
UeYUTUUUTNcTTbUS alone:weigh
STRTYXTSROYUZQYT alone:well
RRXZPPRZgIkRNiEe alone:went
LLPTLUTTGNdVUiaR alone:wer
VcUKPWMNNYQOXNZS alone:what
YTSYSUWSSXUTSNdR alone:whatever
hVhQRPZVZhPNQEGS alone:when
NRMZSSQPcKlSRmHR alone:wher
STXTUUUUXQUXUUUU alone:wherever
SUSMRRRReZNJfmNa alone:whether
PMbcSOPQJLhMMiKS alone:which
iYRQUTSTScPTNMaT alone:whil
LNQQMMTPMOdRQfKN alone:who
TUTTUUUUUUUUUUUU alone:whoever
TTTUUUUUXSVUUUXU alone:whol
TTTTUTTTZUUVTUZU alone:whom
TTRSTTWSRTYTTUSU alone:whos
STSSZUTTJFRsSVUS alone:why
gVMOMROKIZMPa5rL alone:will
UUYUUYUUURVTWSaU alone:wip
ZUbSUUSWTYQTTXZT alone:wir
RRVTRSbMSOeKVhcA alone:with
UUQUUUUTUUUUUUUU alone:withdrawn
UUXUUTTUUTXTTVQc alone:withdrew
UUdUZYTTUOXTTWPZ alone:withheld
QSTOWoZRPLNSlKZU alone:within
QSUYaRPYNUYSQU9W alone:without
TTSNSaTUVTOSeNgT alone:wo
UUUTZUUUUZQTTVQU alone:won
WTRQTXWWXVQTXPOR alone:word
idOPTeQSQUNTbLcS alone:work
iUXQUUUXUXSUTRXU alone:world
UUTTVUUTUSWUUVRU alone:worldwid
UUSTUZUUUQTUaRXU alone:worri
TUUTUTTZUVSUUXVU alone:worth
XTMNMcKLgJVYhApN alone:would
STUehTSUaNdSSbaQ alone:writ
TUSTUTTTUUUUUUUU alone:writer
TTXXTTTSZcSSQcIS alone:written
UTTTUUdUURZUTZTT alone:wrong
SYVSWcUZYJTZfTWP alone:wrot
RUUdQLZqNrGOKRdM alone:year
UUTTUUUTYSSTaVVU alone:yes
UUUTUUVUUTWTUVZT alone:yesterday
RbUTYTSjZUeJRQMK alone:yet
UUXTUUUTUTVUUVUU alone:york
PRPKRQRMPXUTTXMc alone:you
PRTPSTSNRQZUUWKh alone:your
TUTTTTTTTUUUUUUU alone:yuen
TUVYUUUhUXSTSdZU alone:zero
aXgZIQTfPdNSKPmh any:"
NIXRMQRGIeJLTccO any:#
AEDCHHIIFUUUUUUU any:?
KMSPPJIKGZUPJcVV any:a
SUSUUgUUUMRTcOUT any:abandon
STZTUUUSTNSUcOWU any:abid
UUSTUTTUTUUUUUUU any:abl
PRLMNJKVnQcMHrMB any:about
TTSTTTTTTVUUUUWU any:abov
SSVRSTTSSVUWTVWV any:abroad
UWUUUUUUYUTbSTTS any:absconder
TUSTUUZUUUSTWLNT any:absenc
TUVXUUTUTTWUTVOT any:abus
UUQTUUVUUSXUUVXU any:academic
TTWPTTXSSUQVVPYT any:accept
SShQRSWXRRbUQefM any:acces
UUXUUUUUUUUUTVaU any:accomplic
PaeUQYWUToGOSOTy any:accord
TTbTUTUTVZWWPWUT any:accordanc
JReWOLdXXB0yCyWJ any:account
TUXTUTUTTXUTTYWS any:accus
UWXSTTURZTQXScWV any:acknowledg
TUPSUTTTTUUUUUUU any:acros
fSfaSRQRQ5yTLVUQ any:act
XRVhUTTQTFkSSWKT any:action
PUXTOQYUaOWbNiVl any:activist
UUSTUUUUUUUUUUUU any:ad
UUYTUUTUUQaTUVTW any:ada
SZPSWPSbcZVOOioO any:add
STcUURSUShOQRhId any:addres
STjUVTSUUbTRRNYT any:address
VUSSfUUTUWTTTVUT any:administrativ
VUaSUTWZUSWTTZiU any:administrator
TUYaUUUTSdKUSNcT any:admit
TaZSUTTSTWUTSPgQ any:admitt
UUUTUUUYUTWUTUYU any:adopt
UUSUUUUTTUUUUUUU any:advanc
STRQTWSTSTSUXTTU any:advertis
TTTRTUTTTTVUTUXT any:advertisement
YaaSTTXTTTWTVUXT any:advic
XXRTTUUTTYRTUSUU any:advis
WUTTUUUUUWUUTUVU any:adviser
UUXUUUYTTVVVTaYR any:affair
OQTRWTTQUTTdSUQU any:affect
UUXYUUUUUUVUTXGc any:affidavit
UUUUUUUUWUUUUUUU any:affiliat
WQmLHNrKL7maNgNV any:after
TUTTUTTTTTVUTVOY any:afternoon
UaWMQTyRTWQVTGUJ any:again
OUIPVOORPKnPNXKT any:against
XTTXUTXTSgPTQOdT any:agenci
RTcQTTTeYWTcTkXX any:agency
TTTTTTTUTUUUUUUU any:agent
YXVRSPVRSXRTWNDT any:ago
WTaZTTTUTVWTRUYV any:agre
UUVSUTTTUTVUUUVU any:agreement
TTSSTSTTTUUUUUUU any:ahead
TUTTTTUUTUXUSVWU any:aim
TUUWUUUXUUVTTWUU any:air
UUTUUUTUUUUUUUUU any:airport
TUSTUUUUUUUUUUUU any:alarm
YTTSTUTTTWSUUSVU any:alert
UUTcUUUUUSXTUWNa any:algorithm
ZQXMPaaOUMQNeNLN any:all
UUmTUTUXTUWXRYSg any:alleg
UTTTTUUTUUUUUUUU any:allianc
UUUUUUXTUUUVUUZT any:allow
UURTUTTUUUUUUUUU any:almost
RUTWTTSVVXSTSWQW any:alon
STTTUTTUUVUUUUPU any:along
SWXSTYTTSPYTTObZ any:already
TUXOSSSRSUTQTDVQ any:also
TTTZTUTTTRXTTKZU any:alter
UUSeUUTTcWVSTWST any:although
STTUUVTUUTTUWTZU any:altogether
UTWcTTTQVUUVTHbY any:alway
UUdTUUUTUTaSSXTR any:ambush
TUUZUUUUSWUUTRXT any:amend
QSKLTRRPSZQQVVPV any:american
WROQQPSQRSUXSLYQ any:among
NSaQVKSKNLnMIZWf any:an
UXUTUUUUTXTUTTVU any:analysi
RVPSTTTTTSUWUSWT any:analyst
HPSXORSMUQVNUVNZ any:and
TUTUUURUUUUUUUUU any:animat
TUTTUUUUTUUUUUUU any:anniversary
PVSQSbUTTOMShGlN any:announc
SURTUTTRSWSUUTTU any:announcement
TTVXUVUTUTUUWUVW any:annual
UTTTUTUVUYSTUUUU any:anonymou
RSgRRQVUSUYSPhWR any:another
NOVjNKTMncOQLVBH any:answer
STccSSVQXIoROkVV any:anthem
TTQTTTTTTTSWUUVT any:anti
hQEWPXTvNtEPHYtN any:any
TTUVTSWVSbRRRKjP any:anybody
TTTQTWTXTSTTVVfS any:anyon
daPhRRRfVoKOILPN any:anyth
WTSVTVTUTSXTUZJU any:anyway
TTUTUTXTSUSVUTVT any:anywher
TUTXUUUUUVUUUTZU any:apart
TTXQTTdTPUUTTaVS any:apologis
UUVTUUbUUQaTTXUT any:apology
LOVKKjUKK6dMqOca any:app
OMaJnQUQQEsLMrTS any:appeal
TUXTUUUUUVTUUWYU any:appear
UUWUUUUUUTVUUVZT any:appgallery
TTQTTTTSWIaTTUVS any:appl
USQWbTTTXbOWSTWO any:appli
TTWTUUUTZRTTYWVS any:applicabl
TRbUcTUQRbLWQUQk any:application
TUSVSUUTTUUUUUUU any:apply
STRTTSTTTUUUUUUU any:appoint
RZSUTTTeVgNVQZSS any:approach
TUTWUTUTUVUUUSUU any:approv
TSORTVbTSTIbaKbP any:april
UUUUTUTTTTVTUWTT any:archiv
aaNPORTHDSOKW0bS any:are
WSOPiTTSSXVVRXPQ any:argu
UUTTWUUUUWSUUUTU any:argument
TSVRTWTUQXRSVNVb any:arm
YUPSUTTUUYSUSSSU any:around
STRRTSSTSUUUUVNZ any:arrest
XYWZTTTSSUaSSTYS any:arriv
ZfLUTWRbQaRRWIWR any:articl
TTXTTTTTUQZSTXMT any:artist
PJYOLVOQVPaFVTXN any:as
QRMURPQZOXLVaWeS any:asia
UUTTUSUUUUUUUUUU any:asian
dSOXbTcSTaTRQMTX any:asid
ISMWULIaaChWMlAS any:ask
MfSSUTSVTcKTZWUT any:assess
UXTSSTTTTZSTRRIT any:assessment
SUTcVTTTSdNSSQSS any:assistanc
UUTTUUUVTSTYUUUT any:association
NNYNOMISJPXVKTZT any:at
UUSTUUUUTUUUUUUU any:attach
TTbWcSUUTQaTRaQZ any:attack
UUTWXUUUUVUTTSRU any:attempt
UUSTUUUUUUUUUUUU any:audienc
TTSUUUUTUUUUUUUU any:audit
UUSUVUUUUYSTUUTU any:aug
XXccUUTQRbMXR9ES any:august
UTVVTUUTTUUTUVOd any:author
kQZdRNOmTsMQESXR any:authoriti
SSSQSSSZSPTkQSYS any:authority
UUTTUUTTYWRUUVTS any:automat
RTSSTUZTTYRTVKOU any:autumn
SSURTTbSXObVWa6h any:availabl
UUUSUUZTUUUUTVWU any:aviv
TUUTTUUTUUUUUUUU any:awar
QSWoTVURUMVXVSZZ any:away
NRXYGQyLaPUaTa0J any:back
RVSSSfTXTSHSiNSQ any:backup
UUUUUUTUUUUUUUQZ any:badg
UUSWUUUUUSWUUVUU any:bail
TUWTUTWUTSPcTYPa any:balanc
QSQUURYRROdRSfUR any:ban
TUSSUUTTUUUUUUUU any:band
MQbNQOVMRI7yPePi any:bank
UUTUUUUUUUUUUUUU any:banker
SUPQTTXSSPdRTXTa any:bann
TTSSTTUTTSWTUVST any:bar
TTUXUUYTZTTVUVXS any:barr
TUTShTUTTUaTSaKU any:barrister
UTZVUYSSbQXRUQPf any:bas
TUZTaUUUUSVTUSUS any:basi
TUaSUUUTUVTUTZVT any:basic
UTRSTTRTTUTUVPSU any:bay
TKNRZRLIKWVNXISE any:be
UWTXUXUYUdPWVSWa any:bear
WTTRTVTTTTVTUQPU any:becam
RSYcYTPQP5oVTecS any:becaus
XTUSUUTUUTUUURVT any:becom
SRZRKTahMRTVRSjP any:been
PTNMcSNOMZTROcLY any:befor
YTTSTVeVSXPUYNRT any:began
WUUUUVUUUVVTVVUT any:beginn
TXVSTTXRSVZTSMaR any:begun
UUXTWUUXUSTaTTXX any:behest
QQLWSTRRRcIQZUaQ any:behind
SSTOSSTOPUUWTVWS any:beij
olOTYPVQSZPOWEXY any:being
TTPQTVTSTSTUXTTU any:believ
UUUSUUUUYPZTTWQT any:bellevu
TUZSVTTTTSSZSYNQ any:belong
UUWUUTUUUWVTSYQS any:below
UUTWVUUTUZRTUQVR any:bern
TTSUUUTUUUUUUUUU any:best
XUTVTUYSTYQTUUOa any:better
QRcUWQYSTZSVOinX any:between
TUVTVUUSVQYVUVTT any:beyond
TUQTWVTTTXSUUUOU any:bid
ZTTSTUQTWXUTTSUR any:big
RRQPSOSRQUUUTXNX any:bill
YTQSTSSVTWTUUSWU any:billion
TSUVWUXSTRXTUQRT any:bind
UUTTXUUUUSVUUUPT any:bing
STTTTbXRSPQZZRHW any:blam
VUUXTUUTTTVTUVJS any:blank
LQpKOLfXO5pYIYPO any:block
aVSZVXYQTQZMXNhM any:blog
UUdWbUUTTQbTRhMT any:blogger
UUUTUUUSUUUUUUUU any:blurr
UUVSUUUUUUUUURTT any:bn
OZTTZSYTXQWVTbTN any:board
UUSUTUUUUUUUUUUU any:boat
UUTbUUUUUSXTUVOU any:bodi
TTRSTTTVTSUXTTUU any:body
UURTUUUUUVTUUUUU any:bomb
UUTUUTUUUUUUUUUU any:bond
TUQVUXVUTNTTWSYT any:book
TUWTUUUUUTXTTWQS any:bookseller
UUVTUUWUUTVTUUUT any:bookshop
UUTTUTUTUUUUUUUU any:border
XUSXUUTRUWTUTSXU any:bos
UUTTUUTZZZQTTWWT any:bot
VTRZOMTRMSTQSbEO any:both
YTPSTSRXVZRSTUTS any:bought
UUUTUUUUSUUUUUUU any:bounc
TTXWYUTTTWTURYUS any:bound
UUWTUUUVUYQWTUPc any:bounty
TUVVTTTTTTQbURQT any:bow
TTXRTWVWTMWTZUUT any:box
UUTUUUUUTUUUUUUU any:boycott
TTQTTRVUXWTWSZVT any:branch
YUSTTZTTSNRShKNR any:brand
TUPTTUUUTUUUUUUU any:brazil
UUXWUUUTTTYTTWZT any:breach
TTQUQTUTTMWTZUMR any:break
UUTUUUUUUWSUUUUU any:breakdown
YUTTUTTTUVTUUSVU any:breakfast
VTRYTTSTUVaTQXPc any:brief
UUZVTTTTTYTQTNZT any:bring
TTUSTTTSTUUVUXTY any:britain
TWaRNXXTTNSaXHpP any:british
TTUUTUTTTVSUUWMU any:broad
TUVTTTTYTVUTUVbS any:broadband
UUNTUUUVUTUTUUVU any:broadcaster
TSVYTSTSTQdRRYOX any:brok
VUQTUUXTTUUUUPTU any:broken
TUSTUTUUUUUUUUUU any:broker
WTRUXTRTTVXSSWGY any:brought
UUTVUUUUUVTUUTVU any:brussel
UUUUUUUSSXRUUURU any:budg
TTPSWSTTTRZUUZYU any:build
TTTTTTTSTUUUUUUU any:built
OTceUQUPTJhbLjIZ any:bureau
TTSSXUUTTSVUUVOU any:bus
RRRPRSVQRRMXeJga any:busines
SXUTUUTTeZPTTZRU any:busy
SOqLUMSWUWRgIeQM any:but
TTSTTTTTSUUUUUUU any:buy
KNSRMLPWPKdSLjQS any:by
WUUXUUUaTWTTTWZT any:byt
SVVTWTTSRVWUQUYQ any:ca
UUTUUUTUUUUUUUUU any:cabl
YTSSWTTTXVWTRQZT any:california
VMPLLNRWTcQTMXaW any:call
YTVWTaSccJZXUcYX any:cam
UUTTUUUUUUUUUUUU any:camera
UUOTUTUUUUUUUUUU any:campaign
UUTRTTTUTWSTTRUU any:campaigner
PSRJPTNIQNlPQUJV any:can
UUTVUUUUTSRcUVQa any:canada
UUUTSTTUUUVTUUNc any:canadian
UUTSUUUVUVUUUVUU any:canberra
UUSTUVUUUTUUVTVU any:cancell
TUZTTTTUUTWUTVfT any:cantones
UUUUUUUUUUXTUWSR any:cantopop
UUTXUUUUUXSTURUU any:captur
OSYOQOUQQTQgRhUa any:card
TTTUUUUUUUUUUUUU any:careful
URhWUVRQQLiTSVdO any:carri
RTORTTSReTUTSZMR any:carrier
SUUWTSSQSNWVWYHd any:carry
UUTTVUUUWSWTUUTU any:cartoon
MSePYPSNbXVYLtXP any:cas
TTQSTTTWSTVUUVVU any:cash
UUVXUUVTUUXUSXYU any:catalogu
UUTUUUUUUUUUUUUU any:caught
RUTUXVUUUSUUWRUU any:caus
VUSTTURTTUTUVPSU any:causeway
UUVTUUUTUTVUTURU any:caution
XUVTUYTUUVSVXRcZ any:ceas
UUSSUTTTTUWUTWSU any:censor
UUVbUTUUUQZUURZU any:censorship
RSPOSQQRRQYUTWaX any:cent
QRTQSeRSUHSTmMVS any:centr
UTRYWTTUUUVUTVQU any:central
UUVYWUTUTIgSUWXW any:cessation
UUTWUUUVUbQUTVZU any:chai
UTSTUUUTUUUUUUUU any:chair
TUTSUUTZTcTPUWWT any:chairman
UUXTUUXUUUTWUWPb any:chairwoman
STQNWUTSTWQXUZRS any:challeng
TWSTVTUTUXQUUTUT any:chamber
TUTUUUXTUUUVUVSZ any:chan
eUJbQQWOQdQPRKbO any:chang
PUZbOPTTSDyPLgMq any:channel
UUSUUWUTUUUUVTSU any:chapter
TTQYSTTTSUUUUVQU any:charg
TUVXVUTUTTUVUXVT any:charity
UUSTUTWUUUWTTUTU any:chart
TUcRTTYUTSaSQYVY any:charter
SSVOYQUXRhMRRUdT any:chat
RVXSTTSTXYVSReRS any:check
UUVTUUUUUTUVUUWU any:cheuk
QUPVUUPQNPUTbMff any:chief
UUUUUUUUWYTTSVWU any:child
TUWYUTUTUQXTUWbP any:children
PRKPQPOQOTObVQaV any:china
RTRTSZSNRMRcaXQc any:chines
STcRTVTOTSPWWFhQ any:choic
TTXRTUTSUTTUTWTT any:choos
SUTYUUUTXWTTTYQT any:chos
TTSTUTUUUUUUUUUU any:chri
UUTUUUUYUfSUQUWU any:christma
TUXTUUTTTPaTVUUW any:chung
UTWTUTYTTSSaTYUT any:church
TUUTVUUTUSVUUPWU any:circular
UUUVVUUUUUUUUUWU any:circulat
VQWNRSQQePZVXaNb any:cit
TUTUUYUUURTUYSWU any:citizen
fTSVLkSOPXDEq5cB any:city
TUTTUTTUXbPTUVRT any:civil
QRZNSQSbUbPXSdca any:claim
ZUUUUUTUTWRUTPUU any:clarifi
TTSTUUUTTWSTUUSU any:claus
TUUTUUYUUUTUUSVU any:clean
VTVTUWTUUPWTYRZT any:clear
WUUSUUTTSUUUUSQU any:clearer
YWPQVYTVXQIcaSZQ any:client
UUTUUTWUUUWTTUTU any:climb
TUhSUTcTYRdSRVXV any:clip
WUUTUUTUUVTUUTXU any:clock
PTFLRcMTUIHelHPM any:clos
TVTTUUUTUVUUURVU any:closely
UUXUUTUaWURYWWTU any:closur
RSLPRRSSQYPTWUfU any:cloud
VTXXUXTTVXSTUTaS any:co
TRTSTTTTPUUUUUUU any:coalition
TTRVTSTTTTVUULST any:cod
UUTRUTUXTVSUUUVT any:coffe
UUXUUUUUUTWUTXVT any:colleagu
UUVTUUUUUUUUUUTS any:collect
UUTbUUUTUVTTTWXT any:column
UTTTUUUUTUUUUUUU any:columnist
TSTgQRVdNTYSPaZR any:com
OOJBNOOIuHQaqmeG any:comment
TWTUUUUUUXSUUTUU any:commerc
USTTUUUUSUUUUUUU any:commission
RRdehSRVRHqPPeMX any:commissioner
XTXWUUTTURTUYOaT any:commitment
UUWTUUUTYSSUYUVU any:committ
TWWWTTSVTVSYTVZR any:committe
WUUYUUXXUWSWTSUU any:common
TTSTSUTTaVSTUVWR any:communication
UUSTTUUUUUUUUUUU any:communist
TUTTUTUXURcTTWXU any:communiti
aUbWUTUUTXSTRPWT any:community
UUTSTUUUUUUTUUWT any:commuter
VUNPQURPNVOSZOPV any:compani
dcdabfbTefRLPQkJ any:company
TUTZUUUTTVTUUQXT any:compar
UUUYTUUUUWSUTQWU any:compell
TUWTUQUTSSYUTUbS any:competitor
UUTUUUUTUUUUUUUU any:compil
STRWTVVSRKhRSNPV any:complain
TUVWWTXUTFiZRaJR any:complaint
WTTUUZXUUVRTXRXU any:complet
VTTTOSTRSRVSYWMQ any:compli
TVaiSTRRTeMYQSQZ any:complianc
RTaXXTXSUGbYXcZZ any:comply
TUTTTUTTTUUUUUUU any:computer
TUXTUUUTURRcTUZU any:conced
YVTbTUSRSYPVUQUR any:concern
TXTTTTYUTVVTTTbS any:conclud
TeTRUUURUaSTSIOU any:conclusion
TTRTUTUTTUUUUUUU any:condemn
UUTWUUUUTSWUUVUU any:condition
UYSTUUTTTVQWTPST any:conduct
TSSUUUUTTUUUUUUU any:conferenc
UUTTUTUTkRcWPaeT any:confidentiality
eUfeXUgRjYRZPNyH any:confirm
UUSUVUUUTYSTUUTU any:connect
UUTVUUUUTUUUUUUU any:connection
XUUUUUUTUVUUTSWU any:consensu
TUcXUTXUTNdUTZPY any:consent
TYUUUTUUUWSUTTRU any:consequenc
RXSUQQTTSTaYRUVT any:consider
TTUUUUUTUUUUUUUU any:consultant
TTSSTTTTRUUUUUQU any:consultation
WUQTUTTUTVUUUSRU any:consumer
STSMVTSbUaXRQdVY any:contact
WTZSUTTTSVTUUTYU any:contain
UUTVTUUTUSXUUUWU any:contempt
QXfVRRPWPEoQNOVX any:content
TTaRfTRTTRVVTYeT any:contest
XUVXTTSRSQYWSQKe any:continu
UURTTUTTTUUTVRRT any:contract
cTVQTTTSSdQSQaJS any:contrast
TUTSUUUUUUUUUUUU any:conversation
WUQYUUUZUbTQTVXS any:convinc
QTTXTUTTSZRTTOgT any:cooperat
aUNSTTWTWePRRMOR any:cooperation
SSQTTbSTUPQTePUP any:copi
SUeTTUUUUNcTUbOi any:copy
UUSUUUUUUUUUUUUU any:copyright
TUSSUUZYTPaTTYVR any:correct
TUWUTUUTUUVTUVPb any:correspondenc
SRQRTRSSRUUUUUUU any:cost
KNYFLUPJOHgWVW9Q any:could
UVSTZUZUTUSWSXRS any:councillor
TYXVhRZQNaZNMQOQ any:counsel
QQaTSSRXRXRUTfTb any:count
UTTTUUTUUUUUUUUU any:counter
STTRTWTVSPTTcRQU any:countri
STQRTSTXSUWUTUYU any:country
UUUTUTUUUTUVUUUT any:courier
TVWTUTXTTYQWTOQT any:cours
IKedxJKLHZZOBfDU any:court
UWTUUUUUURWUUXRY any:cousin
bUXSYTTSSWbRRSVR any:cover
UUUUXUUUURXUUUOU any:crash
WWNbTSTVUXOcVLUZ any:creator
SUSeUUTTSSYTURQU any:credit
UUUUSUTUUUUUUUUU any:credo
UTSTVTTTSVUWSUPX any:crim
UUTWUUUSUUUUUUVU any:critic
UURUVUUUUYSTUUTU any:critical
TWVTUTUTUTSbSYOT any:crowdfund
UUTUUUUUUUUUUUUU any:crypto
TUZTUUTUXdOSTYQX any:cupertino
UUTUUUUUTUUUUUUU any:curb
TUVUUTUUUUVTUUVU any:custom
USdRTbROVgIXTQiT any:customer
QRRRUPOTVUQaRbMa any:cut
UUVTVUUUXVUTTWRb any:cyber
UUYTUUUUUSXUTWST any:cybercrim
UUTUUUUUUUUUUUUU any:cyberport
TXUWTRSTTWVSSTfR any:daily
UUTSUaUUWSRTcSWU any:danger
TUXTTbTUURSTYPgT any:dark
WSVSUWQXLYPVVPYY any:dat
kXNOMQPUWy09GMXE any:data
UUTTUTUUUUUUUUUU any:databas
bOlFQcgMSWONcWVP any:day
UUZUTUUUUSVWURRY any:deactivat
TTTbTTTTeUVTSWRT any:deadlin
aUSYTTRTSYVWROVU any:deal
SSTSUUUUZYTUTbVU any:dealing
ZTaTUUXUUTWUTSST any:dealt
UUWUTUUUUTTWUVbP any:dec
QTebTWUPWTRVTiPQ any:december
VaOeSWRSSQbRWZOX any:decid
XaTOVYXSVTVQbELU any:decision
cSWWbTUSRcQSRPVP any:declar
UUUTeUUWUWTTUYZT any:declaration
SQPYQSTRpWTNYjjG any:declin
UUZUUTTTUUTUUNaU any:defend
TTUSTTTTTVTUUVTZ any:defendant
TUTdTUUUUWXRUSUU any:defy
UUTUUUUTUUUUUUUU any:delay
PUTeRVROPEpLTpWV any:delet
TTWZVUUTTLeTUXZT any:deletion
UWRSMUTUUVTUTTWT any:delhi
UUWTVUTSTSWTTVTT any:delist
UUTYUUUUUUWTTYWR any:deliver
TTTTUUTUTUUUUUUU any:delivery
YVdjZOQWTfVUDeYQ any:demand
UUYTUUWUUUUVSUaT any:democracy
RTNMSSSiRTSWWbqN any:deni
TUVWUUUXTTUWUVXU any:denial
UUVUUUUUUUWRUUSU any:denmark
TTTYTUUSYYRUUUUU any:deny
RXWXSSXSfWYNQhNj any:department
UUTTUXUUUUUSYOOU any:departur
UUTTUUUUTUUUUUUU any:depend
UUXUTTUTUTQZURTV any:deposit
UUVSUUWUUVSUUVMT any:describ
ZXQVSSRTSbSSPZVR any:desk
TTTdUTTTUOcTSXOV any:despit
VVlUaSQPYoENRSbJ any:detail
UUjbTUUTRhMRSYHg any:detectiv
RTWWOURTQWWRRWSS any:developer
TSTUUWUSUTTUWRVU any:development
QTqNTTSTTZRSTcWY any:devic
UUXTSUTTTUUUUVTZ any:dgx
QOmRSKJSU6mUWu9Y any:did
UUTSUUUTUUUUUUUU any:differenc
TTVSTTVTSUUUTUPS any:different
UUVUUTWUUUVTUVUU any:differently
UUUUUUUUTUUUUURW any:difficulty
TUUTUUUUWUUUUUUU any:digital
ZUTUUUUTTVTUUSVU any:diligenc
UUVWUUUSUVTUUUWU any:diplomatic
TTUWdXTVSRSWWNPS any:direct
TTbSYTTRTQTZSZeP any:direction
UVUcTVURRbPSTHbS any:directly
TTRUWTTSTVVTSUSX any:director
TUaSZUWSTPaWReUW any:disabl
VYPTTVWTUTVSRTXS any:disappear
UTaTSUUSUSZUTZVU any:disappoint
UUUTURUVUVSVUWVa any:disband
UUTUeUUUUgLVTWRT any:discharg
SVYgSUXYTiNNQVXP any:disclos
aXdaYTTVSnISOUPQ any:disclosur
WURUUiTTUSMTiASR any:discontinu
RSTPTTSOtXQUNjnR any:discus
TXUVUUUTUTWTTMVT any:discussion
UUTXUUUUURYUUVVT any:dislik
UUTUUUUWTQXUUXVU any:dismiss
QRQReTTWRWTRTYGa any:disput
UUUSUUUYTWUSUWVY any:dissident
TUTTUaUTTRQUbPOU any:dissolv
TUUTTUWUTUVUTVRU any:distribut
UUYUUUUUUTVUUVWU any:distribution
TSWSaSSWVOgRRZWZ any:distributor
UTUTWVVTUQVYUVMR any:district
SUSTTURUTUUUUUUU any:dividend
RUJWQSSJKWRQU4jO any:do
TTaSSTTTTUSYTUTU any:document
UVRVUUUUUSaURVWU any:documentari
UUUWUUUUURZTTWQX any:documentary
NSdZSPTLTYPXPEfM any:doe
TSTSTWTTRSWPYSWT any:doing
SSdWXTTWTHkSRcMg any:domain
WSaZWTTWSQYVRPSY any:don
PTcVTTWTTNPfTXaS any:donation
UURYUUUWWVSYUXUT any:donor
VUPVOTSTTXPTXQZQ any:door
TUTTUTTTTRaUTUUU any:doubl
TTVTTUUTTUUUUUTS any:doubt
QRehRMTWMIpNMYSh any:down
LSSQSTUQRSTUVTST any:download
SVbaTQSSSHiSRgTb any:doxx
TUSTTTUUTUUUUUUU any:dozen
TSRWTYTTTQUUXRSU any:draft
UURURUTUTUUUUUUU any:drama
TUSTUTXUTTTXTXXW any:draw
VUTSTTUTgUMYYZeU any:drawn
UUTUUUUTTQXUUVPT any:drew
TTSXUTUTTQXTUVXU any:driv
UUUTUUUUUUSUUUUU any:driver
TUXTTSTTXPfTQdQW any:drop
SUXUTSYTTRgRPdKR any:dropp
UUWUUUUUUTVUTUXT any:drug
WUVWVUUVUTWTTQSX any:dubai
XUSSTTTSSYSUTQVT any:due
WTSaTWTTTWPTYRYU any:dur
TUTTTUUUPUUUUUUU any:durov
aUTTUUUUUXRTUQLT any:dust
UYUSUUUTSWUTUSVU any:duti
UUTTUTUUUUUUUVQU any:e
UaTPQRQRbYTVMJdR any:each
UTSWSWSTTSVSXUUU any:earlier
UUVTUTTUTTVVUWUW any:early
UUSXUUUUTXUSTQVU any:economy
TUSTUUTUTUUUUUUU any:edit
TTPZVTadSfOSQVZR any:editor
UUUTUUWUUTVTUUUT any:edward
eWRQSYRWSXSQXQaR any:effect
WSSTUbTUUUTPaOYU any:effectiv
STZTTTWSTUUUTZOW any:eight
UTURTTWTiWTTRbES any:either
TUUSUUUUbIVSoaZU any:elaborat
UUWUUUUUTXUSUVQZ any:election
UUXTUUUUTXUSUVQZ any:electronic
TTjTZSTTXTfQPcgZ any:eleven
UUUUTUUUTUUUUUUU any:elizabeth
UTSVTTTTXaPTTWTR any:elon
NTXYTTYSTWSURTYS any:els
SVOQVUSSVVVTTNjT any:elsewher
aRVZURYaeaUNPdQG any:email
YUZSUUTSTaRTTRST any:emergenci
XTcSUUTRTaPTUSWW any:emergency
UUaTUTYUTTTZRFZS any:emigrant
UUTUUUTUYXQUUVTS any:emoji
VSSNTaSSRPUTZNNU any:employe
TkTUUTTUTiKTSGgP any:employer
TUQcUUUUUYRTUWYT any:empty
RSXQRTTXSYSUTZXU any:encrypt
TURWQTTRTUUUUUUU any:encryption
XRYVQffaRWTPaTYU any:end
UUTTUUTUUUUUUWSU any:endanger
UUSUUYUUUSTUYTVU any:enforc
dQeZSQXVWjTVDWRZ any:enforcement
TUPTTSTTTUUUUUUU any:engin
QTVSTYTTSOWTZUVX any:engineer
UUTYWUUUUUVUTVQU any:english
UTTVUUUUUTXUUXZT any:enough
bUTTUTVSVSbQSPRT any:enquiri
SUWTWUTSUUTWUUUU any:entity
TTSSUUTVTXPUVUXT any:environment
TTgRTSVWTQgTKgJT any:episod
TWRTUbUTTTNTfORU any:equipment
TUSUUXUUUSSUXQVU any:eras
STbQSTkVWGpQPegP any:error
UUTTUUUWTVSUUUXS any:establishment
TTQTTUUSTUUUUUUU any:eu
TTUTUUUUTTUVUVRU any:europ
UTRXUTTTSRXUUSVU any:european
UdTSUUWWTaLXUOYT any:evaluat
TUSTUUTUTUUUUUUU any:eve
RSYNSTWYQZWRQWFQ any:even
TYSSTcUVTRQVcSWS any:event
PSPURSSoQpHTOUlS any:ever
SPQYSQRORTUVPBiX any:every
TTTTUUVTTUUUUVTU any:everybody
RTSSTTTTTUUUUUUU any:everyon
VTbSTTTTTTXTTXGa any:everyth
STUSTTTSYQSbTWXT any:evidenc
ZUUUUUUUUYQTUOVU any:evidently
SUZTUSTTTQUXUdRY any:ex
ViWSTTXRTJaPbGQX any:examin
TUTZUUWTTUWTTPUU any:except
UTTTUUScWXUTSWiS any:exception
UUYUUTTTUUUVSVRS any:excessiv
UUWTUTTTUWTUUUWU any:exchang
QRXPRYQOOPRXYJVY any:executiv
QRebdQZUTPZUNYOK any:exil
STTRSTSYSUUUUVaT any:exist
TUTUUYUSURUUXRMU any:exit
UUSUUaUUUUOUaLVT any:exodu
UYUUUUUUUWUTUSVU any:expand
QUOPUSPQOcSTRRTU any:expect
ZYRSUUTTTWTTTRST any:expert
STWXTTWTSVVUSYUV any:explain
TTZRTTTSaIcXTWUa any:explanation
UUUTUUUYTTWUTUYU any:expression
WUUTUTTUTWTTUUST any:extend
UXUUUTUUURaUTTRc any:eye
TTQVSTTTTUTXUUTU any:fac
UUTTUUUWUVSUUVUU any:fact
TTKZSTTTWVTTTXUT any:fail
UUUTUUUSURWUUUUU any:failur
UUPTUUUUUUUUUUUU any:fair
SRTSTTTTTRZUSXRU any:fak
aTQVTXTTTVQSXQcR any:fall
UUUTURWUUSRZUVZU any:fallen
TTSQTSTYSZQSUVYU any:fals
VTTVUWUUUUVUUTPS any:familiar
TTYSUTXTTSRcSaJR any:family
TTTSTTTTTUUUUUUU any:fan
RYQYSUSVWXWSPUOR any:far
UUTUUbUUUTOUgKZU any:farewell
TTSTTRTUTUUUUUUU any:faster
SUSUTUUUTUUUUUUU any:fault
UUSUUUTUUUUUUUUU any:faulty
STQSTVTSTTUUVRMU any:fear
TURTUTTUTUUUUUUU any:featur
STVUWZRYRSXQZSFd any:february
TTRRhTTTTgNSTZPT any:federal
TTSSSUTTSUUUUUUU any:fee
TUSRUUUWTVTUUVUU any:feed
UUUUUSUUUUUUUUUU any:feet
STSUTTSSSRRcUaSU any:fell
XSZQTSTSQXTTSPXR any:few
UUSRUUUWUUUUUUUU any:fewer
TXPSTTRTSWTUUSUU any:fifth
TTSUWTTTTSYTRXaU any:fight
QSZSSRSPOTaRScpR any:figur
SXKdjVRQRaRPTZSM any:fil
STOaTRSbSPeSTXTb any:film
UUUTUTUXUTWTTIaT any:filter
SVOTYRPSSQYTSZ7S any:fin
SWSTYUTTTVPTUTPT any:final
TVVTTVUUVOTYVRWS any:financial
WXRUYTTTTbRTTURY any:find
dWSRUYVTSbOTULYS any:finish
TUYSTUVTTUUUUVNX any:fir
TUSUUVTTUTUUVTVU any:firewall
RPUQRUUWRORSYPOR any:firm
QMXVdTPQUbTWOkQP any:first
PQZbTeVOSVQPaXMT any:fiv
UUTTTUUTUUUUUUUU any:fix
UUVTUUUTUSYUUUQU any:flagg
TUVXUTTTTUUUUUOZ any:flat
UUYUUUUUUTUVUXUU any:fled
UUUUUUUUUUUUUXUU any:flock
RTTTTTTUTUUUUUUU any:floor
TUTXUUXTUPYWTZOT any:flow
UTSSUTTUSUUUUUUU any:fold
UUSYUUUUUQXTUVXU any:folder
YSeNQaTUPTHcaQGL any:follow
UTSTUUaTURXUTVYT any:follower
UUWUUUUUUTTWUVRa any:fong
WTTTUUbYTXRTUQXT any:footnot
UcTUUTUUUSQUaRbT any:footprint
SNMSVGNMKgSLCYXJ any:for
SURUUUTSTUTWUSUU any:forbid
eaUfYSRPMhKOMPMb any:forc
TRQWVSSWQaRSTNYQ any:foreign
TVPeTTUVWUSWTRVY any:form
RTnXTSSRYYLaQiOY any:former
UURUUUUTVWSUUUUU any:fortnight
UUTTUUUTUUUUUURW any:forty
RbOcWRSYPIgRQZWR any:forum
SWSTWTTVSWXSUVVS any:forward
TUSTXUUUUOaUUXMU any:fought
TSbRRQbQRIgVSfKW any:found
TVSTVTURTWPXURUS any:foundation
PUPXSXSTNTRSVUiR any:founder
QQYVPVTPnUQMYoHT any:four
UUVYUUUUUUVTUUTX any:fourth
TUSTUUUTUUUUUUUU any:fram
UUPSUUUUUUUUUUUU any:franc
WTScVQWTTeLUSZWT any:francisco
TUPSTTTTSUUUUUUU any:fraud
SSURTRTSSXSTTYTT any:fre
bXXTaRcRXQ9yJJLU any:freez
TTSWaUTSTObTUSWU any:french
VUXTXUUUUTWTUTSd any:fresh
RRebWYZTbKiOVZ4b any:friday
UUSUUaXUUTOWeOcU any:friend
cOXMKTOWSRbHNScP any:from
UUUSTUUWUSUUUUXS any:front
UVaWWUYTSQQbTZKU any:froz
YSeQUTZWdRJlRVVR any:frozen
TTTZTTTUUaUSRSVT any:fugitiv
YUTYUTTSTXTTRLQT any:fulfill
USQRTWSZSWQTWXXT any:full
QUZSVSYRTMRgTWKa any:fund
UUYUUUUUUVTUUSXV any:furnish
cVSQSSQOSPYZSMNU any:further
VWTSUUUUVRRUaQZU any:futur
UUTTUUUUUUUUUUUU any:gain
NRcbWNQRTHuMKkNV any:gam
UUTUUUVUUXTTUSVU any:gamer
UUTUUWUUUUUTVSNU any:gateway
aTRUUXUUTZOTULLS any:gather
RQhYRVRcRfCXPiDU any:gav
WUSUUWTUUZSSVQVT any:gazett
SUXgSTSUTWXRRNZS any:general
TTTaWUUTTaPTTOiU any:geneva
UUUTUUUUURXUUYYT any:geo
UTTgUUTUTeQRRNcY any:german
YYUaRRQPXcWQPKRO any:get
WTUTUTTUTUVUTVTT any:giant
TUUWUUUTUUUUUUTS any:gift
YQWdYUSOTZKWQCbM any:giv
QRZVUWShZiEQTeaO any:given
TUWUUTYTUQVUXTPY any:glad
UUWUUTVUUUWTSXPT any:glasgow
TUTTUUUTTUUUUUUU any:global
UUcTTTTTTTXUSWYY any:glory
SUSVVhRRdPSTiKTQ any:go
hVaYaPRQRWXUMDSR any:goe
ZWRVTUVUQgRQVJeR any:going
UUUaUUUUTXRUUVWR any:gold
QSMQcjVUUPLShJkf any:gon
VTUSTcSTTUNVaMdS any:good
VVWYSWYYUOaUWSHc any:got
YOKWKLQjNbROPYhL any:government
WTOaSTWWUbMRSZqR any:grant
ZUTTUUUTTYSTTOaT any:grav
TUSTUVTXUTVUVVVU any:great
TUQSUTSSTUUUUUUU any:grew
TTUTTUVTUTXTTXOT any:grey
UVTeVTSRTVWZQVRT any:ground
KTPPTNMQObLYNpZf any:group
UUTTUTUUTUUUUUUU any:grown
UURTTSTTTUUUUUUU any:growth
UTUUUUZUUVTUUSVT any:guid
YWXTUUTTRVRYSKST any:guidanc
TTTXUUUTTVTUUTUU any:guidelin
UUSUUUUUUUUUUUUU any:guilty
YUTTUUUTUTaTRRUU any:habit
PHOJMIUhWUWTJwUP any:had
QRngQPORPcQQNraN any:half
lSQRTSWWSbORU9TP any:halt
UURTUUTTTUUUUUUU any:hama
WROgPQRXQnINLWVV any:hand
WUTTUUUUUVTUUTSX any:handful
UZRNSSWRTSUYPEOY any:handl
WUTTUTUaUVSUTUeS any:handover
TWSSTVTTTQWUWRVU any:happen
UXTUUTUTXXSTUXbQ any:harbour
TUTTUUUVTYSTURVU any:hard
UUUTUUUUWWTUTXTU any:harder
UTSTTUTTTWRUTTSU any:hardly
UUTTUUUTTUUUUUUU any:harm
WQOTPTSbKYPQUNIP any:has
UUWTUUTXUSYSTWVT any:hateful
RUEPQXLZSXSFWSMQ any:hav
LNaNMKUJPEVnMgRc any:he
YWRdRRTTRUQaVXcR any:head
UUTUUTUUUUUUUUUU any:headlin
UWUTUTUUWQdSTWRS any:headquarter
UUWSUUTUUUUUTUUT any:health
TWPQZSSVXYTRTWSZ any:hear
STXPgTTWSiORRdVU any:heard
UTTTUbUUUPTUdPWU any:heart
PVQWZWWTYRUWWbUV any:held
XTWOTYXSRUVRXHYT any:help
QebQTYfPWPIfaPWi any:her
TUfVVSUSTPcSRdSW any:hid
TUjSTSVTURbSRcSX any:hidden
TTSSZTTTTXSUTcRS any:high
STbeTSWSSSRdRbHa any:him
UUSTUUUUTUUUUUUU any:himself
UUTTTUUYUUUUUVZT any:hint
QTQRTSSTTSYUTUVU any:hir
OQcRRPaRLTSaPiBq any:his
TTTTUUUWUVSUUWUU any:histori
QUWRUUUVTXSSUVSS any:history
VURTTTTTTVUUUTcU any:hit
TUXTTTUUUSZUTYbS any:hk
UUQUUUTUTUUUUUUU any:hk$41
UUTUUUUUTUUUUUUU any:hk$620,000
UTbTUUTTVTYSTXXT any:hkchronicl
UUYTUUUUUUVUTWXZ any:hkmap.liv
UUSUTUUUTUUUUUUU any:hkt
TUVUUTVUTSSXUUcM any:ho
TUTTTUUSTVTUUUUU any:hoax
iQcNTRLTTRSZQCeU any:hold
WUSQUUTTTWTTUUTS any:holder
UUWTUUYUTUQcUURU any:holiday
SSTRSbSVSPWTYUXS any:hom
UQdYTYSWNSNLaOQI any:hong
XUUUUUUWUUVUTSXU any:hongkong
STZWTXUTSSRWXObS any:hongkonger
VTZWTUTSTWUTSSaS any:honour
TTWSUTTRSSWTUWUU any:hop
TUSUUURUUUUUUUUU any:hors
SWeQSTVSRFjRVhDV any:host
UUTUUUUUUUUUUUUU any:hotel
PTWKROOQSXXWNfLV any:hour
UUTTUTUXTUUUUXUU any:hous
OpMLPPNMXLcXOBPP any:how
TTWTTUTTTTTWTXPQ any:hui
aVWRTTRSQdNSSRaS any:human
TTSSTTTTTUTWUVWT any:hundred
TUSUUUUUafQUSWOT any:hung
UUUUUUUTTUUUUUUU any:hurry
OPTLSQROYPcVRbKT any:i
bSTTUUSUTaMTTLPR any:ice
TVUTUTTTTcOUTWVU any:icloud
YUVUUUUUUXSUTQVS any:identical
UUTUWUUUUXQUUVSU any:identifi
TUTdTUUTTSWTTXZT any:identify
UTRUWUTTTaNVUSWT any:identity
NPFMOMTSSRUUTKQT any:if
TTRVVUTTflTGSTHV any:ignor
TUWSUTUTUTWTUQVT any:illegal
UUTUUUTUZYRTTVXT any:imag
TUTUUUUUYYRUTXUU any:imagin
WWTUUUUTTcQSScbT any:immediat
VRTUTTTTWSXRQVVT any:immediately
URUTUUUTUSXTUVXU any:implement
XTUTTUUUUWSUTUXS any:implementation
VZTUUTTUUZSTRRWU any:implication
XTbTUUUTUSWXRSRS any:impos
MJUQPQNKIPRLaXUE any:in
UUTTTUUTUTVUUVSU any:inaccessibl
TSUTUUUTUUUUUUUU any:inaccurat
VTTSYTTTTbQUTVTb any:inbox
XUUVVWUUUZSTTTPT any:inc
TUWRTTUTUTWTURST any:incit
aVTPQSQSVeRQRTXW any:includ
UUQVTUUTUPTaUVTU any:incom
UUSUUUUUQUUUUUUU any:inconvenienc
UUWUUUUUUUUUUVTY any:independent
UUTUYUUUUSVUUUPT any:index
STNQPTSTQUUUUUUU any:india
QUTTQUUTTUUUUUUU any:indian
STVSTTTSjOXYPeZO any:individual
STOTTTRTTUUUUUUU any:industry
VUaXTSTTTQZTUYaR any:inform
cQSiQVQYVy8LRImN any:information
UURUUUUUUUUUUUUU any:initiativ
SYdPYSRSULkRQSTQ any:injunction
UUTUUUUUTUUUUUUU any:innovation
SUUUUUTUQUUUUUUU any:inquiri
TUTTUUTVVWSUTYZX any:inquiry
TWVTUTTTUWTUUTWT any:insid
SSTZTTTcSaPTTSkR any:insist
UUWTTUUSUTXTTUWS any:insistenc
TUVbUUTTTiISSSIa any:inspector
TUTTUTTUTUUUUUUU any:install
UTVSbUUTWbOZTTQW any:instanc
TVTXUVUUTVTUVbRU any:instead
WUTYeTTaTQdWPTQS any:instruct
PUhPTTVYVHXeSbRZ any:instruction
UUSUUUUUUUUUUUUU any:instrumental
UUSRUUTUUUUUUUUU any:insurer
XTSXTTTWTVTUTSYU any:intend
UUTUTUUUUUUUUUUU any:intent
VURZUTUOTUVTTNZS any:intention
PTTTYTUSTSVUUUPT any:interest
UXTTUUTUTVUUUSSU any:internal
XTRRTTTSYVUTTVXS any:international
SQOQVSYUSUVUTYPT any:internet
XVSXUUUXTXTUSWVT any:interview
XeTKQRSZdcTcJbcR any:into
UUUTUUUTTXSSUUXS any:investigation
VUdSTTTYTeNRRZQX any:investigator
TXTTUUWTTSPUbRXU any:investor
UUTTTUUUUUUUUUUU any:invit
TUiSUUUYUGeTTdcS any:involv
UUWXTUUVVjHTSSbR any:ip
UUWTVUUTUXRTTVST any:iphon
PhHORJNIHXTFREPR any:is
TWUUUYUUUTTTYScU any:island
UYTTUUUURQYUTXbU any:israel
UUcTUUXUUTWUSYJS any:israeli
TTOSeTTWWKfVRaXP any:issu
MTZQQNWRVOcULfXK any:it
TUdRTTTTVLhTRYjU any:item
QRGQJTNNOROHfDSM any:its
XXTbSUUSeUOXVGSR any:itself
STRbTTTSTQZUTVWU any:jail
PRhPRUWQWOWWXYeQ any:january
SUTTUYUTTPSTYSYU any:japan
WUSUUUUSWVTUTPWU any:japanes
UUVVTUWXUSYTTWWT any:jimmy
STRRTWTTMRQUbPNU any:job
VUSWTYSSXSUTWNZT any:join
UUTUWUUUUXSUUVUU any:joint
TTRSUTSTTUUUUUUU any:jok
UUTUUUUUUUUUUUUU any:journalism
TUTTTTTVYTVXTYNR any:journalist
PQQclRQQPZSTPgdN any:judg
TWTYTUaTTOcUSgPU any:judgment
TTSTbUTTUTUTTYPT any:judicial
qVaZXoZOSqAGb2LZ any:july
UUTTUTSUUUUUUUUU any:jump
YUcSXSTRTZTUPXSQ any:jun
VTSXZWXTUWRTUNTS any:jurisdiction
WTTTUXTUTSTTYOUU any:just
RSScWSVRMYTRRVIb any:justic
PWWTWTOMVFNSlVVQ any:keep
WVYeTbQTSHbUYQZO any:kept
SUSSUXUTTPUUWPOU any:key
UUTUUUUUTUUUUUUU any:kin
TTTRUUTaWNfQSWWQ any:kind
TTSZTTTTTVUUTXTU any:knock
YRTPSTSSVaOVRTZU any:know
TXUTWTUUUYMXUWOR any:knowledg
YUPQTYTSRaOTWKOS any:known
TTTSTTTTTUUUUUUU any:kok
UReXSZSWNRPLaOPI any:kong
TTRXYTTTUaOTTTYU any:konger
STTTTYTUTUSUWRXU any:korea
TWTTTYTTXVTTVaRT any:korean
TWTSSQTTSXSUUVNY any:kowloon
UUTTUTUUUUUUUUUU any:kremlin
UUTUUVUUUTUUVTVU any:kwai
TVVTVTTTTRWTXUUU any:kwan
UUXXUUUUURbTSaOc any:kwok
TTTSTTSWTSYTTUTW any:label
TUUUUTWXTSYTTWWT any:lai
TTYSTRTSSWWTSZRX any:lam
RUTUUTTUTUUUUUUU any:landlord
TUVTUTTUUUVSTWRU any:languag
TUVWUWWTUUUUVVLd any:laps
UUTTUUTUTUUUUUUU any:laptop
UUVUUUTUTSWUUUUU any:larg
TTXTUWTTTPRZYIYT any:largest
cQUPQeVJLVHNfGTU any:last
VTQVTZXTSZQSYLcT any:lat
VRhRSRWVWKWhLiAS any:later
YURVTTTTTTWTTTfT any:latest
UUSTUUUZUaTQUWXS any:lau
UTSUTUTUTUUUUUUU any:laugh
RUSTVUUUUTUVUWSU any:launch
gkVHLbNJSV9Hp0WK any:law
STYdUUYTURXSSOaT any:lawful
JQdSQRUOTHSeRjNV any:lawmaker
XrYNhOZPOOkQFUSf any:lawyer
UUVTUTTRUSWUUUZT any:lay
TTVTUUTXTVTVUVUX any:leader
UUZTUTUSTUUVRWSS any:leagu
TTRSTUaZXcQTROSS any:leak
UTRTUTUUUVTUUTRU any:learn
VUSSTaTTTWQTaQST any:leas
UTaSTTTTTSZTTVPd any:least
PPKYVXUOOBaVleOQ any:leav
TUfSTTTWTRYTSaOT any:led
UYXRXUUYbcOWRfYO any:ledger
TUTSTTUTTTUVUUWU any:lee
UUTUUUUUUUUUUUUU any:leed
TRRjQaYXdRXQcdNM any:left
ZmPRUVVUMTTSZOYb any:legal
YaWSTUTSTbKSZGaS any:legislation
TTUUUUTTTTUVTXWV any:legislator
UUSTTUUUUUUUUUUU any:legislatur
TTWSTUTXXSScTXaT any:lender
TUQSTXTSTUSTXQVT any:les
UUTTUUUUUUUUUUUU any:lesson
SPRYSTXXZZTVNe9Z any:let
KbThNNTQRRkVGfWk any:letter
UUUWUUUUUXSUUYUU any:letterhead
TUUTUUUUTUUUUUTT any:leung
UUbTUUUUUQVaTXbT any:liaison
TTOSTRSTVRUWUUUU any:licenc
TTTTVUUTTSVUUQQT any:licens
TUVTTUUUTTWTUPST any:license
UTUTUUTUSUUUUUUU any:lie
STgSTSTTTYQVSdZX any:lif
dSNRQStROWXQNPQV any:lift
SbSSTbXXUONSkMYT any:light
fSONSSYWPaRSQINO any:lik
UUTTUUUTUUUUUUUU any:likely
VTdVTTTTVUUbROfZ any:likewis
VTTUUUUUUUUUUUUU any:limbo
UUcWUUTUUTVWSUaa any:limit
UWjTTQRSbaXPPdhR any:lin
SUbRSRUQQLhUQSRS any:link
OQdUXbVVRLZVYhTY any:list
UUVVTTURTUVUTVTR any:listener
SRXSSSURRWRUTSOR any:littl
RTQRTRXTSTXUSXRY any:liv
TURTTUTTTUUUUUUU any:load
UUSUTUUUUUUUUUUU any:lobbi
UUTTUSUUUUUUUUUU any:lobby
RPhLScSQQKPOmMWV any:local
cTQQVWYZSIOQnMYe any:location
TTXWTSUUTVLbSYFc any:lock
TTUTcTSTTUUWSVZR any:lodg
OQVdVRSQWpKSPgIW any:log
UUTYTTUUUYSUTXXT any:logg
TTeRVUTTTZRTUXSa any:login
UZTRTTTTVSXUSUXR any:london
YQNPRTSQQWUTTRRT any:long
gQpPRcVLOQcQVHiO any:longer
IpMPQQRRQLYZNYMS any:look
SSQRSTTTWTXTTVaT any:los
RSLQURQRQXYSPbYS any:lost
TUSRTTTTTUUUUUUU any:lunch
TUUSUUUTTUUUUUUU any:macau
URPPScWSVJLSmMIT any:machin
NTfQUPaVPZbNKbSR any:mad
TWaScTSTShJUSaPV any:magistrat
USOUTUSSliGRQfLL any:mail
TTZbUWTTSbORTgQR any:mailbox
TTTSTUTUUUUUUUUU any:main
OSIMQPPQPYRSWTZV any:mainland
VUTTUUUYUTcSSWXV any:maintain
UTMMPTRPVUYRVOcT any:mak
WSdWUTTSSXSRRUMb any:maker
UUSTVTUTUZRTUVTU any:man
UUTXXUUTUVUUTTVU any:manag
YVTZQSWZWdQSRfWQ any:manager
UURTUUUTUUUUUUUU any:manchester
UUWTUUUTUSSZTRUT any:mandatory
UUQXTUUTURTYUUMZ any:manner
URQOSTUOYPWUUSRR any:many
RSbRSQTRRPcRRXMV any:map
SUSMVeYRVTMUbMLM any:march
UTUaUWUTUXMXXSfP any:mark
RSWQSYSSSOUXWTMX any:market
UTTWUUTUUSVUUVUU any:match
UUSSVUUWUVTUUUYU any:material
PVPOXYQUVMeSXXbP any:matter
PPaSSOaKUNWTXFRT any:may
ZTRUTTSbakISQRXQ any:me
cfPQTTSRVSSVYEeT any:mean
WTUTUUUUUWUURUVU any:meant
ZUTgUUUTThNQSTOT any:meantim
TWVUUTUTPTVTTUNT any:meanwhil
TUTTUUTTTWTUTRdU any:measur
TTRSTTTWUQXXTWbY any:media
UUWUUUTUUTWUTUbT any:medicin
eXTPRTVUSSXSRMaT any:meet
UUVTUUUUUUUUUVUX any:meeting
PPSXRPRURfLVPTVX any:member
TVRTUWcXUgPTRJfS any:memo
TTTTUTXYUXSUTVVU any:memory
STPTTTTTScOTTTVT any:mention
UUZTUUVUUTXURXSU any:menu
UUTUUUUUUUUUUUUU any:merchant
SUVYUTUTTUWWSOTT any:merely
RTRSUbQSXWNOhUFQ any:messag
ZWRUTSeUTZSSSGcS any:messenger
QTXiTTTWZfOSRYIS any:met
UUaTUUUTUSYUSaLe any:mid
XZVTUUTXUYTUTRbU any:middl
TUSTUTUUUUUUUUUU any:midnight
SSRQWJMRMSYTTTSU any:might
QQFNQORPPTTXUZUU any:million
WYTSUTTWTNWUXUST any:mind
RTOaTTSTRTWUTZZX any:minister
VTSRTTTVRUWTUQQT any:ministry
XTVSTTRTRTSYTOSb any:minut
UUTVUXUUUTUTVNUT any:mirror
TTXTTTTTTTXUTVSU any:miss
TTbTTTdSTSUUSbEU any:mistak
STPRSRSSSUUUUUUT any:mobil
STSTTTTTTUUUUUUU any:model
SVaQTSVWSVZSRWcR any:moderator
jVSQUUSSTVTTTHYS any:moment
VRkVdeXQPIZYYTaJ any:monday
UUQTUTUTTUUUUUUU any:monetary
QSLVVSSRTPQhSTUS any:money
TTTSTTTTTUUUUUUU any:mong
TTXXUTTXTVVTSYTX any:monitor
SfieRbfMROXaWZJk any:month
UTQUUUTUTUUUUUUU any:monthly
TONNOPfJVZRVPVXR any:mor
faTUUUVUTdQSQNWT any:moratorium
TTaSTTUTSRUXVRXS any:morn
TUQTTTUUTUUUUUUU any:moscow
QRPRNQOQOaNTSRYg any:most
TUTVUUUUTSVUUVVU any:mostly
TTYTTTSTTTRXTXTV any:mother
UUSWYUUUUWTUTWUU any:motion
SOPLQWXNPFFUsFUQ any:mov
UUWTUUUTUUUVUIXT any:mps
STTSVTTTTSWUUVWU any:mr
UUZWUUTTUTPcUWHb any:ms
QTRSTVSSQSUTXSMT any:much
SUVTTTTUgLhURhUS any:mum
TTZSSTTTSUUUTVOX any:music
UTSVTTTTXaPTTWTR any:musk
QcMVVSRSUVQYRVRT any:must
UUUTUTSUVaPZTWYS any:mut
SUTbVTTTSdNSSQPS any:mutual
RRTNTSTSRUTVTXOb any:my
TUTTUUUUTUUUUUUU any:myanmar
SNMkSJKdbYfKGdRL any:n't
OPPXVSPRIjWHOYWS any:nam
UUTUVUVTUWVUUSTU any:narrow
RStQRPTRTXZXJWfT any:national
XUYTUTUUTVVUSSXU any:near
RUUTTSTSTWWUQXeR any:nearly
UUTTXUUUUXRTUVSU any:necessity
VPNTXRSSRVWSRXPT any:need
OMInQOOUqOdVIx8L any:neither
UUSUUUUTTUUUUUUU any:nepal
UUTTURUTUUUUUUUU any:net
YQPUXZPTOcNNYFXQ any:network
PNLiQRNuJq9NOdYU any:never
aX8LSNWKKYPLeFmQ any:new
UUUTUXTTYTUUVUJU any:newsletter
RUbRRSXXUOYSSfXQ any:newspaper
VYTUTTTUUUUUUUWU any:newsroom
RPMPRXVTOOYSWLdT any:next
STZSTSXXTSaSReVY any:night
VTYTTWXRQXSSTUZS any:nin
QHDjKSHuaMbRLnsA any:no
POMUSVRjQQORhVWS any:nobody
ZSOlRPLniy9IHtNY any:non
UUTXUUUSUZSUUUVU any:nonetheles
UUTTeUUUiQZTTXoS any:noon
RTSfVTTVWWSQTZNT any:nor
TUUTUUbTTZTTSLZT any:normal
UGEbLGIeeRYTHfaM any:not
aMIiPNLdfeRNGepK any:noth
bTeXeQYNR0uZHaNY any:notic
TUUTUUURTUUUUUUU any:notification
UTRVVUTTTQUTZURY any:november
nSXKSjULcQNOd8MP any:now
UURUUUUUUUUUUUUU any:nudity
OQWRNSPRPaTSSgTb any:number
UUVTUUVTTUUUUUUS any:nurs
TVWSUTTUTSTUXQQT any:o
RVYPTSVURRVUVPOY any:obey
TUTVVUUTTWRVTVST any:object
TTSSZTTTTTYTTXUS any:objection
TWUTTTTTTPcTRVPR any:oblig
UUUUUUUUWQZUUVZU any:observ
SUYTSUTUTaQUTZST any:obtain
UUUTVUWUUVUUUUST any:oct
PRjUaUgUSIZcRaOf any:october
JQTQOQHKPROUUTRS any:of
POWNPYVONPTWTMRQ any:off
UUSTUUUUUSWUUUSU any:offenc
PRQXTQRVXNURfbWV any:offer
MPWRVPOOZKaVWfFg any:offic
QSgWPQOSWMdXQUeR any:officer
QXOUSOPcPPgRQccT any:official
YTVWTVXTXTVSZRKQ any:offlin
TTSTUTSUTUUUUUUU any:often
XVTSUUTTTUSSWQYT any:old
XVRSTTTSUWRTUOVT any:older
RLWINRXHTBdSSbQL any:on
TUSYSQoPSaOVQKOO any:onc
MJZYTIOZSRkTDrcQ any:one
ORSdSRZRRPfUOjiP any:onlin
PcLabPUSXhPPJNFP any:only
UUSTUTTUUOZTTUXU any:ons
LRdWPRSXSIZYcaTK any:open
USaPTXSVTQMWeIaQ any:operat
UWQSVdSWTJORpRQS any:operation
UUUTUUUTTTWTUVUU any:operational
SSTOSTRSZZUOTXZM any:operator
UeTTTSTUTVPUUPXS any:opinion
TUTSUTUTSUUUUUUU any:oppos
TUTTUUUTUUUUUUUU any:opposit
UUUTUUUUUUTVUURS any:opposition
TSVTTSUUUYSUUSVU any:option
NOKROOPWUdXOMPmP any:or
PUaXtIMePKmODeJO any:order
VWVVUTTTYZURRLlR any:ordinanc
UUTWUUUUUXSTTSVU any:ordinary
UUUWUUUUUUSWUVTT any:organis
TUSSTTTTTUUUUUUU any:organisation
UUXTTUUUUTTXUVRY any:organiser
UTTVXUUWUQcSPWVU any:original
UUSTUZUUUUNUYOTT any:osaka
OPUOPQdXOgNTQVZe any:other
WTTVUUUVTXVTTTUS any:otherwis
TWTTTUUTURUUZTUU any:ought
ZQLORTRNlUYGTLWL any:our
VPePMhPNIDVZhONY any:out
TTQTTTLTTUUUUUUU any:outag
UUSTXUUUUTVUTVTU any:outcom
WTSSTYUVUPTTaRSU any:outfit
VUVTUUUUTWTUUURT any:outlook
ZbOVURYQRZXPPMVR any:outsid
KPFMaRRPNfQJTXVC any:over
TTVUTTUTTWTTTWRV any:overnight
STcRTSSRSSWYRQXU any:oversea
UUTTVUUUUXTTUWYU any:overturn
aOORMSPXQcRTPWdJ any:own
SSQVcSWVQaSPQWfS any:owner
WTVVTTTTUUSUWSWU any:pacific
TTXTUZTTUSUTXSeS any:pack
STVTTUSTTTYTTTVU any:packet
TWQTULQZN5saPjtN any:pag
TTVVTTSRUURZTYMc any:paid
UUUTUTUVUYSTUUUU any:pandemic
TXTTTUTUUSXUTSYS any:panel
RRSPdSRTVXOYSdML any:paper
UUUVUUUUUPXUUWPU any:paragraph
SWVPSSRSVPXURTTW any:parent
SUTUWTTTUUUUUUVU any:pari
WTSRTTTTWXTUSTiT any:park
TXTUUUUSUTYSUQXS any:parliament
UUUSUUUVUWUTUSWT any:parliamentary
RTTVSVSWSSTSWQPT any:part
TUZRTUTUSaNSUXWX any:particular
TVSSTVTTTTSWUWNa any:partner
QUcOVSVZTRbSPeZc any:party
TTTYTTTRZPaURXQT any:pas
WSPRSRRaccTOQcYR any:pass
TWTTUTUbUVQTXVVT any:passag
TTXPTTSRSSRZULVQ any:passport
TUSTTTUTTUUUUUUU any:password
TUTWUXUUTQVTXQWU any:past
UUTWTUUUTTUVUXTR any:pastor
TUTTUUTUaVRTWVVU any:patienc
TUUUUUUUUUUUUUUU any:patron
UUSTUTUUUUUUUUUU any:pattern
mNKMRPTPQgLMN6dP any:paus
TUTTTUUUPUUUUUUU any:pavel
RRPPQRVQOUTXRSMY any:pay
QURRSTQTZMKnQXRX any:payment
TWVSUWTVUSRZWMeN any:payout
UUUTUUUTUUTVUUST any:pbw
UUQUUTTUTVUUUUWT any:peer
VTUUUURUUVSUUUYT any:pen
dVPSVSYTNYPTVRLS any:pend
TSfRUSWSQSNhO2XT any:pension
TSUOQUPNRVSRXMgO any:peopl
RSROSQSRRQaTTXZX any:per
UUXUUTUUUUUUUUUU any:percent
SUUbUTTTTUYURhlT any:period
UUUTUUUUUUUUUUUU any:permanent
UUSUUUUUUUUUUUUU any:permit
TUQVVWZTWVOYTUGS any:person
STZRTYTWRPXUXWWW any:personal
UUXYTTUTUSaTTYSU any:persuad
UUTTXUUTSdPTTXOT any:petition
TTVSUUUTTTXTUZXU any:phish
NPTSONNPPVUSSXOf any:phon
TTRRTUTSTUUUUUUU any:photograph
UUTUUbUTUPTUYNJU any:physical
TWYSTTWTYUQZSfXR any:pick
STXSTYSTRaKUbUYU any:pictur
UUVTUUUcURYTTWUT any:piec
UUSXUTUUUaPUUUSU any:pil
UUUWUUUUUSWUUVUU any:pinn
UTQTUTTXTpESSWVT any:pla
fRVQSTVRRSZVPPYP any:plac
TUTUUTUTUUUUUUUU any:plain
MRQXTTSQSORRdWYS any:plan
UUTTUXUUUTUUWRNU any:plann
UTZPRRTQWNdXPXNW any:platform
TTSVSTRUUNUScZRS any:play
TTURWSSYTQaRSXTT any:player
UUSTYUUUUZOUUVTU any:playlist
TUTTTUUTUUUUUUUU any:plead
SSUUUUUTZWSTUcQU any:pleas
UURUUUUUUUUUUUUU any:plot
UUVUUaTUUQSUYRZT any:plug
TUTUUUYTUTXUTWUU any:pm
TTbSTTWTTVXUSbHh any:po
UUUUUTUUUUUTUUWT any:pocket
TUbdTXVTTQgSScXT any:podcast
UUSVUUUUUPTaUVTU any:podcaster
SSMXTTSPOUQWUSXX any:point
QRjkRDRXUiUS3dBS any:polic
TTTUUUTUSWSUUVUU any:polici
agVZRQQQTgSSHFUN any:policy
TUWYUUUYTWRYSPUU any:politic
TSWjWTVVTRcRSZPQ any:political
UUWTTUUVUTUUUNWU any:politician
UUUTUYUUUTTUWSUU any:pop
UUTTUUUUVWXTSSTS any:popular
TXUUUUUUUZRUTRYT any:por
TUWUUUTUUSYUTUVU any:port
TXWTUaTUTSRSZSTV any:portal
UUTUUUUUUUUUUUUU any:pos
YZSSWTTSjaKYbVTV any:position
LQZdTRNQNAqOPjZa any:post
RUTTUUTUUUUUUUUU any:postpon
SbTRXTTUSYWRQMZS any:power
RTUSTTUTXdMSRRSS any:practic
UURTUUUUUUUUUUUU any:prais
STSRTUUTTUUUUUUU any:predict
UUXUUUUUUTXUSYQS any:prejudic
UUTQSTUSTUUUUUUU any:prepar
RQQPTSVQjQUaUjRO any:pres
SZSTTXSSTINTjKOS any:presenc
fUTRUUUTUeTRTHXT any:present
UWTbSSTWSXSTTWXT any:president
XTRXTTTTSbPSUTXT any:press
TUUUTTUWTSWXWZST any:pressur
XUZUUUUcUVVUTXUU any:previou
TORSTQSTSUUUUUUU any:pric
UUTURUUUUUUUUUUU any:prim
TUTVWTUTTYSUURSU any:principl
UTSTUVTUSUUUUTQU any:print
TUTUTUUTTUUUUUUU any:printout
TUZRVUUTTVUTTXHT any:prison
PQbcWQRSXIlTOfUO any:privacy
TUWSWUUVTWUTTZcT any:privat
TTZRTTVXSWRUSVfR any:pro
UUTRUUUUUUUUUUUU any:probably
UVTUUUVUUVTWUQYT any:procedur
pXPOTSWUQgNUOFXS any:proces
pOVTSRgRQgHUN0VY any:process
USWgSTSTWjIOReRW any:produc
UTVUUUUTSUUTUVSZ any:producer
bYTVYTSTThKSTRSR any:production
cUTTUUUUUbPTSQQS any:professional
TUTTUUUTUUUUUUUU any:professor
SUTRSTVTTRYTTYRZ any:profil
TUSSTTQSUTVUUPVU any:profit
UUTTUTTWURYTUVTX any:programm
TTSTUUUTUUUUUUUU any:prohibit
RTPPRTRRURXTVSNT any:promis
VUWTUUUPUWTTUOVU any:proper
TTUTVTUUUTUVUWSU any:property
TTTTUUUUUUUUUUUU any:propos
UUSUUUUTUUUUUUUU any:proposal
UUTWUTWUTWTUUObT any:prosecut
TUbSTUUTUbPSTVPe any:prosecution
TTTTTTVWTUWTTWQV any:prosecutor
TTVSTWTTTTSUYTbS any:protect
TURTUUUUUUUUUUUU any:protection
RTYZVQXQRJnOLdXV any:protest
STfUTSSbSWTWQeae any:protester
UUSVUUUVUYTUTVPZ any:prov
OTnLUTWbTiHSRhvR any:provid
UUWTUUUTUSSZTRUT any:provident
RWNNSTdSQTWRTSZR any:provider
WRIUYRRQPOcTSWNR any:public
SUZVVUWTZOdSTZQU any:publication
UUUUTUUTUUUUUUUU any:publicly
PSYNQRROZaYOQUSK any:publish
TTXeTTTTTNYYTZSS any:publisher
QTPVRbVUSOTQdWKO any:pull
UUUVUUTUTUTUUWRT any:push
kTPPQXSQRYRLXIQQ any:put
STTRTRTWSOZUUVVU any:q
UUTUUUUTUUUUUUUU any:quarrel
TUTTUTUUUUUUUUUU any:quarry
TUTSTUYUUXTUTTXS any:quarter
UTRScUUUUUTSTbVU any:quash
UUUUTUUUTUUUUUUU any:quat
RRMLNTUOyQcRRjFN any:question
YTPRTSTSTYSUSPUT any:queu
UUaTUTUUUYRTUWPX any:quick
UUUUUUUUWUUUUVTU any:quiet
RUTTUUYUUdSSQOcX any:quietly
RTRSTWTTSRSUcOUU any:quit
TUUTUUUYUZQTUXUT any:quot
XUTXUUUUUXSUUTYT any:r
VUVTUeUTUMOTgJPT any:rack
TVUSUTVUUTYSTZSX any:radio
USUUUUUUUUVTUVWU any:raid
STRUTTTSUUUWTVQU any:rais
VUTXUYUUTVRTWSUT any:rakuten
TTQYTXTYTQRWYPUZ any:ran
UUUTUUVUXRXWTVRT any:rang
TTTfUTUTUEfUTObS any:rank
TUYWUUTTTUUUUXOU any:rat
STRUTTTXTXTUTSVU any:rather
UWTTUTgUTQUVVVWP any:re
SefXTVUTWUOYQTaS any:reach
TUUUUUUUYWUUTUUU any:react
aWQSSZaXbdKRXYjV any:read
SSQSUUUVSRXTVUcT any:reader
TTWTTUTTXcPUTYWU any:real
RSUORVTTOKYXXTZT any:reason
UaUUUTUUTQTUXSVU any:reassess
UUcUTUUUUQZTTWVf any:recall
RTVVTTTTZMVZTSIR any:receipt
NRTZTPToSMbJMwhQ any:receiv
TUQVUdUUUWLTcTUR any:recent
UUQTUUTUTUUUUUUU any:recipient
UUVTTTUTUVTWTUWT any:recognis
UTSSTTUUTUUUUUUU any:recommend
UXUTUUTUTTTUYRNU any:reconsider
RQVQUXOZXy8CUSQY any:record
TTbTWTXTUQcTSXOb any:recording
WTTWUTTTVYOTTSWT any:redmond
UUTUUUUUUUUUUUUU any:rednot
UUZTWTUTUQcTSYNT any:reel
UUUWUXXURUSTXMOT any:refer
STRZTTTWTSNYYbVV any:referr
UUTSUYUUTOUUXSTT any:refund
SSKfRRSQVbOWOQRQ any:refus
VTSYTUTUTYQUUWTT any:refusal
TTUSTUTVUOZSUPTS any:regard
TTTTTUUUUUUUUUUU any:regim
RUYPSaSUVUHRmRZP any:region
TUTWTUTTUQZXTWWU any:regional
SSSUTTWSTQaSUVQY any:register
TTdXVTTSVOcTSVJd any:registrar
TUbRTTUTTVUUUQUT any:registration
TTURZYUUTHfSXPOT any:registry
UUTWUTUTUZTUSQVU any:regret
UTWUUUUUUTUZRSVU any:regulation
RVTPSRSSRTVZRUOX any:regulator
UUWTTUYTUTXSUXOT any:reinstat
VUUUUUUYUVUTUSXU any:reiterat
QSUoSTRTRQZVSOfQ any:reject
WTVWUUVUTUVUTTTU any:relat
UUYTUUTUTSWUUYQS any:relativ
TVTTUXSTSQTTZNfT any:relay
RTbRUTbTSRQgSUUQ any:releas
TUXTUUUUTVVTTVPY any:reli
dRUWSQSRfLYQaMkN any:remain
TUTXUUURYTTWUSVT any:remark
UUTTUYUTUOTTaRRU any:remember
RUPgULaOW2yHGWOl any:remov
WZNUSQYUP0yNJedL any:removal
UTTTQbXSTKTUfNTT any:rent
TURSUTaVXVQSZMUZ any:reopen
TUUUUUUUUUUUUUUU any:repaid
WTUUUZUUTTSTZOaU any:replac
cSOaSSQVeeRONaCR any:repli
XPXURSQOyiVMEsAT any:reply
RSSbOIOZORiLJrjS any:report
STSSTXUTZQUZXGUR any:reporter
TYUaTTUTUPdSSddR any:repository
TTSTTUUTTUUUUUUU any:represent
SlSUSSUUPpIQPHjO any:representativ
rUcrHCaRayFJ1NTI any:request
RaYQWTTRWYTWRNZS any:requir
UTVTUTTTTTYTTWVU any:requirement
STRUTTTUTVUTUVUY any:researcher
TUTTUZTTUQTUbQWU any:reseller
UUUTUUTUTUUUUUUU any:reserv
TUUTUTUTTUUUTVaU any:resident
TUTRXUUTTVVTTXQT any:resist
TUYUUUUUUTXUTYSX any:resolv
SUWTUSTTSURUXTUU any:respect
YWUVWTZPeKgVPZLM any:respond
bRVXTTTRVYNVQRfR any:respons
UUaXUUUTTVSTTQQi any:responsiv
STXWTTUSSPaURZXS any:rest
TTQPRTbRSMdUQcbN any:restor
UTnSTTSSTImRQaaW any:restrict
RRSdTRVQSDlTPZLU any:result
VQQSSSSTUVTUTTUU any:resum
RUTTUTTUUUUUUUUU any:retailer
TUQTUTSUTTUUUSVT any:retir
PRQSSVVPhYJWZVBT any:return
TUUTUUTTUUUUUWVU any:reuben
UUTUTYUUUTTUYRWU any:reveal
UUSTUUUTUUUUUUUU any:revenu
UUVUUUeXTSUWTYOT any:revers
fpINYLiJKdKUS1bK any:review
UUVQaUUUUYSSTWST any:revok
ZUQPYRPQQSaSRTKS any:right
UUTTUUUUVTSYTVTU any:ring
UUUYUUUSUTVUUURU any:risen
WVZRTVSSSNRUbSVS any:risk
QSKURRRRRRbSQTKS any:rival
UUTVUUUUUUUUUTVU any:road
TUWUUUUTWNUTcVPU any:rol
YUTTUUUTTWTUTSUT any:room
TTQTTTTTTUUUUUUU any:ros
TTSTTSTTTUUUUUUU any:round
RTSTTXTTTTUUXSbT any:rout
UTYTTUTVTXRTUPXT any:routin
TTUVTTTTUUUUUVYU any:row
UUTXUUTUUSWUUWTT any:rugby
SXWVcPPNNPaZQcXO any:rul
TUTUUUUUTUUUUUUU any:ruler
TUTTUYTUUQPUbWRU any:rumour
OWRMSQVVRYOVXWeR any:run
STWSUTXSUUTUWTQX any:runn
NTOPTOPTTUUUUUUU any:russia
QTPTTRTTTUUUUUUU any:russian
TUTZUZUUTXRSWNUT any:saf
TVTSTUTUTZSUTTUU any:safety
UQWRMPNSTLWbPWyc any:said
TSOPRZRSKMWSeLUQ any:sal
jTUeWSONVZVRQPQV any:sam
TUWUUUUUUTVUUVZT any:samsung
WSScVQWSYoKLRZYR any:san
SQQSTTTTURUWUUUU any:sanction
TUWZUUUUUVUTTYaU any:sar
TTTVUUUUUUUUUWTU any:sat
TTSRTZZXTQVSYTUU any:saturday
TTdQUTVTWQQhSXSW any:saving
TQTRTSTTTUUUUUUU any:saw
LSWRNOQXYUOXQiqf any:say
TURTTTTTTUUUUUUU any:scam
TUUYUUUUXSVTUWWT any:scan
UTWUYUUUTRZUTYTU any:schedul
UTZTUTUTTSQcTLVT any:schem
UTTUTUUTTUUUUUUU any:scholar
RTQRSSTTTUUUUUUU any:school
UUYVUUUTTTXUTVcU any:scottish
TUTUUTUTUUUUUUUU any:scrap
UUUTUWUUURUUWQMU any:scrapp
STTSTTXVTOXXTTQT any:screen
UUTTUUUUUUUUUUUU any:screenshot
TTTSaUUUUZQUUXWb any:seal
PRdWVQQRSRbPNfaP any:search
TUTTUWTUUTTUXTcU any:seat
UUTWUUUUUWUSUOWU any:secession
VTUVWSXQRYURQcaP any:second
TTQSUTTVTZQTUUWU any:secret
STQRUTTTSUSaUXTW any:secretary
TWUTdTTUUNaSXUSS any:section
UUTSUUUUUUUUUUUU any:sector
TVVXRaOPREVSiSNZ any:security
TUWTUUUTUUUUUUUU any:sedition
TUUWUUUTTQZTTVTS any:seditiou
RUOUYQRbQaQUPcbP any:see
ZYQRVXTSReHUXQQT any:seek
TUTUYUUUTUVTUVRU any:seem
QSZQUTRQSPbTTaSU any:seen
STSSTTTUSXTUTVVU any:seiz
TUUSUTUTUUUUUUUU any:seldom
UUVUUUWUUUUUUUPU any:self
SRRQSWTSSRUSbRTV any:sell
WRRSTTURRVUUUTUU any:senator
SRRWTTUTQZSSTJXU any:send
UTSXTUWUUcPTUMZU any:sender
WXSSWUUTUdLTTSKS any:senior
TTSTUSTWTTVUUVVT any:sensitiv
XSOSPXOOfWQSTMTb any:sent
TTWPTTWWTSYTTUYS any:sentenc
TUTTUUTUVUUUUUUU any:seoul
TXTTVUTUTSXTTSXS any:separat
bUTSUUUTUZRTTRQS any:separately
TUSTUUUUUUUUUUUU any:sept
TTSRWUaTSfPSRQQQ any:september
UUWUUUUUUUUUUUOZ any:sergeant
RSaTVTRWQUbPPRRd any:serv
PRERTYUOOOBQpNTM any:server
UROWNUOWNQPUePkM any:servic
UVTUUUUUURTUYSVU any:session
aTLRZRVQRbSSSTTT any:set
UUTTUTUXUTWUTUYU any:setting
VVTTUUUUUUUUUSUU any:settl
STLkTSSTTcRSQXdT any:seven
RTNSTSSTSUUUUUUU any:several
SUSSTTUTTUUUUUUU any:sha
UUSTUYUUURSUZSVU any:shall
TUUTTUUTTTXTTWQS any:sham
POMJQNTTWTQZPhTY any:shar
UUTTTUUTUUUUUUUU any:shareholder
PQPbPOPZQHjWOeAm any:she
UUTTTUUVUYUUSXUU any:sheet
WSSTUUTTUWTUUQYU any:shelv
UUVTUTUTUTVUUVZT any:shenzhen
TUVTZSUUUScSNaST any:shield
UUTTUZUUTUMTaNZS any:shift
ORLPYTRTQPXQYSWX any:shop
UUTUUUUUUUUUUUUU any:shopp
SSSYSTVSPUMgTUgT any:short
STKPWPRQPcSUSRMS any:should
UTRTUUTUUUUUUUUU any:shoulder
OPfTVUTWOTSRSePO any:show
TVPSWUTVTVWTTUWU any:shown
UUUTUUUUUTXTTWQS any:shui
XSLNRVUcUUMYeWPP any:shut
UUTTUXUUUTUVUdaU any:shutt
bUZTUTUUUbOYRKKS any:shutter
UTUSTTTSWUPTbUVT any:sid
OSTQSPRPQaJVYYSV any:sign
UUTTUTTUUUUUUUUU any:signal
UUUUWUYUUUUUUVRT any:signatur
TTeTUTXUeQUbPjQT any:silenc
TTSSTTTTjYSTRXTQ any:silent
TUVTTUTTSWTUUUTT any:sim
RQVWSPTXSXWRShYT any:similar
RUTTXUUTUUUUUURU any:simply
UUYTUSUUUUZTMbJU any:simpson
cQhQLSbVRjIRL5TW any:sinc
QMNORcQNSKHWoCLO any:singapor
TURTTSYUTSaQRVPR any:singer
RSVaRTSkQbPQRmaU any:singl
YXUVTTTVTSPWbPNX any:sister
VQcYVVYTQIlEXWVI any:sit
WVUUUUUUUXSTTRVU any:situation
UUWUUUUUUTTWUVRa any:siu
MWebSOSPNWUVJfyM any:six
TUSUTUUUTUUUUUUU any:slid
UUXUUTSUUUXUPYJU any:slip
TTUTUTTTTTWUTVVU any:slogan
TUSSUTUTTUUUUUUU any:slow
TUTUUUUTUUUUUUUU any:slower
UUWTUUTUUUVSTWRU any:slur
TXSQTWTSSWSSURXY any:small
UTUTUUTTTUUUUUUU any:smaller
RhUbWVMRUUTNQGja any:so
RSRRXYSSTWOTXVYT any:social
UUSUUUUUUUUUUUUU any:society
WTRUSTTSSTVUUSXU any:softwar
TTPSTTTTTUUUUUUU any:sold
TUVfdUTTUUUVSXTT any:solicitor
OQWGOMQMPOZVTbfQ any:som
WUTRTUUTTWSUUQTT any:somebody
WUTTUTUUTUUUUTUU any:someon
TWZWTTTSXXVTRTOT any:someth
PZQhTOZQd8yLAcTT any:song
UUTTUUUTUUUUUUUU any:soon
SUQbUSUTTWTUTeJT any:sooner
VTbSUTUTTZTTRa9T any:sorry
UUbTUWUTUOaTWQSU any:sort
STRZWTTVSZNWTZaS any:sought
UUTSUUUUUUUUUUUU any:sound
STVWTSTTTTUTUVPX any:sourc
SUTTTaTTTTSTYTXU any:south
UUTUUUUUTUUUUUUU any:southeast
UUTUUYTUUPUUYTTU any:spac
UUQTUUUUUUUUUUUU any:spam
TTSSSTTSWPYUUXUU any:speak
UURUUUUUUUUUUUUU any:speaker
UUTTUUUTYWTSUWVU any:specific
STXXWUTVULfSSaQQ any:speech
UUTUUUUUUUUUUUUU any:spend
UUTUUUUUcVUUTVJU any:spit
TUQTWUTTTUUUUUTU any:spok
TUTVUUTTTRUYTWPU any:spoken
VVTSRWRYQbWPQUaY any:spokesman
VeUPUWaXcHbVYYlM any:spokesperson
gVPUVYRianERSFvM any:spokeswoman
UUTUUUUUTUUUUUUU any:sponsor
QTTZXWXTRYRSTXQW any:spr
UUSTTTTTUTXUUVTT any:spread
TUSTTUUTTUUUUUUU any:spreadsheet
UUSSYUUUVQXYSXRT any:squar
XWNORSUPTXOReJGO any:staff
TTVUUUUUUWSUUUWU any:stak
UUTSUUUUTQYUUUUU any:stanc
ZSSbTVTdSSdOSRXR any:stand
TUaSTTTTZSWXSVWQ any:standard
TUSSTTTTTUUUUUUU any:star
UVQRTSUVSVUTSVSU any:start
RTLVTQRYRcOSTSUY any:stat
RUaRQRTVRVbPPcYU any:statement
UUSTTUUTUVUTUUTT any:station
VUTTUUUTUTSUXTUU any:statu
WTTTUUTTUWPTWQUT any:statut
RRciTPQQVIcVXdOP any:stay
bURSTVRTRUUVVPZS any:step
UgSoRSMZWXXINcBU any:still
SbVTTTTTTOYTYXUY any:stock
WUYSUUTTTVUTTTTU any:stood
cPLYUaPUKWLZXFfM any:stop
yRHLRNPTXqOPIBQP any:stopp
KSQMPWWSQQYOZRWQ any:stor
UURTTTUUUUUUUUUU any:storag
RTcSTUTVTOdSSbVX any:storefront
TUSTXTUTYRVUUVCT any:stori
TTTRTUTXSWTSUUVU any:story
TVUYUUURUWTTUPQU any:straight
USRXWUXTUTWTTWNU any:strategy
RUMRWRTSVSeSObSQ any:stream
TVSTUUUTWXUTTTZU any:street
UUYVUUWUUTQYUYVS any:strength
VUTRUTUdTZPTUVfT any:stress
UUQWVUUUURUVUVRY any:strip
STZQTSUWSaPVTVTW any:student
YRSXUQTTUTVTSSVU any:studi
TSSXVUXTTQZSTWTS any:studio
YhTTTSSRVXXSOSgS any:study
SXeQYTWTXWPZVWXa any:subject
TTSTWTSTTUUUUURU any:submission
WTSOUTZZTbPTTSYU any:subpoena
WSqOXTeNSWOVSNRU any:subscriber
TPTSUTTUUSTYUUVU any:subscription
TUWWZZUTUUNXZWIW any:subsidiary
UUTTUUUUUUVTUVST any:subversion
aQNMLNKUJZNWMJLO any:such
UUUUWUUUUYRUTWGU any:sue
TTTSSUTTUXSUUUUU any:sued
TTRRTTTTTUUUUUUU any:suggest
YUVTTSTUSbSTPWQT any:suit
UUUUUUWUUUSXUUST any:sum
ReSXTdSSWdJSc6bP any:summer
UUWUVTUUUTRXUUUT any:summon
VURTSTZTSaUURXXS any:sunday
TXSUUUUUTUUUURSU any:superintendent
TTaXSTSWUhJQSfSV any:suppli
TTTVTTTRVUWRXSXS any:support
UUVTSUUTUUUTUUVT any:supporter
OUUTUUTTUUUUUUUU any:surg
TUaXUTTRTZSTRTTZ any:surrender
TUSSUUTTXbPTUVRT any:survey
TUSTUUUUUUUUUUUU any:suspect
kRLPQMOXSeOUVKZa any:suspend
YTYRTTeTTVXUSUSQ any:suspension
PROiSQSSRdNQSEUS any:swis
TTSYSWbSSQLcWPfT any:switch
VTTTUTTXTVTUTTXU any:switzerland
TTRTUUTTTYSTUUTU any:system
SSbUTTSUSVSUTZeT any:tabl
UTVTUTTUTUUUUVTY any:tai
TTTTUVTUUUUUVSSU any:taikoo
STSVTbUSURTTadYS any:taipei
RRQPTPPSTRaTSUYT any:taiwan
TTWTTSUSQRaUSWVN any:taiwanes
VmNbQQPWNCpVNQKR any:tak
VVQWdTSWZ2yPQZ8O any:takedown
QXYWScVPPGgTfMWN any:taken
YbLUSSRVUVbJSVbR any:talk
TUYYUUUUUSZTTYWb any:tally
TTVTUTUUUUUUUUPa any:tang
VUTUUUUUTUUUUTTU any:tap
UWTTTUUTTSUWUSWT any:target
UUWUUUTUTUUUTUYT any:teacher
aaQQSUTQTcNUTMiP any:team
VTXUUUUUUUSUWTWU any:tech
WUPUUTSUTWVTRUJY any:technology
TUXUUUTUTTTWTXPQ any:ted
TTRSTTSUTUUUUWTT any:teenager
UUUSUUZTUUUUTVWU any:tel
TTSRUVTTSXQUVYSU any:telecom
TUVXUTTTTSXUTVaS any:telephon
UUSTUUUUUUUUUUUU any:television
VRRbYPQRRZXNLOLU any:tell
gRQTUPTTTTTTUSPT any:temporarily
aSUSUTXSTUSWRPTT any:temporary
UUUUUUTUUXPUUTOU any:tempt
QSRRTTSSSWUTTYUT any:ten
TUTUPTUUUUUUUUUU any:tenant
UUWUUUUUUWTUUUTT any:tender
VUSTUUUTUYSUTTUU any:tenth
QURRTSSSUQZWVVUc any:term
UUUWUTTTUTTXTRQV any:terminat
ZUZRTUUVSXSSUNZR any:territory
SSVSWRVRTPcSSWUQ any:test
UUaTUUTUUWRWTZQd any:testifi
SaSSTSTSSbUTPSZT any:text
UURUUUUUUUUUUUUU any:thailand
NQNZQONRRdQPRZKW any:than
TTSSTYTTQQSUaOUT any:thank
VNVQTOOQMbQTLVUT any:that
SUTTUTTUTUUUUUUU any:thaw
MKOSMNLOKLXQLbNL any:the
QLHJKNUISbITTFTY any:their
MLdVNXZJLHcfUdTV any:them
TSYUQWXPZLaQWeEV any:then
TOSROiKdRGOHrHtN any:ther
SUUWTVTTSMUYURXT any:thes
MNBMKFQHJWVOKPQd any:they
MQYTWbSPi7mTZcXP any:thi
TURTXRTXZXPXTbWT any:thing
RSVYTSSRRXRTSXOS any:think
QWSTWTSSPXPSXUST any:third
WUUZSRZURgHTOVZR any:thos
VUbWSUTUWPUVWa8j any:though
TTTTUTYTTTVTUVXb any:thought
TTQRTTTTTUUUUUUU any:thousand
bWeUVUXLTVLMZQMO any:thre
STaeYRSRSEjRSggQ any:thread
RTaSTSTTRVUTSdXQ any:threat
SUUTUTUUTRTUYWUT any:threaten
TXLTTUUPOnDPTIWX any:through
TUcRWcgYUTPNZTeI any:thursday
UUZUUTUUTTRaTWTW any:tiananmen
UUUUUTWUUUVUUVTU any:tick
UUUTUUUTUUUUUUUU any:tie
VUSVUUUUUUUUUTUU any:tied
VRUQSRLPcZMUUVRR any:tim
UUZUUUUUUQZUTWZS any:timeout
UVRUUTUTUSSUWUVU any:timetabl
TUSTUTUUUUUUUUUU any:tin
RTTTUUTSQUUUUUUU any:tip
SRVOTSVXSQdQRcZS any:titl
ILLNSKJOPKWUQYfJ any:to
TTSSUcUSXTPTbQcT any:today
VYUTUUUUTXTVSSVT any:together
TTSTWUTSbXRTWSXS any:tokyo
UYbbVQPWJKTXcQjf any:told
UUUUUWUUUUUTUTSb any:tong
UUUUUUUUUURUVTQU any:tonight
bQcZZVURUZWQRUVb any:too
XSgOVUTVVRaNVaTc any:took
TUSbUTTTUdQTSSKT any:tool
SVRaVSVTTKgTSWMZ any:top
UUTUUTUUUUUUUUUU any:tor
UUTTUXTUUTSUYSRU any:toronto
STSZXTTXSLcYPdOY any:touch
UUSTUTUUTUUUUUUU any:tourist
UUVSTUUXUbRQUWUT any:trac
SWZRTSSUTPbTSPcP any:track
RSOXSRQUVVVTTVXU any:trad
TTSSTYWTTRUSaSUT any:traffic
TUZTUUUUUXRUTXbT any:traffick
UUTUUUTUUUUUUUUU any:train
UUVTUUUUUVUTUSVT any:transaction
UUOTWUTUTUWTUUWU any:transfer
UTUSTTTXTaPUSbbT any:transparency
TTVQTTVUTVWSTTWS any:travel
UUbUUUTUUVTWSZNe any:treasurer
QZXSTUTTaVRWSWVW any:treat
SWTgYTTRQdOSSKQT any:treaty
STPYTTSWTVTUUMSU any:tri
SUVRTSTWTYRUTVTS any:trial
UTTURUUUUSWTUUTU any:tribunal
UUTTUUUUUMaUUVUT any:troubl
UUUTTUTUUUUUUUUU any:trump
YZTRUUVWTYTTTTbT any:trust
UUWTUUTUTTTWURPZ any:truste
TUSSTTUUTUUUUUUU any:truth
TTUWTTTTTWSTUPVU any:try
TVVTUTTUUSTUXTSU any:tseung
YUQUacYXRMPQhRXf any:tuesday
TTTTUUTUTUUUUUUU any:tun
NUTSUUTUUUUUUUUU any:turkey
MSVnQRPaTWQZOfeZ any:turn
TUSUUUUUUUUUUUUU any:tv
SUPTRZTXTTRTcQZU any:tweet
UUSXUUUWUVSUUVYS any:twelv
UUXTUXTTURVTXSQU any:twenty
SRNYTSSTaXRTTWXS any:twic
LRkUYMREVSWITpLa any:two
UUTVTUUUURVXUWVT any:tycoon
UUTUUUUUUUUUUUUU any:uk
UUTTUUWUUUVTTVNT any:umbrella
UUcUUUUUUUVUUWVT any:unabl
VUVUUTTUUTWTUVVU any:unaffect
WXSVUTTTjTUSSXOe any:unanswer
WSgSTTVTUGhTUbeQ any:unavailabl
UUTUUUZTUSYTTVWb any:unblock
PnaRONQMPnHOKIWH any:under
YWTSUUTTSaSUTTXU any:understand
TTWTTUUUUTWTUPST any:uniform
RUdUSSaTSSMhQXHi any:union
RTUVTURUWKUQfWRS any:unit
UUYTUUUUUUVUTUYU any:university
TTWaXUUUUPaURZXT any:unlawful
TTRgSUUUSUVTTDOX any:unles
QUUaUUTSSKgTUTTT any:unlik
UUUUXUUUUUVTUVRU any:unlikely
TUQTTUUTTUUUUUSX any:unlock
TTTfVUURTNgTRWQT any:unmask
UUUUTTUUUUVUUUTU any:unreachabl
yOJSSRQOLnCPN6FQ any:until
UUSTUUUkUaSTTZkS any:untru
LUOULURRPNSNZWeT any:up
UTSSTWYXTfQUTPYU any:updat
UURTTUUUUTVUTVXT any:upload
VXXTTTXTTVRVSLQO any:upon
PSPSSRTSSQRUcTSU any:ups
TSTPTTQTSUVTTWRU any:urg
UUUTTUTUUUUTUWTU any:urgent
XSRcLLSmZTRWVWfO any:us
USSbSQSQRYURUJUT any:use
QRZRVbTRRRSUbScO any:used
YQHVPWMWKaPEUPUS any:user
UUWTUUTTUUVSTWRU any:usernam
TTRTTSVSSUUUUSWU any:usual
STfTTUVTVRVXS8TR any:valid
TUSTUTTTTUUTUUWT any:valu
SUVUUUTUUTVUUUbT any:vancouver
STPRTUTYdXRTVURS any:vanish
UUTUUUXUTTSXTUPU any:vendor
UUTUUUUUUUUUUUUU any:ventur
TUTUUUTUUUUUUUUU any:verification
XTbZURRTRPhSNZTP any:version
WUbWUTUTTXTTTUIW any:very
UUUUUUUUUTUVUUWU any:veteran
WWUXUTUcTdRQTSaR any:vic
UUOTUUTUTUTVTVYU any:victim
UUSTUUUWUUUUUUcU any:victoria
URcROVTQXDiUTSPW any:video
TUQTUTTTTUUUUUUU any:vietnam
VTTdUVTTXPaTUZVS any:view
TUeSTSVUYPeTQdUY any:viewer
UUWXUTUUUWTWTXUV any:vigil
UUcTUUUTUTXURZOi any:vimeo
TWUUUZUUUTTTYScU any:virgin
TUYTUZTTUOVUVVUU any:virtual
UUTTUTTUTUUUUUUU any:visit
TTYSTTTTTRXTTWQc any:visitor
XUXTUTUTTZTTSTUY any:voic
UURTUUUUTUUUUUUU any:volum
RTVUSRSUSUXTSTVT any:volunteer
TTJSTQSTSUUUUUUU any:vot
UUQUUUUUUUUUUUUU any:voter
RSSNSbWVRTRSXQOQ any:vpn
dTVRTTTWRcSTSUbT any:wait
UWTUUXUUUVSUVNSU any:wak
TTTTUXUUUTTUVTaU any:walk
UVSSTUTXTYUTTVdT any:wall
TTYSTUSVTSRcTXMd any:wallet
UUTVUTUVUbQUTVZU any:wan
KOIUdNMQgXPZMeGU any:want
UTTTTTUUSUUUUUUU any:war
RSQVUTTRSVXRWUJV any:warn
SRlTaSTQTy1QQQQQ any:warrant
IVSQQOQNRIgONhGQ any:was
TTWWSSTSTVXTSSWT any:washington
RPZOSSSRRUVWRINm any:watch
TTbUTTTTTRYSSaSU any:watchdog
NjQUUVQORaMTbCPU any:way
aTfTUXWRbORQVPmN any:we
TTWTTTTTUUVUSYHU any:web
SQaPRQWSTGmKOQUO any:websit
TRYPQbWXcWTQXbwM any:wednesday
SYPMQVUPWbTLPOdM any:week
STTTTYWTTPVTYOUR any:weekend
UUUXUUUUUSWUTWQd any:weekly
VaWSTRTTTSXTRbQS any:weigh
UTSTUUTTTUUUUUOg any:welcom
dSTRWUSRVVNSYLYb any:well
PQTWRSQYdTbUOgHa any:went
LLQLHQLPOLXYRhZQ any:wer
TUSTSTUTTUUUUUUU any:west
TUTTUUTUUUUUUUUU any:western
UjSHNPNIRYSRTAhP any:what
XTSTTUVTTWUTTPaS any:whatever
aTlYPJaQkSaQMKBE any:when
UUbTTUWTUSTVU8TW any:whenever
NQVWWQPLXMkWSYAQ any:wher
SUVTUUUUUUUUUWMT any:wherea
TTWTUUTTWRUWUUUU any:wherever
LdHFTHNLyQKMlZTR any:whether
PPUUUQNUJJmOMXYJ any:which
tLPSQNQQPbXPMIPb any:whil
NOPSMQSRHaMUSMVO any:who
TTTTUUUTTUUUUUUU any:whoever
TTSRSTTTWTVUUUWU any:whol
STSTTSTSWUUVTUXU any:whom
RTOQPRTPWTSWTQPR any:whos
QSVTWRSSRIPoPWUQ any:why
UUYTUTWUUTSXTWSc any:wif
SQCWMSKGFd6Lm0bN any:will
UUYUUTUUUUaUSZTT any:win
UUTTSXUUUTTUXPWU any:wind
TUVUUUVUTTSWTUYQ any:wing
STSWTSTTTTUUUVUU any:winter
TUUTUcTTURTTbJpT any:wip
WUVSTUTVTXRTTWeT any:wir
TTTWVTTTTWSUUWQU any:wish
LSSSMNPMQYOPQRPP any:with
TWYWXTTTTTXVQaUX any:withdraw
UXSSUYUSXROUhPMU any:withdrawal
TUWTTUTTTRTTbQlR any:withdrawn
TTUSTbUTTPPZbLJX any:withdrew
TUcQXVYSUObTPVQY any:withheld
XSXRTUTWTSVUTAWS any:withhold
SRfKTdbQQMWRcSNg any:within
OQVcVQTUVOWXSc6d any:without
RRPjXWRVWaQOUKbN any:wo
UUTUUUUUYRTZUVYS any:woman
UUTSVUWUUVXTSbZT any:won
SVTYSWaQfWZRQMMX any:word
hYIOSWQROZRSWIXR any:work
UUTUUXUUUUNUYOTT any:workload
UUTTUUTUTUUUUUUU any:workshop
dUbRUTUWTWTURUcS any:world
TURSVTTTTSXUTWST any:worldwid
UUTTUXUUURTUYSWU any:worri
RVTTUTTWTUSUVVVU any:worth
XQCWNOGEibPRTEyG any:would
STRjbSQTXOeTPQeQ any:writ
TUSTUTTTUUUUUUUU any:writer
TTWTWSSQUZUTRaEe any:written
STQTWSdTTQcTScVT any:wrong
UVVWRYTVRPTcWaTV any:wrot
UUTUUUUUTUUUUUUU any:xianyu
UUYUUUUUUSVUUVSS any:yank
YMPWMIcgJhBKaNqD any:year
TTTUUTWXTXSUTUfS any:yearly
UUTTUUUWUVUSUUUU any:yellow
TUTTUUUTXTTTYVVU any:yes
UUTTUUVUUUVUUVXU any:yesterday
OiUQWSQjgdSMSZJP any:yet
VUVTXTSTTSTUXURU any:york
OQOLVPQNOXTTSbPa any:you
UUWUUUUUUUUVUUTY any:young
NQUMRRRNOQbTTYJb any:your
UUWWUUUUUVUUUOfP any:youtuber
TUTTTTUUTUUUUUUU any:yuen
STQeTTTpTjOTNidT any:zero
TUUUUUUXUZRSUVVU any:zurich
NSbZZWWcPSQUZhla before:"
VOZNSVQPgTSNSsNN before:#
RL7IQMGPFdLOPKGW before:a
dUYISSSQdeIYSMZP before:about
SUUTUUUTTWUTUUTW before:abroad
SUSbTTTSTZPTUBZq before:accord
QScTSSZaRDNyQhZZ before:account
ZTTPTTTSTTVYSIXS before:act
RTTRQSUSYTUUQbMb before:activist
UTTTUUTUTVTUUUVT before:add
TUZUTUUUUZSTSaVQ before:addres
XZOQQWeQQFeQWWLM before:after
TTcUUUaTTQUWXVXP before:again
TUSRQUUTUZTTTTaU before:against
UUUUTUUUUUUUUUUU before:ago
TUTTUTUUTUUUUUUU before:ahead
RTMRYaSSTOLTfRVU before:all
TTSSTQTTTUUUUUUU before:also
UTUVTTUSTXQUUVUT before:american
VWQXTQTSWRSYPSXQ before:among
NQMUQMTYRaaYIXbY before:an
UUSTUUUUTUUUUUUU before:analyst
GIfUQLVVOgQMTfMi before:and
TUSTUYTTTRTUYPST before:announc
UTaUUTUUUUZUNaEU before:another
PVQTSTSRQTSYTYUT before:answer
YTSUTTTUUbOTSXYT before:any
TUTiUUUcUVUSS8NQ before:anyth
NRPOSSTRSObTUTRT before:app
TTQSfTTTTPaSTYYS before:appeal
UUTTTTTUTUUUUUUU before:appl
QhPJVVZNNSSVS0VS before:are
TTTTTTTTUUUUUUUU before:arrest
TYRTTUUTTZSTTQOU before:articl
WMgWLUSNLNWOUGWa before:as
UQTUUUUTTUUUUUUU before:asia
RQNUTSQRdYRONPQO before:ask
ZNaXLTTWTbMWMJdX before:at
UUSUVUUUUZRTUUTU before:aug
gTRUTTTUSbQSRSJT before:authoriti
UTXSTUTXUTTbQQVT before:authority
TUTcUSWUTOXTWSXU before:away
XTPSSTfTSRXTTSLS before:back
STRYRTTTTTWTTWYT before:ban
SSWUTUbUTTLgTZHh before:bank
UTWTUYTUUTUTUTZT before:bas
VRScTRRWRWVRPXPP before:be
XSSYVTTSTHiTUVWT before:becaus
aXXRRLXbNUbONOHM before:been
TTQUYSSUTcTRUWVR before:befor
TSQZTSTRTSUTTZaS before:behind
adPPZTURTIgTSLQR before:being
TTYQcTcWTYSTTTMc before:between
cUSUUUPUYYSTTSOR before:big
UUTSWUUTUUVTTWVR before:bill
SSeYXTSTQOZUSOMX before:block
WUcWUUTSUXRTSXbT before:blog
UUSTYUUUUSVUUUVT before:board
TTQSTTUXTRUYTUUU before:body
UTSTUUUTUUUUUUUU before:bookshop
RXSQSRRTPVTTSZZS before:both
TTZUTUTTTWTWRYUS before:bound
UUUUUcUUTPTTbNPR before:brand
XUSUUTSUVXZTQVPU before:brief
UUTTUTUUUUUUUUUU before:broker
TUbUTUUUTWYRTIXT before:bureau
UTTTTTYUTUUUUQXU before:busines
RTXVTTTTSSQXTUIW before:but
RUkWTOeOPBuRHW9T before:by
UUSTUUUXTSVUUUcU before:ca
aTTSSUUTUVTUTLcT before:california
RTMNPTSVRUSUUVTY before:call
XTWNTTTaSTTYTUaa before:cam
UUTTUUUUTXRTTQTT before:campaigner
WSUNVTURXSWVTTfQ before:can
TUUTUTUUTUUUUUUU before:candidat
TUQTUTTTTUUUUUUU before:card
RTOSTUTTdZOTUYNR before:carrier
TTXaZTTSTZSRTZSU before:cas
TTTaTTUTUObTSVUT before:chang
UWWZRTTSTMhTSZQZ before:channel
TUcSTTUTSYQUTVTU before:chat
UVZUUUUUUYXTSVZU before:check
TTPSSSUTTUUUUUUU before:chief
TUSTUSUUUUUUUUUU before:china
UUTTUTUUUUUUUUUU before:chines
aTRSTTTVXYQQdWST before:cit
TTRPTcTTTPSTbPPQ before:city
STXSTRUWUVRUUVXX before:claim
UUTTTTUUXUUVUVXU before:client
UUgUUTUUURbTRYXX before:clip
UUYSYTTXTPZYSYdT before:clos
RTSSTRTTWbPTSUiU before:cloud
TQTTTTTTTUUUUUUU before:coalition
STRWUUUQSWTUUSVU before:com
STRRTUTUgXOTUVTM before:comment
URTTUUUTRUUUUUUU before:commission
STfgTTTTTMmRSaJi before:commissioner
TTTTUUTTTUUUUUUU before:communication
TURRTUTTTUUUUUUU before:compani
STWVWTTWTSWRTVhM before:company
UTOTTUYUUSaSUYTU before:complaint
WTYSUUUTUZOUTJRY before:complianc
XUTTUUUTTUUUUTVT before:confirm
UUWYTUUTUOcTTOWU before:content
XUZTUTUUTWURSWNT before:contrast
TQZTTTSSTRWUUURT before:could
TUUSYUUUTaNTUVGW before:counsel
SQRQTTTTTUUUUUUU before:count
QQZVmRSNSgTTLYVK before:court
RTaRScSbXMPYdVnK before:customer
TUQTUTTTWTTYUVVU before:cut
TTXRTUUVSYTUTVUU before:dat
fSIVRXVWYoBMNESN before:data
PVeRSRWRSXTZPZbL before:day
UUUUSUUUUUTVUURT before:dec
SUZZUUTTTPXUTbIS before:december
TUTTUYUUTTRTYOVT before:decid
TYTSXUUTXUVTUSRW before:decision
TUTTUUUYSUTTUUTR before:declin
TTUQUTTVTRcUTZPU before:delet
TSSjYTTPTfISQVYP before:demand
TTTUTUTUTUUUUUUU before:democrat
TZPQYTTSZVTTTdWZ before:department
XTXTTTUUUeOUSTfT before:detail
TURbSTTTTUVTTVUU before:developer
PWsRTTTSOWYSNhOo before:did
UUaUUUUWXPaTTVTe before:distributor
SSTWTTTRVVSTVOWT before:do
TUXTTUUUUTXUTYYR before:document
QTXUTUUTXZQUTWVT before:doe
YUTTUUUUUVUUUTSR before:door
SZeSXSTYSXQRZmHp before:down
MTTSTTTTTTVUUUVU before:download
TUSTTTUUTUUUUUUU before:dozen
UUXUUTUUTTYUSWaT before:drop
TUTTUUUVTSVTUVWT before:earlier
TUTYUUUTYXSTUYPX before:email
WTOTUWTTWZRTUXVU before:end
YSOSTTUTYbQURWYU before:enforcement
TUYUUUUUUTXUTYYR before:engineer
TUVSTUcTUNdTTaSR before:error
UTUUUUUUSUUUUUUU before:european
XTRSTTTTSXQUTSRU before:even
UUTSUTUTUVRUUUWU before:every
TTUSTTUTTSTZTKUS before:executiv
TTVRSTTYTRWUTYXd before:exil
YTSTUTUTTXTTUNUU before:expect
TTWUUUUUUTTWTYUR before:family
TTRTUWUUUSUUWSMU before:fear
UTTUTUUUUUUUUUUU before:federal
TUSXTUUUTUUUUcRU before:fell
TUTTUUUTUUUUUUUU before:few
TUPWSWUTUVRTXTUR before:fil
TTSXTTPTTXSTTYET before:fin
RSQPSSSSPSUUWSMU before:firm
XTVUYTTTTePTSWPT before:first
STTSSfYTRKQSgILV before:fiv
SUUTTTSTSQUXVSQU before:follow
UUSUUUUTUUUUUUUU before:follower
TOTeUZOQLYMFSWqH before:for
ZTPRZTTTTdLTSTSP before:forc
TUYTTTSTTTSXSYPa before:former
UXTUYUUTUMbTTZTW before:forum
YXRSTTXTTNaUTYQQ before:found
RTQUTTTTabQSRgQQ before:four
ZUTSUUUUUXTUTQZU before:francisco
UTUWTUcTTQReTcSS before:freez
UUSTXUUTUUUUUUVU before:french
VKbNJNSYXXbPPSZQ before:from
ZTTTUTUUTXUTQTPT before:fulfill
TTcSTTdTTRQfQXTQ before:fund
STLcSRSRTTWTSWaT before:gam
TUZZUUTfTUUTTWKS before:gav
TUSZTUUQTWSTTRUS before:get
TTXaTUURTVQXRCXT before:giv
TTQTSTTcVbLTTVbR before:given
TUYSSTUYTPZTZbUT before:go
aTTTTUUSTaSSSMVU before:goe
TVTTTVTUUYPUTSPU before:gon
YURSUUTWTSXTUSbU before:got
UQMaWSVcQRMWhWTQ before:government
RSRQQROXSObWSaTm before:group
RQIVRRTdRPYORWVS before:had
PTYaTTTSUWVUSZMT before:half
UUTUUUUTUWSUUUYS before:hand
JWCSLRTdXQQShbJI before:has
USDQZiQVQQPRgONV before:hav
RTUYSSTUUSPbTVNa before:he
UUTTTUUXTRTTaZVU before:head
UUQTVUUUUXSTUVTU before:hear
UUeTVUUUUWUTTURW before:heard
UUZUUUUUUSYUTWUU before:help
RWURTSVYTOUTdSPY before:her
STUXTTSTSWQWTWSX before:his
TUTUUTUUUUUUUUUU before:hit
UTRTTUTUTUUUUUUU before:hkt
gTTSTTTSTUXTSIeT before:hold
UUgcUPLVKZMKRUSH before:hong
TTUUTaVUTNQWcPaS before:hongkonger
SSdVWTUSSQaSUYZY before:host
YUSSTUYTTVQYTPVU before:hour
NWWVSTTTSSXSTQBQ before:how
TUWUUUTUUUSWUVYP before:hui
TRXUUTTTSUTWSYOZ before:i
QRNJSSSWMVRUUVWU before:if
MMVRXSLPGGXQdbVM before:in
QRUTSTTTSYURUVPb before:includ
TTRTQTTUTUUUUUUU before:india
TUSTUTUTUUUUUUUU before:industry
VUVbTUUYUbPUSTcU before:information
TUWSTUTTURWTUNLU before:injunction
XUSZTUUbUSVXQYTT before:instruct
UQRTTUUUTUUUUUUU before:internet
RbOTTTTTTWTWRWUT before:into
LaRKeSUTQcVKRXIf before:is
XPWdVWdVSbaLKMcZ before:it
NMULMQLLRXYPQNVR before:its
STTXSTTTTSXTTVUT before:january
TTWTTXTUTSUTXTaT before:join
SUNSVTTTTXSTUVTU before:judg
bUSYTaTUSYPSXLvY before:july
TUTWTTTUTWTWTVOT before:jun
UTSXZUUTTUUTTZEZ before:justic
TUVTUUTUTTWTUVTU before:kept
WUSSUUUTdXTTSYST before:know
UUicRPLVKUSKRTTH before:kong
RRLRRSUWROXTTZgU before:last
WUVWUUUUUUTUUSQU before:later
jsTNQPQNTOMOo7UN before:law
TTQQSTTSPTTWUVMZ before:lawmaker
RTYQWTTSSSUVUXPb before:lawyer
UUTTUUUZTXRUUVbS before:leak
UUWUUTTUUTYTTVQd before:least
TTSSTTUXUUVUTXUU before:leav
RUTTTdXSUPQUcPTU before:left
XdPWTTSTURXUWeUS before:legal
TUUTUUTTTUUVUUbQ before:legislator
TTRSTTQUUUUUUUUU before:let
SWZPSSTTRTVYTWaW before:letter
TURUUUUUTUUUUUUU before:leung
TTWTTUTUUSXSTNRS before:license
SYSTUYUUUOQTgOVT before:light
cWRRTTSSRUWTTMRR before:lik
UVWSTTTTXXTUSWZT before:lin
UUiTUTUTUPaXRZdT before:link
TTSYTVTUTTUTUVPQ before:list
TUUTUTaTTTYUSYPZ before:liv
STTSUUTTYUSSZQSS before:local
TUSUaUUUUQZTTWYT before:lodg
UUcYTUUUUeMUTXSU before:log
TUWTUUUUTUUTUVRT before:london
UUSUTUUUUUUUUUUU before:long
WThRTTTSTNfSSVZT before:longer
QeWTTTTTUQWXPXPW before:look
TTSTUUTSSUUUUUUU before:lost
SXRSTUTVUVPUUSPT before:mad
UURXWUUTUVQXUOWZ before:magistrat
TUTRTSUSUUUUUUUU before:mainland
VTSSTUUUTUUUUURU before:mak
TTQSTUUTTXRTUUSU before:maker
TTPSUUTTUUUUUUUU before:map
TTVUTaTUTRUUYSgT before:march
STTTaTRUTSRYUYPP before:matter
VUUZUTURURSXZKRV before:may
SWRRTTTWTVSUUUaS before:member
TTPPVXRUTVRTVRWT before:messag
STWTTTTTSUUUUYVU before:million
SUPTUUUUSUUUUUUU before:minister
UURTUTUUUUUUUUUU before:mobil
SWZYWVTTUNbTSWZQ before:monday
UURUUUUUTUUUUUUU before:money
TUYUUUUUTTXUTYYR before:monitor
TaRYTTTTTObVPYbS before:month
USaRSTSTYeNQTWXZ before:mor
TUSXUTTTTUUUUUUU before:most
YTSSTSQSSWRUUMYU before:mov
TTSQTTTTSUUUUUUU before:my
SSSdTTTbUXWROTaP before:n't
RTaRXSTPRdMSSZUS before:nam
VTYQTTTYabNaVbcN before:national
TVSUUUUUUYTUSTUU before:nearly
UUTUUSUTUUUUUUUU before:need
OQPOTQRceHXfPsVP before:neither
UURUUUUTTUUUUUUU before:nepal
XTXSTRSTSYUTRXMP before:network
RTccTTTkRWRWRZKZ before:never
baOTSSXRTQVQZMbS before:new
STRRTTZVWUSUTaYO before:newspaper
XUYSUUTTRVTUUUbU before:nin
SXaeRaPjaPeYLRhO before:no
TQSXTSTkTVKRgeXS before:nobody
ZSNZTTPXgeLRSdHX before:non
WPKaURRPQiHXOHWS before:not
VSYYTTTRjbPTQWIT before:noth
USTTfYWQTNbRVNdU before:notic
VXWTTTTTTSYTSROY before:now
TUWSTTUTUYTTTWUU before:number
TUeTTUUTUaPUTWRT before:obtain
UUVTVUXUTVUUUUST before:oct
STSRTVXTUUVTTSQZ before:october
LUTSTVCMGZBaWLbK before:of
STQSSTTTUSUXUVcS before:off
TUSZTTUSXVUTSXRT before:offer
OUUTUTTUUUVUUURY before:offic
XTZRTTTTTSYTSVOV before:officer
TTYTTTTTTUVUSYNZ before:official
XLOEPJWURPjTCpOb before:on
TUTaUUUTTUUUULPU before:onc
TVWOcRRRREkRQZcW before:one
UUVUTUTUUTWTUVUU before:onlin
SXThZSRWRiNQOFPS before:only
UUSUUTTUTVUUUUZU before:ons
TTaSTZSTSMYSaTWQ before:open
VSTSSSSSWXTTTRSS before:operator
TURYTTUSTUVTTVUU before:or
VXWZeSSNTIoYLWQa before:order
TUVTTTUTSUUUUUQW before:other
fVMVZYZMMQTSe8eP before:our
TSaTScSVXNfSRSIT before:out
VTTSUUTVTUVTUTUU before:outsid
SRHTTPWUQTbSObeN before:over
TTVUUTTUTTXUTVTY before:oversea
SSRPTTSaNSTXSVeP before:own
VSSUTRTRUgKTQIrT before:owner
UTUWTUUUUUUUUUVU before:pacific
TTXPSTTXTWUSSaZR before:pag
UUSUUUUUUUUUUVUO before:paper
VUVSUUTUZLcUTVRZ before:parent
ZTRSUTUTXZRUSSeT before:park
UUTUUUUUUUUUUUUU before:part
SUVTUTTWTUUVTVOX before:party
UTSUUUUTUUUUUTUU before:pass
WQTVTTSSUXSUSYWT before:paus
UUSTUUUUSUUUUUUU before:pay
UUTTUUTWVRTcSWWT before:payment
VTVTTSTSSTVUTVXT before:peopl
UUVTUUUUUUUUUURY before:per
UUUUYUUUUSRYUVSP before:person
TTVSSTQTTYTTTWUU before:phon
VTSTUTTUUbRTSVVT before:pla
bUTTUUUTTWTTTSZQ before:plac
cTSQQTPSSVUTTPPV before:platform
UURVTUTUTUUUUVST before:play
UTTXWTTTTVTUUUWT before:point
DaYnLMRURiMSEeGP before:polic
UTUPSSTSSSVZSVJW before:post
TaVRTUTTTTWSTJVS before:power
TTWTTUTUUSXSTNRS before:practic
UTRXTTUUUZTSUWRU before:press
TTZXTTTSTPfTSZPV before:privacy
UUTUTUUTTUUUUUUU before:promis
TUZTSUUTUcQRTWOb before:prosecution
UUUTTUUUUWRUUUSS before:prosecutor
TUVTUUUTUTXUTYYR before:protest
TUQTTXTTTUSUVPTS before:provider
UUTUUUUUUUUUUUUU before:publish
TUSTUhUTTNSSfLQR before:pull
TTSRTXTUfQSUbSWR before:put
STSSTQTTSUUUUUUU before:q
TTWRTUUTcUWTTQVU before:question
VdfXTTSbXPgRNdPO before:reach
UTSTTZUTTVPSbRXS before:read
UUTTTUTUVPYTUVaS before:receiv
UUQXUYUTUTRTYOVT before:recent
SSYOWTTWVjFPTSYN before:record
TUSQTTXTTUXTTUSU before:refus
TTWTTUTUUSXSTNRS before:regard
TUWTUUUUUUUUUURS before:reject
UTWTUUUUUTTYSTRT before:releas
ZUUTUUTUfVPTYNlP before:remain
STKdXPTRRMeTRXSV before:remov
aTRWWTTUTEoTSOdS before:removal
WUScUUTTSXRSTOcW before:repli
TTRWUUTTaSaTSXUU before:reply
XTXZWRTRTTYTRVPS before:report
UTSTTUUUUUUUUUUU before:represent
UTTTTTTUTYTUSUSU before:representativ
mTNcPOWTlsGKDNTF before:request
XTTTUUZUSWTUTTVU before:respond
UUUUTUUUUUUUUUUU before:result
UUSTTTbUTUWSQWVR before:return
QYQVSSbRRZRRRMES before:review
TUVUWTQTUSYTTXUT before:right
TTNZSTSSTNeRTRMS before:rival
QXVYTTTUUTVTUSeT before:rul
TUTUUUUUTUUUUUUU before:ruler
STTSTTVVTWVWQZZU before:run
TUTTUTPUUUUUUUUU before:russia
XQcQaQPWdWFdObmW before:said
OVSgSWTQXYPTSWNX before:sam
ZUTSUUUUUXTUTQZU before:san
UTXTUUTUTTSaTYWR before:saving
OXZYSUSPRWSTTGUk before:say
RUTSTTUUUUUUUUUU before:school
UUVTTTUTUUUUTWXU before:search
TUYUVTUTUUWTTWHT before:second
TTTTSRSVXVVOdOOT before:security
TTTTbUTTUVTUTbST before:see
XUSRTUUSUUUUURQU before:seek
URUUUUUTUUUUUUUU before:senator
QSTSUUTUTUUUUUUU before:send
RTVQTTTSUVTUUXSU before:sent
UTXTTUTTTVTUULUU before:serv
TTQXTeUTUWMTbLbO before:server
VSRTSQSTSTWTSXUU before:servic
STOSTSTVVWUUTgUU before:shar
SUQRTTTWRUUTUVUU before:she
TUQTTTTTTUUUUUUU before:shop
TTUTUVUUUSTUVUaU before:short
YSTSSTUUTXSTURWU before:should
UUbTTTTUURaTSYSN before:show
XUQSUSUZUUNTfTUQ before:shut
UaPZSRXQTiKRP7bP before:sinc
UWbUTTUTTUVUTUST before:singapor
TUQUUTcUTTWSQVMR before:singer
TTTXTUUTUUSXUNSa before:sister
aSLSSRSTTTbTQWcQ before:sit
UUTVUTUUULbUUUfT before:six
TUSTUUUUUUUUUUUU before:small
XRNaSXSRXTOWYJkK before:so
UUUTVTTUUVTUUUSU before:social
UUSUTUUUTUUUUUUU before:softwar
STVSTWYSSOVYWXPT before:som
TTLdWSjSdKgROXSP before:song
TTUUUUUTUUUUUUcT before:sourc
TVTUUWUUUYTUSSUU before:south
TUYSTTTRTQbUTYWT before:spokesman
RUSQTXUbWTUTTXaT before:spokeswoman
UUSUUUUUUUUUUUUU before:star
UUTTSTUUTUUUUUUU before:stat
STYSTTTTTYURUVPb before:statement
VTZTTSTTTJaUbWcU before:stay
SSPVTTSSTQWUUYTT before:still
cTVZTXTVTSRVUObO before:stop
bWWSUTUTTYWSNWYP before:stopp
TTSTUSUUTUXUQYUU before:stream
UUZTUUUUUXUQUWSU before:student
QSNRPQRTQUUTUVXV before:such
UUTTUUZUTUTYTXQU before:sunday
XTRSSSUTUWRUVSUU before:suspend
TUQTUTZUUXUUSSVU before:suspension
TTURUUUVUSWUUUUU before:taiwan
UcPWVTTRSNaTYdST before:tak
TUWSTUTTVPYUUWRS before:takedown
TUTZTTTTTTYTTYVW before:taken
UUQTTUTUUUUUUUUU before:talk
VSbTUUUTSUUUSTTT before:team
UUWUUUTUUUSWUVYP before:ted
gRSTUTUTTQTTVTPT before:temporarily
TUXUUTTTUWUTTaUS before:ten
STQSSSXTSSXTTWMR before:test
STYXTVTTYePQQb9Z before:than
UTSTTUTUQUUUUUUU before:thank
XLk9QWOTNYTQNhJw before:that
JUcYUWIJBPaNRgRO before:the
PSUWTSWYSPSbQZYa before:their
RTNaSSSRTIdZSSZT before:them
TTVTUSWUTTWVRYHZ before:then
RSPSSZRRZXTSVVdS before:ther
OQSVXTSOPYSTTLRS before:they
aQOWYVfRcRgLOdiM before:thi
SUUdUUTUTZPTSVUS before:think
TYRWWUUTUWQSZSIT before:third
VTTYTTSSTXPVQSJY before:thos
UTVXUTTTWWSXRUQZ before:though
TURUUUTUTUUUUUUU before:thousand
ZWRWYSTQXbOQQTQM before:thre
STTUUUUTSUUUUUUU before:threat
RSVPTTSRTYTQUUST before:through
TRVSTTTXUSVVUWPS before:thursday
YVQTVSTSYlGSUTVT before:tim
KHPMNOMWXQZXTpSP before:to
RSTSSSTWSOTZcVWU before:told
UUbTUUTUURUVUUQT before:too
STiTTSTTTSZUPcJo before:took
TTSTTTTTTUUUUUUU before:trad
TTRSYTXTTRTWTVUd before:tuesday
SUSTTTUYUPZTUbYU before:turn
TZRQYSSSRTaRQepP before:two
USbSTSTSVNeTSRPP before:under
TTWTTUTUUSXSTNRS before:uniform
TUVWTTbTTURWUTQb before:union
UUYVTUUUTTYUSYcT before:unit
TUWQTUTTSUUTURQT before:unlik
bSTQUUTTSXTTSTXU before:until
UTMUTWRSSKaTZTTU before:up
TRURTTMUTUVUTWRU before:urg
TRPbQRRuOaLUYbdM before:us
TUTRUUUUUUUUUUUU before:use
TTTSTTUTTYQUTVTU before:used
XVZWRWRUQbSQPKVa before:user
TUTUUSUUTUUUUUUU before:vanish
TUSSTTUTUUUUUUUU before:version
QTaUTTTTSHcXUZbT before:video
TUOTUTTTTUUUUUUU before:vietnam
UUXTUTUUUTXUTVQW before:vigil
TUUTUUUUTUUUUUUU before:volunteer
TUSTUfUTTOQTcIOP before:vpn
NSKPSTTSZUUUUYRT before:want
OMOaSOTJcUaWKlGT before:was
UUUUUTUUTVUUUUZU before:washington
SXTXTUTUTXSUTQSU before:way
VTePiadMlKSVeOlO before:we
RReQRSYWSNdPRWXL before:websit
STYSTTSTRQeSSbTQ before:wednesday
TUMSSbVYSgSQUWbP before:week
VTTUUUUUUVUUUUMk before:welcom
TTRYSRTXRdSWQVPY before:went
NSZWRSSQXWLfPbeZ before:wer
STOWSSSRZUUTTXMV before:what
USbTXSSWZePQPTRJ before:when
WSbSXYTTTWVVVKPO before:wher
RRRRSNTQXOaTTDWS before:whether
FQJRQSQRKWUUTPZT before:which
VWPXTUTSTXSSUPPT before:whil
SSXOSZSRRQQTbQQX before:who
RSPSRTTTVTTYUVVU before:whos
PRUURQSWQPQYaVUU before:will
UUSUUUUUUUUUUTdU before:wir
NUUVZPTTNVQZQOJY before:with
UUVTUTUUUWVTTUWR before:within
TTSbTUUSTYPYTMWU before:without
STTkUUUbTXSTRPLQ before:wo
TTTUUUTTTUUUUUUU before:work
QSPNUQSROVWUSXfT before:would
VUSTTTTTTRYTTQTT before:writ
UTPRTTTTTUUUUUUU before:written
TTQRTTTSQUVUUUUU before:wrot
bSYSRWYQTQLScPWQ before:year
VUTTUTUUUUUUUURU before:yet
TTRTaTTTSVTUTbUU before:you
TTTTTTUTUUUUUUUU before:your
ZTSTUTUTTSUSZSWU does:O!:access
TUXSUTUsTSOYeeXT does:O!:approach
STRVTTTVRUPTdTUU does:O!:comment
TUUTUZUWTTQUaRPU does:O!:receive
TTTRTTTcaaHTefbT does:O!:say
MMOQRQVWRaURPbQR does:O:access
TUSSTYTTTSUTaTST does:O:allege
NXLXSQPSONQZcfRX does:O:answer
KTVPJIPXSZPeITPj does:O:approach
TTQRcUTTTSUUUZ9U does:O:challenge
WZNWXPOfPaORSSvF does:O:comment
TUWSUUTTTYSUUXWU does:O:deny
RVXSQSOPUUWWSUfN does:O:freeze
OPKQPQXTNOcSSZYQ does:O:give
OODVMbPOITNMgNNM does:O:leave
YWSSTSVQOOeQSJUR does:O:obey
RSWUSSdSSfNTSPSS does:O:obtain
dTTRRSTRSVUVR9RO does:O:pause
TTSVTUTTTWSUUUUT does:O:reach
JRPSbNWQLZXOPUTf does:O:receive
UZaSWTSSTWNVbDQS does:O:redirect
PSNbRSSRPUVTTjXT does:O:refuse
MOFPMPMNRJcWTYcM does:O:remove
TUSSUTdUTPcTTXaS does:O:restore
TUQTTTmTTSWTQaRQ does:O:resume
TUPTTSkUTPeRPYYR does:O:return
TVYQRVQOQMUWdPLk does:O:review
XSUXSVSTTWTSUKVR does:O:same
MMUUKQMWRWQXTfRX does:O:say
TTWSTTUTVOOVfOUU does:O:silent
dSRRTTTYmUWTRTsO does:O:stays
TTRTVTTUSVTUUUSU does:O:stop
TUUSUUfUTPcTTXaS does:O:unfreeze
TUkRUTTWTLiSRcVT does:O:vanish
TTSTTTSTSUUUUUUU does:Op:access
TUbSTUYTTOWYUWOT does:Op:freeze
TUgSTTTTUhOPSZOT does:Op:give
TTaRTVXSRRWTWTca does:Op:leave
ZTTSTTTTTYPZSNXU does:Op:pause
WTbQSWXSSRWTVSia does:Op:remove
NSZRSTSTTWWTTXaS does:Op:say
WXSXTUTbTcMSTVTQ does:S!:access
fTSYUUTRSVUTT9aU does:S!:alter
yTOYRRPTjxCHU9GX does:S!:answer
TTQWYTTSSSVTSbES does:S!:approach
TTTSRUUTRUUUUUUU does:S!:challenge
FKIKKKJHyMRaZyDK does:S!:comment
RUQoSTTZPBXhSIRP does:S!:freeze
VROsRRRyOrARKSdQ does:S!:give
QTPhRORcNFhbOfUQ does:S!:leave
XQOuSSSTQNiRMXUQ does:S!:obey
RbSSTTTbVdLSRSZO does:S!:obtain
RUTSUUbWSSTWTQXT does:S!:pause
NXHORRQyMaUSHrnG does:S!:receive
UUSWTRUTTTRVUMXT does:S!:refuse
QUQiSTTbPDcZRTSP does:S!:remove
cTTSUUSTZSaTSSYT does:S!:resume
UUUbUcSSQPPTbLPP does:S!:return
JYKGQORQfPFfgaQQ does:S!:say
UUUaUUUWUXRTUURc does:S!:unfreeze
UUSYTUUTTVTTTUIU does:S!:yield
VLGSQZbOPlDPWOGK does:S:access
QSWORQbcQccRKgMQ does:S:allege
SVTbSTWWSKfQWXSR does:S:alter
bqYSIFUKVdUNFFTH does:S:answer
QSJgcWMPleKPaSpM does:S:approach
GE8GyKHNJXcW6y0M does:S:challenge
YZeRPNTjbeNSOTyF does:S:comment
KP9KRNSyIUVVQjyH does:S:deny
hIoQHGTNJHRnESWW does:S:freeze
QIuXMRXSdy0EBiLe does:S:give
TXSmTUTWOEcYTf0W does:S:inert
WVWyTURRP5xRHgRb does:S:keep
OFUIHyQIN0CFy0VK does:S:leave
THyaFSIDTBnXOTIE does:S:obey
SRadSRRhKVjNEuUO does:S:obtain
yBTGO6fEKy7X80TL does:S:pause
UTTSgTUTTLkTRgGT does:S:reach
SSRRTVYTXNLTsK8T does:S:reappear
FYBUNGKbGaVLOWdP does:S:receive
SXNjPbYRPZQTV9cN does:S:redirect
JDHyQGJRiMkVCtEZ does:S:refuse
CJyKPTZJG0yOJyNZ does:S:remove
PPfGOKySN4ui9tTX does:S:restore
ULPKNWyQagMOQEJY does:S:resume
SOLOPWyQS0Bay07K does:S:return
Yy29E9MKDnMOJ3gF does:S:review
ySrNWfMVTkIWX0yR does:S:same
bVScRVSpNYRPRKyG does:S:say
KMDJPRQ8yWRcHy0Q does:S:silent
cRsUXPSSRT9Rm6LP does:S:stay
YSdaTRRTSYTSROQS does:S:stays
qJWKPZPQJoCeOCeS does:S:stop
TTRTUUUkUiNSSdWT does:S:unaware
TfOdTUSSSIdSakQR does:S:undecided
LPSSQSyOUHEyJZ8d does:S:unfreeze
URaPRjWRQLTScTOj does:S:vanish
XTXkSTSUTdQNRcSZ does:S:yield
TTRSZZXVTbMTWWVU does:Sp:access
XWXRZYVTTRWSXLgP does:Sp:comment
YUdSTQTVRLXcQSJi does:Sp:freeze
TTQXWYSdTVRPVSVT does:Sp:give
YRdRThTVRMGbkJJa does:Sp:leave
TUTcUUZUUWRUTWVU does:Sp:obey
bVZUUbWTTLQYeGVX does:Sp:pause
QSPRUSScRTZSTbYT does:Sp:receive
XQkRSgXUQGMZjLCg does:Sp:remove
XVQRZaUWcYSLeIIN does:Sp:say
RTUTSTTORUUTTSQS does:X!:access
TTTTUZUbTcLTYWTW does:X!:allege
XTSZTTTRSYSTSNVT does:X!:alter
URZcSRRNVKjNLJLc does:X!:answer
RSXQSSTkQVWWOgXR does:X!:approach
FMIJMNMEYXVPKfgI does:X!:comment
RTUgTTTRXKcXSaaQ does:X!:freeze
QRQjYSSoQgJQNdZM does:X!:give
RSWaTTTPWKgRQOWP does:X!:leave
WUTaUUUTTXTTTScT does:X!:obey
TTTWTTUUTXQTTUVS does:X!:obtain
TUVWTYUUTSOYXUUU does:X!:pause
UUWSUTUTTUUUTWXU does:X!:reappear
KSLdbQRULeQRPRRQ does:X!:receive
STSgTTTRYKeSSQVQ does:X!:remove
OTUUUUTUTUUUUUUU does:X!:resume
UUWSUTUTTUUUTWXU does:X!:return
QRINVVPNSKYOSWRP does:X!:say
TTTWUUTUTTVUUNVT does:X!:stop
UdURUUUQaSVTTHWR does:X!:undecided
UTYTUTUTTTUWRUYT does:X!:unfreeze
FLSHNHLKJQTKgfdU does:X:access
JNgPNTKSILbWUaJx does:X:allege
LWNQQQQSUPeSPaYS does:X:alter
gYAFJJXJVtFHNFaJ does:X:answer
KMWWJHLbVjPQ9caO does:X:approach
KKWEyNSNIIqQFxOL does:X:challenge
MFHOLLNEMVSVNdWy does:X:comment
PRHVZPQyOXaRRafL does:X:deny
LISQQGORSVQgOcUN does:X:freeze
LWhOHLOSNv9FPUiN does:X:give
UUTTUUUUSUUUUUUU does:X:inert
PSVbTTRdRNcWSdOR does:X:keep
EKIGFmCJH0VYyAGM does:X:leave
POsZQKTJKMYUYQeR does:X:obey
OQXWMOYcUUbPLlOa does:X:obtain
yQGIRNVMJy0UK0e6 does:X:pause
STYRVcTbScMRdWUS does:X:reach
QPbWSSpSWQWcSrMO does:X:reappear
BOSISCJU9eZI8fYX does:X:receive
OSQUQVUaRaIYTNrP does:X:redirect
RNenVJJJXuJNBOQF does:X:refuse
GLaQPDPKL0yHIkhR does:X:remove
cUPJQQkVTNmKPYOJ does:X:restore
XPQKLXvNPRYSWKYT does:X:resume
TQdPRPlPRSVSYTLI does:X:return
YwAGJHiQOmKTECkM does:X:review
JQQKQPLMLSTXSURP does:X:same
HKPIHIHHIUTQKMVw does:X:say
ZVQXRRQQtVHVcWcP does:X:silent
OPXmRJUPNDdVaZIR does:X:stay
aSPmSTRPQHrMTWXS does:X:stays
XSIQRbOSNUOUWXLN does:X:stop
eSRZSWSVTSURXJNb does:X:undecided
PQPORRkQTPOfTfKN does:X:unfreeze
RPhMOWMMfGdTYZRa does:X:vanish
RTdOTTTXXYQSSeQS does:X:yield
XSTTUUURXUVTTTUU does:Xp!:answer
SUUcUUUXTRWUTYZT does:Xp!:approach
WUTWUUUTSUUUUTUU does:Xp!:comment
TUYTTTUTTSbTSaRT does:Xp!:receive
OPORhOOSQVVTMiSU does:Xp:access
TUSeUTTUUTVUUWNU does:Xp:allege
TURSUTTTTUUUUUUU does:Xp:alter
ikXPRRUQPdQPUAYW does:Xp:answer
URTVbSSRRVSTTMJS does:Xp:approach
UURUXUTTTSVUUUVT does:Xp:challenge
QUWQSSSYRXRUTSWa does:Xp:comment
TUUbUUUZUMdTTQZT does:Xp:deny
POhWWVaaW6hjPkVe does:Xp:freeze
URabRQPaReaMIynM does:Xp:give
SPXXPqcZNCYVkIRO does:Xp:leave
ZShYRSRNWYXVOOZO does:Xp:obey
UUQcZTTdTLeTSXVW does:Xp:obtain
VRWOXQRbYLaaOcbU does:Xp:pause
NQQcjPTWNHnPNjMc does:Xp:receive
RTXlXYSVTVQcUdPO does:Xp:refuse
ROjUOfVPN7mUZaWb does:Xp:remove
TTSXUUXTUVSVTTQY does:Xp:restore
TUTTUUhTUVTUTOSW does:Xp:resume
STRWTTeRTTYTSTZX does:Xp:return
UmXQSSdRSWRPXNZX does:Xp:review
ZRSTXPPVQfTRPPdO does:Xp:say
WUUTUTiTTYRUSINW does:Xp:stop
STQWTTVRTVRVTUNX does:Xp:unfreeze
TUZWUUUTUWRUTWaU does:Xp:yield
EDCFACBDGXLKGebI how:carried
F90093725aIPGNgF how:carried-beside
EBDDCEDBHTNJMZNI how:named
TSPgTQSdRgLSQSgQ just-after:"
TURcTTTUTUUUUZXU just-after:#
TUTRUUTTSUUUUUUU just-after:?
YTVRSSSSSOWRd8Ke just-after:a
TUTRUUUTdVUTTYNU just-after:about
TTSSSTTSTUTVUUSZ just-after:account
TYWSUUTRXQNcTZRT just-after:acknowledg
UUYTUTTTUTVVTXbT just-after:admitt
TUQTUTXUUTUTTUNT just-after:after
UUUUUSPUUUUUUUUU just-after:again
UUVUUTTUTUVTSXYR just-after:agre
aTRSTSRSRZSQTOPQ just-after:all
SQRRTTTTRUUUUUUU just-after:among
TZXXTUVSUTUYRPZV just-after:an
XTHETNTRWaNVPOZY just-after:and
PUTUUYUWTRUUWTZU just-after:announc
QUUcVTeSaKaUSFMS just-after:answer
TUTSTUcTTTWTTZVU just-after:apologis
WTSSUgTTTUNTeNVT just-after:app
UUTURUTUUTWUTUSU just-after:appeal
UUWTUUUUTTWUUVbT just-after:appgallery
QQVQXPRSTSZRRXKY just-after:are
oTSSTTTTZTcTNDtR just-after:as
SSUNRTQQYXRRRScS just-after:ask
UTVTTUUUTRbTSYbT just-after:at
TUQTTTTTUUUUUUUU just-after:ban
UUQUUUUUTUUUUUUU just-after:bann
ZTSUTTSTTUUUUTSU just-after:befor
UUURTURTTUQXUWdS just-after:block
XTOZTRTSUURXSTPW just-after:both
TUTTUUUUTUUTUTOU just-after:bow
SUSTUUTSTUUUUUUU just-after:but
dTYQUUTUShOSQbOW just-after:by
TTRTTSbgTXRVTanP just-after:call
TUUUUcSTTQUTZLaU just-after:cam
bTTSRaXUUdQQXERT just-after:can
STRSTTTTTUUUUUUU just-after:channel
XRWWRTTKSYRTTFYR just-after:chief
TUTWUUUTXWTUTaPT just-after:chos
TTTVTcRSSQFUgKEO just-after:clos
STQSTTTTQUUUUUUU just-after:cloud
UUOWUUTTTTXUTVVS just-after:compli
VTiXSXRYRAmRYYgR just-after:confirm
SWYaUUUSUQTYTZJe just-after:continu
TTXSTQVTZbMcPaKT just-after:could
TTSXaTUTUTYTSdIT just-after:counsel
RTWSTSYTSRaSSVXQ just-after:customer
TUZTTTSUUTUWTZJd just-after:cut
TUUTUTUUTUUUUUUU just-after:data
RRSUSSSRLgWMOlgO just-after:declin
TUYRUUTUUQcQUcYT just-after:delet
RTQNTTSfSSSYXbkO just-after:deni
RXRYZRSSXPNVkX5O just-after:did
TUSSUXTTUSWUXVeU just-after:disclos
TUUTTUUVUTXSUUOU just-after:disput
TUTQUTUTTUUUUUUU just-after:do
TUSWTTTSTQbSSRWR just-after:doe
TUSZUUUTTPZTUWYU just-after:driv
UUVUTTTUUUUUTVST just-after:drop
WTVSSTTTSZPRSFXR just-after:each
WTPTbUUUTYUTTVPT just-after:fil
YUSUUgTUTVOXaJMS just-after:follow
ORNeQRWThdTOOi9W just-after:for
RTRRTTTWMVUUQZUU just-after:founder
TUVTTUTTTSTTUcKT just-after:freez
WTTTTXTTTTQUXMTU just-after:from
WUaTUUWUTUSXTaFX just-after:froz
SUPYTTTRVjLSOZMW just-after:gav
TUZaUTTUTPVVTSNR just-after:goe
TUSTUUUUUUUUUUUU just-after:gon
VTRYSTTRTaOUUSST just-after:group
QTgSQQPNTYRYRVMi just-after:had
aUTUUTTUUVUTSTcT just-after:halt
aUfSTXTSTQSUWY3W just-after:hand
SPdYVSdGOFdWTWMZ just-after:has
YaWOQLOKVVWORMTn just-after:hav
UUWTUUUUUUUUUUQW just-after:he
TTWWTUURTPXWTYYT just-after:head
UUaUUUTUUQaTTXRb just-after:hid
LUgTUUUUTTSXUHdS just-after:hold
RTXPSaRSZGVZdPeR just-after:hong
TahMSMTZSQlPGSKQ just-after:in
XUUWWWUUUbSTSVKT just-after:inc
aRTTUUUTTUUUUTVT just-after:includ
PVQTVTfPVDaSfYJM just-after:is
bTaTTTaRTSaRSKbT just-after:it
RTWVUUTUTVVUTYYP just-after:its
SbSUUYUUSTOUbLTU just-after:itself
UUTUUXTUTRUUVTPU just-after:join
YXRjSSTTSSbTQSjT just-after:keep
STSZTUTUTUWTRVaT just-after:kept
UUSUUYUUUUPUXQNU just-after:last
UcQRcTTSTEjTSYZR just-after:lawyer
UUUUUaUUURSUZNaU just-after:leav
TSRXTTSTeIbRZfLO just-after:left
TTSTYTUUUXRTSYST just-after:legal
TTaRTZdbXPWYUXWJ just-after:let
TUSTUTfUTVTVRQUV just-after:lift
UbTUUUTUTVTUTSeT just-after:lin
TUSZTTUTUVTTTXXU just-after:list
TTXTYUUUUSTXTWbT just-after:lodg
UUQUUTTUUUUUUUUU just-after:lost
STZSTSaRVJjTRbWb just-after:mad
RSRTQQTTTUUUUUUU just-after:may
TTSSTTUTTUUUUUUU just-after:messag
TUUTUZUUUPUUYSXU just-after:mov
STPRTTUTTUUUUUUU just-after:must
PTSdTbSSVGcQZELb just-after:never
TTTTTTTUUUUUUUUU just-after:new
aUWYTSTNddUMROAT just-after:no
RUUSTUUSSUUUUUUU just-after:not
TTSXTTTUSYTTSSPU just-after:now
WTWSTQbTUWSYRXTS just-after:of
SUTRTSTTTVTUUVXU just-after:offer
UUTTTUUUWTSaTVSU just-after:offic
ZRNORWUaUYPTVRkO just-after:on
UUSbUUYTUWTTUWTU just-after:onc
UUSSTTTUUUSUVTTU just-after:open
TUUSVUUUSaPTTXRT just-after:operator
TTSQSTSVSVUTUWVU just-after:over
RUPSSTTTTSRTYUTU just-after:own
TTTTaTUTSOdUSZIU just-after:owner
VRQQQSSSRVUTUQZT just-after:pag
TUQTUUSTgaSQTbNY just-after:pass
OTTSTTbUWUUUTTTU just-after:paus
TUSUUTTUTUUUUUUU just-after:pay
UXTSTUUTTVTUTTXT just-after:peopl
TTTUTTTTSWQXTWWT just-after:point
UURRTTTWTVSUUUYS just-after:post
TTTSUUYSbRVRXXZT just-after:pres
TUSXUTUTTUUUUUUU just-after:president
UUTUSUUUUUUUUUUU just-after:prim
TUYaUUURTYRSUVOS just-after:produc
TUURUTUWTWTUUVZT just-after:publish
TTWRTVSTTNSUZLSS just-after:pull
cSQOTVVXTYSVMTlR just-after:put
RUVTUUZTUcTSOPeY just-after:quietly
STYXXTTRTUTUSbIT just-after:receiv
UUSYTTTTXfKRTWiW just-after:referr
TTOSWTSTVQZSTGWT just-after:refus
TUTXTTTTTRTYUVVU just-after:regional
TUQZTUTYTVPWURTX just-after:reject
STfUSSXSSRdTJZNg just-after:remov
TTQPTUTaVTPXUWXT just-after:repli
RTQUUTTdRJdUTaPU just-after:report
UUVTUUQTTTWTRXPT just-after:restor
UUeTUTTUUPdTRYjS just-after:restrict
TTVTUTVSbRSbTWLR just-after:return
RXUUUUTTTTTTVRbT just-after:review
bVNIOOUbSYOYVHyD just-after:said
WURVRORXHOcVSKyI just-after:say
UUUTUUUUTUUUUUUU just-after:see
ZTRSTZTThVOXUUPh just-after:sent
XSTUUSTUUOUUXUPT just-after:servic
TUSSUUUTTUUUUUUU just-after:settl
STRTTRSTRUUUUYST just-after:shar
UVTaUUUUURbURUKn just-after:she
STRTSRTUTUUUUUUU just-after:should
UUXSUUTZSZRRUWTb just-after:show
VUVTUWSTTTTWROVT just-after:shut
XTSYTTTTTSaTSNOT just-after:sinc
OTQUTUSUSUUUUUSU just-after:sit
UTPUSTUdTWTUTSUU just-after:spokesman
SYUTTTUSYYQUSSZQ just-after:spokesperson
WTSRZUUXTcTRTbWR just-after:spokeswoman
TUTTUUUYTVTUUXUU just-after:statement
TVcZUTTVWdPTRXcP just-after:still
aUVWTUTTTVTSTPOb just-after:stopp
UUhUTUTTUMfSTaTQ just-after:subscriber
TUbTUTTUUVaSRbWW just-after:suspend
UTUbTUTTUPaTTaGQ just-after:tak
TTcdZTTTTaVQOcQd just-after:tell
TTTSUTTVSQVVUVdS just-after:that
QPaQPYVPNTWMXekO just-after:the
GMEPRYILNOUVdUUR just-after:to
XVhWSUUUOcNbOCgR just-after:told
ZTWhURVUTbLTULQX just-after:too
RSQPaPURbPdSPfOM just-after:took
UUUXTUUTUXRUUUYU just-after:transparency
TUTVTTTTUbPSUaUY just-after:turn
qJFPFMIMbo9NPEiU just-after:undefined
UUPSTTUSUUUUUUUU just-after:unit
TUUgTTTSTcSTPHPT just-after:use
RTWPVSSXQbPTTZfT just-after:user
USQSWTTTSZNTUVOT just-after:want
SORQPQRbVSUVXZcZ just-after:was
TTSTRXTTTSRVXOYT just-after:went
RSPQSRSRWWYUPbGX just-after:wer
UUSUUTTUUUUUUUUU just-after:what
SXSVTUSTTWRTUSMb just-after:wher
lUWYfdQUbZMUTN8N just-after:which
RaVVUSSSaVPQVPTT just-after:whos
QQQUTQQLQKaQeOkc just-after:will
TUTTUTUUUUUUUUUU just-after:with
UUTUUTTTUUTbTUNT just-after:withdrew
TUTTUUUUTUUUUUUU just-after:without
UUTSTTTTejKRSWVT just-after:wo
MPIURRSSbYLXahpQ just-after:would
WTPWTWSXSYURTWiS just-after:wrot
UURcYPfNVDUXejZS just-before:"
WTVQXXTaRbSSRbEU just-before:#
WSNJXQUXSeSOOTeL just-before:a
TTTTUUUTSUUUUUUU just-before:about
YTVRTSTSTOZXRVaO just-before:after
UTSRRUUTUUUUUUUU just-before:against
UTTTTRUUVUSVUUUU just-before:an
NQPMWVNPRQUPaJCZ just-before:and
PTSTTYSUURTUWRTU just-before:app
ZTTTUTUUTXUTQTPT just-before:are
TSMOPURSQURUUOQS just-before:as
SROiQRSKfbRQPfLX just-before:ask
bQfPPUXUTdHZRYZQ just-before:at
TTSXTTUUUSYUUYbS just-before:behind
SYVPUTTURUUTSYRT just-before:both
UUbTUUUUUSTVUWFX just-before:but
XSgNZRYQQUWVMZ5N just-before:by
STQTUUUTeZOTUYNR just-before:carrier
TUYbTUUSTaOTTYTW just-before:cas
UURSWUUUTVUTUUUU just-before:company
SQSTTTTTTUUUUUUU just-before:count
TTVTTTZTUTPcTUfS just-before:day
UUTUUTUUUUUUUUUU just-before:expect
TUTSTUPUUUUUUUUU just-before:fin
UUSSTWUURSUUWSMU just-before:firm
UQQOZWQUSKeJTaRL just-before:for
UXUVYUUUUMbTTZTW just-before:forum
RRZLRPSOcdNWPZGY just-before:from
TURTUUUVTWTUUXVU just-before:had
UUSSUTUUUUUUUUUU just-before:her
SXWWTTTTTXTTTTAS just-before:how
TTSPTTTTRUUUUUUU just-before:if
TTgRTSXSTRZUSWYT just-before:in
QRWTTTTTSYURUVPb just-before:includ
TWUSUSUTTXMUURWS just-before:is
UaSWTUTZTXUTSaTS just-before:it
TTSSTTTSTUTVUUSZ just-before:its
YTKMYTTQTUTUURRT just-before:kong
YZSTTTTTUPWQdPAS just-before:law
dTSRTUSTSZSTTPQU just-before:lik
UUSTUUUUUUUUUUUU just-before:mak
UUWVUTUUUTUWTVXU just-before:month
UUTQUUUUTUUUUUUU just-before:my
SUSTTUUTTUUUUUUU just-before:nam
OQRPTRSecDZfQnXP just-before:neither
YUSTUSSUTZRTSSKT just-before:network
TUTTUYTRTUUUUUUU just-before:no
TOVJRJPPMOgaKVeK just-before:of
UTVTTTTTWTWYTXcT just-before:off
FMOGKLUGVKpONfXZ just-before:on
UVUjTTSRSbTTPJQT just-before:only
TTWSTUTTXUTTUSPS just-before:operator
UTeZSTTSTbSTQQdT just-before:order
TUTTUbUUTPTTbNPR just-before:out
TTSTSTTTTUUUUUUU just-before:over
SUVRTTTUVbNTSTdT just-before:owner
VTSTTTTUUaRTTUXT just-before:pla
TTSWUUUXUWWVSaTT just-before:polic
UTRXTTUUUZTSUWRU just-before:press
WTVWUUUaTWTTTeTT just-before:reach
URTRUUTVWXPUUUVT just-before:request
UTOZTTSSTNeRTRMS just-before:rival
UTTRSRTZRXIXVUmM just-before:said
QbYbTTTSSVURSGcc just-before:say
UTRRUUTTUUUUUUUU just-before:sent
UUTTUTVUUUXUPXUU just-before:servic
UUWUUUUUUUUTUVRT just-before:show
MVTTUUTUUYTUSTUU just-before:sinc
YTTXTTUTUcQRSPfP just-before:so
UUSTTUUUZaMTTUUT just-before:than
UUTTTUTUQUUUUUUU just-before:thank
VPVOPbSTOJMVeVTx just-before:that
RPUaRYVXPTZNScWL just-before:the
TTTTUTUUUUUUUUUU just-before:their
UUTTUUTUUUUUUUUU just-before:through
NLONNOVMcXWPNY4O just-before:to
UTUTUUUTUUSWUVRU just-before:told
JDKHDGGEMGUNRdVG just-before:undefined
TTWTTUTUUSXSTNRS just-before:uniform
TUWQTUTTSUUTURQT just-before:unlik
URSSUTMUTUUUUUUU just-before:urg
OTRSTTTTSUUUUUUU just-before:want
UUUTUUUTXQTaTUVU just-before:wer
SVTSTTTTSUUUUSUU just-before:what
TTSTTOTTRUUUUTUU just-before:whether
UUPYTUTUUTXUTVYU just-before:which
RWPXTUUUTUTUUWPU just-before:whil
USOVSSWTSWTTTXFW just-before:with
TUXRUUUUUWTUTYSU just-before:year
EDCFACBDGXLKGebI named:0
FCABCEFAGWMMLVdF named:1
A646D73B6UJGMoG8 named:2
8E70D594QAfFOk1w named:3
dJTLMOIJNeNFNA0d named:4
0Fp5E3L5W00y0uFg sector:finance
EIHWULKDP0yIGo5Z sector:game
DZQUYNK8DCy0TWYA sector:host
Da7yPNCQ5y02H0r9 sector:mail
6GX3O3ROR0y0EyMB sector:media
ZC089AFQHy037FYJ sector:messenger
4FTIHAGPP30y6yNd sector:payment
O97FAB92FwX0DJTJ sector:platform
KMLKMKNMIFwIPbDd sector:store
0Ad097JOQ0y00vLM sector:telecom
3F03Ay9c9J00y2l3 sector:vpn
FC8ABBBBGVLJKZGI text
04LJBA800UZI9fyE title
ZTSTUTUTUSUSZSWU to:O!:access company
ZTSTUTUTUSUSZSWU to:O!:access content
UUUTUUTUUUUVUUbQ to:O:access accounts
STSRTSRTVSXVSVgQ to:O:access company
TTSSVTTTWSZUSVYU to:O:access content
TTUTTUSUTUUVUUbQ to:O:access other
TTTSUTTUTUUUUUUU to:O:access presence
UUTTUZUTUQTTbMWT to:O:access request
UUSTUTYTTUUTUSSU to:O:access user-data
RSRPTYSYRSSTbXaS to:O:access voice
RSYPRSTTRRYTUWRf to:O:approach company
TTSWSSSSXUUUUWYU to:O:approach content
UTTTTTTVTSUUUUUT to:O:approach other
UURTTTUUTUUUUUUU to:O:approach presence
TUTVTTTTTYWRUWOZ to:O:approach request
UTUeTTTSQdPRSYOa to:O:approach user-data
SSSWSSSYSTXTTgZY to:O:approach voice
TTSUTTTRTSVTUaVT to:O:comment company
SXSSTTTRSUVUTRKU to:O:comment content
WUTTTTUSTXTTSUWU to:O:comment presence
YSZYSVTiQjITSXgP to:O:comment voice
STTZSUUTUPZTUWYU to:O:freeze authority
TUUSUVSTTTVTUXVU to:O:freeze company
TTfSUVSUTVXTTbeT to:O:freeze content
TTSTUWSUTTSTXSUU to:O:freeze presence
TUTYSUUUUPZTUWYU to:O:freeze request
TZSTTUTTTXSUUVRU to:O:freeze voice
UTSTTTTUUUUUUUUU to:O:give authority
UURSUTUXTVTTTWTT to:O:give company
UUXSTTTTTSXUTVVU to:O:give content
TTSTUTcTUQYTTWZT to:O:give press
UTSQTTTTUUUUUUUU to:O:give request
STSaUUdTTQYTTWZT to:O:give user-data
TTXRTTbTTObTSXaT to:O:give voice
SUSTSSTTTUUUUUUU to:O:leave authority
TTRcRkUWRQPMhLQR to:O:leave company
RTRUThRSSITSgLaS to:O:leave content
TUUTTTUUUUUUUUUU to:O:leave machines
UUTTUTTTUUUUUUUU to:O:leave other
RTQPRaSSSPNTeKcS to:O:leave presence
UUSRSZVTTNTVaRRR to:O:leave voice
bUTTUUUUTaPTTQXS to:O:obey voice
UUSTUTUUUUUUUUUU to:O:obtain authority
TUdTTUYTTbPTTUPT to:O:obtain user-data
UTTTTUUUTUUUUUUU to:O:reach n-answer
UTTTTUUUTUUUUUUU to:O:reach request
UTQSdUTTUcOTUYRd to:O:receive authority
QTWcTSSVRMgSSYNe to:O:receive company
UUVSVTTTTRYUTVQU to:O:receive content
STTWRTTSTbQUTKVU to:O:receive nothing
RWRRSTSSTVTUURYU to:O:receive other
STSTTTUWTUVUTUUU to:O:receive presence
UUSUVUTUUTVUUUUU to:O:receive removal-request
UUYSTUUUUUUUUUUU to:O:receive request
UUSTUUYTUUUTUSSU to:O:receive user-data
SaXSTTTTTTWUTRUU to:O:receive voice
UUUUUUUUWQOUfVSU to:O:redirect content
UUUUUUUUWQOUfVSU to:O:redirect press
UUXRTUUUUYSUUXWU to:O:refuse content
TUSWTUUTUPZTUWYU to:O:refuse request
UUTUUUUUSUUUUUUU to:O:remove accounts
STQSSSTSTUUUUUUU to:O:remove authority
STQUTXRVSQVTVSQT to:O:remove company
STTTTSRSSQcTSZcT to:O:remove content
UUSTUTUUUUUUUUUU to:O:remove other
STPQTTSVTTSTWSVU to:O:remove presence
UUSTUTVUTTUWUWTS to:O:remove voice
UVTTTTUUUQPUeTUU to:O:review company
UVTTTUUUUQPUeTUU to:O:review content
UUUZUUUTUSUYTWUU to:O:review press
UWSWTYTSTPVVYFaR to:O:review voice
bUTZUTUUUaPTTJXR to:O:same voice
UUUUUTTUUUUVUUbQ to:O:say accounts
UUUSVUUTTXSUUOVT to:O:say authority
TTXPSSSSSSTZSQUS to:O:say company
TTUVUSTSTPaTTWMT to:O:say content
TTSSTTSTTUUVUUbQ to:O:say other
XTXSTTUTTVTZSWQY to:O:say presence
UUTVUTTTTTVUUVSU to:O:say press
UUSUTZUTaSTSaPQS to:O:say request
STWaTTTRWbQTRYOa to:O:say user-data
XRdZQYRfWbLWXVRR to:O:say voice
UUUUUUUUWQOUfVSU to:O:silent content
UUUUUUUUWQOUfVSU to:O:silent press
TUYSUTUTTSXTTYQU to:O:vanish company
TTWSTWSTSSTTXQYb to:Op:leave company
UUXTUUTTTUUUUVTb to:Op:leave other
UUTUUUUUUUUUUUUU to:Op:leave request
TUVSTXSTSSTTXQYb to:Op:remove company
UUXTUUTTTUUUUVTb to:Op:remove other
UUVTUUUTUPXUUVRU to:Op:remove request
UUYTTTUUUYTTTWUU to:Op:say content
XYUTUUUaURXUTTST to:S!:access content
TYTVUUUZUTWTUVcT to:S!:access request
TUSYUUTTTPZTUHaU to:S!:alter content
rQRZTTTSOiISO0lS to:S!:answer authority
aTTRUUUTZYSSTRQZ to:S!:answer content
lTSSUUTSRYQSSAeT to:S!:answer data-request
QTSVTTTRYHbYVURd to:S!:answer press
faVUTTSXMjLQNGek to:S!:answer request
WUTVUUTVVSQRbZOS to:S!:answer user-data
RTSXTTTSbcIQZWQd to:S!:answer voice
UUSTUUUTUUUUUUUU to:S!:approach user-data
TTVSUUTSfKVgRZWX to:S!:comment accounts
eRTjTTTUQeMSQMaS to:S!:comment authority
TUZTUUUUbUYRRcTS to:S!:comment company
XTYSUUUUhLeRRaSQ to:S!:comment content
SUUYUUUTZaRTSSUT to:S!:comment data-request
TTVSUUTWcOQfRaZU to:S!:comment other
UUUTUUUUZeLQYWTU to:S!:comment presence
QTRUTTTRXLfXRULc to:S!:comment press
PSSRTTTVncaKSRab to:S!:comment request
STSYTTTYZgKOXfXS to:S!:comment user-data
RTXWTTTRiXPOYYMb to:S!:comment voice
TUTYUUUTTPWZUYUT to:S!:freeze content
WSReTSTrOjJPPigR to:S!:give authority
TUSUUUUaTbRTSWVT to:S!:give content
SUTYUTUiTdOTQYbT to:S!:give other
VUSWUUUVTXSTTRIU to:S!:give request
WSOoSSSwMrEMNMZR to:S!:give user-data
TTSaTTTTSLiSShST to:S!:leave company
TTRbTTTVSLdYRjST to:S!:leave content
ZTTSUTTTTYQURMfT to:S!:obey authority
SUTaUTTXTVUUTaaS to:S!:obey content
UTRhTTTXTSYSQVUS to:S!:obey request
TYTTUUUcTWTTSUXQ to:S!:obtain content
TYTRUUUUURWUUXaT to:S!:obtain request
TVSQUTTZSiQNRfdT to:S!:receive authority
TYSRUUTiTTWSSWaQ to:S!:receive content
SXRMTTTkSVVWQdeQ to:S!:receive request
UTTQUUUdTXPXTXWP to:S!:receive voice
TUTWUUUTTOdSTXST to:S!:remove company
TUSXTUTVSOZZTZST to:S!:remove content
VUUWUUUVQVUUTXSU to:S!:say authority
XUTTUUUVUWUUTWMU to:S!:say content
UZTSUUUXUXTTSSbT to:S!:say other
UUUTUUUTVTQeRURS to:S!:say press
VUTXUUTaQZTSSRYU to:S!:say user-data
UUSYTUUTTVTTTUIU to:S!:yield user-data
UUVTUUUTUTRXUUWT to:S:access accounts
TcURTTTWTXPWTZXQ to:S:access authority
TTTSTSSTUUUUUUUU to:S:access company
SaTRTTVVSScRSVaP to:S:access content
aSVTUUUTUaOXSRVT to:S:access law
TTRTSUTUTUUUUTWU to:S:access machines
UUUTTTTZTYQUUUZU to:S:access other
TTRSSTTTTUUUUTWU to:S:access presence
TXVTUbTQTJSYcOOU to:S:access press
UWUXUTXQTaNbTSXV to:S:access request
TTRXXaTTTPQVcRTR to:S:access user-data
ZaVTUaTRTOUXZJJT to:S:access voice
TTTdTUXXTMfQTXRR to:S:alter content
TWTVUUUTUQWUYUYU to:S:alter voice
SaXfTTSRSPPhTTNR to:S:answer accounts
OYDRQQZKIeRVIDlY to:S:answer authority
QTeXUTTUUJXhTeQT to:S:answer company
WWaYSTTSRGhWRaJS to:S:answer content
SOXITQUNNnFNKOYY to:S:answer data-request
YhOQTSQTRYSNS8Zc to:S:answer law
VVXUUTUUUQUTZRaT to:S:answer machines
TSTTSUUUUUUUUUUU to:S:answer n-challenge
VWSUUUTUUSZWSLYU to:S:answer n-review
cTOoUUTSTUXQTPHc to:S:answer nothing
TXfbTTSXSQOjQdRQ to:S:answer other
VdWUUSUTUKSSiNjS to:S:answer presence
dURPTTSSUPaRRZVR to:S:answer press
VdRRTTSTT5tSQPSQ to:S:answer removal-request
gWhVVQhNUwBSG8LI to:S:answer request
ZUcOTSQRXWWQPbOS to:S:answer user-data
QWUSTTPSUMpQMdPd to:S:answer voice
VSURTRTTbSPeSQVN to:S:approach accounts
QRRgUSSNTPYRQZLS to:S:approach authority
RWOMQTTQNWSUUQQT to:S:approach company
aQXKPRSSWaWPSUOe to:S:approach content
SYeQTSTSRLfUTbPk to:S:approach law
TTYTUUUUYORaWVdT to:S:approach n-answer
UTMVTYPTVVUPcGfI to:S:approach other
UTSaTWTRTRYTUUGT to:S:approach presence
RUMQSXSaXNXRbSbS to:S:approach press
RVOcTTTSUTIXYbMP to:S:approach request
VVRRTaSWWdFSaTZS to:S:approach user-data
URNVbUSaSObSRYeS to:S:approach voice
TTTVcUTVTSSYTcVT to:S:challenge accounts
RQMPqSQQRRSVPlXN to:S:challenge authority
TTRTnTTST5sRRYVS to:S:challenge content
UUTTdUUTUhKTSaMT to:S:challenge data-request
UTQTdUUUUQMfTaPS to:S:challenge freeze-request
TTZXVUUUURTWUWTT to:S:challenge law
TTXTYUUUUClSTXXS to:S:challenge n-challenge
TTSRdUUTUaPSSWMT to:S:challenge other
UUTTbUUUUdRSSWVT to:S:challenge press
TSQSWTTTTNkQQaVS to:S:challenge removal-request
QRSGySQPQnFQLpSL to:S:challenge request
TUSQeUTTUhKRSbMT to:S:challenge user-data
STVRlTSTTSaXQanQ to:S:challenge voice
QVTcSRVTePYbNVbQ to:S:comment accounts
UcNQURTXOWfONHSQ to:S:comment authority
RUUVTWSSVWUUTVZT to:S:comment company
WVTRSWSUKUQSYRkR to:S:comment content
FZYNTTSQecMSRfVS to:S:comment data-request
TTRYUUUSZdRTRZdU to:S:comment law
aTbTUTTTTXRTWSYT to:S:comment n-answer
TUZTTUTXVMaTYbbT to:S:comment n-remove
bTPdTTTPYeKUTQWS to:S:comment nothing
VYYOQSbOYLLdeHNa to:S:comment other
UVVUTXSSPTSTYSEc to:S:comment presence
fSQMZZYQaFgTZMeN to:S:comment press
XVcQYQYOVcUcMNjM to:S:comment request
hMgTaWcOTYNNVWIN to:S:comment user-data
UUeQRVZXV3yPNhcd to:S:comment voice
UUQRTTTZTXTSUWZU to:S:deny accounts
TUQLUUTmSWWQTZlR to:S:deny authority
TTRMWRSWSTVSTXTQ to:S:deny content
SUUWUTTSTYQUUUTU to:S:deny data-request
UUTVUUTVTUYSTXQR to:S:deny press
STSjQUSLTSWUTaaP to:S:deny request
UURQUUUYTXSTUVYS to:S:deny user-data
TUTTRSSPTUYSTXQR to:S:deny voice
GYnNTQRaW30yKhXL to:S:freeze accounts
hWQVSQXbUeGYMBLU to:S:freeze authority
WSBMYTRYUXMRaBSS to:S:freeze company
QMLQUcPQO9oFRE6Z to:S:freeze content
bUNZTSQQRgKSQPQa to:S:freeze data-request
VTSQTTTTTYVTRfbT to:S:freeze law
VSORTeSUWOLQpTJX to:S:freeze machines
dROQTSQSRkQPQGUa to:S:freeze n-answer
ZUQUUTTUYcSSRULS to:S:freeze n-obey
YTSUUUUUUXSTUSPT to:S:freeze n-review
TUSVUTUXURbTSWZT to:S:freeze nothing
NSXURRVSUVQbMfWX to:S:freeze other
NRMOQYQZRMNOrgGk to:S:freeze presence
VTOZTWVSSOfSVbcO to:S:freeze press
VUWXUUUUUObTUWHR to:S:freeze removal-request
MQVSSTZTUcFcRWtV to:S:freeze request
cRXRTYTPSZYSSTAk to:S:freeze user-data
QRRObQgPTIkUTKga to:S:freeze voice
TTgOVTVRTXPZSQTW to:S:give accounts
VRbXNOQfZy4BHTlp to:S:give authority
UTRTVUUUTXQUUUQU to:S:give company
ZSfXUQRPakHROWaN to:S:give content
TUaSUUTSUXTSTXgS to:S:give data-request
SSNWUYTTSQUSYCkS to:S:give law
TUPTUZTbTOQTYNUO to:S:give machines
TUUSUUUUTVUUSUUS to:S:give n-answer
OTNwTSRfcmGMOgjf to:S:give nothing
VWZITYRWPZRLVXFY to:S:give other
TTQRSaSbSPPRYKTT to:S:give presence
STXZUTWWXYXRRaEV to:S:give press
UUbSTUUTUQaUTWca to:S:give removal-request
QQrQSQQWJXSQNjQY to:S:give request
SOyILLPTMy66EkIn to:S:give user-data
RXWdVUSURdROSYbY to:S:give voice
TaSfWTTUUUVTQVTS to:S:keep company
SZNpVSSSTIlQLcXV to:S:keep content
UTTfWXUUTTUTSXHT to:S:keep other
UTSYTYTUURTUUUQU to:S:keep voice
RRVOSXOTRRHqSaMR to:S:leave accounts
UUXPSOYWQaQZOnkY to:S:leave authority
TSFUSUOOSPHWgTcQ to:S:leave company
OMXbSLJTQFsHEoLY to:S:leave content
XVQTUTSTTaQTQQPe to:S:leave data-request
TTOSTaVSTQOSdYPS to:S:leave law
TODRRyNSTD0Ly9TP to:S:leave machines
XRPQTQPSdfLQaUXX to:S:leave n-answer
UUYUQTUUUTVUTVSU to:S:leave n-challenge
WUSUUUTUZZTSTVMS to:S:leave n-obey
XTSUUUTUUXSTUSPT to:S:leave n-review
RSRSSXaOWRYNXNpQ to:S:leave other
TUOTUSTUUUUUUUUU to:S:leave place
IMGPNrHRQ60PyO2N to:S:leave presence
VTZbTVSaTSbPTWSV to:S:leave press
WRdSQTYSXbOcNiNR to:S:leave request
TSgWTeOYSFiRZUHU to:S:leave user-data
VRReZYXSQNVQVPUY to:S:leave voice
UURWVUUTcOVdTaVO to:S:obey accounts
RRicQRRUOaTVLNeO to:S:obey authority
TTTRUTTTTTXUUWbU to:S:obey company
TTYTTSTTTMdRUQPZ to:S:obey content
STiYUUTSUXRTTYaU to:S:obey data-request
NNoMSOSSUKOhdHiR to:S:obey law
TUHyUUTSSUWQSYlb to:S:obey nothing
XYTSUVTTcWRYSYYO to:S:obey other
TTaTUSUUTTVZQTXT to:S:obey presence
UTXQSSSSTIfSSRPZ to:S:obey removal-request
PVyGSRSTVRPiMcJE to:S:obey request
VTnOSTTSShNQSHWa to:S:obey user-data
TSaUSTWTTNaRSQRL to:S:obey voice
RWRXTTTUSUUVSgUO to:S:obtain authority
TWNaTSTdTXgRLXiQ to:S:obtain content
SUZaUTTRTWSUTbMS to:S:obtain data-request
UUTTUUUXUjSUPTYU to:S:obtain machines
UUYSUTUVUUXURXYS to:S:obtain other
UUTTUUUXUjSUPTYU to:S:obtain presence
TWTYTaTPTIUXcOIa to:S:obtain press
RWSRUQQcQRZURnWV to:S:obtain request
TTUXUaTNTQPVcPTR to:S:obtain user-data
aWTZTaTOTLUWaKHZ to:S:obtain voice
OZgVXTVYY9QoWphQ to:S:pause accounts
pQQMRSPWTVUQL9VZ to:S:pause authority
UUWTTSSTTTSSYWkQ to:S:pause company
RMTaSSUTYRdSQeoU to:S:pause content
jPHOTRUQNkJQM5Fa to:S:pause data-request
ZSSUUTTTUZPTWOaT to:S:pause law
kUUUUMUTUQSScQgT to:S:pause machines
oGJQTSOQUiNNM9SX to:S:pause n-answer
cUNTUTTUYfORRPKR to:S:pause n-obey
bNRTUUSUTYSTSSWT to:S:pause n-review
XTSUSSTUbSUUUXQK to:S:pause other
kTWTTMSTTOQPkMIZ to:S:pause presence
VUTVTUTUUVVTTTbR to:S:pause press
XRTUYUUUUGkTTTNU to:S:pause removal-request
uONPSSQQZnHPKLfT to:S:pause request
cSURTSRTTYVTRMSR to:S:pause user-data
bTSUTTYTSWUVSRYV to:S:pause voice
UUUUbUUUUQaUTYHU to:S:reach other
TXXPTTTSTSPXZRfS to:S:receive accounts
RePUSRQWVQVbNoOV to:S:receive authority
TVSQTSTRUTQUZTXU to:S:receive company
RVOVRPXSUKcPVeXX to:S:receive content
SUadUTTRTXRUTcPS to:S:receive data-request
ZTWQTVTPTVKdaKYT to:S:receive law
WTTWTVTQURTTZRSU to:S:receive machines
TTTYUUUVTaRTTPWU to:S:receive n-answer
YTTTUUUUTYTQTQTQ to:S:receive n-freeze
UURcUUTTUVRXTQUZ to:S:receive n-obey
YTTTUUUUTYTQTQTQ to:S:receive n-pause
PRNNTSTpPyLLLcpN to:S:receive nothing
PVPLRNQSVTUTYWfS to:S:receive other
USSSSWTKTOSTeNTU to:S:receive presence
TWTYTaTNTIUXcOIa to:S:receive press
USUQUUUdTOXTTWWT to:S:receive removal-request
LVOeSNNxTXhSEyoZ to:S:receive request
QRQTWVRJaaKQaWNQ to:S:receive user-data
ZVQaRYRJRITVdL3r to:S:receive voice
TSRlSTSTNOXVRFhP to:S:redirect authority
TUSUTUTTTMWYTVTR to:S:redirect company
TZRQTXXXUYXQUVcT to:S:redirect content
VUWTUYXSTRXSWSVT to:S:redirect law
UTTSTTTTXSUZSVTT to:S:redirect other
TUTTUaYTZVSSbUiT to:S:redirect press
SUTuTTYTOfOQR9MU to:S:redirect treaty
TXTXUUUUTXTTUPNU to:S:redirect user-data
TWTRTXYUTNWZWRQT to:S:redirect voice
TTdTUTUWRWLgS7eQ to:S:refuse accounts
VQDlQSTbPRPgQGIk to:S:refuse authority
UUORTUWZbfKSUCQX to:S:refuse company
RSdXXRbXWNgRMPVj to:S:refuse content
SUTeUUTRSaOTUWXS to:S:refuse data-request
TUTOSUUTSUUUUUUU to:S:refuse law
TTPaVTWWYfNQTWMS to:S:refuse other
TTPhTTXSXXVTSXBK to:S:refuse press
TTTnTUTSS7yPTOEe to:S:refuse removal-request
OR7yWROLNYRVKIKU to:S:refuse request
XSTTVXWWeq8SRaOV to:S:refuse user-data
STVedTWNWLeRS8TJ to:S:refuse voice
RROOTQNRPO2yNQHZ to:S:remove accounts
YSaLTOaVSVgcGHWX to:S:remove authority
XQWUVMPVUJjQKcgR to:S:remove company
JKyRYIKRQ0yA1tQg to:S:remove content
QVRUUTTTTYQTTSSf to:S:remove data-request
WTSTTVTSTXZSSoXT to:S:remove law
VRFPSrQWRW9Ov0WS to:S:remove machines
URQRUTQTShRRRLTd to:S:remove n-answer
VUVUUUTTYVZRTaPS to:S:remove n-obey
XTSUUUTUUWTTUSMT to:S:remove n-review
PSfQXOdPWDrTKkjo to:S:remove other
UUPTUTTUUUUUUUUU to:S:remove place
SQdUPZMZTQNTjWVW to:S:remove presence
VTVcTUWaTPdSTYbO to:S:remove press
URfIVSeWYUXgIRZF to:S:remove request
ZRcTRWTZSQfSPbKX to:S:remove user-data
VVfOgOdWSCtKHRLg to:S:remove voice
UUZTUThSTOIwPYRO to:S:restore accounts
TTaRTTeTTRgPNePP to:S:restore company
QSVORQqRVPyCEoVU to:S:restore content
TUTUUTYXTRSRaPSa to:S:restore machines
TUVTUTeUUQbUSZsd to:S:restore other
TURTUTZXTRVPaPRa to:S:restore presence
TUVUUUaUUTbSSYab to:S:restore user-data
TUVRTTcSTPYOWXOZ to:S:restore voice
UTQTTTbUSRTZTdcX to:S:resume accounts
VUZRSSZTXgPSPZUW to:S:resume authority
TUTUUZaUUQOTcLQT to:S:resume company
VUTSTTcTYZWQTRKS to:S:resume content
cUTUUTSUTVUURMTT to:S:resume data-request
TTTUUTXXTQSRaRcZ to:S:resume machines
RUTTURcUUfUTMRUT to:S:resume n-pause
TTRTUYWXTMSRdNbZ to:S:resume presence
fUQRUTcTYfQSRIOS to:S:resume request
UUUUUUVTUUTYRVUS to:S:return accounts
TURSSUUTYbRTTPUT to:S:return authority
TTUTTTeUTSXSRYBS to:S:return company
UTSQTPbSXZcMGdJP to:S:return content
TTTTUQaXTNSQdNRY to:S:return machines
TTRTUQdXTPWRVTTZ to:S:return presence
VXRZUUXTYcPXSLfS to:S:return request
UUVTSUWTTRWRYVFP to:S:return voice
SaQTUUSTTVLeTZeQ to:S:review accounts
SjOQOURSSFbbSmCQ to:S:review authority
TaTTUTTUTXVTROdT to:S:review company
TjTRTRTTTQYSSRIS to:S:review content
UcTTTTSUTfPTQObT to:S:review data-request
jyLJSIMTTyBJI7WW to:S:review law
TQTTPUUUUUUUUUUU to:S:review n-challenge
RXSZTTTSXZOfQWeS to:S:review other
TjTTUQUTTERSlMUS to:S:review presence
WWTTUUTTTPVXUXYT to:S:review press
UcTSUUTTUNeTSTKT to:S:review removal-request
ToNSSTURRPgXNgNS to:S:review request
PdOWXTSTXePTIUGS to:S:review user-data
TgRRTTRSSYYeGYDd to:S:review voice
TUXTTUUZUUTXTedS to:S:same authority
RSjTWRTTTPQcTUSS to:S:same law
RTZSSTTYWQZTTQRc to:S:same request
WUJaXOUTTdUQPOZR to:S:say accounts
aSSnaPOTMSZQHiHN to:S:say authority
TYSRRYROPPUYTINV to:S:say company
VRTJTXQVRXcNTXdM to:S:say content
UYTTUUUTXdPTSUQU to:S:say data-request
cTJSSeRSTZJQeDZQ to:S:say law
STXSUUTTUUUUTWJd to:S:say machines
aScUTTSSTQgSTTnT to:S:say n-answer
TUWTUTUTTYPXQXXT to:S:say n-pause
TTfTVUTWTMfRTZVS to:S:say n-remove
SWRSTTTThQXVTfLT to:S:say nothing
beUTTVbLMWWTb9jg to:S:say other
RWRXTYRSPVXQYRPb to:S:say presence
hURPaYXOMWJWbBZa to:S:say press
YUQMVPWRYUQbPKJg to:S:say request
hKURcaXTUnCOVXWQ to:S:say user-data
WTaMNSXPJWZVKYDk to:S:say voice
STRaTTTTNLZWSLlQ to:S:silent authority
TURUTUTTXIXdTWTR to:S:silent company
STQOSWXQjQgNRXWS to:S:silent content
TTQPTXXSjYQORVSQ to:S:silent press
UUTTTUUUfObTUWSU to:S:silent removal-request
XUSTXUUSbYSRTSOS to:S:silent request
TUTfUUTUPbRSSLLW to:S:silent treaty
TTTUTYZRcNZYWVQR to:S:silent voice
TTZTUSUUUSUUVUUU to:S:stay machines
UTUUUTUUUUUUUUUU to:S:stay presence
TUXTUTTWTVOeRYeK to:S:stop accounts
VUcTXVWTTWWRQdVY to:S:stop authority
SUTVZbSUTQXWXTbP to:S:stop company
SUVRYRUUUSaXOgMS to:S:stop content
SUTUUXUUUPTUXTOU to:S:stop law
TUSUUYUSUORTWOIS to:S:stop machines
TUUTTXSUUVKbXPQe to:S:stop other
RUTTUmTSUGTSjKKQ to:S:stop presence
TUVSVUZTUUUUTMIX to:S:stop request
WUbTUTUUTZTTSYaS to:S:stop user-data
UUSRXXUUUTSTVLPY to:S:stop voice
TTRTUUUkUiNSSdWT to:S:unaware request
TTUPUStSRNMqMXaQ to:S:unfreeze accounts
STTSUTWTYcRQTOOV to:S:unfreeze authority
UUWTUUXTUTWTTXEX to:S:unfreeze company
TTYUSTmRWUdQPZDh to:S:unfreeze content
TUTUUXVXTOSRcMPZ to:S:unfreeze machines
TTaSTTiTTPYXRYWp to:S:unfreeze other
TURTUXVXTOSRcMPZ to:S:unfreeze presence
STWSUUVTYdQQTMYS to:S:unfreeze request
SUXUUTXTTUaPSYSa to:S:unfreeze user-data
TUVTTUaSTRXQXVEa to:S:unfreeze voice
TUUTUdTUUTPUcVOa to:S:vanish company
RURlUUUWRYNUTUkR to:S:yield nothing
TTQXTUTTTaRPUYJh to:S:yield request
ZURQTUTTWZTPUUIh to:S:yield user-data
XWVTTUWTTWTTSRhP to:Sp:comment press
XWUUUUWTTWTTSPXR to:Sp:comment user-data
XWZSTTVTTVUSSKiP to:Sp:comment voice
UUTWUUUXUTVUTXVU to:Sp:say authority
UUWTUUTTaTVUUVBU to:Sp:say content
YWVSTUWTYTYSRSeO to:Sp:say press
YXUUUUWUTWTTSPXR to:Sp:say user-data
YWZVTTVTTUVSRNiP to:Sp:say voice
TUTTTUUTUUUUUUUU to:X!:access authority
SUTTUUTTTUUUUUUU to:X!:alter content
WUTVUUUTTYQTULVT to:X!:answer authority
QTfcUTTSXXRTRUTf to:X!:answer content
hTURUUTUTZQUTLUU to:X!:answer data-request
TUTUTTTTUPZSTXOW to:X!:answer press
NTdcTTSRVUbRQPRf to:X!:answer request
UUTVUUUTRZQTTQUX to:X!:answer user-data
SUVYTTTTUYSSTYXV to:X!:answer voice
TUYTUUUUcPUXUUYR to:X!:comment accounts
UUTUUUUUSUUUUUUU to:X!:comment company
SUSWUUUUXVTUTWUS to:X!:comment content
TTSTTUTTSPZSTXOW to:X!:comment press
RTRSTTTSaaUSSVMR to:X!:comment request
TUTdTTTTVgITTVUW to:X!:comment user-data
RTRXUUTTVaQRTXVV to:X!:comment voice
UUVVUUUVUVTWSPVU to:X!:give accounts
RTRTTTTcTZRTRZYT to:X!:give authority
SUUUUUURUUUUUQUU to:X!:give request
OTRXTTTYPbPSRccR to:X!:give user-data
UTTeUUUTTPZTTQZR to:X!:leave content
UUUTUUUSUXTUTVWU to:X!:receive authority
UURTTUUWTUUUUUUU to:X!:receive company
TUSSUUUcUYRUTYXU to:X!:receive content
UUSTTUUUTUUUUUUU to:X!:receive presence
TUTSUUTeTQWUTZZU to:X!:receive request
TUTSUUTQTUUUUUUU to:X!:receive voice
UTTeUUUTTPZTTQZR to:X!:remove content
SUSWUUUTXVTUTWUS to:X!:say content
UUUaUUUUTWSUUUVU to:X!:say user-data
SUTVUUUTbXSSTXWS to:X!:say voice
UUTTTUTTaOYZTXXR to:X:access accounts
TTPScTTVZSWZQiUY to:X:access authority
STXSTSSXSVWTUXXT to:X:access company
SSWSSRRRSTZTTXVS to:X:access content
TVTUUUUSTUUUUTUU to:X:access law
TVZTUUTUTMTUeQbU to:X:access machines
ZZTTUUTUTYSUTRXU to:X:access n-answer
UUTTSUUUTUUUUUUU to:X:access n-challenge
TTTSUUUSUUUUUUUU to:X:access nothing
TSSQSTSaTXTSUVVT to:X:access other
TUYTTSTTSMTUeQbU to:X:access presence
TTRXUTTWVYRTSONS to:X:access press
UUSUUUUUUUUUUUUU to:X:access removal-request
SUPYTSSaSbQSWKVZ to:X:access request
TUQRWTTSVaQUSYPT to:X:access user-data
TSQXTSTWVYRTSONS to:X:access voice
TUXUTTUUUSYTTaSZ to:X:allege other
TUWTTTTTUSYTTaSZ to:X:allege voice
UUTaTUUTUUVTTVUU to:X:alter content
TUTTUUUTTUUUUUUU to:X:alter user-data
STTSTTSTSUUUUUUU to:X:answer accounts
dPTRSSWRaZUUQLXQ to:X:answer authority
QSSSTTSSYTYTSYVT to:X:answer content
PWTSUTWTSWTTTOXT to:X:answer data-request
TfRQTTRSSZNRUJNS to:X:answer law
VSVRTTSTXOcTTWWd to:X:answer press
VXRTTUTTXSYTSOTT to:X:answer removal-request
gOUMSSnQUXUPPIYX to:X:answer request
TSTXTUUUTUUUUcRU to:X:answer treaty
bfSSUTSTWWTUSWZS to:X:answer user-data
RPZSTTWTWOcSTYPe to:X:answer voice
UTRYTUUSTXSTUOYS to:X:approach accounts
iUQXYVQKYQbNSKJb to:X:approach authority
QROMVSVTPPdRTYST to:X:approach company
RSQhaTURZVYQQbYR to:X:approach content
TWRTVUUTZWVSTZcS to:X:approach law
UVUTUTUTTSUUXSbU to:X:approach machines
UUQSWUTTUTVUUUWU to:X:approach n-remove
RWYPQUVZUNhZRIXK to:X:approach other
SUSRWTTTTRUUXTcU to:X:approach presence
STaQSWWQdOaQWEJQ to:X:approach press
SUYXSTcVPWNSXYfT to:X:approach request
VURhTUTRTgITUPfR to:X:approach treaty
UUTSUUTTTUUUUUUU to:X:approach unnamed
SSUcVTSUSrAQNiMR to:X:approach user-data
USTeUTZQXYQRSTSR to:X:approach voice
TTRRSTTTTTWTRWQT to:X:challenge authority
UUTZaTUUUQXTSWLT to:X:challenge content
TTWUWUUUUWSVTYQT to:X:challenge law
UTVTaTXUUTXTTXYS to:X:challenge other
UUTTPUSYUTVTUUXU to:X:challenge press
UTRTeTUTUOaTTYOT to:X:challenge removal-request
SRMPZSRRTfOTQZTR to:X:challenge request
UUUUWUUUUWTUUUZU to:X:challenge user-data
TTQRbTRTTPbTRVTS to:X:challenge voice
UTVTVTTTSeMUTXQY to:X:comment accounts
aSRSYTSRdOVYTWMb to:X:comment authority
TTRSWTWTTSXSUVST to:X:comment company
STObTYUZSRSTYUfN to:X:comment content
bUUTUUUYSVSUTTVU to:X:comment data-request
STTTUUTTTUUUUUUU to:X:comment law
UUSWUUUTTUUUUUUU to:X:comment nothing
WVZMTTTSUQNfUTdO to:X:comment other
STSTTTTTTUUUUUUU to:X:comment presence
UZXRTWVTROZSWTXR to:X:comment press
NVVQSTaTSYRXRWNS to:X:comment request
UdPaTTTSZWTSTPaR to:X:comment user-data
SXTNRSVQQYSTTWYT to:X:comment voice
UUTTUUUUUUUUUUUU to:X:deny content
UUVWZUUTTTVUUOPR to:X:deny request
QSPVXRXUcJNtRTZU to:X:freeze accounts
UTRZSTSSSWQTTYRY to:X:freeze authority
VTVVRSSUSQVWUaSS to:X:freeze company
NRRTXPQTPLeTQZZV to:X:freeze content
NWTQUUTUUVTUUSTU to:X:freeze data-request
VTTTTTUUUUTUWUUU to:X:freeze law
XVTSUUTTTbPTTMST to:X:freeze n-answer
STUUUUURUUUUUUUU to:X:freeze nothing
TTOPSTSWTSUXTXUU to:X:freeze other
XTTVTSTTTTTUWUUU to:X:freeze presence
TUSTTUUUTUUUUUUU to:X:freeze press
UUSdUUUUUQaTUWKU to:X:freeze removal-request
USZXVTUSSbURRRKR to:X:freeze request
TSUSTTTSTWTTTTRa to:X:freeze user-data
TTQPSRTSTUUUUURS to:X:freeze voice
UURTTTWaUVRYTaST to:X:give accounts
USbJRSSWffLSRhRY to:X:give authority
UUUcUUUUTWUTUVWU to:X:give company
SSMQYYUSQTTTYOcZ to:X:give content
VYSUUUTUUUUUUUUU to:X:give data-request
TVdSUTaTZPLTjSQS to:X:give law
UWUSUUUUUUYUSVRU to:X:give machines
UUVTUUUUSUVUUUYU to:X:give n-answer
RTTbTTTdVaQTReSS to:X:give nothing
TZPYTSTTTZTSTSXT to:X:give other
UWWVUTUUTTZUSVRU to:X:give presence
TTSTTTTSSUUUUUVU to:X:give press
RSYOSTRQPURYTeiS to:X:give request
USSVVRQObiLPOZPd to:X:give user-data
TTSXSTVRSURXTUdS to:X:give voice
TUXaUUSTTQaTTXMT to:X:keep content
TTWPSRSXYQRhRbWa to:X:leave accounts
aTPQTTTTTbRTSQUU to:X:leave authority
VSKSSZSVSQJXcMMO to:X:leave company
NS8WRYPWPLaUTTfX to:X:leave content
UTYTTdTTURRTaMOT to:X:leave law
STQSTjTSTOITgCUR to:X:leave machines
VTTSUUUUTaQTTPTU to:X:leave n-answer
TTQRTUXVSRRcUYYQ to:X:leave other
USOQSlSRSMHSlAQR to:X:leave presence
TUXTUTUUTTXUTYVT to:X:leave press
RSQVVUUSTaUSRVOS to:X:leave request
UTOSTVTTTVSTXRVU to:X:leave user-data
TTOOSSRSSURUVQPS to:X:leave voice
UTjQSTSRSTUYQ9mO to:X:obey authority
TTYRYTTTTOaTTYOY to:X:obey content
UUiPTRXRSEPYpEZR to:X:obey law
TUTTUUUUUUUUUUUU to:X:obey other
UUPUUUUUUUUUUUVU to:X:obey press
TUUSaUTUUOcTTaWX to:X:obey removal-request
URbOSTVRSOcUQSeV to:X:obey request
VTXSZUTSTZQRSISY to:X:obey user-data
UUWUTUUTTPUYUXVX to:X:obey voice
UUWTUUUTUUUVUUSS to:X:obtain accounts
STSZUUWcTWTSUaVX to:X:obtain authority
TVYTTUTSTQYUSUXT to:X:obtain content
UUZUUUTUTPZTUUVS to:X:obtain n-answer
TUUYUTWSWXSUSOMS to:X:obtain press
TUXTTUTWVKbTUWdR to:X:obtain removal-request
UTLdRTVbSkJSSSSV to:X:obtain request
UTUTUUUTWXTUSZQU to:X:obtain user-data
TUUYTTWSWXSUSOMS to:X:obtain voice
QTRWZTaUVMQjTWbS to:X:pause accounts
VSPVTTSSTWRVTPST to:X:pause authority
WUTTTTUUUUTUWUUU to:X:pause company
UVTeTSSSTUVTTWZT to:X:pause content
RVSUTTRSQXRSSGMR to:X:pause data-request
cTRTTTTUUXSTTSYT to:X:pause law
SZSVTTQSSdOSRLaS to:X:pause n-answer
YWSTTUTUUUTUTSUT to:X:pause n-give
YWUYUUSTTVUUTUaT to:X:pause n-review
TTUUUUUSUUUUUUUU to:X:pause nothing
PURTTTTTTUUUUUUU to:X:pause other
XUSTTTTTTUTUWUUU to:X:pause presence
XUTTUUUUWXTUSYQT to:X:pause press
eWQWTTQSTZRTQMdS to:X:pause request
YXSXTTTSWaRUQWVS to:X:pause user-data
TUTTUUTUWXTUSZQU to:X:pause voice
TTZQXTUcTfSTRdZT to:X:reach authority
UUYTTTUUUZRUTVXU to:X:reach other
TTTSTTTTTSUWUVPT to:X:receive accounts
XPaTcRVhQgSPLZka to:X:receive authority
UUUXUUTTUTVUUUUU to:X:receive company
SUXPSTVeSLdSSYnQ to:X:receive content
TWRSUTTRWNXUYXTS to:X:receive law
SUWSTTUXTVTUUXUT to:X:receive machines
TUYaUUTUTPZTUVWS to:X:receive n-answer
STPaTTTgWXSTTcaT to:X:receive nothing
SYQZRQRWSYPYSTPZ to:X:receive other
SVYWTTUXUaTTTWZS to:X:receive presence
TTTWTTWUVSWTSOQR to:X:receive press
TUWTTUUWVKbTUWdR to:X:receive removal-request
RSSYQRTZRfNQRRdS to:X:receive request
SSSTRRSdVUVTRdfQ to:X:receive user-data
TSYTSSXRVNeTRQRW to:X:receive voice
UTUSUUTTTUUUUUYU to:X:redirect authority
TUSTUUUUSUUUUUUU to:X:redirect company
PTTSTUYTTUUUUTUU to:X:redirect content
WUYTUUWTSWUTTVRU to:X:redirect other
UUYTUUUUUVUTUWRU to:X:redirect press
UTTUUUUUTUUUUUUU to:X:redirect request
TTTfTTTSRaRSSQUW to:X:redirect treaty
UTTTUTVTTVUUTTUU to:X:redirect voice
TUTWUUUTUUSXUNRa to:X:refuse accounts
bTTWQUTTTgRPTLWS to:X:refuse authority
TUWVTTWTUYVSSYQT to:X:refuse company
STdQcTWTTUYRQVLS to:X:refuse content
TTRQaTTTUaQTTXXT to:X:refuse other
UUVWUUXUTTXTTUSU to:X:refuse presence
UUSWTUUUVfNTTZVU to:X:refuse press
TUQdYUUWUNbTTXQT to:X:refuse removal-request
STaWVTTSRcOSTaZQ to:X:refuse request
TUSSZTUUUcPTUYXU to:X:refuse user-data
TUSWTUUTVfNTTZVU to:X:refuse voice
TTPTSRRVYSOhTSSg to:X:remove accounts
XTdPUTSTTSaRSHUX to:X:remove authority
USQTQQRRRQYSVcWQ to:X:remove company
LQddbOLKR5yKJlMR to:X:remove content
VUTTTTUUUUTUWUUU to:X:remove law
TUQSTVTTTUOTYKXT to:X:remove machines
YTTSUUUUTaQTTPTU to:X:remove n-answer
TTNRSTSTTRWUUWTS to:X:remove other
WTUUUVSTTQRTaMYS to:X:remove presence
TURTTTTUTUUUUUUU to:X:remove press
STgVTVUTTObSRbZQ to:X:remove request
TTTSTTTSSWTTTTRa to:X:remove user-data
SSQUUSSQSOWTTUVN to:X:remove voice
TTTUUUSUTUUUUUUU to:X:restore content
XZTTUTTUTVUUTTRU to:X:restore other
TTTUUUlSUOZVUZZR to:X:resume accounts
TUXUUUgSUNgSSYVS to:X:resume other
TUWTUTTUUTXUTYVT to:X:resume request
UUVTUTTTUQaTVSRT to:X:resume voice
TUUUUUaUUSXWTYZU to:X:return other
UTRUUUTUaQTbUVaS to:X:review accounts
QTTUTUZUaOVaUXVR to:X:review authority
TSTTTUTYTVTUUUVT to:X:review company
SRSSUTXTTYRUTRUU to:X:review content
hkNMSROQOeCSWBcN to:X:review law
UTTSUUXUUYRUTRUU to:X:review n-answer
UTTSUUXUUYRUTRUU to:X:review n-review
TUSVTTTXYQXSTaPe to:X:review other
ScTUUSTTUNTUdSUU to:X:review presence
TTTaUUUcaVUTTUXR to:X:review press
SVSWSTbTfIdSTbKW to:X:review request
TVUUUUUTUVTUUUUU to:X:review treaty
XcTTUUTTSVTUTSWU to:X:review user-data
SXTTTUYYSTSSUXOY to:X:review voice
STQTUTTTTUUXSSUU to:X:same law
TUZUUUUUUUWTUZSS to:X:same other
UUTUUUUUTUUUUUUU to:X:same request
VTVSTTUTaPSdTPVW to:X:say accounts
QQWaVSRMaJjURjQX to:X:say authority
SSPSSSaXSPbRTXRS to:X:say company
QQRaQVPQOSVTWSSW to:X:say content
SXRRTaTRSUUTYQcT to:X:say law
TUXTUUUUUTZTTYOS to:X:say machines
bcTTUTTUSWRUVPZS to:X:say n-answer
XVTUUUUUUUUUUSWT to:X:say n-give
VUTTUUUTUUUUUUUU to:X:say n-pause
TTRUUTUZTVTUUWXU to:X:say nothing
QYYGQRPSXKXhQMmJ to:X:say other
RTXVTTTTSSZSTYOS to:X:say presence
TWORSVUUZLeRUDbN to:X:say press
PRSQWSURSSWTSYeO to:X:say request
UZQTSRQTcZXOMcYL to:X:say user-data
STYQVPSVUVcQOZcI to:X:say voice
TUTSTUTTSUUUUUUU to:X:silent authority
TUUZUUUTRWUTTUSX to:X:silent treaty
VUTTUUUURWRUUTVU to:X:silent voice
UUTTUUUUUUUUUUUU to:X:stay company
TTTTUPUTUUUUUUUU to:X:stay machines
TTTTTPTSTUUUUUUU to:X:stay presence
UUXTUTUWUSUXSXUU to:X:stop accounts
TUTUUUUTUUUUUUUU to:X:stop authority
UUXTUUUWUSUXTWXT to:X:stop company
TUTSTTTWUSUXTWXT to:X:stop content
UUSTUUUWUSUXTVVU to:X:stop other
TUVWWVVTTYVSSXOS to:X:stop request
TUSTUTUTUUUUUUUU to:X:stop user-data
UUQTTWTTUURUVQSU to:X:stop voice
UTSTUUZUTTRaUWWS to:X:unfreeze accounts
TTTTUUTUTUUUUUUU to:X:unfreeze content
UTTUUTTUTUUUUUUU to:X:unfreeze other
UTTTTUTUTUUUUUUU to:X:unfreeze user-data
TTaTUSTTTTXTTZWQ to:X:vanish company
TUeTUTUUUPeTQbhQ to:X:vanish content
UUZTUTUTUQZUUWLh to:X:vanish presence
TUbUUTUUTSaTRaeQ to:X:vanish voice
TUTUUUUTSUUUUUUU to:X:yield content
TUTSUUUUaWTTTbPS to:X:yield law
SUTSUUUUZWTTTbPS to:X:yield nothing
UUSTUUTUUUUUUUUU to:Xp:access accounts
UUVTbUUUUTWUTXQT to:Xp:access authority
UTTUTUUUUUUUUUUU to:Xp:access company
TUTTUUUXUWTUUWVU to:Xp:access content
UTXUTTTUUUVUSUXT to:Xp:access other
TUUTWUUXTUUUUWaU to:Xp:access voice
UUUaSUUTUUTUUJQU to:Xp:approach voice
TVTRUUUcTZNVTbVU to:Xp:comment authority
UUUTUTUTUTYTSVdS to:Xp:freeze accounts
UTUTTTTTUTPXUUaR to:Xp:freeze authority
TTUTUWTXTSTXUcUR to:Xp:freeze law
UUVTUTTTUTYTSVdS to:Xp:freeze other
UTaTTTTTUSUXSVgU to:Xp:freeze request
STVPRTThUr9PSeWS to:Xp:give authority
UUZTUUUTTVUUUUZU to:Xp:give content
UURSUUUVTUUUUVUU to:Xp:give request
TUaTSUUTTVUUUUZU to:Xp:give user-data
TUVSUUTZUaOYTXUT to:Xp:leave authority
UUTUUTUUUUUUUUUU to:Xp:leave company
TUWTUTZTUUWTSUWT to:Xp:leave content
UUTTUTTUUUUUUUUU to:Xp:leave other
UUTTUaUUUTNUdOXU to:Xp:leave presence
UUVTUUTTUTPXUUaR to:Xp:pause authority
TUTTZTTTTPaUTWYT to:Xp:receive authority
TUTUTUUTTUUUUUUU to:Xp:receive user-data
UUVTUTTTUTYTSVdS to:Xp:remove accounts
UUTSUUUTUUUUUUUU to:Xp:remove authority
UUWTUTTTUTWUTXUU to:Xp:remove content
TTVTUWTUUTTVVVUS to:Xp:remove law
TUTSTTTTUTYTSVdS to:Xp:remove other
TUTTTTTTUTYTSVdS to:Xp:remove request
STTPWTTcSWTTSbWT to:Xp:say authority
ZTUTUUUZTdNTTRYU to:Xp:say other
UUURUUUVUUUUUVUU to:Xp:say request
TUTTSUUTTUUUUUUU to:Xp:say user-data
TTUSTUUZTaPTUUUU to:Xp:say voice
TUSTUTUUTUUUUUUU under:O:demand freeze
UUSSSTUUTUUUUUUU under:O:demand leave
TUSTUTUUTUUUUUUU under:O:demand remove
TUTTUTUUTUUUUUUU under:O:does access
TTSSTbTSTSPTcLVT under:O:does leave
UUUTUXUTUTSTXSUU under:O:does remove
TUUVSTUTTTXUTVUU under:O:plan leave
TUSWTTUTTTXUTVUU under:O:plan remove
TUTWUUUSWWTUTaPT under:S!:does comment
TUSWVUUSSPYTUWPU under:S!:does give
ZTUTUUUTUVUUTRXU under:S!:plan answer
NQXQTTTSTURUXSWU under:S:demand answer
RTTQSUPSSUUUUTUU under:S:demand comment
RbRMUSUTSUTVVYUS under:S:demand freeze
SWHQRTSTTUTXURVU under:S:demand give
ReFVUTSWSTVTVUOT under:S:demand leave
ZUORTTUTTXTUTSUT under:S:demand obey
TUUMTUUTTUSWUVRU under:S:demand refuse
TeIUTRUWTTVUUXPS under:S:demand remove
UUUUUTKUTUUUUUUU under:S:demand restore
UUUUUUKUTUUUUUUU under:S:demand return
TQYTRUUUUURUXTWU under:S:demand review
TTPRYTPTaYPWTWPS under:S:demand say
TURPUUUbTVUTUVbS under:S:deny give
aUUWTUUTUZSTRRSU under:S:does access
UZVfSTXSViOZOIfQ under:S:does answer
RWZRTUWROfOTSLVS under:S:does comment
bZbWTKPcQWFjTVYW under:S:does freeze
UUWSZTTOQfKQSILR under:S:does give
YVSVWaRYRRPVjMbV under:S:does leave
UScXTTTSScOVSATS under:S:does obey
ZWdRRTUSSVOYRWPY under:S:does pause
YUUWTUUTUZSTRRSU under:S:does receive
aUTVTUTVSXOWSRdP under:S:does refuse
SVabXSSXREiUUYPY under:S:does remove
YcSSTTWTTVTSWXWT under:S:does review
UTVTUUUUUTUUTQPT under:S:does same
TTSSTSTQQUUUUUUU under:S:does say
YTPaTaTVTTQScRXX under:S:does stop
RSSSUUTTkObTThCT under:S:fail comment
UUIgTTUUUUUUTWSU under:S:fail leave
TaUSTUUgTcPTRZeU under:S:fail receive
UUIgTTUUUUUUTWSU under:S:fail remove
SbUTUUTTTMUUaTWU under:S:fail undecided
fSVUTTSTSWcTPPbS under:S:light answer
TSSSaTTTULhSTYcS under:S:light challenge
VUcRTUUTUYSTTPOR under:S:light give
UUTTUSUScSPUdZXU under:S:light leave
ZURTUUSTTYTTSPVU under:S:light pause
QThSSTTWYIgSYkaQ under:S:light remove
UTUUUUTTSSXWSMPU under:S:light review
UUWfUTUUUTVUTXRT under:S:made remove
TUURUUUQTUUUUUUU under:S:nothing give
aUUWSUUTUZSTRRSU under:S:plan access
LVSWTTPbSTTXSWfT under:S:plan answer
USURQUUUUUUUUUUU under:S:plan challenge
STSXTTPURWTUTTaU under:S:plan comment
PUGWTPRbXMSaVgWS under:S:plan freeze
USSVZUTTUZQTTXQT under:S:plan give
QXMWTMRZTOTYakbU under:S:plan leave
OUTUUUTSYTWUUXVR under:S:plan pause
ZSTWTZUTUVRTXMLU under:S:plan receive
UTUORUUVTUTSUWVT under:S:plan refuse
TYGeZSSaTQcUOfAZ under:S:plan remove
UcTUUQTUTbRTRSYT under:S:plan review
TSRRTUTSSUUUUUUU under:S:plan say
RUNVXRTdTQRYWdXS under:S:plan stop
WOSSUUTUSeRRTPET under:S:refuse answer
XSOFQSVOyVHefgyK under:S:refuse comment
NTFsRTSSVRRYTXTW under:S:refuse freeze
TUMjTURSPWRVUNLQ under:S:refuse give
NTFmYRSPXRWRWeUT under:S:refuse leave
TUPaUUUUTRcRTYTU under:S:refuse obey
NUQgTUTTTSSYUTWX under:S:refuse pause
NTCxaSSSXRVRWeOW under:S:refuse remove
STQSTTWQgmbJHXUQ under:S:refuse say
QPQRUUdUScQTTLVU under:S:resume answer
STRSUUVUSYSTUQWU under:S:resume comment
aUTTUTaUTZRTRNWU under:S:resume resume
yAIOSNIWOpHNF5cR under:S:stop answer
RRPRUTSTQXTUTQLU under:S:stop comment
hTMYUTTTXVUUSMMS under:S:stop give
aTKZTTSTXbQSRHSQ under:S:stop obey
aUNTUTTTUUVUUJRU under:S:stop remove
fOSTUUTUTaRSSRdT under:S:stop review
TUTXUUUaUVTTUaVS under:X!:does give
UUSTSUTTTTVUUUVU under:X:demand access
TYTTTTTUTUUVUPRU under:X:demand answer
TTQZSUTWTZQTTOXU under:X:demand approach
TTYSTUTSWPUZTNST under:X:demand freeze
TVSZTUUTTWSTUUWU under:X:demand give
TSUYTQTXTPZWSdNT under:X:demand leave
TTRZUUUTTVUTURUU under:X:demand obey
TUVZUUURaVRWSRXS under:X:demand pause
UUSTTUUTTUUUUUUU under:X:demand receive
TUSTXUUUTUUUUXRU under:X:demand refuse
STMcZTSYRQbSSaRT under:X:demand remove
TYTUTUUUUUUVUPRU under:X:demand review
TUSTUUUUUUUUUUUU under:X:demand same
UUSTTUUUTUUUUUUU under:X:demand say
UUXVUTUSUSTXTXMU under:X:demand stop
UTTTUTUSTUUUUUUU under:X:does access
bWRPTTYRSWSTTOZU under:X:does answer
WVSRVTTSSbPTTRXU under:X:does comment
WTSTSSUXSVUXRIUY under:X:does freeze
TVVSTTTTTPUYUVYT under:X:does give
XTQQTaTWTNTSdUXT under:X:does leave
TUSTTUTUTPUYUXYT under:X:does obey
UUTUTUUTUUUUUUUU under:X:does obtain
VTRRTTTRVXSVSWWT under:X:does pause
TYUXUUUXUXSUURQU under:X:does redirect
UUVUXUUTUVSWUHRZ under:X:does refuse
TTVTSSTUTPZVTKaX under:X:does remove
VZTTTTSUSaRTSSXU under:X:does review
TUTUUUUUUUUUUUUU under:X:does same
TVRTTTTRTVUUUSUU under:X:does say
YTRTUXUTUTRTWPVU under:X:does stop
UTUTUUTUTUUUUUUU under:X:does unfreeze
UUbTUUUTTTXUUXWU under:X:fail access
UUTTTUUTTUUUUUUU under:X:fail receive
eWVQTTVWQdQTQMkR under:X:light answer
TTZSQTSTROYTUWMU under:X:light challenge
UVaTUUUbUVTUTWXU under:X:light give
UYcUUTUTUPZTXUGU under:X:light leave
lSSSTTSTSbQSPObP under:X:light pause
SXTWTTYWPQVRYQWQ under:X:light remove
TUWUUUTUUTZSTVRU under:X:light restore
TUWUUUTUUTZSTVRU under:X:light return
URSTTTWTTcPUSOYU under:X:light review
UUUSXUTVTVWUSYRU under:X:plan access
TVTSVUTTTaPTUSWU under:X:plan comment
TTXTSUTWTPaTTOTS under:X:plan freeze
UVUTUUUTUVUUUSUU under:X:plan give
TaXOTTUZTNcSYgVS under:X:plan leave
UUYUUUUUUTTXUYVR under:X:plan obey
UTUSXUUUTVWUSYRU under:X:plan receive
TZUQRUTUTNdTTVUS under:X:plan remove
XSTTTUTUTXTUTUXU under:X:plan review
TVSSTTTSTZNTUQLT under:X:plan say
UUTaUUUTUUVTTVUU under:X:refuse alter
TUSWUUUUTVUUUVcT under:X:refuse answer
TSSWTUTXUQYVQPOM under:X:refuse comment
UUYSTUUTUUTWUWNS under:X:refuse freeze
TUSYTTUTSUUUUNUU under:X:refuse give
UUUZUSUPaUVVSWWS under:X:refuse leave
UUSUUUUUUUUUUUUU under:X:refuse obey
UUVgXTUTUTWTRXMS under:X:refuse remove
TSSXTUUTeWWRQScM under:X:refuse say
ZbRTTSPRQeNRQHjR under:X:stop answer
XWUUUUUUUVUUTSeU under:X:stop comment
YWSTTUTUUUTUTSUT under:X:stop give
bTQRTTTTTZSTPNQS under:X:stop obey
XWUYUUTTTVUUTUYT under:X:stop review
`;
