import { describe, expect, test } from 'vitest';
import { publisher } from '../domain/testing/builders.ts';
import type { ReadSource } from './findings.ts';
import { recogniseAddress, recogniseCopy } from './recognise-address.ts';
import { recogniseEdition } from './recognise-edition.ts';
import { recognisePublisher, recogniseType } from './recognise-kind.ts';
import { startsWithDemand } from './vocabulary.ts';

function source(paragraphs: string[], more: Partial<ReadSource> = {}): ReadSource {
  return { address: { reason: '' }, paragraphs, around: [], ...more };
}

const YEARS = [2009, 2010, 2019, 2023];

describe('the edition', () => {
  test.each<[text: string, year: number | undefined]>([
    ['2019 Trafficking in Persons Report: Mali', 2019],
    ['Trafficking in Persons Report 2023 - Mali', 2023],
    ['the newly printed 2019 Trafficking in Persons (TIP) Report', 2019],
    ['since the release of the 2009 Report, before the upcoming June 2010 TIP Report', 2009],
    ['Rapport 2023 sur la traite des personnes', 2023],
    ['Rapport annuel sur la traite des personnes (TIP) 2019', 2019],
    ['the upcoming 2010 TIP Report', undefined],
    ['the 2009 TIP Report and the 2010 TIP Report', undefined],
    ['In 2019 a report came out.', undefined],
  ])('%j', (text, year) => {
    expect(recogniseEdition(source([text]), YEARS).value).toBe(year);
  });

  test('by the address', () => {
    const address = { value: 'https://www.state.gov/reports/2023-trafficking-in-persons-report/mali/', reason: '' };
    expect(recogniseEdition(source(['Mali (Tier 2)'], { address }), YEARS)).toEqual({
      value: 2023,
      reason: 'the address names it',
    });
  });

  test.each([
    '2010 Trafficking in Persons Interim Assessment: Mali',
    'Mali - Interim Assessment 2010',
  ])('is not the year in %j, which follows the report of the year before', (line) => {
    const open = { isOpen: true, reason: 'an interim assessment of 2010: does it follow the report of 2009?' };
    expect(recogniseEdition(source([line]), YEARS)).toEqual(open);
    expect(recogniseEdition(source([line, 'since the release of the 2009 Report']), YEARS).value).toBe(2009);
  });

  test('one that the content does not hold is left to do', () => {
    const found = recogniseEdition(source(['2026 Trafficking in Persons Report: Mali']), YEARS);
    expect(found.value).toBeUndefined();
    expect(found).toMatchObject({ isOpen: true, reason: expect.stringContaining('npm run new -- edition 2026') });
  });
});

test.each<[text: string, type: string | undefined]>([
  ['MALI (Tier 2)', 'tier-or-report'],
  ['2022 Trafficking in Persons Interim Assessment', 'interim-assessment'],
  ['Communiqué de presse de l’ambassade', 'press-release'],
  ['Communiqué de presse\nMALI : NIVEAU 2', 'press-release'],
  ['Statement by the Ambassador on the 2023 Trafficking in Persons Report', 'press-release'],
  ['Mali - Interim Assessment 2013', 'interim-assessment'],
  ['Trafficking in Persons Report 2019: Mali', 'tip-report'],
  [`The government passed the law of 2012. ${'It did little else. '.repeat(8)}`, undefined],
  ['Loi n° 2012-023 du 12 juillet 2012', 'law'],
  ['Plan d’action national de lutte contre la traite', 'action-plan'],
  ['Agreement on children between Mali and Senegal', 'treaty'],
  ['Cour d’assises de Kayes', 'court'],
  ['Something else', undefined],
])('the type of %j', (text, type) => {
  expect(recogniseType(source([text]), undefined).value).toBe(type === 'tier-or-report' ? 'tip-report' : type);
});

describe('the publisher', () => {
  const embassy = { ...publisher('us-embassy-mali'), url: 'https://ml.usembassy.gov' };
  const ilo = { ...publisher('ilo-ceacr'), name: { en: 'ILO Committee of Experts' }, url: 'https://www.ilo.org' };
  const all = [publisher('us-state-department'), embassy, ilo];

  test.each<[text: string, address: string | undefined, id: string | undefined]>([
    ['The U.S. Ambassador met the minister.', undefined, 'us-embassy-mali'],
    ['L’Ambassade des États-Unis salue le rapport.', undefined, 'us-embassy-mali'],
    ['Words.', 'https://webapps.ilo.org/a', 'ilo-ceacr'],
    ['The U.S. Ambassador met the ILO.', 'https://www.ilo.org/a', 'ilo-ceacr'],
    ['Words.', 'https://notilo.org/a', undefined],
    ['A comment of the ILO Committee of Experts.', undefined, 'ilo-ceacr'],
    [`The ILO Committee of Experts is named. ${'So are others. '.repeat(9)}`, undefined, undefined],
    ['Words.', undefined, undefined],
  ])('%j at %s', (text, value, id) => {
    const read = source([text], { address: { value, reason: '' } });
    expect(recognisePublisher(read, undefined, all, 'mali').value).toBe(id);
  });

  test('an embassy that the register lacks is named', () => {
    expect(recognisePublisher(source(['The U.S. Embassy wrote.']), undefined, all, 'niger')).toEqual({
      reason: 'the first lines say “U.S. Embassy”, but content/publishers.yaml has no us-embassy-niger',
    });
  });
});

test('an address that was given counts more than what the file says, which is freed of what follows readers about', () => {
  const stated = [{ value: 'https://example.org/a?id=1&utm_source=b&fbclid=2#top', where: 'its canonical link' }];
  expect(recogniseAddress('https://example.org/b', stated).value).toBe('https://example.org/b');
  expect(recogniseAddress(undefined, stated).value).toBe('https://example.org/a?id=1');
});

test.each([
  ['https://www.refworld.org/docid/1.html', [], 'Refworld (UNHCR) copy'],
  ['https://www.state.gov/a', ['This is not a UNHCR publication.'], undefined],
  [undefined, ['This is not a UNHCR publication.'], 'Refworld (UNHCR) copy'],
])('whose copy was read: %s, %j', (address, texts, copy) => {
  expect(recogniseCopy(address, texts).value).toBe(copy);
});

test.each([
  ['Train judges.', true],
  ['Vigorously investigate cases.', true],
  ['and fund the committee', true],
  ['Poursuivre les trafiquants.', true],
  ['Mettre en œuvre la loi.', true],
  ['The government trained judges.', false],
  ['Notre ministre a parlé.', false],
  ['Contact: see our page.', false],
])('%j begins as a recommendation does: %s', (text, is) => {
  expect(startsWithDemand(text)).toBe(is);
});
