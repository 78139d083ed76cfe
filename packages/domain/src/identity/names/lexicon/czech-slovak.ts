/** Czech and Slovak names. */
export const czechSlovak = `
adela: adelka ada
adriana: ada adrianka
agnesa|anezka: agneska nezka
albeta|alzbeta: betka bětka beta eliska liza betuska
alena: alenka ala
alexander|alexandr: alex sasa saša
alexandra: sasa saša alex
alice: alicka
aloisia|alojzie: lojzka
alois|alojz: lojza lojzik lojzo
andrea: andy andrejka
andrej|ondrej: ondra ondras andrejko
anna: anca anička anicka andula anka aninka nanynka
antonin|anton: tonda tonik tóno tono
barbora|barbara: bara bára barka baruska
bedrich: beda bedrisek
blanka: blanicka
bohumil: bohous boda
bohumila: bohunka mila
bohuslav: bohous
bozena: bozka bozenka boza
bretislav: breta
cyril: cyro
dagmar: dasa dáša daska
dana: danka
daniel: dan danek danko
daniela: dana danka dani
david: davidek
denisa: denca
dominik: doma domco
dominika: domca nika domka
dorota: dorka
dusan: duso
edita: editka
eduard: eda edo
emil: emilek milo
eva: evca evicka evka
ferdinand: ferda ferko
frantisek: franta fanda ferko fero
frantiska: fany fanda
gabriela: gabina gaba gabka
hana: hanka hanička haninka
helena: helenka hela
helga: helca
hubert: hubo
hynek: hynecek
igor: igorko
imrich: imro
ingrid: inga
irena: irenka ira
iva|ivana: ivca ivanka iva
ivan: ivanko vana
ivo: ivos
jakub: kuba kubik jakubko kubo
jan: honza janek jenda jano janko jeník honzik
jana: janicka janka jaja
jarmila: jarka jarmilka mila
jaromir: jarda mira
jaroslav: jarda jara jarek jaro
jaroslava: jarka jarca slavka
jindrich|henrich: jindra jinda
jindriska: jindra
jirina: jirka jirinka
jiri|juraj: jirka jura juro jurko jirik durko
jitka: jituska
josef|jozef: pepa pepik jozka jozko jozo pepicek josífek
julie|julia: julca julka
julius: julo
kamil: kamilek
kamila: kamilka
karel|karol: kaja karlik karolko
karolina: kaja kája
katerina|katarina: katka kaca káča kata katenka
klara: klarka
kristyna|kristina: kristynka tyna tina kika
krystof|kristof: kryst
ladislav: lada ladik laco laci
lenka: lenicka
leopold: polda
libor: liborek
libuse: liba
lubomir: lubos lubo
lubos: lubo
lucie|lucia: lucka luca lucinka
ludmila: lida lidka ludka mila luda
ludvik|ludovit: luda ludo
lukas: lukasek luky
magdalena: magda madla majda lenka
marcela: marca
marek: marecek
margita|marketa|margareta: marketka gita makyta
maria|marie: marka maruska mana majka mari mariska mařenka marenka manka
marian: majo
marika: marka
martin: marta martinko maťo mato
martina: matka tinka marta
matej: matejko mates
matous: matousek
michaela: misa míša miska
michal: misa misko miso majk
milada: mila
milan: milanek
milena: milenka mila
miloslav: mila milos milo
milos: milosek
miroslav: mirek mira miro slavo
miroslava: mirka mira
monika: monca
nadezda: nada
natalie|natalia: natka
nikola: niki nikolka
norbert: noro
oldrich: olda olin
oldriska: olda
otakar|otokar: ota
oto|ota: otik
patricie|patricia: paťa pata
patrik: pato
pavel|pavol: pavlik pavko palo pajo
pavla|pavlina: pavlinka
petr|peter: peta petrik peto petko
petra: petruska peta
pavlina: pavla
premysl: premek
radek|radoslav|radovan|radomir: radek rado radim
radka: raduska
renata: renca renda
richard: risa riso
robert: robo robik
roman: romca romanek
romana: romca
rostislav: rosta
rudolf: ruda rudo
ruzena: ruza ruzenka
samuel: samo
sarka: sarinka
silvia|sylva: silva silvinka
simona: simca
sona: sonicka
stanislav: standa stano stana slavek
stanislava: stana stanka
stepan|stefan: stepanek stefo stevo
stepanka: stepka
svatopluk: svata
tadeas: tada
tatiana|tatana: tana tanicka
tereza|terezia: terka terezka rezka
tibor: tibi tibo
tomas: tom tomik tomasek tomo
vaclav: vasek vena vašek vaclavek
vaclava: vaska
valerie: vala
vavrinec: vavra
vendula: venda vendy
vera: verka veruska
veronika: verca verunka nika veronka
viktor: vik viktorek
viktorie|viktoria: viky
vilem|viliam: vila vilo
vit: vitek
vitezslav: vita slavek
vladimir: vlada vladik vlado mira
vladislav: vlada
vlasta|vlastimil: vlastik
vojtech: vojta vojtik bela vojto
zbynek: zbyna
zdenek|zdenko: zdena zdenda
zdena|zdenka: zdenicka
zofia|zofie: zofka
zuzana: zuzka zuza zuzanka
`
