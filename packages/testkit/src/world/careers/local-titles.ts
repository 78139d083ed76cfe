import type { JobFunction, Level } from '@rapport/domain'
import { phrases } from '../words.ts'

interface LocalTitle {
  readonly function: JobFunction
  readonly level: Level
  readonly title: string
}

/** Titles as people write them in their own language, by country. */
const titles: Readonly<Record<string, readonly LocalTitle[]>> = {
  Germany:
    read(`Operations/manager/Leiter Lagerlogistik | Operations/director/Bereichsleiter Logistik | Purchasing/manager/Einkaufsleiter
    Purchasing/entry/Einkäufer | Operations/entry/Disponentin | Operations/entry/Fachkraft für Lagerlogistik | Sales/manager/Vertriebsleiter
    Finance/manager/Leitung Controlling | Human Resources/manager/Personalleiterin | Operations/cxo/Geschäftsführer | Operations/training/Werkstudentin Logistik
    Information Technology/manager/IT-Leiter | Accounting/entry/Buchhalterin | Operations/vp/Prokurist, Leiter Spedition`),
  Netherlands:
    read(`Operations/manager/Manager Logistiek | Purchasing/manager/Hoofd Inkoop | Operations/entry/Planner transport | Legal/senior/Senior jurist
    Operations/cxo/Algemeen directeur | Administrative/entry/Directiesecretaresse | Operations/manager/Teamleider magazijn | Human Resources/entry/HR-adviseur
    Administrative/senior/Senior beleidsmedewerker | Operations/training/Stagiair supply chain | Finance/manager/Hoofd financiën`),
  Belgium: read(
    'Operations/manager/Responsable logistique | Purchasing/manager/Responsable achats | Operations/entry/Dispatcher | Operations/director/Directeur des opérations | Sales/manager/Verkoopleider',
  ),
  France: read(
    'Operations/director/Directrice des opérations | Operations/manager/Responsable supply chain | Purchasing/entry/Acheteur | Engineering/entry/Ingénieur méthodes | Operations/training/Alternante logistique | Finance/cxo/Directeur administratif et financier',
  ),
  Italy: read(
    'Operations/manager/Responsabile Logistica | Purchasing/manager/Responsabile Acquisti | Sales/director/Direttore Commerciale | Operations/cxo/Amministratore Delegato',
  ),
  Spain: read(
    'Operations/manager/Jefe de Tráfico | Operations/director/Directora de Operaciones | Purchasing/manager/Responsable de Compras | Operations/cxo/Directora General',
  ),
  Mexico: read(
    'Operations/manager/Gerente de Logística | Purchasing/manager/Gerente de Compras | Sales/director/Director Comercial',
  ),
  Brazil: read(
    'Operations/manager/Gerente de Logística | Purchasing/manager/Coordenadora de Compras | Sales/director/Diretor Comercial',
  ),
  Portugal: read('Operations/director/Diretor de Operações | Operations/entry/Técnica de Logística'),
  Poland: read(
    'Operations/manager/Kierownik Magazynu | Operations/entry/Spedytor | Operations/director/Dyrektor Operacyjny',
  ),
}

/** A title in the language of the country, where the vocabulary has one that fits. */
export function localTitles(country: string, functionName: JobFunction, level: Level): readonly string[] {
  return (titles[country] ?? [])
    .filter((entry) => entry.function === functionName && entry.level === level)
    .map((entry) => entry.title)
}

function read(text: string): readonly LocalTitle[] {
  return phrases(text).map((entry) => {
    const [functionName = '', level = '', title = ''] = entry.split('/')
    return { function: functionName as JobFunction, level: level as Level, title }
  })
}
