export {
  CALENDAR_SERVER,
  CARDDAV,
  DAV,
  DECLARATIONS,
  isNamed,
  keyOf,
  type QualifiedName,
  tagName,
} from './names.ts'
export { readXml, type XmlElement } from './read-xml.ts'
export { escapeXml, tag, XML_HEAD } from './write-xml.ts'
