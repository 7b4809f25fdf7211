import type { Measure, Unit } from '../domain/document.ts';
import { LONGEST_SENTENCE, sentencesOf } from './blocks.ts';
import { type FoundNumber, numbersIn } from './number-words.ts';

/** A figure that a sentence seems to give. */
export interface FoundFigure {
  measure: Measure;
  value: number;
  unit?: Unit | undefined;
  /** What must be looked at: that it is of another year, a part of a range, or no exact count. */
  doubts: readonly string[];
  sentence: string;
}

/** Words that tell what is counted: a noun right after the number, or the verb before it. */
const MEASURES: readonly { measure: Measure; noun?: RegExp; verb?: RegExp }[] = [
  {
    measure: 'investigations',
    noun: /^\s*(?:\p{L}+\s+){0,3}?(?:investigations?|enquêtes)\b/iu,
    verb: /\b(?:investigat(?:ed|ing|e)|initiated investigations?|opened|(?:a |ont )?enquêté|enquêter)\b/giu,
  },
  {
    measure: 'prosecutions',
    noun: /^\s*(?:\p{L}+\s+){0,3}?(?:prosecutions?|poursuites)(?!\p{L})/iu,
    verb: /\b(?:prosecut(?:ed|ing|e)|(?:a |ont )?poursuivi|engagé des poursuites|tried|charged)(?!\p{L})/giu,
  },
  {
    measure: 'convictions',
    noun: /^\s*(?:\p{L}+\s+){0,3}?(?:convictions?|condamnations?)\b/iu,
    verb: /\b(?:convict(?:ed|ing)|(?:a |ont )?condamné|reconnu coupables)(?!\p{L})/giu,
  },
  {
    measure: 'victims-identified',
    noun: /^\s*(?:\p{L}+\s+){0,4}?(?:victims?|victimes)\s+(?:were |was |ont été |a été )?(?:identified|recensées|identifiées|enregistrées)/iu,
    verb: /\b(?:identif(?:ied|ying|y)|(?:a |ont )?(?:identifié|recensé|enregistré|dénombré))(?!\p{L})/giu,
  },
  {
    measure: 'victims-assisted',
    noun: /^\s*(?:\p{L}+\s+){0,4}?(?:victims?|victimes)\s+(?:were |was |ont été |a été )?(?:referred|assisted|sheltered|provided|received|orientées|assistées|prises en charge|hébergées)/iu,
    verb: /\b(?:assisted|sheltered|referred|provided (?:\p{L}+\s+){1,4}(?:to|for)|cared for|(?:a |ont )?(?:assisté|hébergé|orienté|pris en charge))(?!\p{L})/giu,
  },
  {
    measure: 'people-trained',
    noun: /^\s*(?:\p{L}+\s+){0,6}?(?:were trained|received training|took part in (?:the |a )?(?:training|courses?)|ont été formée?s|formée?s)/iu,
    verb: /\b(?:trained|training (?:for|of|to)|(?:a |ont )?formé)(?!\p{L})/giu,
  },
  {
    measure: 'people-reached',
    noun: /^\s*(?:\p{L}+\s+){0,4}?(?:were reached|were sensiti[sz]ed|ont été sensibilisée?s|sensibilisée?s)/iu,
    verb: /\b(?:reached|reaching|sensiti[sz]ed|(?:a |ont )?(?:sensibilisé|touché))(?!\p{L})/giu,
  },
  {
    measure: 'budget',
    noun: /^\s*(?:\p{L}+\s+){0,1}?(?:(?:West African )?(?:CFA )?francs?\b|F?CFA\b|XOF\b|US dollars?\b|dollars?\b|USD\b)/iu,
  },
];

/** Nouns that make a number a count of people, of cases, or of money. */
const UNIT_WORDS: readonly { unit: Unit; pattern: RegExp }[] = [
  { unit: 'XOF', pattern: /^\s*(?:(?:West African )?(?:CFA )?francs?|F?CFA|XOF)\b/i },
  { unit: 'USD', pattern: /^\s*(?:US dollars?|dollars?|USD)\b/i },
  { unit: 'cases', pattern: /^\s*(?:\p{L}+\s+){0,3}?(?:cases?|affaires?|investigations?|enquêtes?|dossiers?)\b/iu },
  {
    unit: 'people',
    pattern:
      /^\s*(?:\p{L}+\s+){0,4}?(?:traffickers?|suspects?|offenders?|defendants?|individuals?|people|persons?|victims?|children|officials?|officers?|judges?|prosecutors?|magistrates?|women|men|girls|boys|trafiquants?|victimes?|personnes|enfants|agents|magistrats|juges|prévenus|accusés)\b/iu,
  },
];

/** A number that counts no result: a year, an age, a sentence in years, a number of a law or a share. */
function countsNothing(number: FoundNumber, sentence: string): boolean {
  const before = sentence.slice(0, number.index);
  const after = sentence.slice(number.end);
  const isYear = /^(?:19|20)\d\d$/.test(number.text);
  if (
    isYear &&
    (!/^\s+(?:\p{L}+\s+){0,2}(?:victims?|people|persons?|victimes|personnes|cases)\b/iu.test(after) ||
      /\b(?:in|since|of|the|en|de|depuis|du)\s+$/i.test(before))
  )
    return true;
  if (
    /^\s*(?:-|–)?\s*(?:years?|months?|weeks?|days?|hours?|percent|per cent|ans?|mois|semaines?|jours?|heures?|times|fois|of the|consecutive)\b/i.test(
      after,
    )
  )
    return true;
  return /(?:\b(?:article|section|law no\.?|law|n[°ºo]\.?|tier|catégorie|chapter|page|under|age|aged|child under|January|February|March|April|May|June|July|August|September|October|November|December)\s*)$/i.test(
    before,
  );
}

/** Which measure the verb nearest before a number has; nothing where a new clause begins between them. */
function measureBefore(text: string): Measure | undefined {
  let nearest: { measure: Measure; end: number } | undefined;
  for (const { measure, verb } of MEASURES) {
    if (!verb) continue;
    for (const match of text.matchAll(verb)) {
      const end = match.index + match[0].length;
      if (nearest === undefined || end > nearest.end) nearest = { measure, end };
    }
  }
  if (nearest === undefined || /[;:]/.test(text.slice(nearest.end))) return undefined;
  return nearest.measure;
}

/** What is said of a number of another time. */
const OF_THE_YEAR_BEFORE = 'of the year before, it seems';

/** Behind this all numbers of a sentence are those of another time. */
const COMPARED = /\bcompared (?:with|to)\b[^;]*$/i;

/** Words before a number that make it that of another time. */
const EARLIER =
  /\b(?:compared (?:with|to)|(?:down|up) from|an? (?:increase|decrease) from|from|previous(?:ly)?|contre|par rapport à)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Words behind a number that do so. */
const EARLIER_AFTER =
  /^[^.,;]{0,40}\b(?:in|during|for|of)?\s*(?:the )?(?:previous|prior|preceding|last) (?:reporting )?(?:year|period)|^[^.,;]{0,40}l[’']année précédente/i;

function doubtsOf(number: FoundNumber, sentence: string): string[] {
  const before = sentence.slice(0, number.index);
  const after = sentence.slice(number.end);
  const doubts: string[] = [];
  if (EARLIER.test(before) || COMPARED.test(before) || EARLIER_AFTER.test(after)) doubts.push(OF_THE_YEAR_BEFORE);
  if (/^\s*(?:to|and|–|-|à|et)\s+\d/.test(after) && /\b(?:between|entre)\s+$/i.test(before))
    doubts.push('the lower end of a range');
  if (/\b(?:between|entre)\s+\S+\s+(?:and|to|et|à)\s+$/i.test(before)) doubts.push('the upper end of a range');
  if (
    /\b(?:at least|more than|over|nearly|almost|about|approximately|some|up to|au moins|plus de|environ|près de)\s+$/i.test(
      before,
    )
  ) {
    doubts.push('no exact count');
  }
  if (/\b(?:did not|no|never|without|n[’']a pas|aucune?)\s+(?:\p{L}+\s+){0,3}$/iu.test(before))
    doubts.push('the sentence denies something');
  return doubts;
}

function unitAfter(text: string): Unit | undefined {
  // Of a range the unit stands behind the upper end.
  const rest = text.replace(/^\s*(?:to|and|–|-|à|et)\s+[\d,.]+/, '');
  return UNIT_WORDS.find(({ pattern }) => pattern.test(rest))?.unit;
}

function figuresIn(sentence: string): FoundFigure[] {
  return numbersIn(sentence).flatMap((number) => {
    const before = sentence.slice(0, number.index);
    const after = sentence.slice(number.end);
    const isMoney = /(?:\$|USD|US\$)\s*$/.test(before);
    if (!isMoney && countsNothing(number, sentence)) return [];
    const named = MEASURES.find(({ noun }) => noun?.test(after))?.measure;
    const unit = isMoney ? 'USD' : unitAfter(after);
    const measure = isMoney ? 'budget' : (named ?? measureBefore(before));
    const doubts = doubtsOf(number, sentence);
    // Without a noun a number after a verb may count anything, a section or a meeting, unless another is compared with it.
    const isCounted = named !== undefined || unit !== undefined || doubts.includes(OF_THE_YEAR_BEFORE);
    return measure !== undefined && isCounted ? [{ measure, value: number.value, unit, doubts, sentence }] : [];
  });
}

/** Finds the figures that the sentences of a text give, in English or French. Every one is a proposal for a human to judge. */
export function findFigures(paragraphs: readonly string[]): FoundFigure[] {
  const sentences = paragraphs.flatMap(sentencesOf).filter(({ length }) => length <= LONGEST_SENTENCE);
  return sentences.flatMap(figuresIn);
}
