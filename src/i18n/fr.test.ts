import { describe, expect, test } from 'vitest';
import { fr } from './fr.ts';

test.each([
  ['Mali', 'au Mali'],
  ['Mauritanie', 'à la Mauritanie'],
  ['Émirats arabes unis', 'aux Émirats arabes unis'],
])('what %s was asked', (name, expected) => {
  expect(fr.profile.checklist(name)).toBe(`Ce qui a été demandé ${expected}`);
  expect(fr.profile.noDemands(name)).toMatch(` n’adressent ${expected} aucune recommandation `);
});

test.each([
  [0, 1, /^0 recommandation suivie dans 1 document depuis 2010\./],
  [1, 1, /^1 recommandation suivie dans 1 document depuis 2010\./],
  [11, 12, /^11 recommandations suivies dans 12 documents depuis 2010\./],
])('%i recommendations and %i documents are counted', (demands, documents, words) => {
  expect(fr.profile.checklistSum(demands, documents, 2010)).toMatch(words);
});

test.each([
  [0, 'le chapitre que lui consacre 0 édition reste à enregistrer.'],
  [1, 'le chapitre que lui consacre 1 édition reste à enregistrer.'],
  [22, 'les chapitres que lui consacrent 22 éditions restent à enregistrer.'],
])('a country without documents, and %i chapters that are missing', (missing, end) => {
  const words = fr.profile.noDocuments('Albanie', missing);
  expect(words).toMatch(/^Aucun document sur l’Albanie n’est encore enregistré/);
  expect(words.endsWith(end)).toBe(true);
});

test.each([
  [1, '1 site'],
  [3, '3 sites'],
])('%i sites', (hosts, words) => {
  expect(fr.reports.hosts(hosts)).toBe(words);
});

describe('the editions that rank a country', () => {
  test.each([
    [2001, 2025, 'Éditions avec un classement, de 2001 à 2025'],
    [2009, 2009, 'Éditions avec un classement, 2009'],
  ])('%i to %i', (first, last, words) => {
    expect(fr.profile.numbers.ranked(first, last)).toBe(words);
  });
});

test('a change within the year is dated', () => {
  expect(fr.reports.revisedFrom('1er septembre 2009')).toBe('à partir du 1er septembre 2009');
});

test.each([
  [0, 'La liste est longue : ce qui a été rapporté sur une recommandation figure sur sa propre page.'],
  [
    1,
    'La liste est longue : chaque recommandation montre l’élément le plus récent à son sujet ; sa propre page les donne tous.',
  ],
  [
    4,
    'La liste est longue : chaque recommandation montre les 4 éléments les plus récents à son sujet ; sa propre page les donne tous.',
  ],
])('a long list that shows %i reports a demand', (depth, words) => {
  expect(fr.profile.reportsCut(depth)).toBe(words);
});

test('what a long list leaves out is counted in the singular too', () => {
  expect(fr.profile.earlierReports(1)).toBe('1 élément plus ancien, sur la page de la recommandation');
  expect(fr.profile.earlierReports(3)).toBe('3 éléments plus anciens, sur la page de la recommandation');
  expect(fr.profile.figuresCut(1)).toMatch(/ 1 chiffre plus ancien figure sur la page de son document :$/);
  expect(fr.profile.figuresCut(12)).toMatch(/ 12 chiffres plus anciens figurent sur les pages de leurs documents :$/);
});
