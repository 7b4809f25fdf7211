import { asName } from '../check/likely-meant.ts';
import type { ContentParts } from '../domain/corpus.ts';
import { DOCUMENT_TYPES } from '../domain/document.ts';
import { isPartialDate, yearOf } from '../domain/partial-date.ts';
import { fieldsOf } from '../open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../open-data/content-schemas.ts';
import { NAME, type NameHolder } from '../schemas/fields.ts';
import { commentedYaml, TODO, wrapWords } from './commented-yaml.ts';
import { knownNames } from './known-names.ts';
import { oneOf } from './one-of.ts';
import { Refusal } from './refusal.ts';
import type { Scaffold } from './scaffold.ts';

/** What is known of a new document. */
export interface DocumentRequest {
  country: string;
  /** The year of publication; not needed where the date is given. */
  year?: string | undefined;
  /** A few words: the file's name after the year. */
  name: string;
  type?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
  edition?: string | undefined;
}

const HEAD = [
  'Fill in every value that is marked. What begins with # is not read. To use such a field, take the sign away before its name; with',
  'a list, before each line of its entry, and double the entry as often as you need it. Where a second # is left, the entry need not',
  'have the field. Take out what you do not use.',
].join(' ');

const BODY = `${TODO}: one to four paragraphs in your own words. What the document is, what it says, how much of it you read.`;

/** A part of an address. */
const IN_ADDRESS = new RegExp(`^${NAME}$`);

function yearFor({ year, published }: DocumentRequest): string {
  if (published !== undefined && !isPartialDate(published))
    throw new Refusal('usage', `“${published}” is no date. Write --published 2025-02-11, 2025-02 or 2025.`);
  const own = published === undefined ? undefined : String(yearOf(published));
  if (year !== undefined && own !== undefined && year !== own)
    throw new Refusal('usage', `--year ${year} and --published ${published} differ. Give one of the two.`);
  const found = own ?? year;
  if (found === undefined || !/^\d{4}$/.test(found))
    throw new Refusal('usage', 'The year of publication is missing or no year. Write --year 2025.');
  return found;
}

/** The words of the file's name, without a year that somebody put before them. */
function wordsFor({ name }: DocumentRequest, year: string): string {
  const words = name.startsWith(`${year}-`) ? name.slice(year.length + 1) : name;
  if (IN_ADDRESS.test(words)) return words;
  const plain = asName(words)
    .replace(/[./-]+/g, '-')
    .replace(/^-|-$/g, '');
  throw new Refusal(
    'usage',
    `“${name}” cannot be part of an address: lower-case letters without accents, digits and hyphens.`,
    plain === '' ? undefined : `Write  --name ${plain}`,
  );
}

function registerInWords(country: string, demands: readonly string[]): string {
  return demands.length === 0
    ? `${country} has none yet: make content/recommendations/${country}.yaml.`
    : `That of ${country} has: ${demands.join(', ')}.`;
}

/**
 * A document to be filled in: every field with a comment, and what the request tells already in its place.
 * @param isThere whether a file stands in the content or among its drafts, also one that is only half filled in
 * @throws {Refusal} when the request names what the content does not know
 */
export function documentScaffold(
  request: DocumentRequest,
  parts: ContentParts,
  isThere: (file: string) => boolean,
): Scaffold {
  const names = knownNames(parts, request.country);
  const known = (holder: NameHolder) => (names[holder] ?? []).map(({ name }) => String(name));
  if (!IN_ADDRESS.test(request.country) || !isThere(`countries/${request.country}.mdx`))
    oneOf('country', request.country, known('countries'), 'To add one:  npm run new -- country --name "…"');
  const year = yearFor(request);
  const words = wordsFor(request, year);
  if (request.type !== undefined) oneOf('type', request.type, DOCUMENT_TYPES);
  if (request.publisher !== undefined)
    oneOf('publisher', request.publisher, known('publishers'), 'To add one, describe it in content/publishers.yaml.');
  const isEditionThere = /^\d{4}$/.test(request.edition ?? '') && isThere(`editions/${request.edition}.yaml`);
  if (request.edition !== undefined && !isEditionThere)
    oneOf('edition', request.edition, known('editions'), `To add one:  npm run new -- edition ${request.edition}`);
  const { country, type, publisher, published, language, edition } = request;
  const given = { countries: [country], type, publisher, published, language, edition: edition && Number(edition) };
  const yaml = commentedYaml(fieldsOf(hintedSchema(CONTENT_FILES['content-document']!)), {
    given: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    open: type === 'tip-report' ? ['edition', 'tier'] : [],
    names,
    remarks: {
      published: `For this file that is ${year}.`,
      'recommendations.id': registerInWords(country, known('recommendations')),
    },
  });
  const head = wrapWords(HEAD.split(' '), '# ').join('\n');
  return { file: `documents/${country}/${year}-${words}.md`, text: `---\n${head}\n\n${yaml}---\n${BODY}\n` };
}
