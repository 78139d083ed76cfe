import {
  type Culture,
  compound,
  doubled,
  latinCulture,
  mixture,
  oneOf,
  scriptCulture,
  withParticle,
} from './culture.ts'

export const southernEurope: readonly Culture[] = [
  latinCulture({
    id: 'french',
    female: `Adèle Bénédicte Capucine Delphine Élodie Florence Gaëlle Hélène Inès Joséphine Laure Maëlys Noémie Océane
      Pauline Solène Thérèse Véronique Anne-Sophie Marie-Claire Clémence Aurélie Margaux Sylvie`,
    male: `Amaury Benoît Cédric Didier Étienne Fabrice Gaspard Hervé Jérôme Loïc Mathieu Noël Olivier Pascal Rémi
      Stéphane Thibault Xavier Yannick Jean-Baptiste Jean-Marc Guillaume Sébastien Aurélien`,
    family: withParticle(
      "de d' de_la du",
      0.05,
      mixture(
        [
          compound(
            'Beau Bois Cham Chante Clair Cour Fon Grand Haute Long Mai Mont Pré Ro Vau Ville Brun Char',
            'bert breuil champ clerc court delle fort grain laure lier mont neuve pin rand rive teau ville voisin',
          ),
          5,
        ],
        [
          oneOf(
            'Le_Goasguen Kerbrat Ploumidec Etchevarne Castaignède-Roy Vandewoestyne Delvigne Wauthelet Lejeusne Thiriot',
          ),
          2,
        ],
      ),
    ),
  }),
  latinCulture({
    id: 'italian',
    female:
      'Alessia Beatrice Chiara Donatella Elisa Federica Ginevra Ilaria Lucrezia Martina Nicoletta Ottavia Raffaella Silvia Teresa Viola Giulia Marta',
    male: 'Alessandro Bruno Carlo Dario Edoardo Fabio Giacomo Ivano Lorenzo Marco Niccolò Paolo Riccardo Sergio Tommaso Umberto Gianluca Pier_Luigi',
    family: withParticle(
      'De Di Dal Della',
      0.1,
      compound(
        'Bel Bian Camp Cast Fal Ferr Gal Gian Lam Mal Mont Pel Ram Ros Sal Tam Tor Val Ver Zan',
        'acci anelli aretti azzo ardi atti ellini erani etti iani icelli ignano inotti occhi olani oncelli ucci',
      ),
    ),
  }),
  latinCulture({
    id: 'spanish',
    female:
      'Aitana Begoña Candela Dolores Elvira Fátima Guadalupe Inmaculada Jimena Lucía Maite Nuria Pilar Rocío Soledad Xiomara María_José Montserrat Itziar Ximena',
    male: 'Adrián Beñat Cristóbal Diego Eusebio Fermín Gonzalo Hernán Ignacio Joaquín Leandro Martín Nicolás Óscar Rubén Santiago Tomás Íñigo José_Luis Andrés',
    family: doubled(
      ' ',
      0.55,
      mixture([
        oneOf(`Alcorta Berrocal Cidoncha Echaniz Fuenlabra Garmendia Hinojal Iturbe Lacunza Manzanedo Narváiz Olabarri
      Peñalosa Quintanal Redondela Sarasola Tejeda Ugarteche Valdivielso Zubeldia Aranguiz Bustamel Cárdaba Escudé Larrañeta Muñiz Otamendi Villacorte`),
        1,
      ]),
    ),
  }),
  latinCulture({
    id: 'portuguese',
    female:
      'Adriana Beatriz Conceição Débora Fernanda Graça Helena Isabela Joana Leonor Madalena Natália Patrícia Rafaela Sónia Thaís Vitória Inês',
    male: 'Afonso Bernardo Caio Davi Estêvão Filipe Gonçalo Henrique João Leandro Murilo Nuno Otávio Rodrigo Simão Tiago Vasco Zé_Carlos',
    family: doubled(
      ' ',
      0.5,
      withParticle(
        'da de dos',
        0.2,
        oneOf(`Abrantes Barcelar Carvalhal Duarte Estrela Figueirinha Godinho Lourosa Mascarenha Nóbrega
      Outeiro Peixinho Quintela Ribeirinho Saldanha Teixedo Valadares Viegas Azeredo Bragança-Pires Cordovil Freixo Lobato Montenário`),
      ),
    ),
  }),
  latinCulture({
    id: 'romanian',
    female: 'Adina Bianca Corina Daniela Elena Ioana Luminița Mirela Oana Raluca Simona Viorica',
    male: 'Adrian Bogdan Cosmin Dragoș Emil Gheorghe Ionuț Laurențiu Mihai Răzvan Sorin Vlad',
    family: compound(
      'Bălăn Ciobăn Dobr Drăgul Florar Lupul Mold Negr Păstor Stăn Șerbăn Vădan',
      'escu eanu oiu ache ărescu iceanu',
    ),
  }),
  scriptCulture({
    id: 'greek',
    female:
      'Despina=Δέσποινα Eleni=Ελένη Ioanna=Ιωάννα Katerina=Κατερίνα Maria=Μαρία Sofia=Σοφία Theodora=Θεοδώρα Zoi=Ζωή',
    male: 'Andreas=Ανδρέας Dimitris=Δημήτρης Giorgos=Γιώργος Kostas=Κώστας Manolis=Μανώλης Nikos=Νίκος Spyros=Σπύρος Yannis=Γιάννης',
    family:
      'Karavellis=Καραβέλλης Drosinakis=Δροσινάκης Mavrothalassitis=Μαυροθαλασσίτης Petridakos=Πετριδάκος Stavrianos=Σταυριανός Vlachopanos=Βλαχοπάνος Limnaios=Λιμναίος Thymiakis=Θυμιάκης Kalamaris=Καλαμάρης',
    familyOfWomen:
      'Karavelli=Καραβέλλη Drosinaki=Δροσινάκη Mavrothalassiti=Μαυροθαλασσίτη Petridakou=Πετριδάκου Stavrianou=Σταυριανού Vlachopanou=Βλαχοπάνου Limnaiou=Λιμναίου Thymiaki=Θυμιάκη Kalamari=Καλαμάρη',
    nativeShare: 0.3,
  }),
  latinCulture({
    id: 'turkish',
    female:
      'Aslı Aylin Başak Çiğdem Defne Elif Feride Gülşen İrem Leyla Nilüfer Özlem Pınar Selin Şebnem Zeynep',
    male: 'Ahmet Barış Cem Deniz Emre Furkan Gökhan Hakan İlker Kerem Levent Murat Onur Serkan Tolga Yiğit',
    family: compound(
      'Ak Al Ay Bal Bozk Çal Dem Er Gök Gün Kar Kaya Öz Sar Taş Yıl Yürek',
      'alp altan budak dağlı demirci doğan gören kaynak oğlu sever soylu taşkın türk',
    ),
  }),
]
