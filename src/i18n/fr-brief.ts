import { formatDate } from './dates.ts';
import type { Strings } from './strings.ts';

/** The words of the printed brief of a country in French. */
export const brief: Strings['brief'] = {
  title: (name) => `${name} : note`,
  description: (name) => `${name} dans les rapports TIP, en une page à imprimer.`,
  print: 'Imprimer cette page',
  hint: 'Prévue pour une feuille A4 ou Letter, en couleur ou en noir et blanc.',
  profile: 'La fiche entière',
  now: (year) => `Édition ${year} :`,
  never: 'Aucune édition dont nous disposons ne classe ce pays.',
  open: 'Recommandations ouvertes, les plus répétées d’abord',
  moreOpen: (more) => `${more} ${more < 2 ? 'autre recommandation ouverte' : 'autres recommandations ouvertes'} :`,
  implemented: 'Mises en œuvre selon les documents',
  moreImplemented: (more) => `et ${more} ${more < 2 ? 'autre' : 'autres'}`,
  noDemands: 'Aucun document enregistré ici ne lui adresse encore de recommandation.',
  gaps: 'Ce que nous ne savons pas',
  sources: 'Sources',
  placements: (year) => `Classements, avec les sources de chacun : rapport TIP ${year}`,
  foot: (asOf) => `Au ${formatDate(asOf, 'fr')}, date du document le plus récent.`,
  licence:
    'Tierline est indépendant du Département d’État des États-Unis. Rédigé dans nos propres mots, CC BY 4.0 : citez « Tierline » et nommez la page :',
};
