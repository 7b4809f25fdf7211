import type { Strings } from './strings.ts';

/** Ways to correct a page and to add one, and the log of what was corrected, in French. */
export const corrections: Strings['corrections'] = {
  title: 'Corrections',
  lead: 'Ce qui était erroné sur ce site et a été rectifié, du plus récent au plus ancien.',
  rule: 'Une correction est signalée ici lorsqu’un lecteur a pu se fier à ce qui était erroné : un classement, une date, un chiffre, une recommandation rattachée à une autre. Les fautes d’orthographe sont corrigées sans être signalées. Ce que modifie un nouveau document n’est pas une correction.',
  none: 'Aucune correction n’a été signalée à ce jour. Cela ne signifie pas que tout est exact.',
  table: 'Le journal sous forme de tableau',
  follow: 'Pour être informé de chaque correction, suivez le',
  feed: 'fil (Atom)',
  kinds: {
    document: 'document',
    edition: 'édition',
    country: 'pays',
    demand: 'recommandation',
  },
  another: 'Avez-vous trouvé une autre erreur ?',
  howToReport: 'Comment la signaler',
  found: 'Une erreur ?',
  edit: 'Modifier cette page',
  editDemands: 'Modifier ses recommandations',
  report: 'Signaler une correction',
  guide: 'Ajouter un document : le guide, étape par étape',
  suggest: 'Proposer un document au moyen d’un formulaire, sans rédiger de fichier',
  reportTitle: (page) => `Correction : ${page}`,
};
