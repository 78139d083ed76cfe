/** Names that travel between alphabets, in the spellings they take: Arabic, Hebrew, Persian, Turkish, Greek, Indian, Serbian, Bulgarian. */
export const otherSpellings = `
mohammed|muhammad|mohamed|mohammad|muhammed|mohamad|mehmet|mohd|muhamad|mehmed|mamadou|muhamed|mahomet: mo moh hamoudi momo medo
ahmed|ahmad|ahmet|achmed|ahamed|ahmat: hamada
mahmoud|mahmud|mahmood|mehmood|mahmut: hamoudi
mustafa|mustapha|moustafa|mostafa|moustapha: mus musti stafa
hussein|husain|hussain|hossein|husein|hussien|huseyin|houssein|hosein: hus
hassan|hasan|hassane: has
yusuf|youssef|yousef|yusef|yousif|youssouf|yosef|yossef|yousuf: joe yossi sef yusu
ibrahim|ebrahim|ibraheem|brahim|ibrahima: ibo bibo
ismail|ismael|esmail|ismaeel|smail: isma
omar|umar|omer|oumar: omari
othman|osman|usman|uthman|ousmane|osmane: ozzy
ali|aly: aliko
khalid|khaled|halid|khaleed: khal
abdullah|abdallah|abdulla|abdoulaye|abdellah|abdullahi: abdul abdo abdou
abdelrahman|abdulrahman|abdurrahman|abderrahmane|abdul-rahman|abdirahman|abdalrahman: abdo abdul
abdelaziz|abdulaziz|abdul-aziz|abdelazize: aziz azzouz
abdelkader|abdulkadir|abdelqader|abdulqadir: kader kadir
abdulkarim|abdelkarim|abdul-karim: karim
saeed|said|sayeed|saied|saeid: saido
saleh|salih|salah|saleh: sal
sami|samy|samee: sam
samir|sameer|sameir: sam samo
rashid|rasheed|rachid|rasheid: rash
tariq|tarek|tareq|tarik|tarique: taz
jamal|gamal|djamel|jamel|cemal: jimmy
jamil|jameel|gamil|cemil: jimmy
karim|kareem|kerim: kimo
nasser|nasir|naser|nassir: nas
faisal|faysal|feisal|faysel|fayssal: fais
hamid|hameed|hamed: hamoud
iqbal|ikbal: iq
bilal|belal|bilel: billy
hisham|hesham|hicham: hish
ziad|ziyad|zeyad|zied: zizo
waleed|walid|oualid|waled: lido
yasser|yasir|yaser|yassir: yas
suleiman|sulayman|solomon|suleyman|sulaiman|soleiman|souleymane: sol sulu
fatima|fatimah|fatma|fatema|fatoumata|fatemeh|fatimata: fati fatou tima fatouma
aisha|ayesha|aicha|aysha|aishah|ayse|aischa: ash aish
khadija|khadijah|khadeja|hadija|hatice|khadidja: dija khady
maryam|mariam|meryem|maryem|meriem|myriam|miriam: mimi maria
zainab|zaynab|zeinab|zeynep|zineb|zaineb: zuzu zaza
layla|leila|laila|leyla|lailah: lulu
noura|nora|noora|nura: nour
nour|noor|nur: nouri
amina|aminah|ameena|amena|aminata: mina ami
yasmin|yasmine|yasmeen|jasmin|jasmine: yas jas
rania|ranya|raniya: rana
salma|selma: sal
samira|sameera: sam
nadia|nadya|nadiyya: nadi
jihad|cihad|djihad: jay
hadi|hady: had
reza|rida|riza|redha: rez
mehdi|mahdi|mahdy: med
mojtaba|mujtaba: moji
alireza|ali-reza: ali
mohammadreza|mohammad-reza: reza
shirin|shireen|chirine|schirin: shi
parisa|parissa: pari
dariush|daryoush|darius: dara
khosrow|khosro|khusraw: kasra
yaakov|jacob|yakov|jaakov|yaacov: kobi yanki koby
yitzhak|isaac|itzhak|yitzchak|itzik|izchak: itzik tzachi
avraham|abraham|avrahom: avi avrum avrami
yehuda|yehudah|jehuda|judah: yudi udi
shlomo|shelomo|schlomo: shloimi momo
moshe|moses|mosche|moishe: moishy moish
chaim|haim|hayim|hayyim: vitali
binyamin|benjamin|benyamin: beni bibi benny
yehoshua|joshua|jehoshua: shuki
shmuel|samuel|schmuel|shmuel: shmulik muli sam
david|dawid|daoud|dawood|davood|davut: dudu dudi dave
natan|nathan|nosson: nati
eliyahu|elijah|eliahu|elias: eli
rivka|rebecca|riwka: riki
rachel|rahel|rachael: racheli
chana|hannah|hana|channa: hani
sara|sarah|sarra: sarit
yael|jael: yali
tzipora|zipporah|tsipora|zippora: tzipi
yohannes|johannes|yohanis: john
dawit|david: dave
giorgos|georgios|yorgos|george|jorgos|georgius|yiorgos: george gogo
yannis|ioannis|giannis|john|jannis|yiannis|ioannes: john yanni
dimitris|dimitrios|dimitri|demetrios|demetris|dimitrius: jim mitsos dimos takis
konstantinos|constantinos|konstantinos|costas|kostas: kostas dinos costas gus
nikos|nikolaos|nicholas|nicolaos: nick nico
panagiotis|panayiotis|panayotis|panos: panos takis pete
vasilis|vassilis|vasileios|vassilios|vasilios: bill billy vas
christos|hristos: chris
spyros|spyridon|spiros: spiro
stavros|stavrou: steve
athanasios|thanasis|athanassios: thanos nasos tom
evangelos|vangelis|evangelis: vangelis angelo
theodoros|thodoris|theodore: theo
alexandros|alekos|alexander: alex alekos
antonis|antonios|antony: tony
apostolos|tolis: paul
emmanouil|manolis|emanuel|emmanuel: manos manolis
michalis|michail|mihalis: mike
katerina|aikaterini|ekaterini|catherine: katina kate rina
eleni|helen|elena: lena nitsa
ioanna|joanna: anna gianna
georgia: gogo
maria: maro marika
sofia: sofi
vasiliki|vassiliki: vicky vaso
panagiota|panayiota: yota giota
konstantina|constantina: dina nantia
anastasia|anastassia: natasa tasoula
evangelia|vangelio: litsa eva lia
theodora: dora
despina|despoina: depy
aleksandar|alexander|aleksander: aca sasa aleks saša sale ace
nikola|nikolaj|nikolay: nidza kole niko
dragan: gagi
djordje|dorde|đorđe|georgi|djordje: djole
jovan|ivan: joca jova
milos|miloš: mise misa
slobodan: boba sloba boban
vladimir: vlada vlado
zoran: zoki
goran: goga goksi
dejan|deyan: deki
stefan|stevan: steva stef
mihailo|mihajlo: mika
petar|peter: pera
pavle|paul: paja
filip: fica
marko|mark: mare
bojan|boyan: bokan
bozidar: boza boki
branislav|branimir: bane brano branko
miroslav: mire miki mirko
milorad: mile
ljubomir|lyubomir|ljuba: ljuba ljubo
tomislav: tomo
zeljko: zele zak
kresimir: kreso
hrvoje: hrvo
josip|joseph: joso jozo bepo
stjepan|stipan: stipe stipo stef
ivana: iva
jelena|elena|jelica: jela lena
katarina: kata kaca
marija|mariya|maria: mara maja
milica: mica
ana: anica
tatjana|tatyana: tanja
snezana|snežana: sneza
svetlana: ceca
gordana: goca
ljiljana|liliana: ljilja lila
slavica: slava
dimitar|dimiter|dimitur: mitko dimo
georgi|georgy: gosho joro
hristo|christo: icho
ivaylo|ivailo: ivo
krasimir: krasi
plamen: plamencho
todor: tosho
venelin|ventsislav|ventzislav: venci
zhelyazko: zhelyo
desislava: desi
radoslava: radi
rumiana|rumyana: rumi
siddharth|siddhartha|sidharth: sid sidd
abhishek|abishek|abhisek: abhi
aishwarya|aiswarya: aish ash
akshay|akshai: ak
anirudh|aniruddha|anirudha: ani
aditya|adithya: adi
arjun|arjuna: aj
ashwin|aswin|ashvin: ash
deepak|dipak|deepakh: deep dips
dipika|deepika: deepi deeps
divya|dhivya: div
gaurav|gourav|gorav: gauri
harish|hareesh: hari
harpreet|harprit: harry happy
ishaan|ishan: ish
jagdeep|jagdip: jag
jaswinder|jasvinder: jas jassi
jayesh|jaiesh: jay
karthik|kartik|karthick|kartick: karthi kart
krishna|krishnan|krisna: krish kris
kavita|kavitha: kavi
lakshmi|laxmi|lakshmy: lucky
lakshman|laxman: laksh
madhavan|madhav: maddy
manoj|manoje: manu
mukesh|mukeesh: muki
nikhil|nikhel: nik nick
nithin|nitin|nithen: nit
padmavathi|padmavati|padma: paddu
prashant|prasanth|prashanth: prash
praveen|pravin|prabeen: pra
priyanka|prianka: priya pri
pradeep|pradip: pradi
rajesh|rajeesh: raj
rajeev|rajiv: raj
rajendra|rajender: raj raju
rakesh|rakeesh: rocky
ravindra|ravinder: ravi
sandeep|sandip: sandy
sanjay|sanjai: sanju sunny
sanjeev|sanjiv: sanju
santosh|santhosh: san
shreya|shriya: shrey
shyam|sham|syam: shy
sreenivas|srinivas|srinivasan|shrinivas: srini vasu
subramanian|subramaniam|subrahmanyam: subbu mani
sudhir|sudheer: sudhi
suresh|sureesh: suri
swati|swathi: swat
venkatesh|venkatesan|venkat: venky venkat venki
vijay|vijai|bijay: viju vj
vikram|vikraman: vicky vik
vinay|vinai: vinny
vishal|vishaal: vish
vivek|vivekananda: viv
yash|yashwant|yeshwanth: yashu
`
