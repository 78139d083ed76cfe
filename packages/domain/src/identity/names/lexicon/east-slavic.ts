/** Russian, Ukrainian and Belarusian names in the spellings that passports and habits give them, and their short forms. */
export const eastSlavic = `
afanasy|afanasi|opanas: afonya panas
aglaya|aglaia: glasha
agrafena|agrippina: grunya grusha
alevtina: alya tina
alexander|aleksandr|alexandr|oleksandr|aliaksandr|aleksander|olexandr: sasha shura sanya alik sania shurik sashko oleks alex les sascha sacha
alexandra|aleksandra|oleksandra: sasha shura sanya sania lesya asya alex
alexei|aleksei|alexey|aleksey|oleksii|alexej|oleksiy|aliaksei|oleksiy|alexi: alyosha lyosha lesha alesha aliosha leha
alina: alya
alla: alya allochka
anastasia|anastasiya|anastasiia|anastassia|nastassia: nastya nastia asya stasya nastja nastyona
anatoly|anatoli|anatolii|anatoliy|anatolij: tolya tolik tolia
andrei|andrey|andrii|andriy|andrej: andryusha andriusha dyusha
angelina: lina gelya
anna|hanna|ganna: anya anyuta nyura ania njura anja nyuta asya hanna
anton: antosha tosha
antonina: tonya tosya
arkady|arkadi|arkadiy: arkasha
artem|artyom|artem|artiom|artemy: tyoma tema artyomka
arseny|arseni|arsenii: senya arsen
bogdan|bohdan: bodya danya
boris|borys: borya boria bob
bronislav: bronya slava
daniil|danila|danilo|danylo|daniel: danya dania danka
daria|darya|dariya|dariia: dasha dashka dariya odarka
david|davyd: dodik dava
denis|denys: dinya deniska
dmitry|dmitri|dmitrii|dmitriy|dmytro|dimitri|dmitrij|dzmitry: dima mitya dimka mitia dimon
dominika: nika
eduard: edik edya
ekaterina|yekaterina|katerina|kateryna|jekaterina|ekatherina|katsiaryna: katya katia kate katyusha katja kate
elena|yelena|olena|helena|jelena|alena|elyena: lena alyona lenochka lenka alona lyolya
elizaveta|yelizaveta|yelyzaveta|jelisaveta: liza lisa
emilia|emiliya: emma milya
eugenia|evgenia|evgeniya|yevgenia|yevgeniya|yevheniia|ievgeniia|jewgenija: zhenya genia jenya jenia
eugene|evgeny|evgeni|evgenii|yevgeny|yevgeni|evgeniy|yevhen|ievgen|jewgeni|evgueni: zhenya gena jenya jenia zheka zhenia
eva|yeva: evochka
faina: faya
fedor|fyodor|feodor|fedir|fiodor: fedya fedia
fedosia: fenya
galina|halyna|galyna: galya galia halya
gennady|gennadi|gennadii|gennadiy|hennadii: gena genka
georgy|georgi|georgii|georgiy|heorhii: gosha zhora goga gora jora yura
gleb|hlib: glebushka
grigory|grigori|grigorii|grigoriy|hryhorii: grisha grishka hrysha
ignat|ihnat: ignasha
igor|ihor: garik igoryok
ilya|ilia|illia|ilja|iliya: ilyusha ilyukha
inessa: inna ina
innokenty|innokenti: kesha
inna: inusya
ioann|ivan: vanya
irina|iryna|irena: ira irochka irisha irinka
ivan: vanya vania vanyusha vanka
kirill|kyrylo|kiril|kyrill: kirya kirusha
klavdia|klavdiya: klava
konstantin|kostiantyn|constantin|kostyantyn: kostya kostia kostik kotya
ksenia|xenia|kseniya|kseniia|oksana|ksenya: ksyusha oksana ksusha ksiusha ksenya
larisa|larysa|larissa: lara lora
lavrenty: lavrik
lazar: lazya
leonid|leonyd: lyonya lenya lionia lyosha
leonty|leontii: lyonya
leo|lev: lyova leva
lidia|lidiya|lidiia: lida lidochka
lubov|lyubov|liubov|lioubov: lyuba luba liuba
ludmila|lyudmila|liudmyla|liudmila|lioudmila: lyuda luda mila lyusya lucya liuda
lukyan: luka
maxim|maksim|maksym|maxime: max maks
makar: makarka
margarita|marharyta: rita margo
maria|mariya|mariia|marya|maryia: masha marusya manya mashka masha maryusya musya
marina|maryna: marinka masha
mark: marik
matvei|matvey|matvii: motya matyusha
michael|mikhail|mykhailo|mikhailo|michail|mihail|mikail: misha mishka mykhas miha
miron: mironka
miroslav|myroslav: slava mirko
nadezhda|nadiia|nadejda|nadiya|nadeschda|nadezda: nadya nadia nadyusha
natalia|natalya|nataliya|nataliia|natalie|nathalia|natallia: natasha nata tasha natalka natali natascha
nazar: nazarko
nikita|mykyta|mikita: nik nikitka
nikolai|nikolay|mykola|nikolaj|nicolai|mikalai: kolya nick kolia koljan kolyan
nina: ninochka
nonna: nonya
oksana|oxana: ksyusha oksanka ksana
oleg|oleh: olezhka
olga|olha|volha: olya olia olenka olechka
ostap: ostapko
pavel|pavlo|pawel: pasha pavlik pashka pavlusha
pelageya: polya
peter|petr|pyotr|petro|piotr: petya petia petrik petrus
philip|filipp|pylyp|philipp: filya
polina|paulina: polya polinka
praskovya: parasha
raisa|raissa: raya raia
rodion: rodya
roman: roma romka
rostislav|rostyslav: rostik slava rost
ruslan: rusya
saveliy|savely: sava
semen|semyon|simeon: syoma senya sema
serafim|serafima: sima
sergei|sergey|serhii|sergii|serhiy|sergej|serge|siarhei|serguei: seryozha serezha serge serioja sergo serzh seroja sergei
sofia|sofya|sofiya|sofiia|sophia: sonya sonia sonja sofa
stanislav: stas slava stasik
stepan: styopa stepa
svetlana|svitlana|swetlana|sviatlana: sveta lana svetik svitla sweta
svyatoslav|sviatoslav: slava svyat
taisia|taisiya: taya tasya
tamara: toma tamarka
taras: tarasik
tatiana|tatyana|tetiana|tatjana|tetyana|tatsiana: tanya tania tanja tata tanyusha
tikhon: tisha
timofei|timofey|tymofii: tima timosha
timur: tima
vadim|vadym: vadik dima vadya
valentin|valentyn: valya valik
valentina|valentyna: valya valia
valeria|valeriya|valeriia: lera valera
valery|valeri|valerii|valeriy: valera lera
varvara: varya varia
vasily|vasili|vasyl|vassili|vasilii|vasiliy|wassili|vasil: vasya vasia vasek vaska
vasilisa: vasya
venera: vera
veniamin: venya
vera|vira: verochka
veronika|veronica: nika vera
victor|viktor: vitya vitia vitek viktorko
victoria|viktoria|viktoriya|viktoriia: vika vita tori
vitaly|vitali|vitalii|vitaliy|vitalij: vitalik vetal vital
vladimir|volodymyr|wladimir|uladzimir|vladimír: vova volodya vlad vladik vovka wolodja volodia
vladislav|vladyslav: vlad vladik slava
vladlena: lena vlada
vsevolod: seva vsev
vyacheslav|viacheslav|vjatscheslaw|viatcheslav: slava slavik
yakov|yakiv|iakov|jakow: yasha
yana|iana|jana: yanochka
yaroslav|iaroslav|jaroslaw: slava yarik yarko
yegor|egor|jegor: gosha gora egorka yegorka
yulia|yuliya|iuliia|julia|yuliia|iulia|julija: yulya julia julya yulka
yuri|yury|yurii|iurii|juri|yuriy|youri|jurij: yura yurik jura yurko
zakhar: zakharka
zinaida: zina
zoya|zoia: zoyka
`
