import { DOCUMENT_TYPES, type DocumentType, type Publisher } from '../domain/document.ts';
import { everyLanguage } from './every-language.ts';
import { type Finding, quoted, type ReadSource } from './findings.ts';
import { hostOf, isAt } from './recognise-address.ts';

interface Sign {
  type: DocumentType;
  pattern: RegExp;
  /** Where it must stand, for words that any text may hold: in the title or a title-like line, or anywhere in the first lines. */
  within: 'title' | 'head' | 'text';
  reason: string;
}

/** Signs of the types of document, the surest first. */
const SIGNS: readonly Sign[] = [
  {
    type: 'interim-assessment',
    pattern:
      /From the introductory text[\s\S]{0,1000}Interim Assessment|\b(?:20\d\d )?(?:Trafficking in Persons|TIP) Interim Assessment\b|évaluation intermédiaire/i,
    within: 'text',
    reason: 'it names the interim assessment',
  },
  {
    type: 'interim-assessment',
    pattern: /\binterim assessment\b/i,
    within: 'title',
    reason: 'its title names the interim assessment',
  },
  {
    type: 'press-release',
    pattern: /\b(?:press (?:release|statement)|communiqué de presse)\b/i,
    within: 'title',
    reason: 'it calls itself a press release',
  },
  {
    type: 'tip-report',
    pattern:
      /^.{2,60}?(?:[:(–—-]\s*)(?:tier|cat[ée]gorie|niveau)\s*[123](?:\s*[-–—:,]?\s*(?:watch list|liste de surveillance))?\W*$|^.{2,60}?[:(]\s*(?:special case|cas particulier)\W*$/im,
    within: 'head',
    reason: 'a heading gives the country and its tier, as the chapters of the report do',
  },
  {
    type: 'tip-report',
    pattern:
      /^(?!.*\b(?:statement|remarks|ambassador|embassy)\b).*trafficking in persons report(?:\s*(?:20\d\d)?\s*[:–—-].{2,40})?$|^20\d\d trafficking in persons report\b/im,
    within: 'title',
    reason: 'its title is that of the report',
  },
  {
    type: 'press-release',
    pattern: /\b(?:ambassador|embassy|ambassadeur|ambassade|press (?:release|statement)|communiqué)\b/i,
    within: 'head',
    reason: 'it speaks for an embassy, or calls itself a statement',
  },
  {
    type: 'tip-report',
    pattern:
      /does not (?:yet )?fully (?:meet|comply with) the minimum standards for the elimination of trafficking|ne (?:se conforme|satisfait|respecte) pas (?:pleinement|entièrement|encore)[^.]{0,40}normes minimales/i,
    within: 'text',
    reason: 'it uses the formula of the report on the minimum standards',
  },
  {
    type: 'treaty',
    pattern: /\b(?:agreement|treaty|convention|protocol|accord)\b[^.\n]{0,60}\b(?:between|entre)\b/i,
    within: 'title',
    reason: 'its title is that of an agreement',
  },
  {
    type: 'action-plan',
    pattern: /\b(?:national action plan|plan d[’']action national|plan national d[’']action)\b/i,
    within: 'title',
    reason: 'its title names an action plan',
  },
  {
    type: 'law',
    pattern: /\b(?:loi|ordonnance|décret|law|act|ordinance|decree)\s*(?:n[°ºo]\.?|no\.?|of|du)?\s*[\d-]{2,}/i,
    within: 'title',
    reason: 'its title is that of a law',
  },
  {
    type: 'court',
    pattern: /\b(?:judgment|judgement|court of|arrêt|cour d[’']assises|tribunal)\b/i,
    within: 'title',
    reason: 'its title names a court',
  },
];

/** Publishers whose texts are those of the United Nations. */
const OF_THE_UN = /^(?:un-|ohchr|unodc|iom|ilo)/;

/** A longer line tells something, and is no title. */
const LONGEST_TITLE = 150;

function firstLines({ title, paragraphs }: ReadSource): string[] {
  return [title ?? '', ...paragraphs.slice(0, 3)].map((text) => text.slice(0, 300));
}

/** The title and the first lines, where a text says what it is. */
function headOf(source: ReadSource): string {
  return firstLines(source).join('\n');
}

/** Those of the first lines that may be a title or a name; what a sentence speaks of is not yet what the text is. */
function titlesOf(source: ReadSource): string {
  return firstLines(source)
    .filter((line) => line.length <= LONGEST_TITLE)
    .join('\n');
}

/** Whether a text is a type of document, for an option that an editor gives. */
export function isDocumentType(text: string): text is DocumentType {
  return (DOCUMENT_TYPES as readonly string[]).includes(text);
}

/** Tells what kind of document a source is. @param publisher where the address already tells it */
export function recogniseType(source: ReadSource, publisher: string | undefined): Finding<DocumentType> {
  const head = headOf(source);
  const text = [head, ...source.around, ...source.paragraphs].join('\n');
  const places = { title: titlesOf(source), head, text };
  const sign = SIGNS.find(({ pattern, within }) => pattern.test(places[within]));
  if (sign) return { value: sign.type, reason: sign.reason };
  if (publisher && OF_THE_UN.test(publisher)) return { value: 'un-report', reason: `its publisher is ${publisher}` };
  return { reason: 'nothing says what kind of text it is' };
}

/** Finds the publisher on whose site the address is; none for an address at a republisher. */
export function publisherAt(address: string | undefined, publishers: readonly Publisher[]): Publisher | undefined {
  return publishers.find(({ url }) => {
    const host = url === undefined ? undefined : hostOf(url);
    return address !== undefined && host !== undefined && isAt(address, host);
  });
}

/** The words of the head in which an American embassy speaks. */
const EMBASSY =
  /(?:U\.?S\.?|United States|American)\s+(?:Ambassador|Embassy)|Ambass(?:ade|adeur)\s+(?:des États-Unis|américaine?)/i;

/**
 * Tells who speaks: by what the source is, by its address, by an embassy that speaks, or by a name in its first lines.
 * @param country slug of the country, after which its embassy is called
 */
export function recognisePublisher(
  source: ReadSource,
  type: DocumentType | undefined,
  publishers: readonly Publisher[],
  country: string,
): Finding<string> {
  const has = (id: string) => publishers.some((publisher) => publisher.id === id);
  if ((type === 'tip-report' || type === 'interim-assessment') && has('us-state-department')) {
    return {
      value: 'us-state-department',
      reason: `an ${type === 'tip-report' ? 'edition of the report' : 'interim assessment'} is the Department of State’s`,
    };
  }
  const bySite = publisherAt(source.address.value, publishers);
  if (bySite) return { value: bySite.id, reason: `the address is at ${hostOf(source.address.value!)}` };
  const head = headOf(source);
  const [embassy] = EMBASSY.exec(head) ?? [];
  const id = `us-embassy-${country}`;
  if (embassy && has(id)) return { value: id, reason: `the first lines say ${quoted(embassy)}` };
  if (embassy) return { reason: `the first lines say ${quoted(embassy)}, but content/publishers.yaml has no ${id}` };
  const titles = titlesOf(source);
  const named = publishers.filter((publisher) => everyLanguage(publisher.name).some((name) => titles.includes(name)));
  if (named.length === 1) return { value: named[0]!.id, reason: 'its name stands in the first lines' };
  return {
    reason:
      named.length > 1
        ? `the first lines name ${named.map((one) => one.id).join(' and ')}`
        : 'nobody of content/publishers.yaml is named',
  };
}
