import {
  type Culture,
  compound,
  genderedCompound,
  latinCulture,
  mixture,
  oneOf,
  scriptCulture,
} from './culture.ts'

export const easternEurope: readonly Culture[] = [
  latinCulture({
    id: 'polish',
    female:
      'Agnieszka Beata Celina Dorota Ewa Grażyna Halina Iwona Jagoda Katarzyna Łucja Małgorzata Natalia Oliwia Renata Sylwia Urszula Zofia',
    male: 'Andrzej Bartosz Cezary Dawid Grzegorz Hubert Jacek Krzysztof Łukasz Maciej Norbert Paweł Radosław Szymon Tomasz Wojciech Zbigniew Michał',
    family: genderedCompound(
      'Borow Brzez Dąbrow Gajew Jawor Klon Leszczyn Lipow Malin Olszow Piasecz Rzep Sosnow Szczyg Topol Wierzb Zielon Żuraw',
      'ski=ska iński=ińska ecki=ecka icki=icka ak ik iec',
    ),
  }),
  latinCulture({
    id: 'czech-slovak',
    female:
      'Alžběta Bohdana Dagmar Eliška Hana Ivana Jitka Kateřina Lenka Markéta Naďa Radka Šárka Tereza Zuzana Božena',
    male: 'Aleš Bohumil Dušan František Hynek Ivo Jaroslav Karel Luboš Miroslav Ondřej Přemysl Radek Štěpán Tomáš Zdeněk',
    family: genderedCompound(
      'Bar Ben Dvořáč Hruš Javor Kalin Kolář Kratoch Lískov Mráz Novotn Pazder Růžič Skřiv Vrab Zelen',
      'ek=ková ák=áková ný=ná ka=ková ík=íková an=anová',
    ),
  }),
  latinCulture({
    id: 'hungarian',
    female:
      'Ágnes Boglárka Csilla Dóra Erzsébet Gyöngyi Ildikó Judit Katalin Lilla Márta Réka Szilvia Zsófia',
    male: 'Ákos Bálint Csaba Dénes Ernő Ferenc Gábor György István Kálmán László Miklós Szabolcs Zoltán',
    family: compound(
      'Bánk Cser Erdő Fekete Gyár Hal Hegyes Kertész Ladány Mező Nádas Patak Rét Szőlő Völgy',
      'falvi házi hegyi laki i szegi telki vári',
    ),
  }),
  latinCulture({
    id: 'south-slavic',
    female: 'Ana Branka Dragana Đurđa Ivana Jasna Ljiljana Maja Nevena Snežana Špela Tijana Vesna Živana',
    male: 'Aleksandar Boris Dejan Goran Igor Jovan Ljubo Marko Nenad Petar Rade Slobodan Vuk Željko',
    family: compound(
      'Bor Brez Dimitr Gorč Jagod Kov Laz Mihal Pav Rad Sime Stojan Vidoj Vuj Zlat',
      'čević anić ić inović ković ović ulović',
    ),
  }),
  scriptCulture({
    id: 'ukrainian',
    female:
      'Daryna=Дарина Iryna=Ірина Kateryna=Катерина Larysa=Лариса Nadiia=Надія Oksana=Оксана Solomiia=Соломія Yuliia=Юлія',
    male: 'Andrii=Андрій Bohdan=Богдан Dmytro=Дмитро Ivan=Іван Mykola=Микола Oleh=Олег Taras=Тарас Yurii=Юрій',
    family:
      'Bondarchenko=Бондарченко Haidamak=Гайдамак Kalynchuk=Калинчук Lysohor=Лисогор Martyniak=Мартиняк Osadchuk=Осадчук Petrusha=Петруша Stelmakh=Стельмах Vovchenko=Вовченко Zahrebelko=Загребелько Yavorenko=Яворенко Chumachuk=Чумачук',
    nativeShare: 0.3,
  }),
  scriptCulture({
    id: 'bulgarian',
    female:
      'Boryana=Боряна Desislava=Десислава Elitsa=Елица Gergana=Гергана Milena=Милена Radostina=Радостина Tsvetelina=Цветелина',
    male: 'Borislav=Борислав Dimitar=Димитър Georgi=Георги Hristo=Христо Kaloyan=Калоян Plamen=Пламен Stoyan=Стоян',
    family:
      'Belchev=Белчев Dobrinov=Добринов Garvanski=Гарвански Kostadinchev=Костадинчев Orehov=Орехов Rachkov=Рачков Vardarov=Вардаров',
    familyOfWomen:
      'Belcheva=Белчева Dobrinova=Добринова Garvanska=Гарванска Kostadincheva=Костадинчева Orehova=Орехова Rachkova=Рачкова Vardarova=Вардарова',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'albanian-georgian',
    female: 'Arta Besa Drita Elona Flutura Ketevan Mimoza Nino Tamar Vjosa',
    male: 'Agron Besnik Dritan Endrit Giorgi Ilir Levan Lorik Zurab Vakhtang',
    family: mixture(
      [compound('Ber Dush Kel Lul Shk Tom', 'isha ollari endi amani oza uqi'), 1],
      [oneOf('Abuladzishvili Beridzeli Khvedelidzeli Lomtavari Tsereladze Gelovashvili'), 1],
    ),
  }),
]
