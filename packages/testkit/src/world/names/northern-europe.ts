import {
  type Culture,
  compound,
  doubled,
  genderedCompound,
  latinCulture,
  mixture,
  oneOf,
  withParticle,
} from './culture.ts'

export const northernEurope: readonly Culture[] = [
  latinCulture({
    id: 'german',
    female: `Anke Birgit Carla Dörte Elke Friederike Greta Hanna Ines Jana Katharina Lena Marlene Nele Ortrud Petra Ronja
      Sabine Tanja Ulrike Verena Wiebke Svenja Johanna Franziska Mareike Antje Silke Anna-Lena Heike Clara Lotte`,
    male: `Arne Bernd Carsten Detlef Eike Florian Gerrit Holger Ingo Jörg Kai Lars Matthias Nils Ole Philipp Rainer Stefan
      Thorsten Uwe Volker Wolfgang Jürgen Hans-Peter Moritz Jonas Björn Henning Fabian Götz Malte Tilman`,
    family: withParticle(
      'von zu',
      0.02,
      doubled(
        '-',
        0.07,
        mixture(
          [
            compound(
              `Ahorn Birken Brand Dorn Eichen Eller Erlen Fels Finken Garten Hasel Heiden Kirsch Linden Mühl Rosen Sand
        Stein Tannen Wald Weiden Wiesen Winter Holz Korn Lerchen`,
              `bach berg blom dorf feld hof horst kamp mann reuter
        stedt thal wald wieser müller brinck`,
            ),
            5,
          ],
          [
            oneOf(`Pfannkuch Zumholz Rademaker Kortmann Büscher Lüttgen Ostermeyer Wehling Kreuzhage Nöthen Schaphaus Brüggen
        Tiedtke Hünnekes Jeschonnek Grothues Sudbrack Pellenz Übelhör Straetmans`),
            1.2,
          ],
        ),
      ),
    ),
  }),
  latinCulture({
    id: 'dutch',
    female: `Anouk Bregje Carlijn Daphne Els Femke Gerdien Hanneke Ilse Jolanda Karlijn Liesbeth Marijke Noor Roos Saskia
      Tess Vera Willemijn Yvonne Marit Fleur Sanne Maartje Lotte Zoë Eefje Nienke`,
    male: `Arjan Bas Coen Diederik Ewout Floris Gijs Hidde Jeroen Joost Koen Luuk Maarten Niels Olaf Pieter Rutger Sjoerd
      Teun Wouter Jan-Willem Ruben Sander Bram Daan Hessel Jelle Thijs`,
    family: mixture(
      [
        withParticle(
          "van_den van_der van de van_'t van",
          0.9,
          compound(
            `Heuvel Linden Meer Broek Wal Polder Eik Zand
        Veen Water Kroon Molen Sluis Ree`,
            `inck kamp dael hout oord stee zicht vliet berg donk man`,
          ),
        ),
        5,
      ],
      [
        compound(
          'Groen Kool Duin Rie Ster Wester Ooster Noor Zuider Bouw Schip Haver',
          'veld huis stra sma hoff mans kerke burg dijk laan',
        ),
        3,
      ],
      [
        oneOf(
          `Terpstra-Vos Hoogsteder Kleinjan Boerwinkel Zeldenthuis Naaktgeboren Dingemanse Quaedvlieg Roosenboom Ploegstra`,
        ),
        1,
      ],
    ),
  }),
  latinCulture({
    id: 'british',
    female: `Abigail Beatrix Charlotte Delia Eleanor Fiona Georgina Harriet Imogen Jemima Kirsty Lorna Morwenna Niamh
      Orla Philippa Rhiannon Siobhán Tamsin Verity Winifred Aoife Bronwyn Catriona Rosalind Alice Sinéad Gwen`,
    male: `Alastair Barnaby Callum Dominic Edmund Fergus Gareth Hamish Iain Jasper Kieran Lachlan Malcolm Nigel Owain
      Piers Rhodri Rory Seán Tristan Wilfred Gavin Eoin Duncan Toby Hugh Conor Rupert`,
    family: mixture(
      [
        compound(
          `Ash Birch Brad Cold Dun East Fair Green Hart Hazel Holm King Marsh North Oak Pen Rad Sel Thorn Wake West
        Whit Win Wood`,
          'bourne bridge bury combe croft dale don field ford gate ham hurst lake ley mere shaw stead ton wick worth',
        ),
        5,
      ],
      [
        withParticle(
          "O'",
          0,
          oneOf(`O'Hanrahan O'Dwyerly MacAskey McGarrigan Trevanion Penhallick Llewelyn-Rees ap_Ifan
        Gilliver Tattersley Cruikmoor Abernathie Pomfrey Quigson Ravenscroft Fothergale Dalgarnock`),
        ),
        2,
      ],
    ),
  }),
  latinCulture({
    id: 'american',
    female: `Alyssa Brooke Caitlin Denise Erica Faith Gabrielle Heather Iris Janelle Kayla Lakisha Monique Natalie Paige
      Renee Shawna Tiffany Vanessa Whitney Jasmine Megan Dana Carol Latoya Stacy`,
    male: `Andre Brandon Curtis Darnell Ethan Frank Garrett Hunter Isaiah Jamal Kyle Logan Marcus Nathan Preston Quentin
      Russell Scott Terrence Victor Wade Zachary Todd Chad Derek Tyrone`,
    family: doubled(
      '-',
      0.05,
      mixture(
        [
          compound(
            'Black Bridge Cal Clay Cross Dal Ed Ever Far Gar Hale Lang May Mill Nor Pem Rock Star Stock Strat Wal',
            'ber bert bridge brook don ell er ford land ley man mont more port ridge son ston vale way well',
          ),
          5,
        ],
        [
          oneOf(
            'Delacruz-Hill Boatwright Nakagawa-Stone Przybylski Lindquist-Moore Treviño Okafor-James Gunderson Haverty Castellow',
          ),
          1,
        ],
      ),
    ),
  }),
  latinCulture({
    id: 'swedish',
    female:
      'Annika Britta Cecilia Ebba Elin Frida Gunilla Hedvig Ingrid Karin Linnéa Maja Pernilla Saga Signe Ylva Åsa Malin',
    male: 'Anders Axel Björn Christer Emil Fredrik Gustav Håkan Jens Kjell Lennart Magnus Oskar Per Rasmus Sven Tobias Åke',
    family: compound(
      'Al Berg Björk Dal Ek Fors Gran Hed Hägg Lind Lund Malm Norr Ros Sjö Sten Sund Södr Vik Åker',
      'ahl berg blad borg gren holm kvist lind lund mark qvist ström vall vik',
    ),
  }),
  latinCulture({
    id: 'norwegian-danish',
    female:
      'Anne-Mette Bodil Dorthe Eva Gro Helle Inger Jorunn Kirsten Liv Mette Nina Randi Sidsel Solveig Tone Tove Ragnhild Maiken',
    male: 'Asbjørn Bent Dag Eirik Finn Geir Henrik Ivar Jesper Knut Leif Mads Odd Rune Søren Torben Trond Øyvind Jørgen',
    family: mixture(
      [
        compound(
          'Aas Bakke Dahl Eide Elv Fjell Hauge Hol Kvern Lang Moe Myr Nord Nygård Sand Solheim Strand Tveit Vik Øster',
          'berg bø dal gaard haug heim holt land mo nes rud set stad sæther vold',
        ),
        4,
      ],
      [
        doubled('-', 0.2, oneOf('Mølbæk Ravnsborg Kjærsgaard Thestrup Bundgaard Agerskov Skovlund Nørbæk')),
        2,
      ],
    ),
  }),
  latinCulture({
    id: 'finnish',
    female:
      'Aino Eeva Hanna-Mari Helmi Johanna Kaisa Leena Marjatta Outi Päivi Riikka Sari Tiina Venla Ülle Kadri',
    male: 'Antti Eero Heikki Ilkka Jari Jukka Kari Mika Olli Pekka Risto Sami Tapani Ville Jüri Väino',
    family: compound(
      'Aho Harju Heino Järvi Kallio Kangas Kivi Kosken Lehto Metsä Niemi Nurmi Rinta Salo Suo Vaara',
      'la lä maa mäki nen niemi ranta saari salo vaara virta',
    ),
  }),
  latinCulture({
    id: 'baltic',
    female: 'Agnė Dace Eglė Gintarė Ieva Jolanta Kristīne Līga Rasa Rūta Sanita Žydrė',
    male: 'Andris Darius Gints Jānis Kęstutis Linas Mārtiņš Oskars Raimonds Saulius Tomas Vytenis',
    family: genderedCompound(
      'Bērz Kaln Krūm Liep Ozol Siln Žvirbl Balč Kazl Mažeik Petrul Stank',
      'iņš=iņa āns=āne aitis=aitė auskas=auskienė ūnas=ūnienė',
    ),
  }),
]
