import { plan } from './fr-plan.ts';
import { messages } from './fr-working-messages.ts';
import type { Strings } from './strings.ts';

/** The words of the working checklist in French. */
export const working: Strings['working'] = {
  government: 'Le gouvernement',
  filter: {
    title: 'Affiner la liste',
    all: 'Tous',
    names: {
      p: 'Volet',
      status: 'État d’avancement',
      standing: 'Suivi dans les rapports',
      addressee: 'Destinataire',
      own: 'Mes marques',
    },
    standing: {
      asked: 'demandée dans le dernier rapport lu',
      'asked-again': 'redemandée',
      dropped: 'retirée',
      'not-known': 'inconnu',
      'not-in-reports': 'dans aucun rapport TIP lu',
    },
    own: { ticked: 'cochée', open: 'non cochée', noted: 'avec une note' },
    reset: 'Tout afficher',
    shown: 'Recommandations affichées : {shown} sur {total} ({chosen}).',
    nothing: 'Aucune recommandation ne correspond : {chosen}. Choisissez moins de critères.',
  },
  take: {
    title: 'À emporter',
    csv: 'Télécharger en tableau (CSV)',
    markdown: 'Télécharger en plan d’action à remplir (Markdown)',
    brief: 'Imprimer une note d’une page',
    print: 'Imprimer cette liste',
  },
  own: {
    title: 'Mes coches et mes notes',
    lead: 'Les coches et les notes sont les vôtres : elles ne disent rien de ce que rapportent les documents. Elles ne se trouvent que sur cette page, jusqu’à ce que vous appuyiez sur « Enregistrer » ; elles sont alors gardées sur cet appareil, où quiconque l’utilise peut les lire. Elles n’en sortent que dans un fichier que vous téléchargez.',
    withMarks: 'Les téléchargements ci-dessus les contiennent alors, et le tableau peut être importé à nouveau.',
    save: 'Enregistrer sur cet appareil',
    toSave: 'Pas encore enregistré : aller à « Enregistrer »',
    clear: 'Vider cette page',
    erase: 'Effacer de cet appareil',
    eraseSure: 'Oui, effacer',
    eraseNot: 'Garder',
    import: 'Importer un tableau (CSV) téléchargé ici',
    undo: 'Annuler',
    add: 'Ajouter ce qui est enregistré',
    overwrite: 'Remplacer par cette page',
    takeGarbage: 'Télécharger ce qui est enregistré',
    tick: 'Ma coche',
    note: 'Ma note',
    left: 'Ne figure plus dans cette liste',
    remove: 'Retirer',
    failed: 'Cette partie ne s’est pas chargée. Vérifiez la connexion, fermez-la et ouvrez-la de nouveau.',
  },
  plan: {
    reports: (years, count) => `${count === 1 ? 'Rapport TIP' : 'Rapports TIP'} ${years}`,
    separator: ' ; ',
    files: plan,
  },
  messages,
};
