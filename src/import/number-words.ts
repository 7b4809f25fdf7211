const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};

const FACTORS: Readonly<Record<string, number>> = {
  hundred: 100,
  cent: 100,
  cents: 100,
  thousand: 1000,
  mille: 1000,
  million: 1e6,
  millions: 1e6,
};

const WORD = Object.keys({ ...UNITS, ...FACTORS })
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A number within a text: its digits with separators, or its words. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?<digits>\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3})+|\\d+)(?<factor>\\s+(?:million|millions|thousand))?|(?<words>(?:${WORD})(?:(?:[\\s-]|\\sand\\s|\\set\\s|-et-)(?:${WORD}))*))(?![\\p{L}\\d]|[.,/-]\\d|\\s?%)`,
  'giu',
);

/** A number that stands in a text. */
export interface FoundNumber {
  value: number;
  /** As the text writes it. */
  text: string;
  /** Where it begins and ends. */
  index: number;
  end: number;
}

/** The number that words give: `forty-eight` → 48, `deux cent mille` → 200000, `quatre-vingt-dix` → 90. */
export function numberFromWords(words: string): number {
  let total = 0;
  let open = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const unit = UNITS[word];
    const factor = FACTORS[word];
    // Eighty is four twenties in French.
    if (/^vingts?$/.test(word) && open === 4) open = 80;
    else if (unit !== undefined) open += unit;
    else if (factor === 100) open = Math.max(1, open) * 100;
    else if (factor !== undefined) {
      total += Math.max(1, open) * factor;
      open = 0;
    }
  }
  return total + open;
}

/** The numbers of a text, in digits or in words, in English or French. */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { digits, factor, words } = match.groups as Record<string, string | undefined>;
    const times = factor === undefined ? 1 : FACTORS[factor.trim().toLowerCase()]!;
    const value = digits === undefined ? numberFromWords(words!) : Number(digits.replace(/\D/g, '')) * times;
    return { value, text: match[0], index: match.index, end: match.index + match[0].length };
  });
}
