import type { Strings } from './strings.ts';

const MOMENT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** In French nothing and one stand in the singular. */
function count(total: number, one: string, many: string): string {
  return `${total} ${total < 2 ? one : many}`;
}

function ticksAndNotes(ticks: number, notes: number): string {
  return `${count(ticks, 'coche', 'coches')} et ${count(notes, 'note', 'notes')}`;
}

/** What the page tells a reader who works on the checklist, in French. */
export const messages: Strings['working']['messages'] = {
  kept: (savedAt) => `Enregistré sur cet appareil le ${MOMENT.format(new Date(savedAt))}.`,
  keptAndChanged: (savedAt) =>
    `Modifié depuis l’enregistrement sur cet appareil du ${MOMENT.format(new Date(savedAt))}. Appuyez sur « Enregistrer » pour garder les modifications.`,
  nothingKept: 'Rien n’est enregistré sur cet appareil pour cette liste.',
  notKept:
    'Non enregistré : vos coches et vos notes ne se trouvent que sur cette page et disparaissent quand vous la quittez.',
  saved: (ticks, notes) => `Enregistré sur cet appareil : ${ticksAndNotes(ticks, notes)}.`,
  full: 'Non enregistré : il n’y a plus de place sur cet appareil. Téléchargez plutôt le tableau (CSV), ou effacez quelque chose et réessayez.',
  blocked:
    'Non enregistré : ce navigateur ne permet pas aux pages de garder quoi que ce soit. Téléchargez le tableau (CSV) pour garder votre travail dans un fichier, ou autorisez-le dans les réglages.',
  otherSaved:
    'Non enregistré : un autre onglet a enregistré cette liste entre-temps. Ajoutez à cette page ce qu’il a enregistré, ou remplacez-le par cette page.',
  otherErased:
    'Ce qui était enregistré sur cet appareil a été effacé dans un autre onglet. Cette page le montre encore, mais il n’est plus enregistré.',
  otherAdopted: 'Un autre onglet a enregistré cette liste. Cette page la montre désormais.',
  otherWaits:
    'Un autre onglet a enregistré cette liste. Vous avez des modifications ici : ajoutez à cette page ce qu’il a enregistré, ou remplacez-le.',
  garbage:
    'Ce qui est enregistré sur cet appareil pour cette page est illisible et a été laissé tel quel. Téléchargez-le si vous voulez le garder ; un enregistrement le remplacera.',
  newer:
    'Ce qui est enregistré sur cet appareil vient d’une version plus récente de cette page. Rechargez la page ; un enregistrement le remplacera.',
  added: 'Ajouté à cette page. Appuyez sur « Enregistrer » pour garder les deux.',
  erased: 'Effacé de cet appareil et de cette page.',
  notErased:
    'Impossible d’effacer : ce navigateur refuse l’accès. Effacez les données de ce site dans les réglages du navigateur.',
  cleared: (ticks, notes) =>
    `Retiré de cette page : ${ticksAndNotes(ticks, notes)}. Ce qui est enregistré sur cet appareil y reste jusqu’à ce que vous enregistriez ou effaciez.`,
  takenBack: 'Annulé.',
  downloaded: (ticks, notes) => `Le fichier contient aussi ${ticksAndNotes(ticks, notes)}.`,
  notDownloaded:
    'Le fichier n’a pas pu être composé : la connexion a échoué. Vos coches et vos notes sont toujours ici ; réessayez, ou appuyez sur « Enregistrer ».',
  imported: (ticks, notes) => `Importé : ${ticksAndNotes(ticks, notes)}. Appuyez sur « Enregistrer » pour les garder.`,
  importedNothing: 'Le fichier ne contient ni coche ni note. Rien n’a changé.',
  joined: (demands) =>
    `Pour ${count(demands, 'recommandation', 'recommandations')}, une note différente existait déjà : les deux sont gardées, l’une sous l’autre.`,
  moved: (demands) =>
    `${count(demands, 'recommandation a repris', 'recommandations ont repris')} les coches et les notes de recommandations fusionnées depuis.`,
  left: (demands) =>
    `${count(demands, 'recommandation que vous aviez annotée ne figure', 'recommandations que vous aviez annotées ne figurent')} plus dans cette liste : voyez la fin de la liste.`,
  partOf: (rows, demands) => `Le fichier contient ${rows} des ${demands} recommandations de cette page.`,
  broken: (demand) =>
    demand === ''
      ? 'Le fichier s’interrompt à sa dernière ligne, qui a été laissée de côté.'
      : `Le fichier s’interrompt à la ligne « ${demand} », qui a été laissée de côté.`,
  nameless: (rows) =>
    `${count(rows, 'ligne a été laissée', 'lignes ont été laissées')} de côté : la colonne « identifiant » ne dit pas de quelle recommandation il s’agit.`,
  lacking: {
    tick: 'Le fichier n’a pas de colonne « ma coche » : aucune coche n’a été lue.',
    note: 'Le fichier n’a pas de colonne « ma note » : aucune note n’a été lue.',
  },
  tooLarge:
    'Rien n’a été importé : le fichier est plus grand que tous ceux que cette page produit. Choisissez le tableau (CSV) que vous avez téléchargé ici.',
  notOurs:
    'Rien n’a été importé : ce n’est pas un tableau téléchargé d’une liste de suivi de ce site. Choisissez le fichier CSV, et non le fichier Markdown.',
  columnMissing: (column) =>
    `Rien n’a été importé : il manque la colonne « ${column} », qui dit de quoi parle chaque ligne. Rétablissez-la à partir d’un nouveau téléchargement.`,
  otherCountry: (country) =>
    `Rien n’a été importé : c’est la liste de suivi d’un autre pays (${country}). Ouvrez la fiche de ce pays et importez-la là.`,
  newerFile:
    'Rien n’a été importé : le fichier vient d’une version plus récente de cette page. Rechargez la page, puis importez.',
  notRead: 'Rien n’a été importé : le fichier n’a pas pu être lu, ou la connexion a échoué. Réessayez.',
};
