import type { Culture } from '../names/culture.ts'
import { CULTURES_ABROAD, cultureOf } from '../names/cultures.ts'
import { type Random, weightedPicker } from '../random.ts'

export interface Place {
  readonly city: string
  readonly country: string
}

interface Country {
  readonly name: string
  readonly weight: number
  readonly cities: readonly string[]
  readonly cultures: readonly (readonly [Culture, number])[]
}

/** Country, how much of the owner's network lives there, its cities, and the cultures of those who live there. */
const countries: readonly Country[] = `
  Netherlands | 24 | Rotterdam, Rotterdam, Amsterdam, Utrecht, Venlo, Eindhoven, Tilburg, The Hague, Breda | dutch 10, turkish 1, indian 1
  Germany | 22 | Duisburg, Hamburg, Hamburg, Düsseldorf, Cologne, Bremen, Frankfurt, Munich, Leipzig, Stuttgart | german 10, turkish 1, polish 1
  Belgium | 9 | Antwerp, Antwerp, Ghent, Brussels, Liège | dutch 5, french 5
  United Kingdom | 7 | London, Manchester, Felixstowe, Birmingham, Glasgow, Leeds | british 10, indian 2, yoruba 1
  Ireland | 1 | Dublin, Cork | british 10
  United States | 6 | New York, Chicago, Savannah, Houston, Seattle, Memphis | american 10, spanish 2, indian 1, chinese 1
  Canada | 1.5 | Toronto, Montréal, Vancouver | american 6, french 4, chinese 1
  France | 4 | Paris, Lyon, Le Havre, Lille, Marseille | french 10, francophone-african 1, arabic 1
  Switzerland | 2 | Basel, Zurich, Geneva | german 6, french 3, italian 1
  Austria | 1.5 | Vienna, Linz, Graz | german 10, south-slavic 1
  Italy | 2.5 | Milan, Genoa, Turin, Bologna, Trieste | italian 10
  Spain | 2.5 | Barcelona, Valencia, Madrid, Zaragoza | spanish 10
  Portugal | 1 | Lisbon, Porto, Sines | portuguese 10
  Poland | 3 | Warsaw, Gdańsk, Wrocław, Poznań, Łódź | polish 10, ukrainian 2
  Czechia | 1.2 | Prague, Brno, Ostrava | czech-slovak 10
  Hungary | 0.8 | Budapest, Győr | hungarian 10
  Romania | 0.9 | Constanța, Cluj-Napoca, Bucharest | romanian 10
  Serbia | 0.5 | Belgrade, Novi Sad | south-slavic 10
  Bulgaria | 0.4 | Sofia, Varna | bulgarian 10
  Greece | 0.7 | Piraeus, Athens, Thessaloniki | greek 10, albanian-georgian 1
  Sweden | 1.5 | Gothenburg, Stockholm, Malmö | swedish 10, persian 1
  Norway | 1 | Oslo, Bergen | norwegian-danish 10
  Denmark | 1.4 | Copenhagen, Aarhus, Esbjerg | norwegian-danish 10
  Finland | 0.7 | Helsinki, Turku | finnish 10
  Lithuania | 0.5 | Klaipėda, Vilnius, Riga | baltic 10
  Türkiye | 1.2 | Istanbul, Izmir, Mersin | turkish 10
  Ukraine | 0.5 | Odesa, Lviv, Kyiv | ukrainian 10
  Georgia | 0.2 | Poti, Tbilisi | albanian-georgian 8, armenian-kazakh 2
  Kazakhstan | 0.2 | Almaty | armenian-kazakh 10
  Nigeria | 2 | Lagos, Lagos, Port Harcourt, Abuja | yoruba 5, igbo 5
  Ghana | 0.7 | Tema, Accra | ghanaian 10
  Kenya | 0.6 | Mombasa, Nairobi, Addis Ababa | east-african 10
  South Africa | 0.7 | Durban, Cape Town, Johannesburg | southern-african 8, indian 1
  Morocco | 0.6 | Tangier, Casablanca, Dakar | arabic 5, francophone-african 5
  United Arab Emirates | 1.3 | Dubai, Abu Dhabi | arabic 4, indian 5, pakistani-bangladeshi 2, filipino 1
  Israel | 0.4 | Haifa, Tel Aviv | hebrew 10
  India | 2.2 | Mumbai, Chennai, Bengaluru, Pune, Delhi | indian 10, hindi-script 3
  Pakistan | 0.4 | Karachi, Lahore, Chattogram | pakistani-bangladeshi 10
  China | 2 | Shanghai, Ningbo, Shenzhen, Qingdao | chinese 10
  Hong Kong | 0.7 | Hong Kong | chinese 8, british 2
  Singapore | 1.3 | Singapore | chinese 6, indian 2, indonesian-malay 2
  Japan | 0.8 | Yokohama, Osaka, Tokyo | japanese 10
  South Korea | 0.6 | Busan, Seoul | korean 10
  Viet Nam | 0.7 | Hai Phong, Ho Chi Minh City | vietnamese 10
  Thailand | 0.4 | Bangkok | thai 10
  Indonesia | 0.5 | Jakarta, Surabaya, Port Klang | indonesian-malay 10
  Philippines | 0.4 | Manila, Cebu | filipino 10
  Brazil | 1 | Santos, São Paulo, Curitiba | portuguese 10, italian 1
  Mexico | 0.6 | Monterrey, Veracruz, Mexico City | spanish 9, latin-american-indigenous 2
  Chile | 0.4 | Valparaíso, Santiago, Lima | spanish 9, latin-american-indigenous 1
`
  .trim()
  .split('\n')
  .map(readCountry)

const pickCountry = weightedPicker(countries, (country) => country.weight)
const byName = new Map(countries.map((country) => [country.name, country]))
const SHARE_FROM_ELSEWHERE = 0.16

export function pickPlace(random: Random): Place {
  const country = pickCountry(random)
  return { city: random.pick(country.cities), country: country.name }
}

/** The culture of someone's name, given where they live: mostly local, often enough from anywhere. */
export function pickCulture(random: Random, place: Place): Culture {
  const country = byName.get(place.country)
  if (country === undefined || random.chance(SHARE_FROM_ELSEWHERE)) return random.weighted(CULTURES_ABROAD)
  return random.weighted(country.cultures)
}

function readCountry(line: string): Country {
  const [name = '', weight = '', cities = '', cultures = ''] = line.split('|').map((cell) => cell.trim())
  return {
    name,
    weight: Number(weight),
    cities: cities.split(', '),
    cultures: cultures.split(', ').map((entry) => {
      const [id = '', share = ''] = entry.split(' ')
      return [cultureOf(id), Number(share)] as const
    }),
  }
}
