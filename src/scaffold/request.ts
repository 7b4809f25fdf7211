import { parseArgs } from 'node:util';
import { nearestName } from '../check/likely-meant.ts';
import type { CountryRequest } from './country.ts';
import type { DocumentRequest } from './document.ts';
import { Refusal } from './refusal.ts';

/** What an editor asks for. */
export type Request = { content: string } & (
  | { what: 'help' }
  | ({ what: 'document' } & DocumentRequest)
  | ({ what: 'country' } & CountryRequest)
  | { what: 'edition'; year: number; onlyMissing: boolean }
);

/** How the command is used. */
export const USAGE = `npm run new makes a draft to be filled in, in content/drafts:

  npm run new -- document --country mali --year 2025 --name embassy-statement
  npm run new -- document --country mali --year 2026 --name tip-report --type tip-report --edition 2026
  npm run new -- country --name "Andorra"
  npm run new -- edition 2026
  npm run new -- edition 2026 --missing

  document   --country  name of a file in content/countries, without its ending
             --name     two to four words for the address
             --year     year of publication, or the date itself as --published 2025-02-11
             --type, --publisher, --language, --edition    if you know them already
  country    --name     as the TIP Reports use it
             --iso3     its code of three capital letters, if its name does not tell it
  edition    the year on the report; it also lists what is missing, with --missing nothing but that

It never overwrites a file. --content FOLDER works on another folder than content.`;

const OPTIONS = {
  document: ['country', 'year', 'name', 'type', 'publisher', 'published', 'language', 'edition'],
  country: ['name', 'iso3'],
  edition: ['missing'],
} as const;
type What = keyof typeof OPTIONS;

const SAMPLES: Readonly<Record<What, string>> = {
  document: 'npm run new -- document --country mali --year 2025 --name embassy-statement',
  country: 'npm run new -- country --name "Andorra"',
  edition: 'npm run new -- edition 2026',
};

function isWhat(word: string | undefined): word is What {
  return word !== undefined && Object.hasOwn(OPTIONS, word);
}

/** Reads options without judging them: what is unknown is told in our words, with what was meant. */
function read(args: readonly string[], what: What) {
  const known = [...OPTIONS[what], 'content'];
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | undefined> = {};
  const words: string[] = [];
  const written = new Set<number>();
  for (const token of tokens) {
    if (token.kind === 'positional' && !written.has(token.index)) words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) {
      const meant = nearestName(token.name, known);
      throw new Refusal(
        'usage',
        `${what} has no option ${token.rawName}.`,
        meant && `Did you mean  --${meant}`,
        `It takes: ${known.map((name) => `--${name}`).join(', ')}.`,
        `For example:  ${SAMPLES[what]}`,
      );
    }
    if (token.name === 'missing') {
      values.missing = '';
      continue;
    }
    const next = args[token.index + 1];
    const value = token.value ?? (next?.startsWith('--') ? undefined : next);
    if (value === undefined || value === '')
      throw new Refusal('usage', `--${token.name} lacks its value.`, `For example:  ${SAMPLES[what]}`);
    if (token.value === undefined) written.add(token.index + 1);
    values[token.name] = value;
  }
  return { values, words };
}

function needed(values: Readonly<Record<string, string | undefined>>, what: What, names: readonly string[]): void {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length === 0) return;
  const options = missing.map((name) => `--${name}`).join(' and ');
  throw new Refusal('usage', `${what} needs ${options}.`, `For example:  ${SAMPLES[what]}`);
}

/**
 * Reads the words and options of the command.
 * @throws {Refusal} in words for an editor, with a command to paste
 */
export function readRequest(args: readonly string[]): Request {
  const [what, ...rest] = args;
  if (what === undefined || what === '--help' || what === 'help') return { content: 'content', what: 'help' };
  if (!isWhat(what)) {
    const kinds = Object.keys(OPTIONS);
    const meant = nearestName(what, kinds);
    throw new Refusal(
      'usage',
      `“${what}” cannot be made. There are: ${kinds.join(', ')}.`,
      meant && `Did you mean  npm run new -- ${meant}`,
      'To see how it is used:  npm run new',
    );
  }
  const { values, words } = read(rest, what);
  const content = values.content ?? 'content';
  const surplus = what === 'edition' ? words.slice(1) : words;
  if (surplus.length > 0)
    throw new Refusal(
      'usage',
      `“${surplus[0]}” stands alone: an option with -- before it is missing, or quotes around a value.`,
      `For example:  ${SAMPLES[what]}`,
    );
  switch (what) {
    case 'document': {
      needed(values, what, values.published === undefined ? ['country', 'year', 'name'] : ['country', 'name']);
      return { ...values, content, what, country: values.country!, name: values.name! };
    }
    case 'country': {
      needed(values, what, ['name']);
      return { content, what, name: values.name!, iso3: values.iso3 };
    }
    case 'edition': {
      const year = Number(words[0]);
      if (!/^\d{4}$/.test(words[0] ?? '') || year < 2001 || year > 2100)
        throw new Refusal(
          'usage',
          'An edition needs the year on the report, from 2001 on.',
          `For example:  ${SAMPLES[what]}`,
        );
      return { content, what, year, onlyMissing: values.missing !== undefined };
    }
  }
}
