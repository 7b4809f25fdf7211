import type { Strings } from './strings.ts';

/** The words of search in French. */
export const search: Strings['search'] = {
  title: 'Recherche',
  hint: 'Recherchez dans les documents, section par section, dans les recommandations et dans les fiches.',
  noScript:
    'La recherche fonctionne dans votre navigateur et nécessite JavaScript. Sans lui, ces pages mènent à tout :',
  label: 'Rechercher',
  button: 'Rechercher',
  filters: 'Affiner',
  any: 'tout',
  facets: {
    kind: 'Nature',
    country: 'Pays',
    year: 'Année',
    type: 'Type de document',
    topic: 'Thème',
    status: 'État d’avancement',
  },
  kinds: { document: 'Document', demand: 'Recommandation', country: 'Pays', term: 'Terme' },
  idle: 'Saisissez un mot ou choisissez un filtre.',
  loading: 'Chargement de l’index…',
  none: 'Aucun résultat. Essayez avec moins de mots, ou parcourez les pages d’index :',
  failed:
    'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez, ou utilisez les pages d’index :',
  more: 'Afficher plus',
  resultsOne: '1 résultat',
  resultsMany: '{count} résultats',
};
