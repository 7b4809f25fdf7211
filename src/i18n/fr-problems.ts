import type { Strings } from './strings.ts';

/** The page that explains each kind of problem, in French. */
export const problems: Strings['problems'] = {
  title: 'Les problèmes et leurs remèdes',
  lead: 'Avant toute publication, chaque fichier est vérifié. Un message de la vérification indique le fichier, la ligne et le type de problème. Cette page explique ce que signifie chaque type et comment y remédier. Les explications et les exemples ne sont pas encore traduits : ils sont en anglais.',
  invented: 'Les exemples sont inventés ; Arcadia et Borduria ne sont pas des pays.',
  warnings: 'Une erreur empêche la construction du site. Un avertissement ne l’empêche pas.',
  command: 'Votre terminal explique lui aussi un type de problème :',
  menu: 'Types de problèmes',
  groups: {
    files: { title: 'Le fichier', lead: 'Ce qui ne va pas dans un fichier pris dans son ensemble, ou dans son nom.' },
    fields: {
      title: 'Champs et valeurs',
      lead: 'Ce qui se trouve entre les deux lignes de trois tirets, ou dans un registre.',
    },
    texts: { title: 'Textes', lead: 'Ce qu’un résumé ou une introduction ne doit pas contenir.' },
    names: {
      title: 'Noms qui renvoient ailleurs',
      lead: 'Un document nomme des pays, des auteurs et des recommandations qui ont leurs propres fichiers.',
    },
    documents: {
      title: 'Ce que dit un document',
      lead: 'Les entrées d’un document qui se contredisent ou qui contredisent une édition.',
    },
    editions: {
      title: 'Éditions et classements',
      lead: 'Les listes d’un rapport TIP sont confrontées à leurs sources, aux années voisines et à la loi.',
    },
  },
  warning: 'avertissement',
  remedy: 'Que faire',
  wrong: 'Erroné',
  right: 'Correct',
};
