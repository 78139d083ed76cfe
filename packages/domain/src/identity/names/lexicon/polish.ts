/** Polish names. */
export const polish = `
adam: adas
adrian: adi adrianek
agata: agatka aga
agnieszka: aga agusia jagusia
aleksander|alexander: alek olek aleks oles
aleksandra|alexandra: ola olka oleńka olenka olcia aleksa
alicja: ala alka
andrzej: jędrek andrzejek jedrus jędruś jedrek
aneta: anetka
angelika: andżela
anna: ania anka aneczka hania andzia anusia
antoni: antek tosiek antos
antonina: tosia tonia
barbara: basia baska barbarka
bartlomiej|bartłomiej: bartek bartus
bartosz: bartek
beata: beatka
boguslaw|bogusław: bogus bogdan boguś
boleslaw|bolesław: bolek
bozena|bożena: bozenka
bronislaw|bronisław: bronek
cecylia: cesia
czeslaw|czesław: czesiek
damian: damianek
daniel: danielek
danuta: danka danusia
dariusz: darek
dawid: dawidek
dominik: domino
dominika: domi nika
dorota: dorotka dorcia
edward: edek edzio
elzbieta|elżbieta: ela elka elzunia bietka bela
ewa: ewka ewunia ewcia
ewelina: ewelinka
feliks: felek
filip: filipek
franciszek: franek franus
gabriela: gabrysia gabi
genowefa: gienia
grazyna|grażyna: grazynka
grzegorz: grzesiek grzes grzesio
halina: halinka hala
hanna: hania hanka
helena: hela helenka
henryk: heniek henio
irena: irka irenka
iwona: iwonka
izabela: iza izka
jacek: jacus
jadwiga: jadzia wisia jaga iga
jakub: kuba kubus
jan: janek jas jasiek jaś jasio
janina: janka jasia nina
janusz: januszek
jaroslaw|jarosław: jarek
jerzy: jurek jerzyk
joanna: asia joasia aska
jolanta: jola jolka
jozef|józef: jozek józek juzek
jozefa|józefa: jozia ziuta
julia: julka jula
justyna: justynka
kamil: kamilek
kamila: kamilka
karol: karolek
karolina: karola karolcia lina
katarzyna: kasia kaska kasieńka kaśka kasienka
kazimierz: kazik kazek
kinga: kinia
klaudia: klaudzia
konrad: kondzio
konstanty: kostek
krystian: krystek
krystyna: krysia krycha
krzysztof: krzysiek krzys krzysio krzychu kris
leszek|lech: lesiu
lucja|łucja: lucynka
ludwik: lutek
lukasz|łukasz: lukaszek luki
maciej: maciek macius
magdalena: magda madzia lena
malgorzata|małgorzata: gosia malgosia gośka goska gocha małgosia rita
marcin: marcinek
marek: mareczek
maria: marysia maryla mania majka marycha maja
mariusz: mariuszek
marta: martusia
martyna: martynka
mateusz: mati mateuszek
michal|michał: michas misiek
mikolaj|mikołaj: miki mikolajek
mieczyslaw|mieczysław: mietek
milosz|miłosz: mily
monika: monia
natalia: natalka nata
oliwia: oliwka
patrycja: patka pati
patryk: patryczek
pawel|paweł: pawelek
piotr: piotrek piotrus
przemyslaw|przemysław: przemek przemo
radoslaw|radosław: radek
rafal|rafał: rafalek
renata: renia
robert: robercik
roman: romek
ryszard: rysiek rysio
sebastian: seba
slawomir|sławomir: slawek sławek
stanislaw|stanisław: stas staszek stach stasiek staś
stanislawa|stanisława: stasia
stefan: stefek
sylwia: sylwka
szymon: szymek
tadeusz: tadek tadzio
teresa: tereska renia
tomasz: tomek tomus
urszula: ula
waclaw|wacław: wacek
waldemar: waldek
wanda: wandzia
weronika: wera weronka nika
wieslaw|wiesław: wiesiek
wiktor: wiktorek
wiktoria: wika
wincenty: wicek
witold: witek
wladyslaw|władysław: wladek władek
wojciech: wojtek wojtas
zbigniew: zbyszek zbych
zdzislaw|zdzisław: zdzisiek zdzich
zofia: zosia zoska
zuzanna: zuzia zuza
zygmunt: zyga zygmus
`
