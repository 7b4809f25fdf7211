import { describe, expect, it } from 'vitest';
import { PAGE_BUDGETS, SCRIPT_BUDGET, weighSite } from '../../scripts/lib/budgets.ts';
import { compress, decodeBeginning, FIRST_ROUND_TRIP, scriptsOf, sheetsOf } from '../../scripts/lib/page-weight.ts';
import { pageAt, routesOf, templateOf } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, textOf } from './lib/html.ts';

const site = builtSites().root;
const { pages, worst, excesses } = weighSite(site);

describe('every page', () => {
  it('is within its budget', () => {
    console.table(worst.map(({ route, page, script }) => ({ page: `/${route}`, bytes: page, script })));
    expect(excesses).toEqual([]);
  });

  it('was weighed, and each budget is of pages that there are', () => {
    expect(pages).toBe(routesOf(site.folder).length);
    const templates = new Set(worst.map(({ template }) => template));
    expect(Object.keys(PAGE_BUDGETS).filter((template) => !templates.has(template))).toEqual([]);
  });

  it('waits for no style sheet', () => {
    expect(worst.filter(({ route }) => sheetsOf(pageAt(site.folder, route).html, site).length > 0)).toEqual([]);
  });
});

describe.each([
  { language: 'English', route: 'countries/mali/', tier: /Tier 2 Watch List|Tier 2/, notRead: /not read/ },
  { language: 'French', route: 'fr/countries/mali/', tier: /Catégorie 2/, notRead: /pas été lu/ },
])('the profile of Mali in $language', ({ route, tier, notRead }) => {
  const { html } = pageAt(site.folder, route);

  it('shows tier, sentence and strip with their styles after the first round trip', () => {
    const beginning = decodeBeginning(compress(html).subarray(0, FIRST_ROUND_TRIP));
    expect(beginning.indexOf('</style>')).toBeGreaterThan(0);
    expect(textOf(beginning)).toMatch(tier);
    expect(textOf(beginning)).toMatch(notRead);
    const years = elementsOf(beginning).flatMap(({ attributes }) =>
      attributes.get('data-country') === 'MLI' ? (attributes.get('data-year') ?? []) : [],
    );
    expect(new Set(years).size).toBe(25);
  });

  it('loads the script that its checklist and its copies on a device need', () => {
    const { files } = scriptsOf(html, site);
    expect(files.map((file) => file.replace(/^.*\/(\w+)\..*$/, '$1'))).toEqual(
      expect.arrayContaining(['Checklist', 'SaveOffline']),
    );
  });
});

it('the budgets of home, of profiles and of script are what readers were promised', () => {
  const profiles = routesOf(site.folder).filter((route) => templateOf(route) === 'country profile');
  expect(profiles.length).toBeGreaterThan(300);
  expect({ ...PAGE_BUDGETS, script: SCRIPT_BUDGET }).toMatchObject({ home: 60, 'country profile': 30, script: 8 });
});
