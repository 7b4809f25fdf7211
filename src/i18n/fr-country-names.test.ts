import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { to, withArticle } from './fr-country-names.ts';

const COUNTRIES = resolve(import.meta.dirname, '../../content/countries');

/** Every name of the register under the article that it takes. */
const NAMES = {
  le: `
    Bangladesh, Belize, Bénin, Bhoutan, Botswana, Brésil, Brunei, Burkina Faso, Burundi,
    Cambodge, Cameroun, Canada, Cap-Vert, Chili, Costa Rica, Danemark, Gabon, Ghana, Guatemala, Guyana, Honduras, Japon,
    Kazakhstan, Kenya, Kirghizstan, Kosovo, Koweït, Laos, Lesotho, Liban, Liberia, Luxembourg, Malawi, Mali,
    Maroc, Mexique, Monténégro, Mozambique, Népal, Nicaragua, Niger, Nigeria, Pakistan, Panama, Paraguay,
    Pérou, Portugal, Qatar, Royaume-Uni, Rwanda, Salvador, Sénégal, Soudan, Soudan du Sud, Suriname, Tadjikistan, Tchad,
    Timor oriental, Togo, Turkménistan, Venezuela, Viêt Nam, Yémen, Zimbabwe`,
  la: `
    Barbade, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie-Herzégovine, Bulgarie, Chine, Colombie, Corée du Nord, Corée
    du Sud, Côte d’Ivoire, Croatie, Finlande, France, Gambie, Géorgie, Grèce, Guinée, Guinée équatoriale,
    Guinée-Bissau, Hongrie, Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine du Nord, Malaisie,
    Mauritanie, Micronésie, Moldavie, Mongolie, Namibie, Norvège, Nouvelle-Zélande, Papouasie-Nouvelle-Guinée, Pologne,
    République centrafricaine, République démocratique du Congo, République
    dominicaine, République du Congo, Roumanie, Russie, Serbie, Sierra Leone, Slovaquie, Slovénie, Somalie,
    Suède, Suisse, Syrie, Tanzanie, Tchéquie, Thaïlande, Trinité-et-Tobago, Tunisie, Turquie, Zambie`,
  'l’': `
    Afghanistan, Afrique du Sud, Albanie, Algérie, Allemagne, Angola, Arabie saoudite, Argentine, Arménie,
    Australie, Autriche, Azerbaïdjan, Égypte, Équateur, Érythrée, Espagne, Estonie, Eswatini, Éthiopie, Inde,
    Indonésie, Iran, Irak, Irlande, Islande, Italie, Ouganda, Ouzbékistan, Ukraine, Uruguay`,
  les: `
    Antilles néerlandaises, Bahamas, Comores, Émirats arabes unis, États-Unis, Fidji, Îles Marshall, Îles
    Salomon, Maldives, Palaos, Pays-Bas, Philippines, Seychelles, Tonga`,
  '': `
    Antigua-et-Barbuda, Aruba, Bahreïn, Chypre, Cuba, Curaçao, Djibouti, Haïti, Hong
    Kong, Israël, Kiribati, Macao, Madagascar, Malte, Maurice, Oman, Saint-Martin (partie néerlandaise),
    Saint-Vincent-et-les Grenadines, Sainte-Lucie, Singapour, Sri Lanka, Taïwan, Vanuatu`,
} as const;

const TO = { le: 'au ', la: 'à la ', 'l’': 'à l’', les: 'aux ', '': 'à ' } as const;

const articles = Object.keys(NAMES) as (keyof typeof NAMES)[];
const namesWith = (article: keyof typeof NAMES) => NAMES[article].trim().replace(/\s+/g, ' ').split(', ');

test.each(
  articles.flatMap((article) => namesWith(article).map((name) => [name, article] as const)),
)('%s takes the article “%s”', (name, article) => {
  expect(withArticle(name)).toBe(article === '' || article === 'l’' ? article + name : `${article} ${name}`);
  expect(to(name)).toBe(TO[article] + name);
});

test('the article of every name in the content is known', () => {
  const names = readdirSync(COUNTRIES)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => /^name: \{ en: .+, fr: (.+) \}$/m.exec(readFileSync(join(COUNTRIES, file), 'utf8'))?.[1] ?? file);
  const known = new Set(articles.flatMap(namesWith));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
