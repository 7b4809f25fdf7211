/** Names that stand in the plural. */
const PLURAL =
  /^(?:Antilles néerlandaises|Bahamas|Comores|Émirats arabes unis|États-Unis|Fidji|Îles .+|Maldives|Palaos|Pays-Bas|Philippines|Seychelles|Tonga)$/;

/** Names that take no article, most of them islands and towns. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set([
  'Antigua-et-Barbuda',
  'Aruba',
  'Bahreïn',
  'Chypre',
  'Cuba',
  'Curaçao',
  'Djibouti',
  'Haïti',
  'Hong Kong',
  'Israël',
  'Kiribati',
  'Macao',
  'Madagascar',
  'Malte',
  'Maurice',
  'Oman',
  'Saint-Martin (partie néerlandaise)',
  'Saint-Vincent-et-les Grenadines',
  'Sainte-Lucie',
  'Singapour',
  'Sri Lanka',
  'Taïwan',
  'Vanuatu',
]);

/** Masculine names whose first word ends in -e. */
const MASCULINE: ReadonlySet<string> = new Set(['Belize', 'Cambodge', 'Mexique', 'Mozambique', 'Suriname', 'Zimbabwe']);

/** Feminine names whose first word does not end in -e. */
const FEMININE: ReadonlySet<string> = new Set(['Guinée-Bissau', 'Sierra Leone', 'Trinité-et-Tobago']);

type Article = 'le' | 'la' | 'l’' | 'les' | '';

/** The article that a name takes: le Mali, la Mauritanie, l’Algérie, les Comores, Cuba. */
function articleOf(name: string): Article {
  if (PLURAL.test(name)) return 'les';
  if (WITHOUT_ARTICLE.has(name)) return '';
  if (/^[AEIOUÉ]/.test(name)) return 'l’';
  const isFeminine = FEMININE.has(name) || (/^[^ ]*e(?: |$)/.test(name) && !MASCULINE.has(name));
  return isFeminine ? 'la' : 'le';
}

/** “le Mali”, “la Mauritanie”, “l’Algérie”, “les Comores”, “Cuba”: the name as it stands within a sentence. */
export function withArticle(name: string): string {
  const article = articleOf(name);
  return article === '' || article === 'l’' ? `${article}${name}` : `${article} ${name}`;
}

/** “au Mali”, “à la Mauritanie”, “à l’Algérie”, “aux Comores”, “à Cuba”: what is asked is asked of it. */
export function to(name: string): string {
  const article = articleOf(name);
  if (article === 'le') return `au ${name}`;
  if (article === 'les') return `aux ${name}`;
  return `à ${withArticle(name)}`;
}
