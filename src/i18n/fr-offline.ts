import { formatDate, formatNumber } from './dates.ts';
import type { Strings } from './strings.ts';

/** « 310 ko », « 1,4 Mo » */
function size(bytes: number): string {
  const [unit, value] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0 } as const;
  return new Intl.NumberFormat('fr-FR', format).format(Math.max(value, 1));
}

function files(count: number): string {
  return `${formatNumber(count, 'fr')} ${count < 2 ? 'fichier' : 'fichiers'}`;
}

/** The words of what a reader keeps on the device in French. */
export const offline: Strings['offline'] = {
  title: 'Enregistré sur cet appareil',
  description: 'Ce que vous avez enregistré de ce site pour le lire sans connexion, et comment l’effacer.',
  lede: 'Les pages que vous avez enregistrées s’ouvrent sans connexion. Elles se trouvent sur cet appareil seulement : nous ne savons pas ce que vous avez enregistré.',
  how: 'Pour en enregistrer, ouvrez un pays ou une région et choisissez « Enregistrer hors connexion ».',
  nothing: 'Rien n’est enregistré sur cet appareil.',
  needsScript: 'L’enregistrement a besoin de JavaScript, qui est désactivé ici. Rien n’a été enregistré.',
  cannotLook:
    'Ce navigateur ne permet pas au site d’enregistrer quoi que ce soit, comme dans certaines fenêtres privées. Rien n’est enregistré.',
  notLoaded: 'La liste n’a pas pu être chargée. Vérifiez la connexion et rechargez la page.',
  sets: 'Pays et régions',
  checklists: 'Listes de suivi avec vos marques',
  unfinished: (title: string) => `${title} : inachevé`,

  save: 'Enregistrer hors connexion',
  region: (region: string) => `${region} : région et fiches`,
  wholeRegion: (region: string) => `${region} : tout`,
  choiceCountry: (name: string) => `Enregistrer : ${name}`,
  choiceRegion: (countries: number) =>
    `Enregistrer cette page et ${countries === 1 ? 'une fiche' : `${formatNumber(countries, 'fr')} fiches`}`,
  choiceWhole: 'Enregistrer tout ce qui concerne cette région, avec tous les documents',
  loading: 'Un instant : la taille est en cours de lecture…',
  failedToLoad: 'La taille n’a pas pu être lue. Vérifiez la connexion, refermez cette partie et rouvrez-la.',

  set: {
    size: (count: number, compressed: number, bytes: number) =>
      `${files(count)} : environ ${size(compressed)} à télécharger, et ${size(bytes)} sur cet appareil.`,
    sizeHint:
      'Le téléchargement est compté tel que les hébergeurs le compriment. Les fichiers déjà présents ne sont pas téléchargés de nouveau.',
    private:
      'Quiconque utilise cet appareil peut voir ce qui est enregistré. Les pages d’aide ne sont jamais enregistrées.',
    savedOn: (day: string, count: number, bytes: number) =>
      `Enregistré le ${formatDate(day, 'fr')} : ${files(count)}, ${size(bytes)}.`,
    partly:
      'Un enregistrement a été interrompu. Ce qui est arrivé est gardé pour le prochain essai et n’est pas montré tant que le reste manque.',
    save: 'Enregistrer sur cet appareil',
    goOn: 'Poursuivre l’enregistrement',
    update: 'Mettre à jour',
    remove: 'Supprimer',
    cancel: 'Annuler',
    of: (action: string, title: string) => `${action} : ${title}`,
    progress: (done: number, count: number) => `${formatNumber(done, 'fr')} fichiers sur ${formatNumber(count, 'fr')}`,
    saved: 'Enregistré. Ces pages s’ouvrent maintenant sans connexion.',
    removed: 'Supprimé de cet appareil.',
    all: 'Tout ce qui est enregistré',
    faults: {
      line: 'La connexion a été coupée, et l’enregistrement s’est arrêté. Ce qui était enregistré n’a pas changé. Ce qui est arrivé est gardé : le prochain essai reprendra à cet endroit.',
      room: 'Il n’y a pas assez de place sur cet appareil. Rien n’a changé. Supprimez autre chose, ou faites de la place, et réessayez.',
      refused:
        'Ce navigateur ne permet pas au site d’enregistrer des pages, comme dans certaines fenêtres privées. Rien n’a été enregistré.',
      renewed: 'Le site a été mis à jour pendant le téléchargement. Rien n’a changé. Réessayez.',
      stopped: 'Arrêté. Ce qui était enregistré n’a pas changé.',
      erased: 'Arrêté, car ce qui était enregistré a été effacé entre-temps. Rien n’a été enregistré.',
    },
  },

  checklist: {
    title: 'Liste de suivi',
    savedOn: (day: string, bytes: number) => `Enregistrée le ${formatDate(day, 'fr')} : ${size(bytes)}.`,
    unreadable: (bytes: number) => `Ceci ne peut pas être lu ici, et prend ${size(bytes)}.`,
  },

  copyNote: (day: string) =>
    `Ceci est la copie que vous avez enregistrée le ${formatDate(day, 'fr')}. La page elle-même n’a pas pu être atteinte à l’instant.`,
  unsavedNote: 'Vous êtes hors connexion, et la page demandée n’est pas enregistrée sur cet appareil.',

  erase: {
    title: 'Effacer tout ce que ce site garde sur cet appareil',
    what: 'Cela supprime les pages enregistrées, les listes de suivi et les notes, et ne peut pas être annulé. La liste des pages visitées appartient au navigateur : effacez-la dans celui-ci.',
    kept: 'Gardé en ce moment – ensembles de pages : {pages} ; listes de suivi : {entries}.',
    button: 'Tout effacer maintenant',
    erased:
      'Effacé – ensembles de pages : {pages} ; listes de suivi : {entries}. Ce site ne garde plus rien sur cet appareil.',
    refused:
      'Le navigateur n’a pas permis au site de tout effacer. Effacez les données de ce site dans les réglages du navigateur.',
  },
};
