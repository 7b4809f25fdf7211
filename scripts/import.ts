import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../src/check/likely-meant.ts';
import { readContent } from '../src/check/read-content.ts';
import { buildCorpus, type Corpus } from '../src/domain/corpus.ts';
import type { Country } from '../src/domain/country.ts';
import { DOCUMENT_TYPES } from '../src/domain/document.ts';
import { DRAFTS } from '../src/domain/draft-paths.ts';
import { isPartialDate } from '../src/domain/partial-date.ts';
import { isSafeLink } from '../src/domain/safe-link.ts';
import { LARGEST_SOURCE, tooLarge } from '../src/import/decode.ts';
import { describeImport } from '../src/import/describe-import.ts';
import type { DraftedDocument } from '../src/import/draft.ts';
import { draftFile } from '../src/import/draft-file.ts';
import { draftName, freeName } from '../src/import/draft-name.ts';
import { type Given, importSource } from '../src/import/import-source.ts';
import { isDocumentType } from '../src/import/recognise-kind.ts';
import { UnfitSource } from '../src/import/unfit-source.ts';
import { NAME } from '../src/schemas/fields.ts';
import { InputError } from './lib/describe-error.ts';

const OPTIONS = {
  country: { type: 'string' },
  type: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  edition: { type: 'string' },
  url: { type: 'string' },
  name: { type: 'string' },
  content: { type: 'string', default: 'content' },
  'out-folder': { type: 'string' },
} as const;

const USAGE = `npm run import -- FILE… --country NAME
  FILE               plain text, Markdown, or an HTML page that a browser saved
  --country NAME     the country it is about, as in content/countries: mali
What is not recognised, or wrongly, can be said:
  --type TYPE        ${DOCUMENT_TYPES.join(', ')}
  --publisher ID     as in content/publishers.yaml
  --published DATE   2019-08-29, 2019-08 or 2019
  --edition YEAR     the TIP Report that it is, follows up or refers to
  --url ADDRESS      where it was read
  --name NAME        of the draft: 2019-embassy-statement
  --content FOLDER   another folder than content
  --out-folder DIR   where the draft is written, if not drafts/documents/<country> of the content`;

type Options = ReturnType<typeof optionsGiven>['values'];

function optionsGiven() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message.split('. ')[0] : error}.\n${USAGE}`);
  }
}

function countryCalled(name: string | undefined, corpus: Corpus): Country {
  if (name === undefined) throw new InputError(`Say which country it is about.\n${USAGE}`);
  const country = corpus.countryBySlug.get(name);
  if (country) return country;
  const names = corpus.countries.map(({ slug }) => slug);
  throw new InputError(`There is no country “${name}” in content/countries.${didYouMean(name, names)}`);
}

/** What the editor said of the source, judged before any file is read. */
function givenBy(options: Options, corpus: Corpus): Given {
  const { type, publisher, published, edition, url, name } = options;
  const publishers = [...corpus.publishers.keys()];
  const wrong: string[] = [];
  if (type !== undefined && !isDocumentType(type))
    wrong.push(`--type is none of ${DOCUMENT_TYPES.join(', ')}: “${type}”.${didYouMean(type, DOCUMENT_TYPES)}`);
  if (publisher !== undefined && !publishers.includes(publisher)) {
    wrong.push(`There is no publisher “${publisher}” in content/publishers.yaml.${didYouMean(publisher, publishers)}`);
  }
  if (published !== undefined && !isPartialDate(published))
    wrong.push(`--published is no date: “${published}”. Write 2019-08-29, 2019-08 or 2019.`);
  if (edition !== undefined && !corpus.editions.some(({ year }) => String(year) === edition)) {
    wrong.push(`There is no edition “${edition}” in content/editions.`);
  }
  if (url !== undefined && !(isSafeLink(url) && URL.canParse(url)))
    wrong.push(`--url is no full web address: “${url}”. Begin it with https://.`);
  if (name !== undefined && !new RegExp(`^${NAME}$`).test(name)) {
    wrong.push(`--name must be of lower-case letters, digits and hyphens, as in 2019-embassy-statement: “${name}”.`);
  }
  if (wrong.length > 0) throw new InputError(wrong.join('\n'));
  return {
    country: countryCalled(options.country, corpus),
    type: type !== undefined && isDocumentType(type) ? type : undefined,
    publisher,
    published,
    edition: edition === undefined ? undefined : Number(edition),
    url,
  };
}

function readSource(path: string): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnfitSource('There is no such file.');
  if (stats.isDirectory()) throw new UnfitSource('This is a folder. Give the files in it, one by one or as folder/*.');
  if (!stats.isFile()) throw new UnfitSource('This is no file that can be read.');
  if (stats.size > LARGEST_SOURCE) throw new UnfitSource(tooLarge(stats.size));
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnfitSource(`The file cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** The folders of content and of drafts, and what this run has already taken there. */
interface Places {
  content: string;
  out: string | undefined;
  taken: Set<string>;
}

function here(path: string): string {
  return relative(process.cwd(), path) || '.';
}

/** Where a draft goes, and where it would be published. */
function pathsFor(country: string, name: string, { content, out }: Places) {
  const file = `documents/${country}/${name}.md`;
  return { draft: out ? join(out, `${name}.md`) : join(content, DRAFTS, file), published: join(content, file) };
}

/** What already has a name: a draft, a document, or one of this run. */
function holderOf(country: string, name: string, places: Places): string | undefined {
  const { draft, published } = pathsFor(country, name, places);
  return [draft, published, `${published}x`].find((path) => existsSync(path) || places.taken.has(path));
}

function write(drafted: DraftedDocument, from: string, name: string, places: Places): string {
  const holder = holderOf(drafted.country, name, places);
  if (holder) {
    const free = freeName(name, (other) => holderOf(drafted.country, other, places) !== undefined);
    throw new UnfitSource(
      `${here(holder)} is there already, and nothing is overwritten.\n  Give the draft another name:  --name ${free}`,
    );
  }
  const { draft, published } = pathsFor(drafted.country, name, places);
  const text = draftFile(drafted);
  mkdirSync(dirname(draft), { recursive: true });
  writeFileSync(draft, text, { flag: 'wx' });
  places.taken.add(draft);
  return describeImport(drafted, { from, draft: here(draft), published: here(published), text });
}

/** @returns what went wrong, in words for the editor; nothing where the draft was written */
function importOne(path: string, given: Given, options: Options, corpus: Corpus, places: Places): string | undefined {
  try {
    const bytes = readSource(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const drafted = importSource({ name: basename(path), bytes, sha256 }, given, corpus);
    console.log(`${write(drafted, path, options.name ?? draftName(drafted), places)}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof UnfitSource) return `${path}\n  ${error.message}`;
    const message = error instanceof Error ? error.message : String(error);
    return `${path}\n  The file could not be made a draft (${message}). Copy its text into a plain text file, and import that.`;
  }
}

try {
  const { values: options, positionals: files } = optionsGiven();
  if (files.length === 0) throw new InputError(`Say which file is to be imported.\n${USAGE}`);
  if (options.name !== undefined && files.length > 1) throw new InputError('--name is for one file alone.');
  const content = resolve(options.content);
  const corpus = buildCorpus(readContent(content, { drafts: true }).parts);
  const given = givenBy(options, corpus);
  const out = options['out-folder'];
  const places: Places = { content, out: out === undefined ? undefined : resolve(out), taken: new Set() };
  const problems = files.flatMap((file) => importOne(file, given, options, corpus, places) ?? []);
  if (problems.length > 0) {
    console.error(problems.join('\n\n'));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
