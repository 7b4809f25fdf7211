import { describe, expect, test } from 'vitest';
import type { Gaps } from '../domain/country-profile.ts';
import type { EditionSource, Placement } from '../domain/edition.ts';
import { countReports, type ReadableReport, type Standing } from '../domain/standing.ts';
import { statusOf } from '../domain/status.ts';
import {
  ask,
  edition,
  editionsOf,
  evidence,
  figure,
  historyOf,
  LATER,
  progress,
  sourceDocument,
  tipReport,
} from '../domain/testing/builders.ts';
import { TIERS } from '../domain/tier.ts';
import { type HistoryClause, historyClauses, tierHistory } from '../domain/tier-history.ts';
import { type ClockReading, clockLawFor, type WatchListRun, watchListClock } from '../domain/watch-list-clock.ts';
import {
  confirmedInWords,
  confirmsInWords,
  fromDate,
  recordInWords,
  sentences,
  waiversInWords,
} from './fr-sentences.ts';

const t = sentences;

test.each([
  [{ former: [] }, ''],
  [{ common: 'Myanmar', former: [] }, 'Autre nom : Myanmar'],
  [{ former: ['Swaziland'] }, 'Ancien nom : Swaziland'],
  [{ former: ['Yougoslavie', 'Serbie-et-Monténégro'] }, 'Anciens noms : Yougoslavie, puis Serbie-et-Monténégro'],
  [{ common: 'Arcadie', former: ['Royaume d’Arcadie'] }, 'Autre nom : Arcadie ; ancien nom : Royaume d’Arcadie'],
])('further names %j', (names, words) => {
  expect(t.furtherNamesInWords(names)).toBe(words);
});

describe('a history', () => {
  test.each<[HistoryClause['kind'], HistoryClause, string]>([
    ['never-placed', { kind: 'never-placed' }, 'Aucun classement dans les éditions dont nous disposons.'],
    [
      'throughout',
      { kind: 'throughout', tier: 'tier-1', from: 2001, to: 2025, editions: 25 },
      'En catégorie 1 dans les vingt-cinq éditions dont un classement est connu, de 2001 à 2025.',
    ],
    [
      'throughout',
      { kind: 'throughout', tier: 'tier-2', from: 2009, to: 2009, editions: 1 },
      'En catégorie 2 en 2009, seule édition dont un classement est connu.',
    ],
    [
      'throughout',
      { kind: 'throughout', tier: 'special-case', from: 2005, to: 2034, editions: 30 },
      'Cas particulier dans les 30 éditions dont un classement est connu, de 2005 à 2034.',
    ],
    ['spell', { kind: 'spell', tier: 'tier-3', from: 2004, to: 2004, isLast: false }, 'En catégorie 3 en 2004.'],
    ['spell', { kind: 'spell', tier: 'tier-3', from: 2004, to: 2006, isLast: false }, 'En catégorie 3 de 2004 à 2006.'],
    ['spell', { kind: 'spell', tier: 'tier-1', from: 2004, to: 2006, isLast: true }, 'En catégorie 1 depuis 2004.'],
    ['opening', { kind: 'opening', tier: 'tier-2', from: 2001, to: 2008 }, 'En catégorie 2 jusqu’en 2008.'],
    ['opening', { kind: 'opening', tier: 'special-case', from: 2004, to: 2004 }, 'Cas particulier en 2004.'],
    [
      'tally',
      { kind: 'tally', tier: 'tier-2-watch-list', editions: 12, of: 16, since: 2009 },
      'Sur la liste de surveillance dans douze des seize éditions parues depuis 2009.',
    ],
    [
      'tally',
      { kind: 'tally', tier: 'tier-2', editions: 1, of: 21, since: 2009 },
      'En catégorie 2 dans une des vingt et une éditions parues depuis 2009.',
    ],
    ['low-point', { kind: 'low-point', years: [2017] }, 'Et en catégorie 3 en 2017.'],
    ['low-point', { kind: 'low-point', years: [2006, 2009, 2010] }, 'Et en catégorie 3 en 2006 et de 2009 à 2010.'],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2025, year: 2025, since: 'newest' },
      'En catégorie 2 en 2025, édition la plus récente.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2020, year: 2025, since: 'newest' },
      'En catégorie 2 de 2020 à 2025, édition la plus récente.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2-watch-list', from: 2024, year: 2024, since: 'unread' },
      'Sur la liste de surveillance en 2024, dernière édition dont le classement a été lu.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2016, year: 2016, since: 'absent' },
      'En catégorie 2 en 2016, dernière édition avec un classement.',
    ],
    [
      'unread',
      { kind: 'unread', years: [2025], possible: ['tier-1', 'tier-2'] },
      'Le classement de 2025 n’a pas été lu : c’est la catégorie 1 ou la catégorie 2.',
    ],
    [
      'unread',
      { kind: 'unread', years: [2024, 2025], possible: TIERS },
      'Les classements de 2024 et 2025 n’ont pas été lus.',
    ],
    ['absent', { kind: 'absent', since: 2017 }, 'Sur aucune liste à partir de 2017.'],
    [
      'revised',
      { kind: 'revised', tier: 'tier-2-watch-list', date: '2009-09' },
      'Passage sur la liste de surveillance en septembre 2009.',
    ],
    [
      'revised',
      { kind: 'revised', tier: 'special-case', date: '2009-09-01' },
      'Passage au statut de cas particulier le 1er septembre 2009.',
    ],
  ])('a clause of the kind %s', (_, clause, sentence) => {
    expect(t.historySentence([clause])).toBe(sentence);
  });

  test.each([
    [
      'Mali',
      '22222222 WWW2WWWW 3W2WWW2W~',
      'En catégorie 2 jusqu’en 2008, puis sur la liste de surveillance dans douze des seize éditions parues depuis 2009, et en catégorie 3 en 2017 ; sur la liste de surveillance en 2024, dernière édition dont le classement a été lu ; le classement de 2025 n’a pas été lu : c’est la catégorie 1 ou la catégorie 2.',
    ],
    ['France', '2111111111111111111111111', 'En catégorie 2 en 2001, en catégorie 1 depuis 2002.'],
    [
      'Argentina',
      '·–·22WWWW2222222211111111',
      'En catégorie 2 de 2004 à 2005, sur la liste de surveillance de 2006 à 2009, en catégorie 2 de 2010 à 2017, en catégorie 1 depuis 2018.',
    ],
    [
      'Yemen',
      '·–·S2222WW33333SSSSSSSSSS',
      'Cas particulier dans onze des vingt-deux éditions parues depuis 2004, et en catégorie 3 de 2011 à 2015 ; cas particulier de 2016 à 2025, édition la plus récente.',
    ],
    [
      'Kiribati',
      '·–····SS·WW2222W–·––·–––·',
      'Cas particulier de 2007 à 2008, sur la liste de surveillance de 2010 à 2011, en catégorie 2 de 2012 à 2015, sur la liste de surveillance en 2016 ; sur aucune liste à partir de 2017.',
    ],
    [
      'Austria',
      '111111111111111111111111~',
      'En catégorie 1 dans les vingt-quatre éditions dont un classement est connu, de 2001 à 2024 ; le classement de 2025 n’a pas été lu : c’est la catégorie 1 ou la catégorie 2.',
    ],
    ['a country never placed', '·–·–––––', 'Aucun classement dans les éditions dont nous disposons.'],
    ['a country of one edition', '2', 'En catégorie 2 en 2001, seule édition dont un classement est connu.'],
  ])('the sentence of %s', (_, strip, sentence) => {
    expect(t.historySentence(historyClauses(historyOf(strip)))).toBe(sentence);
  });
});

describe('the clock', () => {
  function wordsOf(strip: string, from = 2009, waivers: readonly number[] = []): string | undefined {
    const words = t.clockWords(watchListClock(historyOf(strip, { from, waivers })));
    return words && `${words.headline} ${words.text}`;
  }

  test('is silent where the country is not on the list', () => {
    expect(wordsOf('WW2')).toBeUndefined();
    expect(wordsOf('222')).toBeUndefined();
  });

  test.each([
    [
      '2019',
      'W',
      'Première édition sur la liste. Une deuxième en 2020 entraînerait la catégorie 3 en 2021, sauf si une dérogation est accordée.',
    ],
    [
      '2019',
      'WW',
      'Deuxième édition de suite sur la liste. Selon la loi, l’édition suivante place le pays en catégorie 3, sauf s’il bénéficie d’une dérogation ou a mérité une meilleure catégorie.',
    ],
    [
      '2019',
      'WWW',
      'Troisième édition de suite sur la liste. La loi n’autorise pas plus de trois éditions de suite : ensuite vient la catégorie 3, ou une meilleure catégorie.',
    ],
    [
      '2009',
      'WWW',
      'Troisième édition de suite sur la liste. Selon la loi, l’édition suivante place le pays en catégorie 3, sauf s’il bénéficie d’une dérogation ou a mérité une meilleure catégorie.',
    ],
    [
      '2009',
      'WWWW',
      'Quatrième édition de suite sur la liste. La loi n’autorise pas plus de quatre éditions de suite : ensuite vient la catégorie 3, ou une meilleure catégorie.',
    ],
    [
      '2018',
      '2WWW3W',
      'Première édition sur la liste. Après un retour de la catégorie 3, la loi n’autorise qu’une édition sur la liste : ensuite vient la catégorie 3, ou une meilleure catégorie.',
    ],
    [
      '2023',
      '2W~',
      'Le décompte s’est arrêté : sur la liste en 2024, hors de la liste en 2025. La liste de surveillance de 2025 a été lue en entier et ne nomme pas le pays ; aucune année ne compte donc en vue d’un déclassement.',
    ],
    [
      '2022',
      'WWW~',
      'Le décompte s’est arrêté : sur la liste de 2022 à 2024, hors de la liste en 2025. La liste de surveillance de 2025 a été lue en entier et ne nomme pas le pays ; aucune année ne compte donc en vue d’un déclassement.',
    ],
    [
      '2023',
      'W?',
      'Sur la liste dans la dernière édition lue, celle de 2023. Le classement de 2024 nous est inconnu ; nous ne pouvons donc pas dire où en est le décompte.',
    ],
    [
      '2023',
      'W??',
      'Sur la liste dans la dernière édition lue, celle de 2023. Les classements de 2024 et 2025 nous sont inconnus ; nous ne pouvons donc pas dire où en est le décompte.',
    ],
  ])('from %s on: %s', (from, strip, words) => {
    expect(wordsOf(strip, Number(from))).toBe(words);
  });

  test.each([
    ['W', [2019], /accordée\. Une dérogation est signalée pour 2019\.$/],
    ['WWW', [2020, 2021], /meilleure catégorie\. Une dérogation est signalée pour 2020–2021\.$/],
    ['W?', [2019], /décompte\. Une dérogation est signalée pour 2019\.$/],
    ['W~', [2019], /déclassement\. Une dérogation est signalée pour 2019\.$/],
  ])('waivers stand last: %s', (strip, waivers, end) => {
    expect(wordsOf(strip, 2019, waivers)).toMatch(end);
  });

  test('a run longer than any law allows is still counted right', () => {
    const run: WatchListRun = { from: 2009, to: 2013, length: 5, waivers: [], isReturn: false };
    const reading: ClockReading = { state: 'running', run, law: clockLawFor(2013)!, next: 'tier-3' };
    expect(t.clockWords(reading)?.headline).toBe('5e édition de suite sur la liste.');
  });

  test.each([
    [
      2012,
      'Notre calcul, d’après 22 USC 7107(b)(2)(D) dans sa version applicable à partir de l’édition de 2009 (P.L. 110-457).',
    ],
    [
      2025,
      'Notre calcul, d’après 22 USC 7107(b)(2)(D), (F) dans sa version applicable à partir de l’édition de 2019 (P.L. 115-427).',
    ],
  ])('names the law of %i', (year, source) => {
    expect(t.clockSource(clockLawFor(year)!)).toBe(source);
  });
});

describe('who asked', () => {
  /** @param answers from 2013 on: `●` asked, `○` not asked in a whole list, `?` not read */
  function reportsOf(answers: string) {
    const years = [...answers].map((_, index) => 2013 + index);
    const reports = years.flatMap((year, index): ReadableReport[] => {
      if (answers[index] === '?') return [];
      const asks = new Set(answers[index] === '●' ? ['a'] : []);
      return [{ year, isComplete: true, asks, published: String(year) }];
    });
    return countReports('a', reports, years)!;
  }

  test.each([
    ['●', 'Demandée dans 1 rapport TIP depuis 2013 ; 1 sur 1 lisible', 'Demandée en 2013.'],
    [
      '●○??●●●●●○○??',
      'Demandée dans 6 rapports TIP depuis 2013 ; 9 sur 13 lisibles',
      'Demandée en 2013 et de 2017 à 2021. Non demandée en 2014 et de 2022 à 2023. Inconnu pour 2015–2016 et 2024–2025.',
    ],
    ['○●?', 'Demandée dans 1 rapport TIP depuis 2014 ; 1 sur 2 lisible', 'Demandée en 2014. Inconnu pour 2015.'],
    ['●○', 'Demandée dans 1 rapport TIP depuis 2013 ; 2 sur 2 lisibles', 'Demandée en 2013. Non demandée en 2014.'],
  ])('%s', (answers, count, years) => {
    expect(t.reportCount(reportsOf(answers))).toBe(count);
    expect(t.reportYears(reportsOf(answers))).toBe(years);
  });

  test.each([
    [true, 'Dans aucun rapport TIP lisible.'],
    [false, 'Aucun texte qui la demande n’a pu être lu ; des documents en rendent seulement compte.'],
  ])('no TIP Report, and others: %s', (isAskedByOthers, words) => {
    expect(t.notInReports(isAskedByOthers)).toBe(words);
  });
});

const implemented = evidence('implemented', '2015-03');

test.each<[Standing, string]>([
  [{ kind: 'asked', year: 2024 }, 'demandée dans le plus récent des rapports lisibles, celui de 2024'],
  [
    { kind: 'asked-again', year: 2024, implemented },
    'redemandée en 2024, après avoir été signalée comme mise en œuvre',
  ],
  [
    { kind: 'dropped', lastAsked: 2016, absentFrom: 2018 },
    'retirée : demandée pour la dernière fois en 2016, absente de la liste complète de 2018',
  ],
  [
    { kind: 'not-known', lastAsked: 2016, partial: 2024 },
    'demandée pour la dernière fois en 2016 ; on ne peut pas dire si elle l’est encore, car les listes suivantes ont été lues en partie',
  ],
  [{ kind: 'not-in-reports' }, 'absente de tous les rapports TIP lisibles'],
])('the standing $kind', (standing, words) => {
  expect(t.standingWords(standing)).toBe(words);
});

describe('a status', () => {
  const government = { voice: 'government' } as const;

  test.each([
    ['nothing reported', [], 'aucune information'],
    ['a day', [evidence('implemented', '2012-07-12')], 'mise en œuvre, 12 juillet 2012'],
    ['a month', [evidence('in-progress', '2009-11')], 'en cours, novembre 2009'],
    ['a year', [evidence('set-back', '2020')], 'recul, 2020'],
    ['the newest word', [evidence('no-progress', '2009'), evidence('in-progress', '2010')], 'en cours, 2010'],
    [
      'the government’s word only',
      [evidence('implemented', '2018', government)],
      'selon le gouvernement : mise en œuvre, 2018',
    ],
    [
      'the government’s word beside another’s',
      [evidence('implemented', '2018', government), evidence('no-progress', '2016')],
      'aucun progrès, 2016',
    ],
    [
      'two words',
      [evidence('no-progress', '2018'), evidence('in-progress', '2018')],
      'sources divergentes, 2018 : en cours et aucun progrès',
    ],
    [
      'the government’s two words',
      [evidence('no-progress', '2018', government), evidence('in-progress', '2018', government)],
      'déclarations divergentes du gouvernement, 2018 : en cours et aucun progrès',
    ],
    [
      'four words',
      (['set-back', 'no-progress', 'in-progress', 'implemented'] as const).map((each) => evidence(each, '2018-05')),
      'sources divergentes, mai 2018 : mise en œuvre, en cours, aucun progrès et recul',
    ],
  ])('%s', (_, reported, words) => {
    expect(t.statusInWords(statusOf(reported))).toBe(words);
  });

  test.each([
    [0, '0 sur 4 mise en œuvre'],
    [1, '1 sur 4 mise en œuvre'],
    [4, '4 sur 4 mises en œuvre'],
  ])('%i of four', (value, words) => {
    expect(t.implementedOf(value, 4)).toBe(words);
  });

  test.each([
    ['implemented', 1, 'mise en œuvre'],
    ['implemented', 5, 'mises en œuvre'],
    ['set-back', 1, 'recul'],
    ['set-back', 2, 'reculs'],
    ['no-progress', 6, 'aucun progrès'],
    ['by-government-account', 2, 'selon le gouvernement seul'],
  ] as const)('in a tally, %s with %i', (kind, value, words) => {
    expect(t.tallied(kind, value)).toBe(words);
  });

  test.each([
    [0, '0 élément à son sujet'],
    [1, '1 élément à son sujet'],
    [2, '2 éléments à son sujet'],
  ])('%i reports', (total, words) => {
    expect(t.evidenceCount(total)).toBe(words);
  });
});

describe('a placement', () => {
  function remarksOn(more: Partial<Placement>): string {
    const plain: Placement = {
      year: 2019,
      iso3: 'MLI',
      state: 'tier-2',
      possible: [],
      deduced: false,
      sources: ['lists', 'narratives'],
      dispute: undefined,
      notes: [],
      revisions: [],
    };
    return t.placementRemarks({ ...plain, ...more });
  }
  const revision = { country: 'MLI', date: '2009-09', tier: 'tier-2-watch-list', source: 'the President' } as const;
  const dispute = { says: { press: 'tier-1' }, why: 'a misprint' } as const;

  test.each<[string, Partial<Placement>, string]>([
    ['nothing to remark', {}, '–'],
    ['one source', { sources: ['lists'] }, 'une seule source'],
    [
      'every note',
      { notes: ['auto-downgrade', 'first-listed'] },
      'déclassement automatique ; classé pour la première fois',
    ],
    ['a waiver', { notes: ['waiver'] }, 'dérogation'],
    ['a move', { notes: ['upgraded'] }, 'reclassé à la hausse'],
    [
      'deduced',
      { deduced: true, sources: [] },
      'déduit des listes complètes des autres catégories, sans avoir été lu dans aucune source',
    ],
    ['a dispute', { dispute }, 'sources divergentes'],
    ['a revision', { revisions: [revision] }, 'catégorie 2 – liste de surveillance à partir de septembre 2009'],
    [
      'all at once',
      { notes: ['waiver'], dispute, revisions: [revision], sources: ['lists'] },
      'dérogation ; sources divergentes ; catégorie 2 – liste de surveillance à partir de septembre 2009 ; une seule source',
    ],
    [
      'unknown, two tiers open',
      { state: 'unknown', sources: [], possible: ['tier-1', 'tier-2'] },
      'catégorie 1 ou catégorie 2, non lu',
    ],
    ['unknown, all tiers open', { state: 'unknown', sources: [], possible: TIERS }, '–'],
    ['not covered', { state: 'not-covered', sources: [] }, '–'],
    ['on no list', { state: 'not-listed', sources: [] }, '–'],
  ])('remarks: %s', (_, more, words) => {
    expect(remarksOn(more)).toBe(words);
  });

  test.each([
    [['tier-1', 'tier-2'] as const, 'catégorie 1 ou catégorie 2'],
    [['tier-1', 'tier-2', 'special-case'] as const, 'catégorie 1, catégorie 2 ou cas particulier'],
  ])('open: %s', (possible, words) => {
    expect(t.openStates(possible)).toBe(words);
  });

  test.each([
    [
      'Mali',
      '22222222 WWW2WWWW 3W2WWW2W~',
      'Mali : catégorie 2 (2001–2008), catégorie 2 – liste de surveillance (2009–2011), catégorie 2 (2012), catégorie 2 – liste de surveillance (2013–2016), catégorie 3 (2017), catégorie 2 – liste de surveillance (2018), catégorie 2 (2019), catégorie 2 – liste de surveillance (2020–2022), catégorie 2 (2023), catégorie 2 – liste de surveillance (2024), inconnu (2025)',
    ],
    [
      'Tunisie',
      '·–S·',
      'Tunisie : sur aucune liste dont nous disposons (2001), non couvert (2002), cas particulier (2003), sur aucune liste dont nous disposons (2004)',
    ],
    ['Kosovo', '2', 'Kosovo : catégorie 2 (2001)'],
  ])('the strip of %s in words', (name, strip, words) => {
    expect(t.stripSummary(name, historyOf(strip).cells)).toBe(words);
  });
});

describe('what is not known', () => {
  const none: Gaps = { missingNarratives: [], withoutRecommendations: [], partialListings: [] };

  test('nothing is missing', () => {
    expect(t.gapsInWords(none, [])).toEqual([]);
  });

  test('every gap has its sentence', () => {
    const gaps = { missingNarratives: [2001, 2003], withoutRecommendations: [2005], partialListings: [2009, 2010] };
    const unread = tierHistory(editionsOf('2~?'), 'MLI', LATER).unreadSince;
    expect(t.gapsInWords(gaps, unread)).toEqual([
      'Le classement de 2002 n’a pas été lu. C’est la catégorie 1 ou la catégorie 2, car les listes des autres catégories sont complètes.',
      'Le classement de 2003 n’a pas été lu.',
      'Nous ne disposons pas des chapitres de 2001 et 2003.',
      'Les recommandations du chapitre de 2005 n’ont pas pu être lues.',
      'Seule une partie des recommandations des chapitres de 2009–2010 a pu être lue.',
    ]);
  });
});

test.each([
  [
    'a report',
    tipReport(2019, ['a', 'b'], { progress: [progress('a', 'in-progress')], read: 'beginning' }),
    'Rapport TIP · 2 recommandations, 1 élément sur une recommandation · début lu',
  ],
  [
    'one of each',
    sourceDocument('mali/2012-law', {
      type: 'law',
      recommendations: [ask('a')],
      figures: [figure('budget', 1, '2012')],
    }),
    'Loi · 1 recommandation, 1 chiffre · lu en entier',
  ],
  [
    'many',
    sourceDocument('mali/2012-x', {
      type: 'un-report',
      progress: [progress('a', 'implemented'), progress('b', 'set-back')],
      figures: [figure('budget', 1, '2012'), figure('other', 2, '2012')],
      read: 'excerpt',
    }),
    'Document de l’ONU · 2 éléments sur des recommandations, 2 chiffres · extrait lu',
  ],
  ['nothing', sourceDocument('mali/2012-x', { type: 'treaty' }), 'Traité · lu en entier'],
])('the facts of a document that brings %s', (_, document, words) => {
  expect(t.documentFacts(document)).toBe(words);
});

describe('the record in numbers', () => {
  test.each([
    [
      150,
      30,
      8,
      '188 classements : 150 dans deux sources ou plus, 30 dans une seule, 8 déduits sans être lus dans aucune.',
    ],
    [0, 1, 0, '1 classement : 0 dans deux sources ou plus, 1 dans une seule.'],
    [2, 0, 1, '3 classements : 2 dans deux sources ou plus, 0 dans une seule, 1 déduit sans être lu dans aucune.'],
  ])('%i twice, %i once, %i deduced', (twice, once, deduced, words) => {
    expect(confirmedInWords(twice, once, deduced)).toBe(words);
  });

  test('the whole record', () => {
    const summary = {
      placements: 4182,
      confirmed: { twice: 3000, once: 1100 },
      deduced: 82,
      disputed: 12,
      unknown: 5,
    };
    expect(recordInWords(summary)).toBe(
      'Le relevé contient 4\u202f182 classements. 3\u202f000 figurent dans deux sources ou plus, 1\u202f100 dans une seule, 82 sont déduits. Les sources divergent sur 12 ; 5 n’ont pas pu être établis.',
    );
    expect(waiversInWords(200, 3)).toBe(
      '200 séries d’éditions sur la liste de surveillance à partir de 2009 ont été confrontées à la loi de leur époque ; aucune n’est plus longue que celle-ci ne le permet. 3 d’entre elles se sont poursuivies après la deuxième édition, ce qui suppose une dérogation, et aucune source que nous avons lue n’en signale une :',
    );
  });

  test('how much of an edition a source confirms', () => {
    const source: EditionSource = { id: 'press', covers: ['MLI'], except: [], pages: [] };
    const [placed] = tierHistory([edition(2019, { 'tier-2': ['MLI'] }, { sources: [source] })], 'MLI', LATER).cells;
    const country = {
      slug: 'mali',
      file: '',
      name: 'Mali',
      iso3: 'MLI',
      region: 'africa',
      neighbours: [],
      formerNames: [],
      changes: [],
    } as const;
    const unread = { country, placement: { ...placed!, state: 'unknown' as const } };
    const rows = {
      'tier-1': [],
      'tier-2': [{ country, placement: placed! }],
      'tier-2-watch-list': [],
      'tier-3': [],
      'special-case': [],
      unknown: [unread],
    };
    expect(confirmsInWords(rows, source)).toBe('confirme 1 sur 1');
    expect(confirmsInWords(rows, { ...source, id: 'lists' })).toBe('confirme 0 sur 1');
  });
});

test.each([
  ['demandée', 'Demandée'],
  ['élargi', 'Élargi'],
  ['', ''],
])('“%s” at the beginning of a sentence', (text, expected) => {
  expect(t.capitalise(text)).toBe(expected);
});

test.each([
  ['2009', 'à partir de 2009'],
  ['septembre 2009', 'à partir de septembre 2009'],
  ['août 2009', 'à partir d’août 2009'],
  ['1er septembre 2009', 'à partir du 1er septembre 2009'],
  ['15 avril 2009', 'à partir du 15 avril 2009'],
])('from %s on', (date, words) => {
  expect(fromDate(date)).toBe(words);
});
