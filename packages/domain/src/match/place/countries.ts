interface CountryNames {
  readonly code: string
  /** The country's name in six languages, then the short forms people write. */
  readonly names: string
  /** Cities and regions that stand for it; a slash parts the spellings of one. */
  readonly cities: string
}

/**
 * Countries that objectives speak of, with the places whose country is known without asking. Coarse on purpose: a
 * place that is not here is compared by its words alone.
 */
export const COUNTRIES: readonly CountryNames[] = [
  {
    code: 'DE',
    names: 'Germany,Deutschland,Allemagne,Alemania,Alemanha,Duitsland',
    cities:
      'Berlin,Hamburg/Hamburgo/Hambourg,Munich/München/Muenchen/Múnich/Munique,Cologne/Köln/Koeln/Colonia/Colônia/Keulen,Frankfurt/Francfort/Fráncfort,Stuttgart,Düsseldorf/Duesseldorf,Leipzig,Dortmund,Essen,Bremen/Brême,Dresden/Dresde,Hanover/Hannover,Nuremberg/Nürnberg,Duisburg,Bonn,Münster,Mannheim,Karlsruhe,Augsburg,Wiesbaden,Aachen,Kiel,Freiburg,Bavaria/Bayern/Bavière/Baviera/Beieren,Hesse/Hessen,Saxony/Sachsen,Baden-Württemberg,North Rhine-Westphalia/Nordrhein-Westfalen/NRW,Ruhr/Ruhrgebiet',
  },
  {
    code: 'AT',
    names: 'Austria,Österreich,Autriche,Áustria,Oostenrijk',
    cities: 'Vienna/Wien/Vienne/Viena/Wenen,Graz,Linz,Salzburg,Innsbruck,Tyrol/Tirol',
  },
  {
    code: 'CH',
    names: 'Switzerland,Schweiz,Suisse,Suiza,Suíça,Zwitserland',
    cities:
      'Zurich/Zürich/Zúrich/Zurique,Geneva/Genf/Genève/Ginebra/Genebra,Basel/Bâle/Basilea,Bern/Berne/Berna,Lausanne,Lucerne/Luzern,Zug,Winterthur,Lugano',
  },
  {
    code: 'NL',
    names:
      'Netherlands,Niederlande,Niederlanden,Pays-Bas,Países Bajos,Países Baixos,Nederland,Holland,Hollande,Holanda',
    cities:
      'Amsterdam/Ámsterdam,Rotterdam/Róterdam,The Hague/Den Haag/La Haye/La Haya/Haia,Utrecht,Eindhoven,Groningen,Tilburg,Breda,Delft,Leiden,Haarlem,Arnhem,Nijmegen,Maastricht,Randstad,Brabant,Venlo',
  },
  {
    code: 'BE',
    names: 'Belgium,Belgien,Belgique,Bélgica,België,Belgie',
    cities:
      'Brussels/Brüssel/Bruxelles/Bruselas/Bruxelas/Brussel,Antwerp/Antwerpen/Anvers/Amberes/Antuérpia,Ghent/Gent/Gand/Gante,Liège/Luik,Bruges/Brugge,Leuven/Louvain,Flanders/Vlaanderen/Flandre,Wallonia/Wallonie',
  },
  { code: 'LU', names: 'Luxembourg,Luxemburg,Luxemburgo', cities: '' },
  {
    code: 'FR',
    names: 'France,Frankreich,Francia,França,Frankrijk',
    cities:
      'Paris/París/Parijs,Lyon/Lyons,Marseille/Marseilles/Marsella/Marselha,Toulouse,Nice,Nantes,Strasbourg/Straßburg/Estrasburgo,Montpellier,Bordeaux/Burdeos,Lille/Rijsel,Rennes,Grenoble,Le Havre,Île-de-France,Normandy/Normandie,Brittany/Bretagne,Alsace/Elsass,Provence',
  },
  {
    code: 'ES',
    names: 'Spain,Spanien,Espagne,España,Espanha,Spanje',
    cities:
      'Madrid/Madri,Barcelona/Barcelone,Valencia/Valence,Seville/Sevilla/Séville/Sevilha,Zaragoza/Saragossa,Málaga,Bilbao,Murcia,Palma,Alicante,Granada,Vigo,Catalonia/Cataluña/Catalogne/Katalonien,Andalusia/Andalucía,Basque Country/País Vasco/Baskenland,Galicia',
  },
  {
    code: 'PT',
    names: 'Portugal',
    cities: 'Lisbon/Lisboa/Lissabon/Lisbonne,Porto/Oporto,Braga,Coimbra,Faro,Aveiro,Setúbal,Algarve',
  },
  {
    code: 'BR',
    names: 'Brazil,Brasilien,Brésil,Brasil,Brazilië',
    cities:
      'São Paulo/Sao Paulo,Rio de Janeiro,Brasília,Belo Horizonte,Curitiba,Porto Alegre,Recife,Salvador,Fortaleza,Campinas,Florianópolis',
  },
  {
    code: 'GB',
    names:
      'United Kingdom,Großbritannien,Grossbritannien,Vereinigtes Königreich,Royaume-Uni,Reino Unido,Verenigd Koninkrijk,Great Britain,Britain,UK,England,Scotland,Wales,Northern Ireland',
    cities:
      'London/Londres/Londen,Manchester,Birmingham,Leeds,Glasgow,Edinburgh/Édimbourg/Edimburgo,Liverpool,Bristol,Sheffield,Newcastle,Nottingham,Southampton,Cardiff,Belfast,Cambridge,Oxford,Aberdeen,Brighton,Leicester,Felixstowe',
  },
  {
    code: 'IE',
    names: 'Ireland,Irland,Irlande,Irlanda,Ierland',
    cities: 'Dublin/Dublín,Cork,Galway,Limerick',
  },
  {
    code: 'IT',
    names: 'Italy,Italien,Italie,Italia,Itália,Italië',
    cities:
      'Rome/Rom/Roma,Milan/Mailand/Milano/Milán/Milão/Milaan,Turin/Torino/Turín/Turim,Naples/Napoli/Neapel,Genoa/Genua/Genova,Bologna/Bolonia,Florence/Firenze/Florenz/Florencia,Venice/Venezia/Venedig,Trieste/Triest,Verona,Lombardy/Lombardia/Lombardei,Tuscany/Toscana/Toskana',
  },
  {
    code: 'DK',
    names: 'Denmark,Dänemark,Danemark,Dinamarca,Denemarken',
    cities: 'Copenhagen/Kopenhagen/København/Copenhague,Aarhus,Odense,Aalborg',
  },
  {
    code: 'SE',
    names: 'Sweden,Schweden,Suède,Suecia,Suécia,Zweden',
    cities: 'Stockholm/Estocolmo,Gothenburg/Göteborg/Gotemburgo,Malmö,Uppsala',
  },
  {
    code: 'NO',
    names: 'Norway,Norwegen,Norvège,Noruega,Noorwegen',
    cities: 'Oslo,Bergen,Trondheim,Stavanger',
  },
  {
    code: 'FI',
    names: 'Finland,Finnland,Finlande,Finlandia,Finlândia',
    cities: 'Helsinki/Helsinque,Espoo,Tampere,Turku',
  },
  {
    code: 'PL',
    names: 'Poland,Polen,Pologne,Polonia,Polônia',
    cities:
      'Warsaw/Warschau/Warszawa/Varsovie/Varsovia,Krakow/Kraków/Krakau/Cracovie/Cracovia,Wroclaw/Wrocław/Breslau,Gdansk/Gdańsk/Danzig,Poznan/Poznań,Lodz/Łódź',
  },
  {
    code: 'CZ',
    names: 'Czech Republic,Czechia,Tschechien,Tchéquie,Chequia,Tsjechië',
    cities: 'Prague/Prag/Praha/Praga/Praag,Brno/Brünn,Ostrava',
  },
  {
    code: 'HU',
    names: 'Hungary,Ungarn,Hongrie,Hungría,Hungria,Hongarije',
    cities: 'Budapest/Budapeste/Boedapest',
  },
  {
    code: 'GR',
    names: 'Greece,Griechenland,Grèce,Grecia,Grécia,Griekenland',
    cities: 'Athens/Athen/Athènes/Atenas/Athene,Thessaloniki',
  },
  {
    code: 'TR',
    names: 'Turkey,Türkei,Turquie,Turquía,Turquia,Turkije,Türkiye',
    cities: 'Istanbul/Estambul/Istambul,Ankara,Izmir',
  },
  {
    code: 'US',
    names: 'United States,Vereinigte Staaten,États-Unis,Estados Unidos,Verenigde Staten,USA,US,America',
    cities:
      'New York/NYC/Nueva York,San Francisco,Los Angeles,Chicago,Boston,Seattle,Austin,Houston,Dallas,Atlanta,Miami,Denver,Philadelphia,Washington,San Diego,San Jose,Detroit,Minneapolis,Portland,Silicon Valley,Bay Area,California/Kalifornien/Californie,Texas,Florida,Massachusetts',
  },
  {
    code: 'CA',
    names: 'Canada,Kanada,Canadá',
    cities: 'Toronto,Montreal/Montréal,Vancouver,Ottawa,Calgary,Quebec/Québec,Ontario',
  },
  {
    code: 'MX',
    names: 'Mexico,Mexiko,Mexique,México',
    cities: 'Mexico City/Ciudad de México/CDMX,Monterrey,Guadalajara',
  },
  { code: 'AR', names: 'Argentina,Argentinien,Argentine,Argentinië', cities: 'Buenos Aires,Rosario' },
  { code: 'CL', names: 'Chile,Chili', cities: 'Santiago de Chile' },
  { code: 'CO', names: 'Colombia,Kolumbien,Colombie,Colômbia', cities: 'Bogotá,Medellín,Cali' },
  { code: 'PE', names: 'Peru,Perú,Pérou', cities: '' },
  {
    code: 'IN',
    names: 'India,Indien,Inde,Índia',
    cities: 'Mumbai/Bombay,Delhi,Bangalore/Bengaluru,Hyderabad,Chennai,Pune,Kolkata',
  },
  {
    code: 'CN',
    names: 'China,Chine',
    cities: 'Shanghai/Xangai,Beijing/Peking/Pékin/Pequim,Shenzhen,Guangzhou',
  },
  { code: 'JP', names: 'Japan,Japon,Japón,Japão', cities: 'Tokyo/Tokio/Tóquio,Osaka' },
  { code: 'SG', names: 'Singapore,Singapur,Singapour,Cingapura', cities: '' },
  { code: 'HK', names: 'Hong Kong,Hongkong', cities: '' },
  { code: 'AE', names: 'United Arab Emirates,Emirates,UAE', cities: 'Dubai/Dubái,Abu Dhabi' },
  { code: 'IL', names: 'Israel,Israël', cities: 'Tel Aviv,Haifa' },
  {
    code: 'ZA',
    names: 'South Africa,Südafrika,Afrique du Sud,Sudáfrica,África do Sul,Zuid-Afrika',
    cities: 'Johannesburg,Cape Town/Kapstadt/Le Cap/Kaapstad,Durban',
  },
  { code: 'NG', names: 'Nigeria,Nigéria', cities: 'Lagos,Abuja' },
  { code: 'KE', names: 'Kenya,Kenia', cities: 'Nairobi' },
  { code: 'EG', names: 'Egypt,Ägypten,Égypte,Egipto,Egito', cities: 'Cairo/Kairo/Le Caire' },
  {
    code: 'AU',
    names: 'Australia,Australien,Australie,Austrália',
    cities: 'Sydney/Sídney,Melbourne,Brisbane,Perth',
  },
  {
    code: 'NZ',
    names: 'New Zealand,Neuseeland,Nouvelle-Zélande,Nueva Zelanda,Nova Zelândia',
    cities: 'Auckland,Wellington',
  },
]

/** Regions of several countries, by the codes above. */
export const REGIONS: readonly { readonly names: string; readonly codes: string }[] = [
  { names: 'DACH,D-A-CH,German-speaking countries', codes: 'DE AT CH' },
  { names: 'Benelux', codes: 'BE NL LU' },
  { names: 'Nordics,Scandinavia,Skandinavien,Scandinavie,Escandinavia,Scandinavië', codes: 'DK SE NO FI' },
  { names: 'Iberia,Península Ibérica', codes: 'ES PT' },
  { names: 'British Isles', codes: 'GB IE' },
  {
    names: 'Europe,Europa,EU,European Union',
    codes: 'DE AT CH NL BE LU FR ES PT GB IE IT DK SE NO FI PL CZ HU GR',
  },
  {
    names: 'North America,Nordamerika,Amérique du Nord,Norteamérica,América do Norte,Noord-Amerika',
    codes: 'US CA MX',
  },
  {
    names: 'Latin America,LATAM,Lateinamerika,Amérique latine,Latinoamérica,América Latina',
    codes: 'MX BR AR CL CO PE',
  },
  { names: 'Asia,Asien,Asie,APAC,Azië,Asia Pacific', codes: 'IN CN JP SG HK AE IL' },
  { names: 'Africa,Afrika,Afrique,África', codes: 'ZA NG KE EG' },
  {
    names: 'EMEA',
    codes: 'DE AT CH NL BE LU FR ES PT GB IE IT DK SE NO FI PL CZ HU GR TR AE IL ZA NG KE EG',
  },
]
