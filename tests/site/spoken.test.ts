import { describe, expect, it } from 'vitest';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { spokenIn } from './lib/spoken.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** Years of a record that is closed: what is filed later changes none of these words. */
const MALI = {
  en: 'Mali: Tier 2 2001–2008, Tier 2 Watch List 2009–2011, Tier 2 2012, Tier 2 Watch List 2013–2016, Tier 3 2017, Tier 2 Watch List 2018, Tier 2 2019, Tier 2 Watch List 2020–2022, Tier 2 2023, Tier 2 Watch List 2024, unknown 2025',
  fr: 'Mali : catégorie 2 (2001–2008), catégorie 2 – liste de surveillance (2009–2011), catégorie 2 (2012), catégorie 2 – liste de surveillance (2013–2016), catégorie 3 (2017), catégorie 2 – liste de surveillance (2018), catégorie 2 (2019), catégorie 2 – liste de surveillance (2020–2022), catégorie 2 (2023), catégorie 2 – liste de surveillance (2024), inconnu (2025)',
};

/** A chart on a page, and what is heard of it first: role, name and description. */
const CHARTS: readonly (readonly [chart: string, route: string, selector: string, heard: readonly string[]])[] = [
  [
    'the tier strip',
    'countries/mali/',
    '.strip',
    [
      'group: Mali: placement by edition, 2001 to 2025. The same stands in the table below.',
      'list: 2001–2009',
      'listitem: ',
      'link: 2001: Tier 2',
    ],
  ],
  [
    'the tier strip, in French',
    'fr/countries/mali/',
    '.strip',
    [
      'group: Mali : classement par édition, de 2001 à 2025. Les mêmes données figurent dans le tableau ci-dessous.',
      'list: 2001–2009',
      'listitem: ',
      'link: 2001 : Catégorie 2',
    ],
  ],
  ['a mini strip', 'countries/niger/', '.neighbours .mini:has([data-country=MLI])', [`image: ${MALI.en}`]],
  [
    'a mini strip, in French',
    'fr/countries/niger/',
    '.neighbours .mini:has([data-country=MLI])',
    [`image: ${MALI.fr}`],
  ],
  [
    'ask dots',
    'countries/mali/',
    '#demand-train-judges-2012-law .dots',
    ['image: Asked in 2015. Not known for 2016–2025.'],
  ],
  [
    'ask dots, in French',
    'fr/countries/mali/',
    '#demand-train-judges-2012-law .dots',
    ['image: Demandée en 2015. Inconnu pour 2016–2025.'],
  ],
  [
    'the map',
    'reports/2024/',
    '.map-drawing',
    ['group: World map of the TIP Report 2024', 'list: Africa', 'listitem: ', 'link: Angola: Tier 2 (2024)'],
  ],
  [
    'the map, in French',
    'fr/reports/2024/',
    '.map-drawing',
    [
      'group: Carte du monde du rapport TIP 2024',
      'list: Afrique',
      'listitem: ',
      'link: Afrique du Sud : catégorie 2 (2024)',
    ],
  ],
  [
    'the counts by tier',
    'reports/',
    '.counts-chart',
    ['image: Placements by tier, 2001 to 2025. The numbers stand in the table below.'],
  ],
  [
    'the counts by tier, in French',
    'fr/reports/',
    '.counts-chart',
    ['image: Classements par catégorie, de 2001 à 2025. Les nombres figurent dans le tableau ci-dessous.'],
  ],
  [
    'a row of strips',
    'regions/africa/',
    '#MLI',
    ['row: ', 'rowheader: Compare Mali Mali', 'checkbox: Compare Mali', 'link: Mali'],
  ],
  [
    'a row of strips, in French',
    'fr/regions/africa/',
    '#MLI',
    ['row: ', 'rowheader: Comparer : Mali Mali', 'checkbox: Comparer : Mali', 'link: Mali'],
  ],
  [
    'the file of a tier strip',
    'countries/mali/tier-strip.svg',
    'svg',
    [`image: Mali in the TIP Reports, 2001 to 2025; ${MALI.en}`],
  ],
  [
    'the file of a tier strip, in French',
    'fr/countries/mali/tier-strip.svg',
    'svg',
    [`image: Mali dans les rapports TIP, de 2001 à 2025; ${MALI.fr}`],
  ],
  [
    'the file of ask dots',
    'countries/mali/recommendations/train-judges-2012-law/asked.svg',
    'svg',
    [
      'image: Mali: Train judges and prosecutors in the 2012 anti-trafficking law; Asked in 1 TIP Report since 2015; 4 of 11 readable. Asked in 2015. Not known for 2016–2025.',
    ],
  ],
  [
    'the file of strips, in French',
    'fr/regions/africa/strips.svg',
    'svg',
    [
      'image: Afrique : classements dans les rapports TIP de 2001 à 2025; Une ligne par pays, une case par édition : 1, 2 et 3 sont les catégories, W la catégorie 2 – liste de surveillance, S un cas particulier, – non couvert, · sur aucune liste dont nous disposons, ? inconnu.',
    ],
  ],
];

describe('what is heard of a chart', () => {
  it.each(CHARTS)('%s', async (_, route, selector, heard) => {
    const spoken = await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(url + route);
      return spokenIn(page, selector);
    });
    // A space that does not break sounds like one that does.
    expect(spoken.slice(0, heard.length).map((words) => words.replace(/\s/g, ' '))).toEqual(heard);
  });
});
