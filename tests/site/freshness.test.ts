import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { NEED_KINDS } from '../../src/domain/freshness.ts';
import { builtSites } from './lib/built-sites.ts';
import { readRecords } from './lib/csv.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';
import { shorten } from './lib/shorten.ts';

const { folder } = builtSites().root;
const { html } = pageAt(folder, 'freshness/');
const elements = elementsOf(html);
const rows = readRecords(join(folder, 'data/freshness.csv'));

/** The records of one kind. */
function ofKind(kind: string): typeof rows {
  return rows.filter((row) => row.kind === kind);
}

/** The part of the page that is named by the heading with an id. */
function part(id: string): HtmlElement[] {
  const section = elements.find(
    ({ name, attributes }) => name === 'section' && attributes.get('aria-labelledby') === id,
  );
  return elementsOf(section?.inner ?? '');
}

/** What the links of a part lead to that look like a pattern, each once. */
function linked(within: readonly HtmlElement[], pattern: RegExp): string[] {
  const found = within.flatMap(({ name, attributes }) =>
    name === 'a' ? (pattern.exec(attributes.get('href') ?? '')?.[1] ?? []) : [],
  );
  return [...new Set(found)].sort();
}

function sorted(values: readonly (string | undefined)[]): string[] {
  return values.map(String).sort();
}

describe('the board of what needs work', () => {
  it('counts each kind as its table does', () => {
    const told = elements.flatMap(({ name, attributes, inner }) => {
      const kind = attributes.get('id') ?? '';
      if (!/^(?:h2|dt)$/.test(name) || !(NEED_KINDS as readonly string[]).includes(kind)) return [];
      const [, count] = /([\d,]+) of [\d,]+ \D+$/.exec(textOf(inner)) ?? [];
      return [`${kind} ${count?.replace(',', '')}`];
    });
    const kinds = NEED_KINDS.filter((kind) => ofKind(kind).length > 0);
    expect(told).toEqual(kinds.map((kind) => `${kind} ${ofKind(kind).length}`));
  });

  it('lists the kinds in their order, each with a link to where it is told', () => {
    const links = elementsOf(elements.find(({ attributes }) => attributes.get('class') === 'need-index')!.inner);
    const targets = links.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(targets).toEqual(NEED_KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => `#${kind}`));
  });

  it.each([
    ['no-latest-narrative', /^\/countries\/([^/]+)\/$/, 'country'],
    ['no-document', /^\/countries\/([^/]+)\/$/, 'country'],
  ] as const)('names each row of %s, with a link to its page', (kind, pattern, column) => {
    expect(linked(part(kind), pattern)).toEqual(sorted(ofKind(kind).map((row) => row[column])));
  });

  it('names each placement that is unknown, with a link to its edition', () => {
    const told = linked(part('unknown-placement'), /^\/reports\/(\d{4}\/#[A-Z]{3})$/);
    expect(told).toEqual(sorted(ofKind('unknown-placement').map(({ year, iso3 }) => `${year}/#${iso3}`)));
  });

  it('names each old status, with a link to its demand', () => {
    const told = linked(part('old-status'), /^\/countries\/([^/]+\/recommendations\/[^/]+)\/$/);
    const expected = ofKind('old-status').map(({ recommendation }) =>
      recommendation!.replace('/', '/recommendations/'),
    );
    expect(told).toEqual(sorted(expected));
  });

  it('names each document that wants something, once', () => {
    const told = linked(part('documents'), /^\/countries\/([^/]+\/documents\/[^/]+)\/$/);
    const wanting = rows.filter(({ kind, document }) => kind !== 'old-status' && document !== '');
    const expected = new Set(wanting.map(({ document }) => document!.replace('/', '/documents/')));
    expect(told).toEqual([...expected].sort());
  });

  it('sums up placements by edition as its table does', () => {
    const cells = part('placements')
      .filter(({ name }) => name === 'tr')
      .slice(1)
      .map(({ inner }) => textOf(inner));
    const count = (kind: string, year: string) => ofKind(kind).filter((row) => row.year === year).length;
    const weak = [...ofKind('deduced-placement'), ...ofKind('single-source-placement')];
    const years = [...new Set(weak.map(({ year }) => year!))].sort().reverse();
    expect(cells).toEqual(
      years.map((year) => `${year} ${count('deduced-placement', year)} ${count('single-source-placement', year)}`),
    );
  });

  it('begins with a narrative to file, and with the command for it', () => {
    const [command] = part('start').filter(({ name }) => name === 'code');
    const [, country, year] =
      /^npm run new -- document --country (\S+) --year (\d{4}) --name tip-report --type tip-report --edition \2$/.exec(
        textOf(command!.inner),
      ) ?? [];
    expect(ofKind('no-latest-narrative').map((row) => `${row.country} ${row.year}`)).toContain(`${country} ${year}`);
  });

  it('has a place for each country, and each profile with a gap leads to it', () => {
    const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
    const countries = [...new Set(rows.map(({ country }) => country!))];
    expect(shorten(countries.filter((slug) => !ids.has(`country-${slug}`)))).toEqual([]);
    const without = countries.filter((slug) => {
      const profile = pageAt(folder, `countries/${slug}/`).html;
      return profile.includes('id="gaps"') && !profile.includes(`href="/freshness/#country-${slug}"`);
    });
    expect(shorten(without)).toEqual([]);
  });
});
