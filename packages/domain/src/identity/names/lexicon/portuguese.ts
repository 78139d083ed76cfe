/** Portuguese names of Europe and Brazil. */
export const portuguese = `
adriana: dri drica
adriano: dri
afonso: fonso
alberto: beto
alexandra: xana xanda alex
alexandre: xande ale alex xandre
alice: lili
amelia: mélia melinha
ana: aninha nita
ana-carolina: anacarol
ana-paula: anapaula
andre: dede
andreia: deia
angela: anja
antonia: tonia toninha
antonio|antónio: tó toninho tonho to toni tonico
arnaldo: naldo
augusto: guto gugu
aurelio: lelo
beatriz: bia
benedita: dita
benedito: dito bené
bernardo: be nardo
bruno: bru
camila: mila cami
carla: carlinha
carlos: carlinhos cacá caca carlitos
carolina: carol carolzinha lina
caetano: tano
catarina: cata catia nina
cecilia: ceci cissa
clara: clarinha
claudia: clau
conceicao: são sao concha
cristiano: cris
cristina: cris tina
daniel: dani
daniela|daniele|danielle: dani
davi|david: davizinho
debora: deb
diogo|diego: di
domingos: mingos
duarte: du
edson: edinho
eduarda: duda dudinha
eduardo: edu dudu duda du
elisabete|elizabete|elisabeth: bete beta betinha lisa
emilia: mila
estevao: tevo
fabiana|fabiola: fabi bibi
fabio|fabricio: fabinho
fatima: fa fatinha
felipe|filipe: lipe fe pipo
fernanda: nanda fe nandinha fefê
fernando: nando fe
flavia: flavinha
flavio: flavinho
francisca: chica xica kika francisquinha
francisco: chico xico kiko chiquinho quico
gabriel: biel gabi gab
gabriela: gabi bibi
geraldo: gera
gilberto: giba gil beto
goncalo: gonça
graca: gracinha
guilherme: gui guiga
gustavo: gu guga gus
helena: lena leninha nena
henrique: rique kiko quique
humberto: beto
ines: inesinha nê
isabel: bel isa belinha bela zabel
isabela|isabella: isa bela
jaime: jaiminho
joana: joaninha jo
joao|joão: joãozinho jão joca juca
joao-paulo: jp
joao-pedro: jp
joaquim: quim quinzinho juca
jorge: jorginho
jose: zé zeca ze zezinho zito juca
jose-carlos: zeca
josefa: zefa
josefina: zefinha fina
juliana: ju juju
julia: ju juju
julio: julinho
larissa: lari
laura: laurinha
leandro: lelê le
leonardo: leo
leonor: nono nonô
leticia: lê leti
lourdes: lurdinhas lurdes
lourenco: lou
lucas: luquinhas
lucia: lu lucinha
luciana: lu luci
luciano: lu
luis|luiz: lula luisinho luizinho
luisa|luiza: lu lulu
manuel|manoel: manel mané neco manelinho manu maneco
manuela|manoela: manu nela nelinha
marcela: marcelinha
marcelo: celo marcelinho tchelo
marco|marcos: marquinhos marquito
margarida: guida guidinha
maria: mariazinha mariquinhas cota micas
maria-eduarda: duda madu
maria-fernanda: mafe
maria-jose: zezé zeza mizé
mariana: mari mary
marta: martinha
mateus|matheus: teteu
matilde: tilde
miguel: miguelito migas
monica: moni
natalia: nat
nicolau: nico lau
nuno: nuninho
osvaldo: vado
otavio: tavinho
patricia: pat paty pati
paula: paulinha
paulo: paulinho
pedro: pedrinho pepê
rafael: rafa fael
rafaela: rafa
raimundo: mundo rai mundinho
raquel: quel raq
raul: raulzinho
regina: rê gina
renata: rê renatinha re
renato: natinho
ricardo: rica cadu ric
roberta: beta
roberto: beto bob robertinho
rodrigo: digo rodri rô
ronaldo: naldo ronaldinho
rosa: rosinha
rosario: rosarinho
rui: ruizinho
sandra: sandrinha
sebastiao: tião bastião tiao sebas
sergio: serginho
silvia: sil
simao: simãozinho
sofia: sofi fifi
susana|suzana: suzi su
tatiana: tati
teresa|tereza: teca teresinha terezinha tété
tiago|thiago: ti thi titi
tomas: tom tomé
valdemar: mazinho
vanessa: nessa vane
vasco: vasquinho
vera: verinha
veronica: vero
vicente: vice
vitor|victor: vi vitinho
vitoria|victoria: vivi vi
vivian|viviane|viviana: vivi
`
